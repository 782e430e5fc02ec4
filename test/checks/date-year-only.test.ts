import { expect, test } from "vitest";
import { dateYearOnly } from "../../src/checks/date-year-only.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const posts = (...lines: string[]) => ({
  领导任职: ["机构 | 职务 | 姓名 | 任职时间 | 离任时间", ...lines].join("\n"),
});

test.each([
  ["1993.6 | 1998", ["year 领导任职!E2"]],
  ["1993 | 1998.3", ["year 领导任职!D2"]],
  ["1993 | 1998", ["year 领导任职!D2"]],
  ["1993.6 | 1998.3", []],
  ["1993.6 |", []],
  ["1993.6 | 不详", []],
  ["1993年春 | 1998.3", []],
  ["1940 | 1948", []],
  ["1948 | 1949", []],
  ["1949.10 | 1950", ["year 领导任职!E2"]],
  ["五十年代 | 1962.3", ["year 领导任职!D2"]],
])("%s", (dates, expected) => {
  expect(exampleFindings(dateYearOnly, posts(`县委 | 书记 | 张三 | ${dates}`))).toEqual(expected);
});

test("a sheet is one finding, with the first few named", () => {
  const findings = dateYearOnly.run(
    exampleDossier(posts(...["张三", "李四", "王五", "赵六"].map((name) => `县委 | 常委 | ${name} | 1993.6 | 1998`))),
  );
  expect(findings.map(({ message, related }) => [message, related.map(({ cell }) => cell)])).toEqual([
    [
      "离任时间有4处只记到年：县委常委张三、县委常委李四、县委常委王五等。请查到月份；查不到的请说明。",
      ["E3", "E4", "E5"],
    ],
  ]);
});

test("three are named without 等", () => {
  const [finding] = dateYearOnly.run(exampleDossier(posts("县委 | 书记 | 张三 | 1993 |")));
  expect(finding?.message).toBe("任职时间有1处只记到年：县委书记张三。请查到月份；查不到的请说明。");
});

test("bodies founded in a year are another matter", () => {
  expect(exampleFindings(dateYearOnly, { 机构沿革: "机构全称 | 设立时间\n县委 | 1993" })).toEqual([]);
});
