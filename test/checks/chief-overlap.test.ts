import * as fc from "fast-check";
import { expect, test } from "vitest";
import { chiefOverlap } from "../../src/checks/chief-overlap.js";
import { exampleDossier, exampleFindings } from "../support/example.js";
import { secretaryChain } from "../support/secretary-chain.js";

const rows = (...lines: string[]) => ({
  领导任职: ["机构 | 职务 | 姓名 | 标注 | 任职时间 | 离任时间", ...lines].join("\n"),
});
const secretaries = (...lines: string[]) => rows(...lines.map((line) => `县委 | 书记 | ${line}`));

test.each([
  [
    "deputies written 付 stand side by side",
    rows("河沿镇政府 | 付镇长 | 张三 | | 1993.6 | 1996.1", "河沿镇政府 | 付镇长 | 李四 | | 1993.6 | 1996.1"),
    [],
  ],
  ["handover in one month", secretaries("张三 | | 1993.6 | 1996.1", "李四 | | 1996.1 | "), []],
  ["handover in the next month", secretaries("张三 | | 1993.6 | 1996.1", "李四 | | 1996.2 | "), []],
  ["one month over", secretaries("张三 | | 1993.6 | 1996.2", "李四 | | 1996.1 | "), ["certain 领导任职!E3"]],
  [
    "two tenures inside a third: every pair, not only neighbours",
    secretaries("张三 | | 1993.6 | 2000.1", "李四 | | 1994.1 | 1995.1", "王五 | | 1996.1 | 1997.1"),
    ["certain 领导任职!E3", "certain 领导任职!E4"],
  ],
  [
    "the earlier tenure stands below",
    secretaries("李四 | | 1995.8 | 1998.3", "张三 | | 1993.6 | 1996.1"),
    ["certain 领导任职!E2"],
  ],
  [
    "one blank end, told once however many came after",
    secretaries("张三 | | 1993.6 | ", "李四 | | 1996.1 | 1998.3", "王五 | | 1998.3 | "),
    ["never-left 领导任职!F2"],
  ],
  [
    "start and end in one cell",
    { 领导任职: "机构 | 职务 | 姓名 | 任职起止\n县委 | 书记 | 张三 | 1993.6—\n县委 | 书记 | 李四 | 1996.1—1998.3" },
    ["never-left 领导任职!D2"],
  ],
  ["end known to the year", secretaries("张三 | | 1993.6 | 1996", "李四 | | 1996.3 | "), ["possible 领导任职!E3"]],
  ["both known to the year", secretaries("张三 | | 1993.6 | 1996", "李四 | | 1996 | "), ["possible 领导任职!E3"]],
  ["the year before is clear enough", secretaries("张三 | | 1993.6 | 1995", "李四 | | 1996.3 | "), []],
  ["an unknown end", secretaries("张三 | | 1993.6 | 不详", "李四 | | 1996.3 | "), ["possible 领导任职!E3"]],
  ["the same person twice is another matter", secretaries("张三 | | 1993.6 | 1996.2", "张三 | | 1996.1 | "), []],
  ["acting beside the holder", secretaries("张三 | | 1993.6 | 1996.1", "李四 | 代 | 1995.8 | 1996.1"), []],
  ["in charge beside the holder", secretaries("张三 | | 1993.6 | 1996.1", "李四 | 主持工作 | 1995.8 | 1996.1"), []],
  [
    "two who act for the same seat",
    secretaries("李四 | 代 | 1995.8 | 1996.3", "王五 | 代 | 1995.10 | 1996.1"),
    ["certain 领导任职!E3"],
  ],
  ["acting, then in office", secretaries("张三 | 代 | 1993.6 | 1993.9", "张三 | | 1993.9 | 1996.1"), []],
  ["many deputies", rows("县委 | 副书记 | 张三 | | 1993.6 | ", "县委 | 副书记 | 李四 | | 1993.6 | "), []],
  [
    "two 专委 chairs of one congress",
    rows("县人大 | 主任委员 | 张三 | | 1993.6 | ", "县人大 | 主任委员 | 李四 | | 1993.6 | "),
    [],
  ],
  ["chief and commissar", rows("县人武部 | 部长 | 张三 | | 1993.6 | ", "县人武部 | 政委 | 李四 | | 1993.6 | "), []],
  [
    "two chairs of one commission",
    rows("县计划委员会 | 主任委员 | 张三 | | 1993.6 | 1996.3", "县计划委员会 | 主任委员 | 李四 | | 1995.6 | "),
    ["certain 领导任职!E3"],
  ],
  [
    "two commissars",
    rows("县人武部 | 政治委员 | 张三 | | 1993.6 | 1996.3", "县人武部 | 政治委员 | 李四 | | 1995.6 | "),
    ["certain 领导任职!E3"],
  ],
  ["secretary and 书记处书记", rows("县委 | 书记 | 张三 | | 1993.6 | ", "县委 | 书记处书记 | 李四 | | 1993.6 | "), []],
  [
    "heads of the parts of a bureau",
    rows("县教育局 | 科长 | 张三 | | 1993.6 | ", "县教育局 | 科长 | 李四 | | 1993.6 | "),
    [],
  ],
  [
    "the head of a section that is the body",
    rows("县教育科 | 科长 | 张三 | | 1993.6 | 1996.3", "县教育科 | 科长 | 李四 | | 1995.6 | "),
    ["certain 领导任职!E3"],
  ],
  [
    "a leading group has one 组长, a bureau may have several",
    rows(
      "县农改领导小组 | 组长 | 张三 | | 1993.6 | 1996.3",
      "县农改领导小组 | 组长 | 李四 | | 1995.6 | ",
      "县水利局 | 组长 | 王五 | | 1993.6 | 1996.3",
      "县水利局 | 组长 | 赵六 | | 1995.6 | ",
    ),
    ["certain 领导任职!E3"],
  ],
  [
    "grades are no seats",
    rows("县教育局 | 主任科员 | 张三 | | 1993.6 | ", "县教育局 | 主任科员 | 李四 | | 1993.6 | "),
    [],
  ],
  ["another body", rows("县委 | 书记 | 张三 | | 1993.6 | ", "纪委 | 书记 | 李四 | | 1993.6 | "), []],
  [
    "one body under two names",
    {
      机构沿革:
        "机构全称 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 撤止方式 | 后继\n县计委 | 1984.1 | 设立 | | 1996.1 | 更名 | 县计划委\n县计划委 | 1996.1 | 更名 | 县计委 | | |",
      ...rows("县计委 | 主任 | 张三 | | 1993.6 | 1996.5", "县计划委 | 主任 | 李四 | | 1996.1 | "),
    },
    ["certain 领导任职!E3"],
  ],
  [
    "under a 第一书记 several are 书记, afterwards one",
    rows(
      "县委 | 第一书记 | 张三 | | 1994.3 | 1996.11",
      "县委 | 书记 | 李四 | | 1994.3 | 1999.1",
      "县委 | 书记 | 王五 | | 1995.2 | 1996.11",
      "县委 | 书记 | 赵六 | | 1995.2 | 1998.1",
    ),
    ["certain 领导任职!E5"],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(chiefOverlap, sheets)).toEqual(expected);
});

test("the message names both, and the finding points at the earlier end", () => {
  const [finding] = chiefOverlap.run(exampleDossier(secretaries("张三 | | 1993.6 | 1996.2", "李四 | | 1996.1 | ")));
  expect(finding?.message).toBe(
    "县委书记李四（1996.1起）到任时，张三（1993.6—1996.2）尚未离任。核对两人任免文件，改正一个时间，或者注明代理。",
  );
  expect(finding?.related.map(({ cell }) => cell)).toEqual(["F2"]);
});

test("a blank end is told as what it is", () => {
  const [finding] = chiefOverlap.run(exampleDossier(secretaries("张三 | | 1993.6 | ", "李四 | | 1996.1 | ")));
  expect(finding?.message).toBe(
    "县委书记张三（1993.6起）离任时间空着，按在任计，与后任李四（1996.1起）重叠。补填离任年月。",
  );
  expect(finding?.related.map(({ cell }) => cell)).toEqual(["E3"]);
});

test("what cannot be decided is asked, at a lower level", () => {
  const [finding] = chiefOverlap.run(exampleDossier(secretaries("张三 | | 1993.6 | 1996", "李四 | | 1996.3 | ")));
  expect(finding).toMatchObject({
    level: "verify",
    rules: ["N01"],
    message: "县委书记张三（1993.6—1996）与李四（1996.3起）可能重叠，时间太粗，不能断定。查清任免月份。",
  });
});

const stint = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 24 }));
const month = (index: number): string => `${1994 + Math.floor(index / 12)}.${(index % 12) + 1}`;

test("finds as many pairs as comparing everyone with everyone", () => {
  fc.assert(
    fc.property(fc.array(stint, { maxLength: 6 }), (stints) => {
      const pairs = stints.flatMap(([from, months], i) =>
        stints.slice(i + 1).filter(([other, more]) => from < other + more && other < from + months),
      );
      const lines = stints.map(([from, months], i) => `张${i}某 | | ${month(from)} | ${month(from + months)}`);
      expect(exampleFindings(chiefOverlap, secretaries(...lines, "张某 | | 1993.1 | 1993.2"))).toHaveLength(
        pairs.length,
      );
    }),
    { numRuns: 50 },
  );
});

test("the printed chain of secretaries is whole", () => {
  expect(exampleFindings(chiefOverlap, secretaryChain)).toEqual([]);
});
