import { expect, test } from "vitest";
import { stintGap } from "../../src/checks/stint-gap.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const rows = (...lines: string[]) => ({
  领导任职: ["机构 | 职务 | 姓名 | 标注 | 任职时间 | 离任时间 | 离任原因 | 备注", ...lines].join("\n"),
});
const gap = ["gap 领导任职!E3"];

test.each([
  ["two months", "1993.6 | 1996.1 | |", "1996.4 | 1998.3 | |", gap],
  ["one month", "1993.6 | 1996.1 | |", "1996.3 | 1998.3 | |", []],
  ["next month", "1993.6 | 1996.1 | |", "1996.2 | 1998.3 | |", []],
  ["a year", "1993.6 | 1996.1 | |", "1997.2 | 1998.3 | |", gap],
  ["more than a year", "1993.6 | 1996.1 | |", "1997.3 | 1998.3 | |", []],
  ["year of the end only", "1993.6 | 1996 | |", "1997.2 | 1998.3 | |", []],
  ["transferred", "1993.6 | 1996.1 | 调任 |", "1996.6 | 1998.3 | |", []],
  ["changed posts", "1993.6 | 1996.1 | 职务变动 |", "1996.6 | 1998.3 | |", gap],
  ["a note", "1993.6 | 1996.1 | | 学习半年", "1996.6 | 1998.3 | |", []],
  ["a note on the later", "1993.6 | 1996.1 | |", "1996.6 | 1998.3 | | 半年后到职", []],
  ["first never ended", "1993.6 | | |", "1996.6 | 1998.3 | |", []],
])("%s", (_name, first, second, expected) => {
  expect(
    exampleFindings(stintGap, rows(`县委 | 副书记 | 张三 | | ${first}`, `县委 | 书记 | 张三 | | ${second}`)),
  ).toEqual(expected);
});

test("复任 says that the person was away", () => {
  expect(
    exampleFindings(
      stintGap,
      rows("县委 | 副书记 | 张三 | | 1993.6 | 1996.1 | |", "县委 | 副书记 | 张三 | 复任 | 1996.6 | 1998.3 | |"),
    ),
  ).toEqual([]);
});

test("other posts fill the months, in this body or another", () => {
  const [first, second] = [
    "县委 | 副书记 | 张三 | | 1993.6 | 1996.1 | |",
    "县委 | 书记 | 张三 | | 1996.6 | 1998.3 | |",
  ];
  expect(exampleFindings(stintGap, rows(first, second, "县政府 | 县长 | 张三 | | 1996.2 | 1996.5 | |"))).toEqual([]);
  expect(exampleFindings(stintGap, rows(first, second, "县委 | 常委 | 张三 | | 1993.6 | 1998.3 | |"))).toEqual([]);
  expect(exampleFindings(stintGap, rows(first, second, "县政府 | 县长 | 张三 | | 1993.6 | 1995.5 | |"))).toEqual(gap);
});

test("the message gives both posts", () => {
  const [finding] = stintGap.run(
    exampleDossier(rows("县委 | 副书记 | 张三 | | 1993.6 | 1996.1 | |", "县委 | 书记 | 张三 | | 1996.6 | 1998.3 | |")),
  );
  expect(finding?.message).toBe(
    "张三在县委由副书记（1993.6—1996.1）转任书记（1996.6—1998.3），中间空4个月，没有说明。请核对时间，或写明去向。",
  );
  expect(finding?.related.map(({ cell }) => cell)).toEqual(["F2"]);
});
