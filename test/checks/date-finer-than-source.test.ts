import { expect, test } from "vitest";
import { dateFinerThanSource } from "../../src/checks/date-finer-than-source.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const sheets = (dates: string, document = "1 | 任职通知 | 县发〔1993〕18号 | 1993.6") => ({
  资料来源: `编号 | 题名 | 文号 | 日期\n${document}`,
  领导任职: `机构 | 职务 | 姓名 | 任职时间 | 任职依据 | 离任时间 | 离任依据\n县委 | 书记 | 张三 | ${dates}`,
});
const start = ["finer 领导任职!D2"];

test.each([
  ["the document has the month", sheets("1993.6.5 | 县发〔1993〕18号 | |"), start],
  ["by its code", sheets("1993.6.5 | 1 | |"), start],
  ["a document of the year", sheets("1993.6.5 | 1 | |", "1 | 任职通知 | | 1993"), start],
  ["the tenure has the month", sheets("1993.6 | 县发〔1993〕18号 | |"), []],
  ["the document has the day", sheets("1993.6.5 | 1 | |", "1 | 任职通知 | | 1993.6.5"), []],
  ["a document of another month", sheets("1993.8.5 | 1 | |"), []],
  ["a document of a later month", sheets("1993.5.5 | 1 | |"), []],
  ["a document without a date", sheets("1993.6.5 | 1 | |", "1 | 任职通知 | |"), []],
  ["no such document", sheets("1993.6.5 | 2 | |"), []],
  ["no document", sheets("1993.6.5 | | |"), []],
  ["start unknown", sheets("不详 | 1 | |"), []],
  ["the end", sheets("1990.1 | | 1993.6.5 | 1"), ["finer 领导任职!F2"]],
])("%s", (_name, tables, expected) => {
  expect(exampleFindings(dateFinerThanSource, tables)).toEqual(expected);
});

test("a column is one finding", () => {
  const tables = sheets("1993.6.5 | 1 | |");
  const findings = dateFinerThanSource.run(
    exampleDossier({ ...tables, 领导任职: `${tables.领导任职}\n县委 | 常委 | 李四 | 1993.6.5 | 1 | |` }),
  );
  expect(findings.map(({ message, related }) => [message, related.map(({ cell }) => cell)])).toEqual([
    ["任职时间有2处写到日，所引文件只到月，如县委书记张三写1993.6.5，文件写1993.6。请查原件，取其一致。", ["D3"]],
  ]);
});
