import { daysInMonth, dayNumber, monthIndex } from "./calendar.js";

/**
 * A date as somebody wrote it, with what it can mean. Nothing is ever made more precise than it was written
 * (the genre's rule: 月不详者只记年，日不详者只记月).
 */
export type Precision = "decade" | "year" | "half" | "quarter" | "season" | "month" | "tenDay" | "day";

export interface WrittenDate {
  /** the text of the cell, or the part of it that is this date */
  readonly raw: string;
  /** first and last day it can mean, as day numbers (days since 1970-01-01, proleptic Gregorian); ±Infinity when open */
  readonly earliest: number;
  readonly latest: number;
  readonly precision: Precision;
  /** 约, 前后, ？ */
  readonly approximate: boolean;
  /** EDTF (ISO 8601-2), e.g. `1984-03`, `1950-21`, `1938~` */
  readonly edtf: string;
}

/** An end or a start that is not a date: nothing written, "unknown" written (不详), or still in post (blank end, 至今). */
export type Bound = WrittenDate | "unknown" | "open";

export const isDate = (bound: Bound): bound is WrittenDate => typeof bound === "object";

/** First and last month a bound can mean, as month indexes (year × 12 + month − 1). Infinite where nothing is known. */
export interface MonthRange {
  readonly first: number;
  readonly last: number;
}

const open: MonthRange = { first: Infinity, last: Infinity };
const unknown: MonthRange = { first: -Infinity, last: Infinity };

/** every check that compares asks this of every date again */
const monthsByDate = new WeakMap<WrittenDate, MonthRange>();

export function monthsOf(bound: Bound): MonthRange {
  if (bound === "open") return open;
  if (bound === "unknown") return unknown;
  const before = monthsByDate.get(bound);
  if (before !== undefined) return before;
  const months = monthsMeant(bound);
  monthsByDate.set(bound, months);
  return months;
}

function monthsMeant(bound: WrittenDate): MonthRange {
  const first = monthIndex(bound.earliest);
  const last = monthIndex(bound.latest);
  // 约 widens a date by its own length on either side: 约1938年 can be any month of 1937 to 1939
  const slack = bound.approximate && Number.isFinite(last - first) ? last - first + 1 : 0;
  return { first: first - slack, last: last + slack };
}

/** A date of month precision, for limits and clipping. `month` is 1 to 12. */
export function monthDate(year: number, month: number): WrittenDate {
  return {
    raw: `${year}.${month}`,
    earliest: dayNumber(year, month, 1),
    latest: dayNumber(year, month, daysInMonth(year, month)),
    precision: "month",
    approximate: false,
    edtf: `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`,
  };
}
