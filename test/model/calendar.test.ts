import * as fc from "fast-check";
import { expect, test } from "vitest";
import { civilDay, civilMonth, dayNumber, daysInMonth, monthIndex } from "../../src/model/calendar.js";

const MS_PER_DAY = 86_400_000;
const FIRST = Date.UTC(1582, 0, 1) / MS_PER_DAY;
const LAST = Date.UTC(2400, 11, 31) / MS_PER_DAY;
const anyDay = fc.integer({ min: FIRST, max: LAST });

test.each([
  [1900, 2, 28],
  [2000, 2, 29],
  [1984, 2, 29],
  [1983, 2, 28],
  [1984, 1, 31],
  [1984, 4, 30],
  [1984, 6, 30],
  [1984, 9, 30],
  [1984, 11, 30],
  [1984, 12, 31],
])("%i.%i has %i days", (year, month, days) => expect(daysInMonth(year, month)).toBe(days));

test.each([
  [1970, 1, 1, 0],
  [1969, 12, 31, -1],
  [1949, 10, 1, -7397],
  [2000, 2, 29, 11_016],
  [1899, 12, 30, -25_569],
])("%i-%i-%i is day %i", (year, month, day, number) => {
  expect(dayNumber(year, month, day)).toBe(number);
  expect(civilDay(number)).toEqual({ year, month, day });
});

test("a day number is the one Date.UTC gives, and back", () => {
  fc.assert(
    fc.property(anyDay, (days) => {
      const date = new Date(days * MS_PER_DAY);
      const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      expect(civilDay(days)).toEqual({ year, month, day });
      expect(dayNumber(year, month, day)).toBe(days);
      expect(monthIndex(days)).toBe(year * 12 + month - 1);
    }),
    { numRuns: 2000 },
  );
});

test("every day of a leap century and of a common one follows the day before", () => {
  for (const year of [1900, 2000]) {
    let expected = dayNumber(year, 1, 1);
    for (let month = 1; month <= 12; month++)
      for (let day = 1; day <= daysInMonth(year, month); day++) expect(dayNumber(year, month, day)).toBe(expected++);
    expect(dayNumber(year + 1, 1, 1)).toBe(expected);
  }
});

test("a month index and its month", () => {
  expect(civilMonth(1984 * 12 + 2)).toEqual({ year: 1984, month: 3 });
  expect(civilMonth(1984 * 12)).toEqual({ year: 1984, month: 1 });
  expect(civilMonth(1984 * 12 + 11)).toEqual({ year: 1984, month: 12 });
  expect(monthIndex(Infinity)).toBe(Infinity);
  expect(monthIndex(-Infinity)).toBe(-Infinity);
});
