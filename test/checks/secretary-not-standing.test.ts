import { expect, test } from "vitest";
import { secretaryNotStanding } from "../../src/checks/secretary-not-standing.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const meetings = (...lines: string[]) => ({
  会议届次: ["机构 | 届次 | 开始日期 | 全会日期", ...lines.map((line) => `县委 | ${line}`)].join("\n"),
});
const eighth = meetings("第八届 | 1993.6.8 | 1993.6.11");
const eighthAndNinth = meetings("第九届 | 1998.3.8 | 1998.3.11", "第八届 | 1993.6.8 | 1993.6.11");
const standing = {
  委员名册: "机构 | 届次 | 身份 | 姓名 | 变动\n县委 | 第八届 | 常委 | 张三\n县委 | 第八届 | 常委 | 钱七 | 增补",
};
const leaders = (...lines: string[]) => ({
  领导任职: [
    "机构 | 职务 | 姓名 | 届次 | 任职时间 | 任职方式 | 离任时间",
    ...lines.map((line) => `县委 | ${line}`),
  ].join("\n"),
});

test.each([
  [
    "in the list, by election or later",
    {
      ...eighth,
      ...standing,
      ...leaders("书记 | 张三 | 第八届 | 1993.6 | 选举 | ", "副书记 | 钱七 | 第八届 | 1995.6 | 任命 | "),
    },
    [],
  ],
  [
    "elected",
    { ...eighth, ...standing, ...leaders("书记 | 李四 | 第八届 | 1993.6 | 选举 | ") },
    ["elected 领导任职!C2"],
  ],
  [
    "elected, 届 left out",
    { ...eighth, ...standing, ...leaders("副书记 | 李四 | | 1993.6 | | ") },
    ["elected 领导任职!C2"],
  ],
  [
    "in office through the election",
    { ...eighth, ...standing, ...leaders("副书记 | 李四 | 第七届 | 1990.6 | 任命 | 1996.3") },
    ["elected 领导任职!C2"],
  ],
  [
    "out with the election",
    { ...eighth, ...standing, ...leaders("书记 | 李四 | 第七届 | 1990.6 | 选举 | 1993.6") },
    [],
  ],
  [
    "out in the next month",
    { ...eighth, ...standing, ...leaders("书记 | 李四 | 第七届 | 1990.6 | 选举 | 1993.7") },
    [],
  ],
  [
    "began in that month, said to be of another 届",
    { ...eighth, ...standing, ...leaders("书记 | 李四 | 第七届 | 1993.6 | 选举 | ") },
    [],
  ],
  [
    "appointed in that month",
    { ...eighth, ...standing, ...leaders("副书记 | 李四 | 第八届 | 1993.6 | 任命 | ") },
    ["later 领导任职!C2"],
  ],
  [
    "appointed later",
    { ...eighth, ...standing, ...leaders("副书记 | 李四 | 第八届 | 1995.6 | 任命 | ") },
    ["later 领导任职!C2"],
  ],
  [
    "later, 届 left out, before the next congress",
    { ...eighthAndNinth, ...standing, ...leaders("副书记 | 李四 | | 1995.6 | | 1997.1") },
    ["later 领导任职!C2"],
  ],
  ["after the next congress", { ...eighthAndNinth, ...standing, ...leaders("副书记 | 李四 | | 1999.6 | | ") }, []],
  ["later, 届 left out, no next congress", { ...eighth, ...standing, ...leaders("副书记 | 李四 | | 1999.6 | | ") }, []],
  ["before the congress", { ...eighthAndNinth, ...standing, ...leaders("副书记 | 李四 | | 1990.6 | | 1992.1") }, []],
  ["of another 届", { ...eighthAndNinth, ...standing, ...leaders("副书记 | 李四 | 第七届 | 1995.6 | | ") }, []],
  [
    "no meeting, 届 given",
    { ...standing, ...leaders("副书记 | 李四 | 第八届 | 1995.6 | | ") },
    ["elected 领导任职!C2"],
  ],
  ["no meeting, no 届", { ...standing, ...leaders("副书记 | 李四 | | 1995.6 | | ") }, []],
  [
    "the title with the name of the committee",
    { ...eighth, ...standing, ...leaders("县委副书记 | 李四 | 第八届 | 1993.6 | 选举 | ") },
    ["elected 领导任职!C2"],
  ],
  ["acting", { ...eighth, ...standing, ...leaders("代书记 | 李四 | 第八届 | 1993.6 | | 1993.9") }, []],
  ["no secretary", { ...eighth, ...standing, ...leaders("秘书长 | 李四 | 第八届 | 1993.6 | | ") }, []],
  [
    "a list without 常委",
    {
      ...eighth,
      委员名册: "机构 | 届次 | 身份 | 姓名\n县委 | 第八届 | 委员 | 张三",
      ...leaders("书记 | 李四 | 第八届 | 1993.6 | 选举 | "),
    },
    [],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(secretaryNotStanding, sheets)).toEqual(expected);
});

const messages = secretaryNotStanding
  .run(
    exampleDossier({
      ...eighth,
      ...standing,
      ...leaders("书记 | 李四 | 第八届 | 1993.6 | 选举 | ", "副书记 | 王五 | 第八届 | 1995.6 | 任命 | 1998.3"),
    }),
  )
  .map(({ message, related }) => [message, related[0]?.cell]);

test("the messages tell the 届, and point at its list", () => {
  expect(messages).toEqual([
    ["县委书记李四（1993.6起）不在第八届常委名册里。书记、副书记必是常委，补上名册或改正届次、任期。", "D2"],
    [
      "县委副书记王五（1995.6—1998.3）在第八届任期中到任，常委名册里没有。已增补为常委的补上名册，没有的说明情况。",
      "D2",
    ],
  ]);
});
