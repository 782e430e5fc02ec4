import { expect, test } from "vitest";
import { bodyKind, termName } from "../../src/compose/body-kind.js";
import { numberToChinese } from "../../src/model/numerals.js";
import { chainedDate, dateInYear, meetingDays } from "../../src/compose/prose-date.js";
import { spaced } from "../../src/compose/spacing.js";
import { dayNumber } from "../../src/model/calendar.js";
import { type WrittenDate, monthDate } from "../../src/model/date.js";

const day = (year: number, month: number, date: number): WrittenDate => {
  const at = dayNumber(year, month, date);
  return { raw: "", earliest: at, latest: at, precision: "day", approximate: false, edtf: `${year}-${month}-${date}` };
};
const year = (of: number): WrittenDate => ({
  ...monthDate(of, 1),
  latest: dayNumber(of, 12, 31),
  precision: "year",
  raw: String(of),
});
const about: WrittenDate = { ...monthDate(1998, 3), raw: "约1998年3月", approximate: true };

test.each([
  [1, "一"],
  [10, "十"],
  [11, "十一"],
  [20, "二十"],
  [99, "九十九"],
  [100, "一百"],
  [108, "一百零八"],
  [110, "一百一十"],
  [345, "三百四十五"],
])("%d is %s", (value, expected) => expect(numberToChinese(value)).toBe(expected));

test.each([
  ["冯镭", "冯　镭"],
  ["𬱖氏", "𬱖　氏"],
  ["苏昌培", "苏昌培"],
  ["欧阳文博", "欧阳文博"],
])("%s is set as %s", (name, expected) => expect(spaced(name)).toBe(expected));

test.each([
  ["another year", monthDate(1998, 3), year(1997), "1998年3月"],
  ["the same month", monthDate(1998, 3), day(1998, 3, 2), "同月"],
  ["the same day", day(1998, 3, 2), day(1998, 3, 2), "同日"],
  ["a day of the same month", day(1998, 3, 8), monthDate(1998, 3), "同月8日"],
  ["another month", day(1998, 4, 8), day(1998, 3, 2), "同年4月8日"],
  ["a month after a mere year", monthDate(1998, 4), year(1998), "同年4月"],
  ["the year again", year(1998), monthDate(1998, 4), "同年"],
  ["an approximate date is never chained", about, monthDate(1998, 1), "约1998年3月"],
  ["nothing before", day(1998, 3, 8), undefined, "1998年3月8日"],
])("a date after another, %s", (_name, bound, previous, expected) => {
  expect(chainedDate(bound, previous)).toBe(expected);
});

test.each([
  [day(1998, 3, 12), day(1998, 3, 14), "1998年3月12日至14日"],
  [day(1998, 3, 30), day(1998, 4, 2), "1998年3月30日至4月2日"],
  [day(1997, 12, 30), day(1998, 1, 2), "1997年12月30日至1998年1月2日"],
  [day(1998, 3, 12), day(1998, 3, 12), "1998年3月12日"],
  [monthDate(1998, 3), "unknown", "1998年3月"],
  ["unknown", day(1998, 3, 14), "1998年3月14日"],
  ["unknown", "unknown", ""],
  [about, monthDate(1998, 4), "约1998年3月至1998年4月"],
] as const)("days of a meeting: %o %o → %s", (from, to, expected) => expect(meetingDays(from, to)).toBe(expected));

test("a date whose year is already named", () => {
  expect(dateInYear(day(1998, 3, 14), day(1998, 3, 12))).toBe("3月14日");
  expect(dateInYear(day(1999, 3, 14), day(1998, 3, 12))).toBe("1999年3月14日");
  expect(dateInYear(year(1998), day(1998, 3, 12))).toBe("1998年");
});

test.each([
  ["中共样例县委员会", "党", "committee"],
  ["中共样例县委", undefined, "committee"],
  ["新海连特委", "党", "committee"],
  ["中共样例县核心小组", "党", "committee"],
  ["中国共产主义青年团样例县委员会", "群团", "other"],
  ["中国民主同盟样例县委员会", "统战", "other"],
  ["中共样例县委政法委员会", "党", "other"],
  ["中共样例县城关镇委员会", "党", "other"],
  ["中共样例县纪律检查委员会", "党", "discipline"],
  ["监察委员会", "党", "discipline"],
  ["样例县监察委员会", "政权", "supervision"],
  ["样例县人大常委会", "政权", "congress"],
  ["样例县城关镇人民代表大会主席团", "政权", "township"],
  ["样例县人民政府", "政权", "government"],
  ["样例县革命委员会", "政权", "government"],
  ["样例县青石乡人民政府", "政权", "township"],
  ["中共样例县人民政府党组", "党", "other"],
  ["政协样例县委员会", "统战", "conference"],
  ["样例县人民检察院", "政权", "justice"],
  ["样例县人民武装部", "军事", "military"],
] as const)("%s is a %s body: %s", (name, system, kind) => expect(bodyKind(name, system)).toBe(kind));

test.each([
  ["中共样例县委员会", "中共样例县第八届委员会"],
  ["中共样例县委", "中共样例县第八届委员会"],
  ["中共样例县纪律检查委员会", "中共样例县第八届纪律检查委员会"],
  ["样例县人民代表大会常务委员会", "样例县第八届人民代表大会常务委员会"],
  ["样例县人大常委会", "样例县第八届人大常委会"],
  ["中国人民政治协商会议样例县委员会", "中国人民政治协商会议样例县第八届委员会"],
  ["样例县人民政府", "第八届样例县人民政府"],
])("the 届 in the name of %s", (name, expected) => expect(termName(name, "第八届")).toBe(expected));
