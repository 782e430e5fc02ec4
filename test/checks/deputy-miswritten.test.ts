import { expect, test } from "vitest";
import { deputyWrittenWrong } from "../../src/checks/deputy-miswritten.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const titles = (...posts: string[]) => ({
  领导任职: ["机构 | 职务 | 姓名 | 任职时间", ...posts.map((post) => `县委 | ${post} | 张三 | 1993.6`)].join("\n"),
});

test.each([
  "付书记",
  "付县长",
  "付主任",
  "付部长",
  "付局长",
  "付总经理",
  "付检察长",
  "付主任委员",
  "常务付县长",
  "第一付书记",
])("%s", (post) => {
  expect(exampleFindings(deputyWrittenWrong, titles(post))).toEqual(["miswritten 领导任职!B2"]);
});

test.each(["副书记", "书记", "支付中心主任", "拨付处"])("%s", (post) => {
  expect(exampleFindings(deputyWrittenWrong, titles(post))).toEqual([]);
});

test("a column is one finding, every cell beside it", () => {
  const findings = deputyWrittenWrong.run(exampleDossier(titles("付书记", "副书记", "付主任", "付书记")));
  expect(findings.map(({ at, related }) => [at.cell, ...related.map(({ cell }) => cell)])).toEqual([
    ["B2", "B4", "B5"],
  ]);
  expect(findings[0]?.message).toBe("领导任职“职务”栏“付主任”、“付书记”等3处把“副”写成了“付”。请改正。");
});

test("names of bodies", () => {
  const sheets = { 机构沿革: "机构全称 | 设立时间\n县付食品公司 | 1984.3\n县副食品公司 | 1990.1" };
  expect(exampleFindings(deputyWrittenWrong, sheets)).toEqual(["miswritten 机构沿革!A2"]);
});

test("declared vacancies have titles too", () => {
  const sheets = { 空缺说明: "机构 | 职务 | 起 | 止 | 原因\n县委 | 付书记 | 1993.6 | 1994.1 | 未配" };
  expect(exampleFindings(deputyWrittenWrong, sheets)).toEqual(["miswritten 空缺说明!B2"]);
});
