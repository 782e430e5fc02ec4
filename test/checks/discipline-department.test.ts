import { expect, test } from "vitest";
import { disciplineDepartment } from "../../src/checks/discipline-department.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const org = (row: string) => ({ 机构沿革: `机构全称 | 类别 | 设立时间 | 撤止时间\n${row}` });

test.each([
  ["listed to this day", org("中共苇川县纪律检查委员会 | 工作部门 | 1979.4 |"), ["listed 机构沿革!B2"]],
  ["listed to 1987", org("纪律检查委员会 | 工作部门 | 1979.4 | 1987.3"), ["listed 机构沿革!B2"]],
  ["until it was raised", org("纪律检查委员会 | 工作部门 | 1979.4 | 1983.10"), []],
  ["until 1984", org("县纪委 | 工作部门 | 1979.4 | 1984"), []],
  ["an unknown end", org("县纪委 | 工作部门 | 1979.4 | 不详"), []],
  ["a leading body", org("县纪委 | 领导机构 | 1984.4 |"), []],
  ["sent out to a place", org("县直纪工委 | 工作部门 | 1994.4 |"), []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(disciplineDepartment, sheets)).toEqual(expected);
});

test("the message tells how long", () => {
  const told = (row: string) => disciplineDepartment.run(exampleDossier(org(row))).map(({ message }) => message);
  expect(told("县纪委 | 工作部门 | 1979.4 | 1987.3")).toEqual([
    "县纪委类别填“工作部门”，一直到1987.3。1984年以后纪委由党代表大会选举，类别改为领导机构，改设以前的另列一行。",
  ]);
  expect(told("县纪委 | 工作部门 | 1979.4 |")[0]).toContain("一直到现在");
});
