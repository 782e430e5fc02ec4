import { expect, test } from "vitest";
import { memberNewToParty } from "../../src/checks/member-new-to-party.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const sheets = (joined: string, member = "县委 | 第八届 | 委员 | 张三 | |", meeting = "县委 | 第八届 | 1998.3") => ({
  会议届次: `机构 | 届次 | 开始日期\n${meeting}`,
  委员名册: `机构 | 届次 | 身份 | 姓名 | 变动 | 变动时间\n${member}`,
  人物: `姓名 | 入党时间\n张三 | ${joined}`,
});
const short = ["short 人物!B2"];

test.each([
  ["a month short", sheets("1995.4"), short],
  ["three years that month", sheets("1995.3"), []],
  ["three years in some reading", sheets("1995"), []],
  ["an alternate", sheets("1996.1", "县委 | 第八届 | 候补委员 | 张三 | |"), short],
  ["added later", sheets("1995.4", "县委 | 第八届 | 委员 | 张三 | 增补 | 1999.1"), []],
  ["added later, still short", sheets("1997.4", "县委 | 第八届 | 委员 | 张三 | 增补 | 1999.1"), short],
  ["added, nobody knows when", sheets("1997.4", "县委 | 第八届 | 委员 | 张三 | 增补 |"), []],
  ["before 1982", sheets("1969.1", undefined, "县委 | 第八届 | 1970.3"), []],
  ["no congress", sheets("1997.1", undefined, "县委 | 第九届 | 1998.3"), []],
  ["the discipline inspection", sheets("1997.1", "县纪委 | 第八届 | 委员 | 张三 | |", "县纪委 | 第八届 | 1998.3"), []],
  ["the League", sheets("1997.1", "团县委 | 第八届 | 委员 | 张三 | |", "团县委 | 第八届 | 1998.3"), []],
  ["entry unknown", sheets(""), []],
])("%s", (_name, tables, expected) => {
  expect(exampleFindings(memberNewToParty, tables)).toEqual(expected);
});

test("a standing member has two rows and one finding", () => {
  const rows = "县委 | 第八届 | 委员 | 张三 | |\n县委 | 第八届 | 常委 | 张三 | |";
  const findings = memberNewToParty.run(exampleDossier(sheets("1997.1", rows)));
  expect(findings.map(({ message, related }) => [message, related.map(({ cell }) => cell)])).toEqual([
    ["张三1997年1月入党，1998年3月当选县委第八届委员，党龄不满三年。请核对入党时间和名单。", ["D2"]],
  ]);
});
