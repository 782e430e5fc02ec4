import { expect, test } from "vitest";
import { headerMapFaulty } from "../../src/checks/header-map-faulty.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const table = "机构 | 干啥 | 姓名 | 任职时间\n县委 | 书记 | 张三 | 1993.6";
const map = (...rows: string[]) => ({ 领导任职: table, 列对照: ["表 | 原表头 | 标准表头", ...rows].join("\n") });

test.each([
  ["a row that helps", map("领导任职 | 干啥 | 职务"), []],
  ["a row for every sheet", map(" | 干啥 | 职务"), []],
  ["a row that leaves out", map(" | 干啥 | "), []],
  ["an alias is a name too", map(" | 干啥 | 担任职务"), []],
  ["a sheet that is none", map("物资 | 干啥 | 职务"), ["unknown-sheet 列对照!A2"]],
  ["a header that is none", map("领导任职 | 干啥 | 职物"), ["unknown-header 列对照!C2"]],
  ["nothing near", map("领导任职 | 干啥 | 车牌号码"), ["unknown-header 列对照!C2"]],
  ["told twice", map("领导任职 | 干啥 | 职务", " | 干啥 | 备注"), ["repeated 列对照!B3"]],
  ["never met", map(" | 干啥 | 职务", " | 干嘛 | 备注"), ["unused 列对照!B3"]],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(headerMapFaulty, sheets)).toEqual(expected);
});

test("the nearest name is what to write", () => {
  const findings = headerMapFaulty.run(exampleDossier(map("领导任取 | 干啥 | 职务", "领导任职 | 干啥 | 职物")));
  expect(findings.map(({ message, suggestion }) => [message, suggestion])).toEqual([
    ["表名“领导任取”不是规定的表，像是“领导任职”。请改正。", "领导任职"],
    ["标准表头“职物”不是规定的列名，像是“职务”。请改正。", "职务"],
  ]);
});

test("where nothing is near there is nothing to suggest", () => {
  const findings = headerMapFaulty.run(exampleDossier(map("物资 | 干啥 | 职务", "领导任职 | 干啥 | 车牌号码")));
  expect(findings.map(({ message, suggestion }) => [message, suggestion])).toEqual([
    ["表名“物资”不是规定的表。请改正。", undefined],
    ["标准表头“车牌号码”不是规定的列名。请改正。", undefined],
  ]);
});
