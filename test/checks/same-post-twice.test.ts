import * as fc from "fast-check";
import { expect, test } from "vitest";
import { samePostTwice } from "../../src/checks/same-post-twice.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const stints = (...lines: string[]) => ({
  领导任职: ["机构 | 职务 | 姓名 | 任职时间 | 离任时间", ...lines].join("\n"),
});

test.each([
  ["same month", stints("县委 | 书记 | 张三 | 1993.6 | 1996.1", "县委 | 书记 | 张三 | 1996.1 | 1998.3"), []],
  [
    "one month over",
    stints("县委 | 书记 | 张三 | 1993.6 | 1996.2", "县委 | 书记 | 张三 | 1996.1 | 1998.3"),
    ["certain 领导任职!D3"],
  ],
  [
    "two stints inside a third",
    stints(
      "县委 | 书记 | 张三 | 1993.6 | 2000.1",
      "县委 | 书记 | 张三 | 1994.1 | 1995.1",
      "县委 | 书记 | 张三 | 1996.1 | 1997.1",
    ),
    ["certain 领导任职!D3", "certain 领导任职!D4"],
  ],
  [
    "first never ended",
    stints("县委 | 书记 | 张三 | 1993.6 | ", "县委 | 书记 | 张三 | 1996.1 | 1997.1"),
    ["certain 领导任职!D3"],
  ],
  [
    "later row is the earlier stint",
    stints("县委 | 书记 | 张三 | 1996.1 | 1998.3", "县委 | 书记 | 张三 | 1993.6 | 1997.2"),
    ["certain 领导任职!D2"],
  ],
  [
    "end known to the year",
    stints("县委 | 书记 | 张三 | 1993.6 | 1996", "县委 | 书记 | 张三 | 1996.5 | 1998.3"),
    ["possible 领导任职!D3"],
  ],
  ["acting, then in office", stints("县委 | 代书记 | 张三 | 1993.6 | 1993.9", "县委 | 书记 | 张三 | 1993.9 | "), []],
  [
    "acting, and in office at once",
    stints("县委 | 代书记 | 张三 | 1993.6 | 1994.9", "县委 | 书记 | 张三 | 1993.9 | "),
    ["certain 领导任职!D3"],
  ],
  ["another post", stints("县委 | 书记 | 张三 | 1993.6 | 1998.3", "县委 | 常委 | 张三 | 1993.6 | 1998.3"), []],
  ["another person", stints("县委 | 副书记 | 张三 | 1993.6 | 1998.3", "县委 | 副书记 | 李四 | 1993.6 | 1998.3"), []],
  ["another body", stints("县委 | 书记 | 张三 | 1993.6 | 1998.3", "纪委 | 书记 | 张三 | 1993.6 | 1998.3"), []],
  ["a copy", stints("县委 | 书记 | 张三 | 1993.6 | 1998.3", "县委 | 书记 | 张三 | 1993.6 | 1998.3"), []],
  [
    "under the old and the new name of the body",
    {
      机构沿革:
        "机构全称 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 撤止方式 | 后继\n县计委 | 1984.1 | 设立 | | 1996.1 | 更名 | 县计划局\n县计划局 | 1996.1 | 更名 | 县计委 | | |",
      ...stints("县计委 | 副主任 | 张三 | 1993.6 | 1996.5", "县计划局 | 副主任 | 张三 | 1996.1 | 1998.3"),
    },
    ["certain 领导任职!D3"],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(samePostTwice, sheets)).toEqual(expected);
});

test("the message gives both spans, and the finding points at the earlier end", () => {
  const [finding] = samePostTwice.run(
    exampleDossier(stints("县委 | 书记 | 张三 | 1993.6 | 1996.2", "县委 | 书记 | 张三 | 1996.1 | 1998.3")),
  );
  expect(finding?.message).toBe("张三任县委书记的两段重叠：1993.6—1996.2和1996.1—1998.3。请改正时间，或合成一行。");
  expect(finding?.related.map(({ cell }) => cell)).toEqual(["E2"]);
});

test("coarse dates are told in other words", () => {
  const [finding] = samePostTwice.run(
    exampleDossier(stints("县委 | 书记 | 张三 | 1993.6 | 1996", "县委 | 书记 | 张三 | 1996.5 | 1998.3")),
  );
  expect(finding).toMatchObject({
    level: "verify",
    message: "张三任县委书记的两段可能重叠：1993.6—1996和1996.5—1998.3。时间记得太粗，请查到月份，或作说明。",
  });
});

const year = fc.tuple(fc.integer({ min: 1994, max: 2000 }), fc.integer({ min: 0, max: 24 }));
const months = ([start, length]: readonly [number, number]) => {
  const end = start * 12 + length;
  return { from: start * 12, to: end, text: `${start}.1 | ${Math.floor(end / 12)}.${(end % 12) + 1}` };
};

test("finds as many pairs as comparing every stint with every other", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(year, { maxLength: 6, selector: ([start, length]) => `${start} ${length}` }),
      (years) => {
        const spans = years.map(months);
        const pairs = spans.flatMap((a, index) => spans.slice(index + 1).filter((b) => a.from < b.to && b.from < a.to));
        const rows = spans.map(({ text }) => `县委 | 书记 | 张三 | ${text}`);
        expect(samePostTwice.run(exampleDossier(stints("纪委 | 书记 | 张三 | 1993.6 | ", ...rows)))).toHaveLength(
          pairs.length,
        );
      },
    ),
    { numRuns: 40 },
  );
});
