import { daysInMonth, dayNumber } from "../../model/calendar.js";
import { type Precision, type WrittenDate } from "../../model/date.js";

/** What a date means, before it is known how it was qualified (约, 以前) and written. */
export interface Shape {
  readonly earliest: number;
  readonly latest: number;
  readonly precision: Precision;
  readonly edtf: string;
  /** EDTF of the first and last member: the ends of an open-ended set take no seasons or unspecified digits */
  readonly firstEdtf: string;
  readonly lastEdtf: string;
}

const pad = (value: number): string => String(value).padStart(2, "0");
const monthEdtf = (year: number, month: number): string => `${year}-${pad(month)}`;

const shape = (earliest: number, latest: number, precision: Precision, edtf: string): Shape => ({
  earliest,
  latest,
  precision,
  edtf,
  firstEdtf: edtf,
  lastEdtf: edtf,
});

/** Whole months; `count` may run into the next year. */
function monthsShape(year: number, month: number, count: number, precision: Precision, edtf: string): Shape {
  const lastIndex = year * 12 + month - 1 + count - 1;
  const lastYear = Math.floor(lastIndex / 12);
  const lastMonth = (lastIndex % 12) + 1;
  return {
    ...shape(
      dayNumber(year, month, 1),
      dayNumber(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
      precision,
      edtf,
    ),
    firstEdtf: count % 12 === 0 ? String(year) : monthEdtf(year, month),
    lastEdtf: count % 12 === 0 ? String(lastYear) : monthEdtf(lastYear, lastMonth),
  };
}

/** `year` is the first of the decade. 五十年代初 is not made finer than 五十年代. */
export const decadeShape = (year: number): Shape => monthsShape(year, 1, 120, "decade", `${year / 10}X`);
export const yearShape = (year: number): Shape => monthsShape(year, 1, 12, "year", String(year));
/** 上半年 1, 下半年 2: EDTF 40 and 41. */
export const halfShape = (year: number, half: number): Shape =>
  monthsShape(year, half * 6 - 5, 6, "half", `${year}-${39 + half}`);
/** Quarters 1 to 4: EDTF 33 to 36. */
export const quarterShape = (year: number, quarter: number): Shape =>
  monthsShape(year, quarter * 3 - 2, 3, "quarter", `${year}-${32 + quarter}`);
/** Seasons 1 to 4: EDTF 21 to 24. 春 is March to May and so on; 冬 is December to the February after it. */
export const seasonShape = (year: number, season: number): Shape =>
  monthsShape(year, season * 3, 3, "season", `${year}-${20 + season}`);
export const monthShape = (year: number, month: number): Shape =>
  monthsShape(year, month, 1, "month", monthEdtf(year, month));

/** 上旬 1, 中旬 2, 下旬 3. EDTF has no word for ten days, so it is one of a set of days. */
export function tenDayShape(year: number, month: number, tenDay: number): Shape {
  const first = tenDay * 10 - 9;
  const last = tenDay === 3 ? daysInMonth(year, month) : tenDay * 10;
  const firstEdtf = `${monthEdtf(year, month)}-${pad(first)}`;
  const lastEdtf = `${monthEdtf(year, month)}-${pad(last)}`;
  return {
    ...shape(dayNumber(year, month, first), dayNumber(year, month, last), "tenDay", `[${firstEdtf}..${lastEdtf}]`),
    firstEdtf,
    lastEdtf,
  };
}

export function dayShape(year: number, month: number, day: number): Shape {
  const number = dayNumber(year, month, day);
  return shape(number, number, "day", `${monthEdtf(year, month)}-${pad(day)}`);
}

/** 以前 and 以后 count the date itself in, as written Chinese law does. */
export interface Qualifiers {
  /** 约, 前后, 左右: `~`; ？: `?` */
  readonly doubt: "" | "~" | "?";
  readonly side: "at" | "before" | "after";
}

export function writtenDate(raw: string, shape: Shape, { doubt, side }: Qualifiers): WrittenDate {
  const whole =
    shape.precision === "tenDay" ? `[${shape.firstEdtf}${doubt}..${shape.lastEdtf}${doubt}]` : shape.edtf + doubt;
  const edtf = { at: whole, before: `[..${shape.lastEdtf}${doubt}]`, after: `[${shape.firstEdtf}${doubt}..]` }[side];
  return {
    raw,
    earliest: side === "before" ? -Infinity : shape.earliest,
    latest: side === "after" ? Infinity : shape.latest,
    precision: shape.precision,
    approximate: doubt !== "",
    edtf,
  };
}
