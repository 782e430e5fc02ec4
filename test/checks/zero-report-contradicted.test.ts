import { expect, test } from "vitest";
import { zeroReportContradicted } from "../../src/checks/zero-report-contradicted.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const zero = (unit: string, sheet: string) => ({ 零报告: `单位 | 表名 | 填报人\n${unit} | ${sheet} | 李四` });
const filled = {
  机构沿革: "机构全称 | 简称 | 设立时间\n苇川县总工会 | 县总工会 | 1950.3",
  领导任职: "机构 | 职务 | 姓名 | 任职时间\n县总工会 | 主席 | 张三 | 1996.3\n县总工会 | 副主席 | 李四 | 1996.3",
  会议届次: "机构 | 届次 | 开始日期\n县总工会 | 第八届 | 1996.3.1",
  委员名册: "机构 | 届次 | 身份 | 姓名\n县总工会 | 第八届 | 委员 | 张三",
  空缺说明: "机构 | 职务 | 起 | 原因\n县总工会 | 主席 | 1999.1 | 未选",
  大事记: "日期 | 事项\n1996.3 | 县总工会开会。",
};
const found = ["filled 零报告!A2"];

test.each([
  ["县总工会", "领导任职", found],
  ["苇川县总工会", "领导任职", found],
  ["苇川县总工会", "会议届次", found],
  ["苇川县总工会", "委员名册", found],
  ["苇川县总工会", "空缺说明", found],
  ["苇川县总工会", "大事记", []],
  ["苇川县总工会", "代表名单", []],
  ["县妇联", "领导任职", []],
])("%s %s", (unit, sheet, expected) => {
  expect(exampleFindings(zeroReportContradicted, { ...filled, ...zero(unit, sheet) })).toEqual(expected);
});

test.each([
  ["大事记", ["县总工会对大事记作了零报告，大事记里却有该单位1条记录。请核实，两者只留其一。"]],
  ["党员统计", []],
])("a book in the unit's folder: %s", (sheet, expected) => {
  const dossier = exampleDossier({ 大事记: filled.大事记, ...zero("县总工会", sheet) });
  const inputs = dossier.inputs.map((input) => ({ ...input, book: `县总工会/${input.book}` }));
  expect(zeroReportContradicted.run({ ...dossier, inputs }).map(({ message }) => message)).toEqual(expected);
});

test("of two tables side by side each counts", () => {
  const beside = "日期 | 事项 | | 年份 | 党员总数\n1996.3 | 县总工会开会。 | | 1996 | 51";
  for (const sheet of ["大事记", "党员统计"]) {
    const dossier = exampleDossier({ 表一: beside, ...zero("县总工会", sheet) });
    const inputs = dossier.inputs.map((input) => ({ ...input, book: `县总工会/${input.book}` }));
    expect(zeroReportContradicted.run({ ...dossier, inputs }).map(({ variant }) => variant)).toEqual(["filled"]);
  }
});

test("books of the last volume are no filled sheets of this", () => {
  const sheets = { ...zero("上卷", "领导任职"), "上卷/领导任职": filled.领导任职 };
  expect(exampleFindings(zeroReportContradicted, sheets)).toEqual([]);
});

test("counts the rows", () => {
  const findings = zeroReportContradicted.run(exampleDossier({ ...filled, ...zero("县总工会", "领导任职") }));
  expect(findings.map(({ message }) => message)).toEqual([
    "县总工会对领导任职作了零报告，领导任职里却有该单位2条记录。请核实，两者只留其一。",
  ]);
  expect(findings[0]?.body).toBe("苇川县总工会");
});

test("does not run without 零报告", () => {
  expect(zeroReportContradicted.needs(exampleDossier(filled))).toBe("没有填零报告");
});
