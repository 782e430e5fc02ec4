import { expect, test } from "vitest";
import { bookText } from "./composed.js";

const printed = (dates: string, volume = ""): boolean =>
  bookText({
    卷信息: `项目 | 内容\n县 | 样例县\n上限 | 1993.6\n下限 | 2003.5\n${volume}`,
    领导任职: `机构 | 职务 | 姓名 | 任职时间 | 离任时间\n甲局 | 局长 | 张三 | ${dates}`,
  }).includes("张　三");

test.each([
  ["before the upper limit", "1988.1 | 1993.5", false],
  ["up to its month", "1988.1 | 1993.6", true],
  ["across the volume", "1988.1 | 2010.1", true],
  ["from the lower limit's month", "2003.5 | 2004.1", true],
  ["after it", "2003.6 | 2004.1", false],
  ["a year that may reach in", "1988 | 1993", true],
  ["an unknown start", "不详 | 1994.1", true],
  ["written backwards, one end inside", "2010.1 | 1995.1", true],
  ["written backwards, both ends outside", "2010.1 | 1985.1", false],
])("%s: %s", (_name, dates, expected) => expect(printed(dates)).toBe(expected));

test("what ended in the month both volumes share was printed in the previous one", () => {
  expect(printed("1988.1 | 1993.6", "上卷下限 | 1993.6")).toBe(false);
  expect(printed("1993.6 | 1993.6", "上卷下限 | 1993.6")).toBe(true);
  expect(printed("1988.1 | 1993.6", "上卷下限 | 1993.5")).toBe(true);
});
