import { expect, test } from "vitest";
import { tenureMomentary } from "../../src/checks/tenure-momentary.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const row = (post: string, from: string, to: string, note = "") => ({
  领导任职: `机构 | 职务 | 姓名 | 任职时间 | 离任时间 | 备注\n甲局 | ${post} | 张三 | ${from} | ${to} | ${note}`,
});
const found = ["same-month 领导任职!E2"];

test.each([
  ["one month", row("局长", "1996.3", "1996.3"), found],
  ["two days of one month", row("局长", "1996.3.2", "1996.3.29"), found],
  ["the next month", row("局长", "1996.3", "1996.4"), []],
  ["still in post", row("局长", "1996.3", ""), []],
  ["no start", row("局长", "", "1996.3"), []],
  ["about", row("局长", "约1996.3", "1996.3"), []],
  ["a month and a year", row("局长", "1996.3", "1996"), []],
  ["written the wrong way round is told elsewhere", row("局长", "1996.3.29", "1996.3.2"), []],
  ["a note explains it", row("局长", "1996.3", "1996.3", "未到任"), []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(tenureMomentary, sheets)).toEqual(expected);
});

test("both dates as written", () => {
  const [finding] = tenureMomentary.run(exampleDossier(row("局长", "1996.3.2", "1996年3月")));
  expect(finding?.message).toBe(
    "甲局局长张三1996.3.2任职，1996年3月离任，在同一个月。请核对两个时间，确实如此的在备注写明。",
  );
});
