import { expect, test } from "vitest";
import { dateNumericMonth } from "../../src/checks/date-numeric-month.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const row = (from: string, to = "1998.3") => ({
  领导任职: `机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | ${from} | ${to}`,
});

test.each([
  ["number .1", row("=1994.1"), ["ambiguous 领导任职!D2"]],
  ["both ends", row("=1994.1", "=1998.1"), ["ambiguous 领导任职!D2", "ambiguous 领导任职!E2"]],
  ["number .1 shown as .10", row("=1994.10@0.00"), ["ambiguous 领导任职!D2"]],
  ["number .2, .11, .12", row("=1994.2", "=1998.12"), []],
  ["text 1994.1 and 1994.10", row("1994.1", "1998.10"), []],
  ["faults of other kinds", { 人物: "姓名 | 性别 | 出生年月 | 血型\n张三 | 未知 | 50.3 | A" }, []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(dateNumericMonth, sheets)).toEqual(expected);
});

test("asks, and never guesses", () => {
  const [finding] = dateNumericMonth.run(exampleDossier(row("=1994.1")));
  expect(finding?.message).toBe(
    "县委书记张三的任职时间“1994.1”是数字，1月还是10月？请把单元格设为文本，写“1994.1”或“1994.10”。",
  );
  expect(finding?.suggestion).toBeUndefined();
});

test("says so when the cell shows two decimals", () => {
  const [finding] = dateNumericMonth.run(exampleDossier(row("=1994.1@0.00")));
  expect(finding?.message).toBe(
    "县委书记张三的任职时间“1994.10”是数字，1月还是10月？单元格设了两位小数，多半是10月，仍要查原件；请把单元格设为文本，写“1994.1”或“1994.10”。",
  );
});
