import { expect, test } from "vitest";
import { dateUnreadable } from "../../src/checks/date-unreadable.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const row = (from: string, to = "1998.3") => ({
  领导任职: `机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | ${from} | ${to}`,
});

test.each([
  ["year of three digits", row("197.11"), ["unreadable 领导任职!D2"]],
  ["words only", row("文革期间"), ["unreadable 领导任职!D2"]],
  ["both ends", row("197.11", "198.3"), ["unreadable 领导任职!D2", "unreadable 领导任职!E2"]],
  ["month 13", row("1993.13"), ["impossible 领导任职!D2"]],
  ["30 February", row("1993.2.30"), ["impossible 领导任职!D2"]],
  ["29 February of a leap year", row("1996.2.29"), []],
  ["29 February of a common year", row("1997.2.29"), ["impossible 领导任职!D2"]],
  ["two digits", row("93.6"), ["two-digit-year 领导任职!D2"]],
  ["season, year, approximate, unknown", row("1993年春", "不详"), []],
  ["numeric cell of January or October", row("=1994.1"), []],
  ["still in post", row("1993.6", "至今"), []],
  ["faults of other kinds", { 人物: "姓名 | 血型\n张三 | A" }, []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(dateUnreadable, sheets)).toEqual(expected);
});

test.each([
  ["197.11", "县委书记张三的任职时间“197.11”读不出是什么时间。请按“1984.3”的样子重写，年份四位；不清楚的写“不详”。"],
  ["1993.6调任", "县委书记张三的任职时间“1993.6调任”里日期之外还有别的字。这一格只写日期，其余移到备注。"],
  ["1993.2.30", "县委书记张三的任职时间“1993.2.30”不是实有的日期，月或日写错了。请查原件改正。"],
  ["93.6", "县委书记张三的任职时间“93.6”年份不是四位，分不清世纪。请补足四位年份。"],
  [
    "1993,6",
    "县委书记张三的任职时间“1993,6”的符号分不清。年月之间用小数点，如“1965.7”；起止之间用一字线，如“1965.7—1966.2”。",
  ],
  ["1993年腊月", "县委书记张三的任职时间“1993年腊月”是农历。请换算成公历再填，原文写在备注里。"],
])("%s is told as it was written", (raw, message) => {
  expect(dateUnreadable.run(exampleDossier(row(raw))).map((finding) => finding.message)).toEqual([message]);
});

test("the rest of the row stands", () => {
  const [tenure] = exampleDossier(row("197.11")).tenures;
  expect(tenure?.name).toBe("张三");
});

const suggested = (raw: string) => dateUnreadable.run(exampleDossier(row(raw)))[0]?.suggestion;

test("only a wrong separator has a correction", () => {
  expect(suggested("1993,6")).toBe("1993.6");
  expect(suggested("1993,6,5")).toBeUndefined();
  expect(suggested("93.6")).toBeUndefined();
});
