import * as fc from "fast-check";
import { afterAll, expect, test, vi } from "vitest";
import { type Check } from "../../src/checks/define-check.js";
import { chiefOverlap } from "../../src/checks/chief-overlap.js";
import { samePostTwice } from "../../src/checks/same-post-twice.js";
import { type Bound, isDate, monthDate } from "../../src/model/date.js";
import { civilDay } from "../../src/model/calendar.js";
import { type Dossier } from "../../src/model/dossier.js";
import { type Clash, type Span, overlap, startOrder } from "../../src/model/span.js";
import * as spans from "../../src/model/span.js";
import { exampleDossier } from "../support/example.js";

/** Rosters of one seat, told twice: to the checks as a sheet, to the model as every pair of months a row can mean. */
interface Row {
  readonly name: string;
  readonly acting: boolean;
  readonly from: string;
  /** blank: still in post */
  readonly to: string;
}

type Finder = (dossier: Dossier) => string[];

const month = (index: number): string => `${1994 + Math.floor(index / 12)}.${(index % 12) + 1}`;
const name = fc.constantFrom("张三", "李四", "王五", "赵六");
const year = (written: string): string => written.slice(0, 4);

const stint = fc
  .record({
    name,
    acting: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
    start: fc.integer({ min: 0, max: 60 }),
    length: fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 24, max: 48 })),
    coarse: fc.constantFrom("", "", "", "from", "to", "both"),
    open: fc.integer({ min: 0, max: 7 }).map((one) => one === 7),
  })
  .map(({ name, acting, start, length, coarse, open }): Row => {
    const [from, to] = [month(start), month(start + length)];
    return {
      name,
      acting,
      from: coarse === "from" || coarse === "both" ? year(from) : from,
      to: open ? "" : coarse === "to" || coarse === "both" ? year(to) : to,
    };
  });

/** Each takes over in the month in which the one before left. */
const succession = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.array(fc.tuple(name, fc.integer({ min: 1, max: 10 })), { maxLength: 4 }))
  .map(([start, holders]) => {
    const rows: Row[] = [];
    let next = start;
    for (const [name, length] of holders) {
      rows.push({ name, acting: false, from: month(next), to: month(next + length) });
      next += length;
    }
    return rows;
  });

const label = ({ name, from, to }: Row): string => `${name} ${from} ${to}`;
const rosters = fc
  .tuple(succession, fc.array(stint, { maxLength: 4 }))
  .map(([holders, others]) => [...new Map([...holders, ...others].map((row) => [label(row), row])).values()]);

const dossierOf = (rows: readonly Row[]): Dossier =>
  exampleDossier({
    领导任职: [
      "机构 | 职务 | 姓名 | 标注 | 任职时间 | 离任时间",
      "纪委 | 书记 | 孙七 | | 1994.1 |",
      ...rows.map(({ name, acting, from, to }) => `县委 | 书记 | ${name} | ${acting ? "代" : ""} | ${from} | ${to}`),
    ].join("\n"),
  });

const choices = (written: string): number[] => {
  const [year = "", month] = written.split(".");
  const first = (Number(year) - 1994) * 12;
  return month === undefined ? Array.from({ length: 12 }, (_, index) => first + index) : [first + Number(month) - 1];
};
const everLater = 10_000;
const worlds = ({ from, to }: Row): [number, number][] =>
  choices(from).flatMap((start) =>
    (to === "" ? [everLater] : choices(to)).filter((end) => start <= end).map((end): [number, number] => [start, end]),
  );

function modelled(a: Row, b: Row): "certain" | "possible" | "no" {
  const others = worlds(b);
  const holds = new Set(worlds(a).flatMap(([from, to]) => others.map(([from2, to2]) => from < to2 && from2 < to)));
  if (!holds.has(true)) return "no";
  return holds.has(false) ? "possible" : "certain";
}

/** Who is told first: the earliest start, then the latest, then the earliest end; else the order of the rows. */
function starts(row: Row): readonly [number, number, number] {
  const all = worlds(row);
  const begins = all.map(([from]) => from);
  return [Math.min(...begins), Math.max(...begins), Math.min(...all.map(([, to]) => to))];
}
function earlier(a: Row, b: Row): boolean {
  const [x, y] = [starts(a), starts(b)];
  const place = [0, 1, 2].find((each) => x[each] !== y[each]);
  return place === undefined || (x[place] ?? 0) < (y[place] ?? 0);
}

function pairsOf(rows: readonly Row[], belong: (a: Row, b: Row) => boolean): [Row, Row, string][] {
  return rows.flatMap((a, index) =>
    rows
      .slice(index + 1)
      .filter((b) => belong(a, b) && modelled(a, b) !== "no")
      .map((b): [Row, Row, string] => (earlier(a, b) ? [a, b, modelled(a, b)] : [b, a, modelled(a, b)])),
  );
}

const overlapsExpected = (rows: readonly Row[]): string[] => {
  const pairs = pairsOf(rows, (a, b) => a.name !== b.name && a.acting === b.acting);
  const told = pairs.map(([first, second, certainty]) =>
    certainty === "certain" && first.to === ""
      ? `never-left ${label(first)}`
      : `${certainty} ${label(first)} / ${label(second)}`,
  );
  return [...new Set(told)].sort();
};
const repeatsExpected = (rows: readonly Row[]): string[] =>
  pairsOf(rows, (a, b) => a.name === b.name)
    .map(([first, second, certainty]) => `${certainty} ${label(first)} / ${label(second)}`)
    .sort();

const overlapsBy =
  (check: Check): Finder =>
  (dossier) =>
    check
      .run(dossier)
      .map(({ variant, data }) => {
        const one = `${String(data["first"])} ${bounds(data["firstSpan"])}`;
        const other = `${String(data["second"])} ${bounds(data["secondSpan"])}`;
        return variant === "never-left" ? `${variant} ${one}` : `${variant} ${one} / ${other}`;
      })
      .sort();
const repeatsBy =
  (check: Check): Finder =>
  (dossier) =>
    check
      .run(dossier)
      .map(({ variant, data }) => {
        const who = String(data["person"]);
        return `${variant} ${who} ${bounds(data["first"])} / ${who} ${bounds(data["second"])}`;
      })
      .sort();
const bounds = (span: unknown): string => String(span).replace("—在任", " ").replace("起", " ").replace("—", " ");

/** The same property for the real checks and for the mutants. */
const agrees = (find: Finder, expected: (rows: readonly Row[]) => string[]) =>
  fc.property(rosters, (rows) => find(dossierOf(rows)).join("\n") === expected(rows).join("\n"));
const counterexample = (find: Finder, expected: (rows: readonly Row[]) => string[]): readonly Row[] =>
  fc.check(agrees(find, expected), { seed: 1984, numRuns: 300 }).counterexample?.[0] ?? [];

test("two holders of one seat: as many pairs, of the same certainty, as trying every month", () => {
  fc.assert(agrees(overlapsBy(chiefOverlap), overlapsExpected), { numRuns: 150 });
});

test("two stints of one holder: as many pairs, of the same certainty, as trying every month", () => {
  fc.assert(agrees(repeatsBy(samePostTwice), repeatsExpected), { numRuns: 150 });
});

/** 1984 becomes 1984.1, as programs do that keep dates in a date column. */
function padded(dossier: Dossier): Dossier {
  const pad = (bound: Bound): Bound => {
    if (!isDate(bound)) return bound;
    const { year, month } = civilDay(bound.earliest);
    return { ...monthDate(year, month), raw: bound.raw };
  };
  const tenures = dossier.tenures.map((tenure) => ({
    ...tenure,
    span: { from: pad(tenure.span.from), to: pad(tenure.span.to) },
  }));
  return { ...dossier, tenures };
}

test("padding coarse dates is found out, by a roster with a year alone", () => {
  for (const rows of [
    counterexample((dossier) => overlapsBy(chiefOverlap)(padded(dossier)), overlapsExpected),
    counterexample((dossier) => repeatsBy(samePostTwice)(padded(dossier)), repeatsExpected),
  ]) {
    expect(rows).toHaveLength(2);
    expect(rows.flatMap(({ from, to }) => [from, to]).some((written) => /^\d{4}$/u.test(written))).toBe(true);
  }
});

/** Sorts, and compares each with the next only. */
function neighbours<T extends { readonly span: Span }>(items: readonly T[]): Clash<T>[] {
  const sorted = [...items].sort((a, b) => startOrder(a.span, b.span));
  return sorted.flatMap((second, index) => {
    const first = sorted[index - 1];
    const certainty = first === undefined ? "no" : overlap(first.span, second.span);
    return first === undefined || certainty === "no" ? [] : [{ first, second, certainty }];
  });
}

afterAll(() => vi.doUnmock("../../src/model/span.js"));

test("comparing neighbours only is found out, by a tenure over two others", async () => {
  vi.resetModules();
  vi.doMock("../../src/model/span.js", () => ({ ...spans, clashes: neighbours }));
  const mutant = {
    chief: (await import("../../src/checks/chief-overlap.js")).chiefOverlap,
    twice: (await import("../../src/checks/same-post-twice.js")).samePostTwice,
  };
  expect(counterexample(overlapsBy(mutant.chief), overlapsExpected)).toHaveLength(3);
  expect(counterexample(repeatsBy(mutant.twice), repeatsExpected)).toHaveLength(3);
});
