import { expect, test } from "vitest";
import { electionDates } from "../../src/checks/election-dates.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const eighth = { 会议届次: "机构 | 届次 | 开始日期 | 全会日期\n县委 | 第八届 | 1998.3.28 | 1998.4.2" };
const leaders = (...lines: string[]) => ({
  领导任职: ["机构 | 届次 | 职务 | 姓名 | 任职时间 | 任职方式 | 任职依据 | 备注", ...lines].join("\n"),
});

test.each([
  [
    "in the months of the election, and the next",
    leaders("县委 | 第八届 | 书记 | 张三 | 1998.3 | 选举", "县委 | 第八届 | 书记 | 张三 | 1998.5 | 选举"),
    [],
  ],
  ["a month early", leaders("县委 | 第八届 | 书记 | 张三 | 1998.2 | 选举"), []],
  ["earlier", leaders("县委 | 第八届 | 书记 | 张三 | 1998.1 | 选举"), ["before 领导任职!E2"]],
  ["earlier by appointment", leaders("县委 | 第八届 | 书记 | 张三 | 1998.1 | 批准"), []],
  ["earlier, act left out", leaders("县委 | 第八届 | 书记 | 张三 | 1998.1 |"), []],
  ["earlier in a year not known to the month", leaders("县委 | 第八届 | 书记 | 张三 | 1998 | 选举"), []],
  ["of another 届", leaders("县委 | 第七届 | 书记 | 张三 | 1993.1 | 选举"), []],
  ["acting", leaders("县委 | 第八届 | 代书记 | 张三 | 1998.1 | 选举"), []],
  [
    "two of a 届 are told together",
    leaders("县委 | 第八届 | 书记 | 张三 | 1998.1 | 选举", "县委 | 第八届 | 副书记 | 李四 | 1998.1 | 选举"),
    ["before 领导任职!E2"],
  ],
  [
    "some before and some after",
    leaders("县委 | 第八届 | 书记 | 张三 | 1998.1 | 选举", "县委 | 第八届 | 副书记 | 李四 | 1998.9 | 选举"),
    ["before 领导任职!E2", "after 领导任职!E3"],
  ],
  [
    "later, the first plenum named",
    leaders("县委 | 第八届 | 书记 | 张三 | 1998.9 | 选举 | 八届一次全会"),
    ["after 领导任职!E2"],
  ],
  [
    "later, by the eleventh session",
    leaders("县委 | 第八届 | 书记 | 张三 | 1998.9 | 选举 | 第十一次会议"),
    ["after 领导任职!E2"],
  ],
  ["later, by a later plenum", leaders("县委 | 第八届 | 书记 | 张三 | 1998.9 | 选举 | 八届二次全会"), []],
  ["later, by a session in figures", leaders("县委 | 第八届 | 书记 | 张三 | 1998.9 | 选举 | 第4次会议"), []],
  ["later, added", leaders("县委 | 第八届 | 书记 | 张三 | 1998.9 | 补选"), []],
  ["later, a note says so", leaders("县委 | 第八届 | 书记 | 张三 | 1998.9 | 选举 | | 届中补选"), []],
  [
    "added before there was a committee",
    {
      委员名册:
        "机构 | 届次 | 身份 | 姓名 | 变动 | 变动时间\n县委 | 第八届 | 委员 | 张三 | 增补 | 1997.5\n县委 | 第八届 | 委员 | 李四 | 增补 | 1999.5\n县委 | 第八届 | 委员 | 王五 | 调离 | 1997.5",
    },
    ["before 委员名册!F2"],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(electionDates, { ...eighth, ...sheets })).toEqual(expected);
});

test("those elected by the first session are not early because rows of later ones stand before it", () => {
  const sessions = (...lines: string[]) => ({
    会议届次: ["机构 | 届次 | 会议名称 | 开始日期", ...lines.map((line) => `县人大 | 第十二届 | ${line}`)].join("\n"),
    领导任职: "机构 | 届次 | 职务 | 姓名 | 任职时间 | 任职方式\n县人大 | 第十二届 | 主任 | 张三 | 1998.3 | 选举",
  });
  expect(exampleFindings(electionDates, sessions("第二次会议 | 1999.3", "第一次会议 | 1998.3"))).toEqual([]);
  expect(exampleFindings(electionDates, sessions("第二次会议 | 1999.3"))).toEqual([]);
  expect(exampleFindings(electionDates, sessions(" | 1999.3", " | 1998.3"))).toEqual([]);
});

test("a congress without a date or a number elects nobody to compare", () => {
  const row = leaders("县委 | 第八届 | 书记 | 张三 | 1990.1 | 选举", "县委 | 临时 | 书记 | 张三 | 1990.1 | 选举");
  expect(
    exampleFindings(electionDates, {
      会议届次: "机构 | 届次 | 开始日期\n县委 | 第八届 | 不详\n县委 | 临时 | 1998.3.1",
      ...row,
    }),
  ).toEqual([]);
});

test("the message names the meeting and everybody", () => {
  const dossier = exampleDossier({
    ...eighth,
    ...leaders("县委 | 第八届 | 书记 | 张三 | 1998.1 | 选举", "县委 | 第八届 | 副书记 | 李四 | 1997.12 | 选举"),
  });
  expect(electionDates.run(dossier).map(({ message, related }) => [message, related.map(({ cell }) => cell)])).toEqual([
    [
      "县委第八届由1998.3.28—1998.4.2的会议选出，书记张三（1998.1）、副书记李四（1997.12）却早于会议。核对会议日期和届次、任职时间，改正一处。",
      ["E3"],
    ],
  ]);
});
