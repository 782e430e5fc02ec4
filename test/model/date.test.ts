import { expect, test } from "vitest";
import { dayNumber } from "../../src/model/calendar.js";
import { type Bound, type WrittenDate, isDate, monthDate, monthsOf } from "../../src/model/date.js";

const month = (year: number, number: number): number => year * 12 + number - 1;
const dateOf = (from: readonly [number, number, number], to: readonly [number, number, number]): WrittenDate => ({
  raw: "",
  earliest: dayNumber(...from),
  latest: dayNumber(...to),
  precision: "day",
  approximate: false,
  edtf: "",
});

test("a month as a date", () => {
  expect(monthDate(1984, 2)).toEqual({
    raw: "1984.2",
    earliest: dayNumber(1984, 2, 1),
    latest: dayNumber(1984, 2, 29),
    precision: "month",
    approximate: false,
    edtf: "1984-02",
  });
  expect(monthDate(988, 12).edtf).toBe("0988-12");
});

const year1938 = dateOf([1938, 1, 1], [1938, 12, 31]);
const spring = dateOf([1949, 3, 1], [1949, 5, 31]);
const day = dateOf([1984, 3, 8], [1984, 3, 8]);
test.each<[string, Bound, number, number]>([
  ["still in post", "open", Infinity, Infinity],
  ["nothing known", "unknown", -Infinity, Infinity],
  ["a year", year1938, month(1938, 1), month(1938, 12)],
  ["about a year is a year either way", { ...year1938, approximate: true }, month(1937, 1), month(1939, 12)],
  ["a season", spring, month(1949, 3), month(1949, 5)],
  ["about a season", { ...spring, approximate: true }, month(1948, 12), month(1949, 8)],
  ["a day lies in one month", day, month(1984, 3), month(1984, 3)],
  ["about a day", { ...day, approximate: true }, month(1984, 2), month(1984, 4)],
  ["before a day", { ...day, earliest: -Infinity }, -Infinity, month(1984, 3)],
  ["after a day, about", { ...day, latest: Infinity, approximate: true }, month(1984, 3), Infinity],
])("months of %s", (_name, bound, first, last) => expect(monthsOf(bound)).toEqual({ first, last }));

test("only a written date is a date", () => {
  expect(isDate(monthDate(1984, 3))).toBe(true);
  expect(isDate("open")).toBe(false);
  expect(isDate("unknown")).toBe(false);
});
