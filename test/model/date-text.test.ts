import { expect, test } from "vitest";
import { dayNumber } from "../../src/model/calendar.js";
import { boundText, isOneMonth, longDate, monthText, spanText } from "../../src/model/date-text.js";
import { type Bound, type Precision, type WrittenDate, monthDate } from "../../src/model/date.js";

const date = (raw: string, precision: Precision, change: Partial<WrittenDate> = {}): WrittenDate => ({
  raw,
  earliest: dayNumber(1984, 3, 8),
  latest: dayNumber(1984, 3, 8),
  precision,
  approximate: false,
  edtf: "",
  ...change,
});

test("a bound is told as it was written", () => {
  expect(boundText(date("1984·3·8", "day"))).toBe("1984·3·8");
  expect(boundText("unknown")).toBe("不详");
  expect(boundText("open")).toBe("在任");
  expect(spanText({ from: monthDate(1984, 3), to: "open" })).toBe("1984.3—在任");
});

test.each<[string, Precision, string]>([
  ["1984-03", "month", "1984.3"],
  ["198403", "month", "1984.3"],
  ["1984/3", "month", "1984.3"],
  ["1984-03-08", "day", "1984.3.8"],
  ["19840308", "day", "1984.3.8"],
  ["1984", "year", "1984"],
  ["1984.03", "month", "1984.03"],
  ["1984年3月8日", "day", "1984年3月8日"],
])("%s, read as a %s, is told as %s", (raw, precision, text) => expect(boundText(date(raw, precision))).toBe(text));

test("a month index as year and month", () => {
  expect(monthText(1984 * 12 + 2)).toBe("1984.3");
  expect(monthText(1984 * 12 + 11)).toBe("1984.12");
});

test.each<[string, Bound, string]>([
  ["day", date("1984.3.8", "day"), "1984年3月8日"],
  ["month", date("1984.3", "month"), "1984年3月"],
  ["year", date("1984", "year"), "1984年"],
  ["season", date("1984年春", "season"), "1984年春"],
  ["about", date("约1984年", "year", { approximate: true }), "约1984年"],
  ["before", date("1984年以前", "year", { earliest: -Infinity }), "1984年以前"],
  ["after", date("1984.3以后", "month", { latest: Infinity }), "1984.3以后"],
  ["unknown", "unknown", "不详"],
])("long form of a %s", (_name, bound, text) => expect(longDate(bound)).toBe(text));

test.each<[string, Bound, boolean]>([
  ["a month", monthDate(1984, 3), true],
  ["a day", date("1984.3.8", "day"), true],
  ["about a month", { ...monthDate(1984, 3), approximate: true }, false],
  ["a season", date("1984年春", "season", { latest: dayNumber(1984, 5, 31) }), false],
  ["no end", "open", false],
  ["nothing known", "unknown", false],
])("%s means one month: %s", (_name, bound, expected) => expect(isOneMonth(bound)).toBe(expected));
