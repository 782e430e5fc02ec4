import { expect, test } from "vitest";
import { ageTooYoung } from "../../src/checks/age-too-young.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const rows = (...lines: string[]) => ({
  领导任职: ["机构 | 职务 | 姓名 | 出生年月 | 入党时间 | 任职时间", ...lines].join("\n"),
});
const party = ["party 领导任职!E2"];
const post = ["post 领导任职!F2"];

test.each([
  ["a month before eighteen", "县委 | 书记 | 张三 | 1955.3 | 1973.2 | 1993.6", party],
  ["eighteen that month", "县委 | 书记 | 张三 | 1955.3 | 1973.3 | 1993.6", []],
  ["eighteen in some reading", "县委 | 书记 | 张三 | 1955 | 1973.1 | 1993.6", []],
  ["seventeen in every reading", "县委 | 书记 | 张三 | 1955 | 1972 | 1993.6", party],
  ["before the 7th congress", "县委 | 书记 | 张三 | 1927.3 | 1943.2 | 1993.6", []],
  ["before being born", "县委 | 书记 | 张三 | 1955.3 | 1950.1 | 1993.6", []],
  ["twenty-one when taking the lead", "县水利局 | 局长 | 张三 | 1974.3 | | 1996.2", post],
  ["twenty-two that month", "县水利局 | 局长 | 张三 | 1974.3 | | 1996.3", []],
  ["a deputy leads too", "县水利局 | 副局长 | 张三 | 1974.3 | | 1994.2", post],
  ["a member does not", "县委 | 委员 | 张三 | 1974.3 | | 1994.2", []],
  ["in the war", "县委 | 书记 | 张三 | 1927.3 | | 1946.2", []],
  ["start unknown", "县委 | 书记 | 张三 | 1974.3 | | 不详", []],
  ["start before birth is another check's", "县委 | 书记 | 张三 | 1995.3 | 2001.2 | 1993.6", []],
  ["birth unknown", "县委 | 书记 | 张三 | | 1993.1 | 1993.6", []],
  ["entry unknown", "县委 | 书记 | 张三 | 1955.3 | | 1993.6", []],
])("%s", (_name, line, expected) => {
  expect(exampleFindings(ageTooYoung, rows(line))).toEqual(expected);
});

test("people of the register without a post have an age at entry too", () => {
  const [finding] = ageTooYoung.run(exampleDossier({ 人物: "姓名 | 出生年月 | 入党时间\n张三 | 1955.3 | 1970.1" }));
  expect(finding?.message).toBe("张三1955年3月出生，1970年1月入党，时年最多14岁，不满十八岁。请查档案改正。");
  expect(finding?.related.map(({ cell }) => cell)).toEqual(["B2"]);
});

test("only the first leading post is asked about", () => {
  const findings = ageTooYoung.run(
    exampleDossier(rows("县委 | 书记 | 张三 | 1974.3 | | 1995.5", "县水利局 | 副局长 | 张三 | 1974.3 | | 1994.2")),
  );
  expect(findings.map(({ message }) => message)).toEqual([
    "张三1974年3月出生，1994年2月任县水利局副局长时最多19岁。请核对出生年月和任职时间。",
  ]);
});
