import { expect, test } from "vitest";
import { orderStatement } from "../../src/checks/order-statement.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const list = (body: string, count: number, terms: readonly string[] = ["第五届"]) => ({
  委员名册: [
    "机构 | 届次 | 身份 | 姓名",
    ...terms.flatMap((term) => Array.from({ length: count }, (_, at) => `${body} | ${term} | 常委 | 张${at}某`)),
  ].join("\n"),
});

test.each([
  ["a 政协 list", list("县政协", 7), ["unstated 委员名册!D2"]],
  ["a people's congress", list("县人大常委会", 9), ["unstated 委员名册!D2"]],
  ["a short list", list("县政协", 6), []],
  ["two 届 of a body are one question", list("县政协", 7, ["第五届", "第六届"]), ["unstated 委员名册!D2"]],
  ["a Party committee", list("县委", 30), []],
  ["said in the front matter", { ...list("县政协", 7), "文稿/编辑说明": "名单以姓氏笔画为序。" }, []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(orderStatement, sheets)).toEqual(expected);
});

test("the message tells the list", () => {
  expect(orderStatement.run(exampleDossier(list("县政协", 7))).map(({ message }) => message)).toEqual([
    "县政协第五届名单7人，没有说明排列次序。在备注写明，如“以姓氏笔画为序”。",
  ]);
});
