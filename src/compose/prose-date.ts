import { type CivilDay, civilDay } from "../model/calendar.js";
import { longDate } from "../model/date-text.js";
import { type Bound, type WrittenDate, isDate } from "../model/date.js";
import { type Span } from "../model/span.js";

const plain = (bound: Bound | undefined): bound is WrittenDate =>
  bound !== undefined &&
  isDate(bound) &&
  !bound.approximate &&
  (bound.precision === "year" || bound.precision === "month" || bound.precision === "day");

/** A date in running text after another one: 同月, 同年3月 instead of repeating year and month. */
export function chainedDate(bound: Bound, previous: Bound | undefined): string {
  if (!plain(bound) || !plain(previous)) return longDate(bound);
  const day = civilDay(bound.earliest);
  const last = civilDay(previous.earliest);
  if (day.year !== last.year) return longDate(bound);
  if (bound.precision === "year") return "同年";
  if (previous.precision === "year" || day.month !== last.month) return `同年${inYear(bound, day)}`;
  if (bound.precision === "month") return "同月";
  return previous.precision === "day" && day.day === last.day ? "同日" : `同月${day.day}日`;
}

const inYear = (date: WrittenDate, day: CivilDay): string =>
  date.precision === "day" ? `${day.month}月${day.day}日` : `${day.month}月`;

/** A date whose year the sentence has already named: 3月14日. The whole date where the year differs or is coarse. */
export function dateInYear(bound: Bound, named: Bound): string {
  if (!plain(bound) || !plain(named) || bound.precision === "year") return longDate(bound);
  const day = civilDay(bound.earliest);
  return day.year === civilDay(named.earliest).year ? inYear(bound, day) : longDate(bound);
}

/** The days of a meeting: 1998年3月12日至14日, 3月30日至4月2日; one date where only one is known. Empty where none is. */
export function meetingDays(from: Bound, to: Bound): string {
  if (!isDate(from)) return isDate(to) ? longDate(to) : "";
  if (!isDate(to) || longDate(from) === longDate(to)) return longDate(from);
  if (!plain(from) || !plain(to)) return `${longDate(from)}至${longDate(to)}`;
  const first = civilDay(from.earliest);
  const last = civilDay(to.earliest);
  const sameMonth = first.year === last.year && first.month === last.month;
  if (sameMonth && from.precision === "day" && to.precision === "day") return `${longDate(from)}至${last.day}日`;
  return `${longDate(from)}至${dateInYear(to, from)}`;
}

/** A stretch in running text: 1996年1月至8月, 1996年1月起 where it has no end. */
export function longSpan(span: Span): string {
  if (span.to === "open") return `${longDate(span.from)}起`;
  return isDate(span.from) ? meetingDays(span.from, span.to) : `${longDate(span.from)}至${longDate(span.to)}`;
}
