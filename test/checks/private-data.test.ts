import { expect, test } from "vitest";
import { privateData } from "../../src/checks/private-data.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const note = (text: string) => ({ 人物: `姓名 | 备注\n张三 | ${text}` });

test.each([
  ["identity number", note("身份证11010519491231002X"), ["identity-number 人物!B2"]],
  ["mobile number", note("13800138000"), ["phone 人物!B2"]],
  ["both in one cell", note("11010519491231002X，13800138000"), ["identity-number 人物!B2", "phone 人物!B2"]],
  ["number of a document", note("县发〔1993〕18号"), []],
  ["faults of other kinds", { 人物: "姓名 | 性别 | 出生年月 | 血型\n张三 | 未知 | 50.3 | A" }, []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(privateData, sheets)).toEqual(expected);
});

test("a manuscript is named as a whole", () => {
  const findings = privateData.run(exampleDossier({ "文稿/后记": "编辑部成立。\n联系电话13800138000，13900139000。" }));
  expect(findings.map(({ at, message }) => [at.book, at.cell, message])).toEqual([
    ["文稿/后记.md", "", "文稿/后记.md有电话号码，编书用不着。请删去。"],
  ]);
});

test("says where, and never repeats the digits", () => {
  const findings = privateData.run(exampleDossier(note("11010519491231002X，13800138000")));
  expect(findings.map((finding) => finding.message)).toEqual([
    "人物这一格有身份证号码，编书用不着。请删去。",
    "人物这一格有电话号码，编书用不着。请删去。",
  ]);
  expect(JSON.stringify(findings)).not.toMatch(/\d{5}/u);
});

test("an address is told as one", () => {
  const findings = privateData.run(exampleDossier(note("家住解放路12号3单元501室")));
  expect(findings.map(({ message }) => message)).toEqual(["人物这一格有住址，编书用不着。请删去。"]);
});

test("a sheet's name is told as one", () => {
  const at = { book: "甲.xlsx", sheet: "联系■■■", cell: "" };
  const dossier = { ...exampleDossier({}), notes: [{ kind: "private" as const, at, what: "phone" as const }] };
  expect(privateData.run(dossier).map(({ message }) => message)).toEqual([
    "工作表名“联系■■■”有电话号码，编书用不着。请删去。",
  ]);
});
