import * as fc from "fast-check";
import { expect, test } from "vitest";
import { deputyGap } from "../../src/checks/deputy-gap.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const rows = (...lines: string[]) => ({
  领导任职: ["机构 | 职务 | 姓名 | 任职时间 | 离任时间", ...lines.map((line) => `县教育局 | ${line}`)].join("\n"),
});

test.each([
  ["no deputies at all", rows("局长 | 张三 | 1993.6 |"), []],
  ["two years", rows("局长 | 张三 | 1993.6 |", "副局长 | 李四 | 1993.6 | 1996.1", "副局长 | 王五 | 1998.2 |"), []],
  [
    "a month more",
    rows("局长 | 张三 | 1993.6 |", "副局长 | 李四 | 1993.6 | 1996.1", "副局长 | 王五 | 1998.3 |"),
    ["deputyGap"],
  ],
  [
    "once for a body",
    rows("局长 | 张三 | 1993.6 | 1998.1", "局长 | 赵六 | 1998.1 |", "副局长 | 李四 | 1993.6 | 1993.9"),
    ["deputyGap"],
  ],
  [
    "no chief either",
    rows("局长 | 张三 | 1993.6 | 1996.1", "副局长 | 李四 | 1993.6 | 1996.1", "副局长 | 王五 | 2000.3 |"),
    [],
  ],
  ["an end before its start may mean anything", rows("局长 | 张三 | 1993.6 |", "副局长 | 李四 | 1993.6 | 1992.1"), []],
  ["only the part in the volume counts", rows("局长 | 张三 | 1980.6 | 1995.1", "副局长 | 李四 | 1980.6 | 1981.1"), []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(deputyGap, sheets)).toEqual(expected.map(() => "none 领导任职!D2"));
});

test("an unlimited volume is not asked for ever", () => {
  expect(
    exampleFindings(deputyGap, {
      卷信息: "项目 | 内容\n县 | 样例县",
      ...rows("局长 | 张三 | 1993.6 |", "副局长 | 李四 | 1993.6 | 1994.1"),
    }),
  ).toEqual([]);
});

const stint = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }));
const month = (index: number): string => `${1994 + Math.floor(index / 12)}.${(index % 12) + 1}`;

test("finds the first long run of months that counting finds", () => {
  fc.assert(
    fc.property(fc.array(stint, { minLength: 1, maxLength: 4 }), (stints) => {
      const held = new Set(stints.flatMap(([from, more]) => Array.from({ length: more + 1 }, (_, i) => from + i)));
      const runs: number[] = [];
      let empty = 0;
      // one more month closes the last run
      for (let at = 0; at <= 81; at++) {
        const filled = held.has(at) || at === 81;
        if (filled && empty > 24) runs.push(empty);
        empty = filled ? 0 : empty + 1;
      }
      const lines = stints.map(([from, more], i) => `副局长 | 张${i}某 | ${month(from)} | ${month(from + more)}`);
      const found = deputyGap.run(exampleDossier(rows(`局长 | 张三 | ${month(0)} | ${month(80)}`, ...lines)));
      expect(found.map(({ data }) => data["months"])).toEqual(runs.slice(0, 1));
    }),
    { numRuns: 60 },
  );
});
