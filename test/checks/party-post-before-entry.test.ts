import { expect, test } from "vitest";
import { partyPostBeforeEntry } from "../../src/checks/party-post-before-entry.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const rows = (...lines: string[]) => ({
  领导任职: ["机构 | 职务 | 姓名 | 入党时间 | 任职时间", ...lines].join("\n"),
});
const wrong = ["before 领导任职!D2"];

test.each([
  ["县委 | 书记 | 张三 | 1993.7 | 1993.6", wrong],
  ["县委 | 常委 | 张三 | 1993.7 | 1993.6", wrong],
  ["县纪委 | 副书记 | 张三 | 1993.7 | 1993.6", wrong],
  ["县水利局党组 | 书记 | 张三 | 1993.7 | 1993.6", wrong],
  ["县水利局 | 党组书记 | 张三 | 1993.7 | 1993.6", wrong],
  ["县委组织部 | 部长 | 张三 | 1993.7 | 1993.6", wrong],
  ["县委宣传部 | 副部长 | 张三 | 1993.7 | 1993.6", wrong],
  ["县委宣传部 | 干事 | 张三 | 1993.7 | 1993.6", []],
  ["县委 | 书记 | 张三 | 1993.6 | 1993.6", []],
  ["县委 | 书记 | 张三 | 1993 | 1993.6", []],
  ["县委 | 书记 | 张三 |  | 1993.6", []],
  ["县水利局 | 局长 | 张三 | 1993.7 | 1993.6", []],
  ["团县委 | 书记 | 张三 | 1993.7 | 1993.6", []],
  ["共青团样例县委员会 | 书记 | 张三 | 1993.7 | 1993.6", []],
  ["县妇联 | 主任 | 张三 | 1993.7 | 1993.6", []],
  ["民盟县委 | 常委 | 张三 | 1993.7 | 1993.6", []],
])("%s", (line, expected) => {
  expect(exampleFindings(partyPostBeforeEntry, rows(line))).toEqual(expected);
});

test("the full name tells of what system the body is", () => {
  const sheets = {
    机构沿革: "机构全称 | 简称 | 设立时间\n共青团样例县直属机关委员会 | 直属机关团委 | 1990.1",
    ...rows("直属机关团委 | 书记 | 张三 | 1993.7 | 1993.6"),
  };
  expect(exampleFindings(partyPostBeforeEntry, sheets)).toEqual([]);
});

test("people without a post, and several early posts as one finding", () => {
  const findings = partyPostBeforeEntry.run(
    exampleDossier({
      人物: "姓名 | 入党时间\n张三 | 1996.7\n李四 | 1996.7",
      领导任职: "机构 | 职务 | 姓名 | 任职时间\n县委 | 副书记 | 张三 | 1995.1\n县委 | 常委 | 张三 | 1993.6",
    }),
  );
  expect(findings.map(({ at, related }) => [at.cell, ...related.map(({ cell }) => cell)])).toEqual([
    ["B2", "D3", "D2"],
  ]);
  expect(findings[0]?.message).toBe("张三1996年7月入党，任县委常委却始于1993年6月。请查档案，改正其中一个。");
});
