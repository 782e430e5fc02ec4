import { civilDay, civilMonth } from "./calendar.js";
import { type Bound, type WrittenDate, isDate, monthsOf } from "./date.js";
import { type Span } from "./span.js";

/** A bound in plain words for messages: as it was written, or what its absence means. */
export function boundText(bound: Bound): string {
  if (bound === "open") return "在任";
  if (bound === "unknown") return "不详";
  return dateText(bound);
}

/** A date as it was written; what a machine wrote (1984-03, 198403, 1984/3/8) as the book writes it: 1984.3, 1984.3.8. */
export function dateText({ raw, earliest, precision }: WrittenDate): string {
  const { year, month, day } = civilDay(earliest);
  if (precision === "month" && machineDate.test(raw)) return `${year}.${month}`;
  return precision === "day" && machineDate.test(raw) ? `${year}.${month}.${day}` : raw;
}

const machineDate = /^\d{4}(?:[-/]?\d{1,2}){1,2}$/u;

export const spanText = (span: Span): string => `${boundText(span.from)}—${boundText(span.to)}`;

/** A month index as 1984.3. */
export function monthText(index: number): string {
  const { year, month } = civilMonth(index);
  return `${year}.${month}`;
}

/** A month index as 1984-03, the notation of the report. */
export function edtfMonth(index: number): string {
  const { year, month } = civilMonth(index);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}

/** 一九八四年三月 is never used: 1984年3月8日, 1984年3月, 1984年 by what is known; the raw text otherwise (约, 以前, 春). */
export function longDate(bound: Bound): string {
  if (!isDate(bound)) return boundText(bound);
  if (bound.approximate || !Number.isFinite(bound.latest - bound.earliest)) return bound.raw;
  const { year, month, day } = civilDay(bound.earliest);
  if (bound.precision === "day") return `${year}年${month}月${day}日`;
  if (bound.precision === "month") return `${year}年${month}月`;
  return bound.precision === "year" ? `${year}年` : bound.raw;
}

/** Whether a bound means just one month. */
export function isOneMonth(bound: Bound): boolean {
  const { first, last } = monthsOf(bound);
  return first === last && Number.isFinite(first);
}
