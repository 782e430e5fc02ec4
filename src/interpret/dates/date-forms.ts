import { daysInMonth } from "../../model/calendar.js";
import { type DateProblem } from "../../model/note.js";
import {
  type Shape,
  dayShape,
  decadeShape,
  halfShape,
  monthShape,
  quarterShape,
  seasonShape,
  tenDayShape,
  yearShape,
} from "./date-shapes.js";

/** A form of date recognised at the start of a text, with what stands after it; or why it means nothing. */
export type Form = { readonly shape: Shape; readonly rest: string } | { readonly problem: DateProblem };

const YEARS = { first: 1800, last: 2100 } as const;
const ROC = { offset: 1911, last: 38 } as const;

interface Parts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** The year of written digits: 民国 years count from 1912 and 元 is the first; otherwise four digits, never two. */
function yearOf(era: string | undefined, digits: string): number | DateProblem {
  if (era !== undefined) {
    const number = digits === "元" ? 1 : Number(digits);
    if (digits.length > 2) return "unreadable";
    return number >= 1 && number <= ROC.last ? number + ROC.offset : "impossible";
  }
  if (/^\d\d$/u.test(digits)) return "two-digit-year";
  const year = Number(digits);
  return digits.length === 4 && year >= YEARS.first && year <= YEARS.last ? year : "unreadable";
}

/** Year, month and day as numbers, where the calendar has them. */
export function civilShape({ year, month, day }: Parts): Shape | DateProblem {
  if (year < YEARS.first || year > YEARS.last) return "unreadable";
  if (month === undefined) return yearShape(year);
  if (month < 1 || month > 12) return "impossible";
  if (day === undefined) return monthShape(year, month);
  return day >= 1 && day <= daysInMonth(year, month) ? dayShape(year, month, day) : "impossible";
}

const form = (shape: Shape | DateProblem, rest: string): Form =>
  typeof shape === "string" ? { problem: shape } : { shape, rest };

/** 五十年代, 20世纪50年代, 1950年代初: without a century the twentieth is meant. */
function decadeForm(text: string): Form | undefined {
  const match = /^(?:(\d{1,2})世纪)?(\d+)年代(?:初期?|前期|中期?|后期|末期?)?/u.exec(text);
  if (match === null) return undefined;
  const [whole, century, digits = ""] = match;
  const year = digits.length === 2 ? (Number(century ?? "20") - 1) * 100 + Number(digits) : Number(digits);
  const known = digits.length === 2 || (digits.length === 4 && century === undefined);
  if (!known || year % 10 !== 0 || year < YEARS.first || year > YEARS.last - 10) return { problem: "unreadable" };
  return form(decadeShape(year), text.slice(whole.length));
}

const TEN_DAYS: Readonly<Record<string, number>> = { 上旬: 1, 初: 1, 中旬: 2, 中: 2, 下旬: 3, 底: 3, 末: 3 };
const SEASONS: Readonly<Record<string, number>> = { 春: 1, 夏: 2, 秋: 3, 冬: 4 };
const HALVES: Readonly<Record<string, number>> = { 上: 1, 前: 1, 下: 2, 后: 2 };

/** What stands after a month: a day, or a third of the month. */
function monthTail(year: number, month: number, text: string): Form {
  const day = /^(\d+)[日号]/u.exec(text);
  if (day !== null) return form(civilShape({ year, month, day: Number(day[1]) }), text.slice(day[0].length));
  const whole = civilShape({ year, month });
  const ten = /^(?:上旬|中旬|下旬|初|中(?!共)|底|末)/u.exec(text)?.[0];
  if (typeof whole === "string" || ten === undefined) return form(whole, text);
  return form(tenDayShape(year, month, TEN_DAYS[ten] ?? 1), text.slice(ten.length));
}

/** What stands after 年. 年初 is January and 年底 is December: nothing coarser is meant in this genre. */
function yearTail(year: number, text: string): Form {
  const month = /^(\d+|元)月份?/u.exec(text);
  if (month !== null) return monthTail(year, month[1] === "元" ? 1 : Number(month[1]), text.slice(month[0].length));
  const season = /^([春夏秋冬])[季天]?/u.exec(text);
  if (season !== null) return form(seasonShape(year, SEASONS[season[1] ?? ""] ?? 1), text.slice(season[0].length));
  const half = /^([上下前后])半年/u.exec(text);
  if (half !== null) return form(halfShape(year, HALVES[half[1] ?? ""] ?? 1), text.slice(half[0].length));
  const quarter = /^第?([1-4])季度/u.exec(text);
  if (quarter !== null) return form(quarterShape(year, Number(quarter[1])), text.slice(quarter[0].length));
  const edge = /^年?(?:初|底|末)(?![春夏秋冬])/u.exec(text)?.[0];
  if (edge !== undefined) return form(monthShape(year, edge.endsWith("初") ? 1 : 12), text.slice(edge.length));
  return form(yearShape(year), text);
}

/** 1987年11月3日, 民国29年8月, 民国29年（1940年）8月: a gloss must name the same year. */
function unitForm(text: string): Form | undefined {
  const match = /^(民国)?(\d+|元)年(?:\((民国|公元)?(\d+|元)年?\))?/u.exec(text);
  if (match === null) return undefined;
  const [whole, era, digits = "", glossEra, gloss] = match;
  const year = yearOf(era, digits);
  if (typeof year === "string") return { problem: year };
  if (gloss !== undefined && yearOf(glossEra === "民国" ? glossEra : undefined, gloss) !== year)
    return { problem: "impossible" };
  return yearTail(year, text.slice(whole.length));
}

/** 1987.11, 1987-11-03, 1987/11, 1984.1. The sign must be the same throughout. */
function separatedForm(text: string): Form | undefined {
  const match = /^(民国)?(\d+)([./-])(\d{1,2})(?:\3(\d{1,2}))?(?!\d)\.?(?!\d)/u.exec(text);
  if (match === null) return undefined;
  const [whole, era, digits = "", , month, day] = match;
  const year = yearOf(era, digits);
  const parts = { month: Number(month), ...(day === undefined ? {} : { day: Number(day) }) };
  if (typeof year === "string") return { problem: year };
  return form(civilShape({ year, ...parts }), text.slice(whole.length));
}

/** 1987, 198711, 19871128, 民国29. */
function digitsForm(text: string): Form | undefined {
  const match = /^(民国)?(\d+)/u.exec(text);
  if (match === null) return undefined;
  const [whole, era, digits = ""] = match;
  const rest = text.slice(whole.length);
  if (era === undefined && (digits.length === 6 || digits.length === 8)) return form(compactShape(digits), rest);
  const year = yearOf(era, digits);
  if (year === "two-digit-year" && rest !== "") return { problem: "unreadable" };
  return form(typeof year === "string" ? year : civilShape({ year }), rest);
}

/** Six digits are year and month, eight are year, month and day; two years run together are neither. */
export function compactShape(digits: string): Shape | DateProblem {
  const year = Number(digits.slice(0, 4));
  const second = yearOf(undefined, digits.slice(4));
  const month = Number(digits.slice(4, 6));
  const shape = civilShape({ year, month, ...(digits.length === 8 ? { day: Number(digits.slice(6)) } : {}) });
  return shape === "impossible" && typeof second === "number" ? "unreadable" : shape;
}

/** A year or month that lacks its unit before a word that needs it: 1957春, 1957底, 1957.7月底, 1957.7上旬. */
const withUnits = (text: string): string =>
  text
    .replace(/^(\d{4})(?=[春夏秋冬初底末]|[上下前后]半年|第?[1-4]季度)/u, "$1年")
    .replace(/^(\d{4})\.(\d{1,2})月?(?=[上中下]旬|[初底末])/u, "$1年$2月")
    .replace(/^(\d{4})\.(\d{1,2})(?=月)/u, "$1年$2");

/** The longest form of date at the start of a plain text with Arabic digits. */
export function dateForm(text: string): Form {
  const full = withUnits(text);
  return decadeForm(full) ?? unitForm(full) ?? separatedForm(full) ?? digitsForm(full) ?? { problem: "unreadable" };
}
