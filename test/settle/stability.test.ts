import fc from "fast-check";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { type ReportFinding } from "../../schemas/report.js";
import { checks } from "../../src/checks/index.js";
import { runChecks } from "../../src/checks/run.js";
import { interpret } from "../../src/interpret/index.js";
import { type Dossier, type Explanation } from "../../src/model/dossier.js";
import { type Grid } from "../../src/model/grid.js";
import { loadCounty } from "../../src/node/folder.js";
import { readBook } from "../../src/read/index.js";
import { usualProfile } from "../../src/settle/profile.js";
import { settle } from "../../src/settle/settle.js";

const sources = fileURLToPath(new URL("../../sources/", import.meta.url));
const counties = readdirSync(sources);

const dossierOf = (grids: readonly Grid[]): Dossier =>
  interpret({ id: "样例县", grids, unreadable: [], manuscripts: [] });

/** Settled without grouping, as every number has to hold by itself. */
const settled = (dossier: Dossier): ReportFinding[] =>
  settle({ dossier, outcomes: runChecks(dossier, checks) }, usualProfile).findings.flatMap((one) => [
    one,
    ...one.consequences.map((covered) => ({ ...one, ...covered })),
  ]);

/** For these the order of the rows is what they judge. */
const aboutOrder = new Set(["name-stroke-order", "serial-hole"]);

const numbersOf = (dossier: Dossier): string[] =>
  settled(dossier)
    .filter(({ check }) => !aboutOrder.has(check))
    .map(({ check, variant, fingerprint }) => `${check}/${variant} ${fingerprint}`)
    .sort();

/** Rows of records of a recognised sheet: those below its header. Titles, headers and notes stay where they are. */
function recordRows(grid: Grid, dossier: Dossier): ReadonlySet<number> {
  const records = [
    ...dossier.orgs,
    ...dossier.tenures,
    ...dossier.meetings,
    ...dossier.members,
    ...dossier.statistics,
    ...dossier.delegates,
    ...dossier.documents,
    ...dossier.vacancies,
    ...dossier.register,
  ];
  return new Set(
    records.flatMap(({ origin: { table, row } }) =>
      table.book === grid.book && table.sheet === grid.sheet ? row : [],
    ),
  );
}

function permuted<T>(items: readonly T[], order: readonly number[]): T[] {
  return items
    .map((item, index) => ({ item, by: order[index % order.length] ?? 0, index }))
    .sort((a, b) => a.by - b.by || a.index - b.index)
    .map(({ item }) => item);
}

/** The sheet saved again with its records in another order, and its columns too where no cells are merged. */
function shuffled(grid: Grid, records: ReadonlySet<number>, order: readonly number[]): Grid {
  const width = Math.max(0, ...grid.rows.map(({ cells }) => cells.length));
  const numbers = Array.from({ length: width }, (_, index) => index);
  const columns = grid.merges.length === 0 ? permuted(numbers, order) : numbers;
  const moved = permuted(
    grid.rows.filter(({ row }) => records.has(row)),
    order,
  );
  let next = 0;
  const rows = grid.rows.map((row) => {
    const source = records.has(row.row) ? (moved[next++] ?? row) : row;
    return { row: row.row, cells: columns.map((column) => source.cells[column]) };
  });
  return { ...grid, rows };
}

describe.each(counties)("%s", (county) => {
  let grids: Grid[];
  let dossier: Dossier;
  let numbers: string[];
  beforeAll(async () => {
    const { files } = await loadCounty({ id: county, path: join(sources, county) });
    const books = files.filter(({ path }) => /\.(?:xlsx|xls|et|csv)$/u.test(path));
    grids = [...books]
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .flatMap((file) => {
        const read = readBook(file);
        return "grids" in read ? read.grids : [];
      });
    dossier = dossierOf(grids);
    numbers = numbersOf(dossier);
  });

  test("sorting and moving rows and columns keeps every number", () => {
    expect(numbers.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1000 }), { minLength: 3, maxLength: 40 }), (order) => {
        const moved = grids.map((grid) => shuffled(grid, recordRows(grid, dossier), order));
        expect(numbersOf(dossierOf(moved))).toEqual(numbers);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });
});

const tenures = (thirdStart: string): string[][] => [
  ["机构", "职务", "姓名", "任职时间", "离任时间"],
  ["县教育局", "局长", "张三", "1993.6", "1996"],
  ["县教育局", "局长", "李四", "1996.3", "1998.1"],
  ["县卫生局", "局长", "王五", "1993.6", "1995"],
  ["县卫生局", "局长", "赵六", thirdStart, "2001.2"],
  ["县农业局", "局长", "孙七", "1993.6", "1996.1"],
  ["县农业局", "局长", "周八", "1997.1", ""],
];
const gridOf = (sheet: string, lines: readonly (readonly string[])[]): Grid => ({
  book: "例.xlsx",
  sheet,
  hidden: false,
  merges: [],
  rows: lines.map((line, index) => ({
    row: index + 1,
    cells: line.map((text) => (text === "" ? undefined : { kind: "text", text })),
  })),
});
const volume = gridOf("卷信息", [
  ["项目", "内容"],
  ["县", "样例县"],
  ["上限", "1993.6"],
  ["下限", "2003.5"],
]);

test("changing one date opens exactly the answers whose data contained it, and tells that they are stale", () => {
  const before = dossierOf([volume, gridOf("领导任职", tenures("1995.2"))]);
  const asked = settled(before).filter(({ level }) => level !== "mandatory");
  expect(asked.length).toBeGreaterThan(2);
  const explanations = asked.map(({ fingerprint }, index): Explanation => ({
    origin: { table: { book: "例.xlsx", sheet: "情况说明", columns: {}, unread: [], fallback: "A" }, row: index + 2 },
    fingerprint,
    text: "属实。",
    by: undefined,
    date: undefined,
    basis: undefined,
    waivedBy: undefined,
  }));
  const open = (dossier: Dossier) => settled({ ...dossier, explanations }).filter(({ status }) => status === "open");
  expect(open(before).filter(({ level }) => level !== "mandatory")).toEqual([]);

  const after = dossierOf([volume, gridOf("领导任职", tenures("1995.3"))]);
  const changed = asked.filter(({ data }) => JSON.stringify(data).includes("1995.2"));
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.length).toBeLessThan(asked.length);
  const reopened = open(after).filter(({ check }) => check !== "explanation-stale");
  expect(reopened.map(({ check, variant, at }) => `${check}/${variant} ${at.cell}`)).toEqual(
    changed.map(({ check, variant, at }) => `${check}/${variant} ${at.cell}`),
  );
  expect(
    open(after)
      .filter(({ check }) => check === "explanation-stale")
      .map(({ data }) => String(data["number"]))
      .sort(),
  ).toEqual(changed.map(({ fingerprint }) => fingerprint).sort());
});
