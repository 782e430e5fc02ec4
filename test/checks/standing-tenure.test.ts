import * as fc from "fast-check";
import { expect, test } from "vitest";
import { standingTenure } from "../../src/checks/standing-tenure.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const rows = (...lines: string[]) => ({
  领导任职: ["机构 | 职务 | 姓名 | 任职时间 | 离任时间", ...lines.map((line) => `县委 | ${line}`)].join("\n"),
});

test.each([
  [
    "the sum of all",
    rows("副书记 | 刘某 | 1971.6 | 1972.10", "书记 | 刘某 | 1972.10 | 1974.2", "常委 | 刘某 | 1971.6 | 1974.2"),
    [],
  ],
  [
    "only the time as deputy",
    rows("副书记 | 刘某 | 1971.6 | 1972.10", "书记 | 刘某 | 1972.10 | 1974.2", "常委 | 刘某 | 1971.6 | 1972.10"),
    ["partial 领导任职!E4"],
  ],
  ["begins late", rows("副书记 | 刘某 | 1971.6 | 1974.2", "常委 | 刘某 | 1972.6 | 1974.2"), ["partial 领导任职!D3"]],
  ["a month apart", rows("副书记 | 刘某 | 1971.6 | 1974.2", "常委 | 刘某 | 1971.7 | 1974.2"), []],
  [
    "two stints as 常委 make one",
    rows("副书记 | 刘某 | 1971.6 | 1974.2", "常委 | 刘某 | 1971.6 | 1972.5", "常委 | 刘某 | 1972.5 | 1974.2"),
    [],
  ],
  ["one after the other", rows("副书记 | 刘某 | 1972.5 | 1974.2", "常委 | 刘某 | 1971.6 | 1972.5"), []],
  ["still secretary", rows("副书记 | 刘某 | 1993.6 |", "常委 | 刘某 | 1993.6 | 1996.5"), ["partial 领导任职!E3"]],
  ["coarse dates", rows("副书记 | 刘某 | 1971 | 1974", "常委 | 刘某 | 1971.12 | 1974.1"), []],
  ["another person", rows("副书记 | 刘某 | 1971.6 | 1974.2", "常委 | 张某 | 1971.6 | 1972.2"), []],
  ["no secretary", rows("常委 | 张某 | 1971.6 | 1972.2"), []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(standingTenure, sheets)).toEqual(expected);
});

test("the message tells all the spans and the months that are missing", () => {
  const told = (...lines: string[]) => standingTenure.run(exampleDossier(rows(...lines))).map(({ message }) => message);
  expect(told("副书记 | 刘某 | 1971.6 | 1974.2", "常委 | 刘某 | 1971.6 | 1972.10")).toEqual([
    "县委刘某任书记、副书记是1971.6—1974.2，常委任期却是1971.6—1972.10，缺1972.11至1974.2。两处核对，常委任期应当包括各段。",
  ]);
  expect(told("副书记 | 刘某 | 1993.6 |", "常委 | 刘某 | 1993.6 | 1996.5")).toEqual([
    "县委刘某任书记、副书记是1993.6起，常委任期却是1993.6—1996.5，缺1996.6以后。两处核对，常委任期应当包括各段。",
  ]);
});

const stint = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 10 }));
const month = (index: number): string => `${1994 + Math.floor(index / 12)}.${(index % 12) + 1}`;
const monthsOf = (stints: readonly (readonly [number, number])[]): Set<number> =>
  new Set(stints.flatMap(([from, more]) => Array.from({ length: more + 1 }, (_, i) => from + i)));

test("agrees with comparing month by month", () => {
  fc.assert(
    fc.property(
      fc.array(stint, { minLength: 1, maxLength: 3 }),
      fc.array(stint, { minLength: 1, maxLength: 3 }),
      (secretary, standing) => {
        const covered = monthsOf(standing);
        // one month in common is a handover; a stint of one month has no inside
        const overlaps = secretary.some(([a, more]) => standing.some(([b, far]) => a < b + far && b < a + more));
        const missing = secretary.some(([from, more]) =>
          Array.from({ length: more }, (_, i) => from + i).some((at) => !covered.has(at) && !covered.has(at + 1)),
        );
        const lines = [
          ...secretary.map(([from, more]) => `副书记 | 刘某 | ${month(from)} | ${month(from + more)}`),
          ...standing.map(([from, more]) => `常委 | 刘某 | ${month(from)} | ${month(from + more)}`),
        ];
        expect(standingTenure.run(exampleDossier(rows(...lines)))).toHaveLength(overlaps && missing ? 1 : 0);
      },
    ),
    { numRuns: 80 },
  );
});
