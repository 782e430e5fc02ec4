import { civilDay, dayNumber } from "../../model/calendar.js";
import { type WrittenDate } from "../../model/date.js";
import { type DateProblem } from "../../model/note.js";
import { civilShape, compactShape } from "./date-forms.js";
import { type Shape, writtenDate } from "./date-shapes.js";

/** Day zero of the 1900 system. It counts a 29 February 1900 (serial 60) that never was, so days before it lie one later. */
const EPOCH = dayNumber(1899, 12, 30);
const FALSE_LEAP_DAY = 60;

interface Shown {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
}

/** Which parts of a date a number format shows: quoted text, colours and week days aside. No date letters show all. */
function shownBy(format: string): Shown {
  const [first = ""] = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, "").split(";");
  const letters = first.toLowerCase();
  if (!/[ymde]/u.test(letters) || letters.includes("general")) return { year: true, month: true, day: true };
  return { year: /[ye]/u.test(letters), month: letters.includes("m"), day: /(?<!d)d{1,2}(?!d)/u.test(letters) };
}

const finished = (shape: Shape | DateProblem, raw: string): WrittenDate | DateProblem =>
  typeof shape === "string" ? shape : writtenDate(raw, shape, { doubt: "", side: "at" });

/**
 * A date cell: the day of its serial (1900 system), no finer than its format shows. A format without a year means that the
 * spreadsheet added the year in which it was typed; a fraction on a serial like 1984.3 is a year and month in a date format.
 */
export function readDateSerial(serial: number, format: string | undefined, raw: string): WrittenDate | DateProblem {
  const day = Math.floor(serial);
  if (day === FALSE_LEAP_DAY) return "impossible";
  const shown = shownBy(format ?? "");
  if (!(day >= 1 && day < 100_000) || !shown.year || (day !== serial && day >= 1900 && day <= 2100))
    return "unreadable";
  const civil = civilDay(EPOCH + day + (day < FALSE_LEAP_DAY ? 1 : 0));
  if (shown.day) return finished(civilShape(civil), raw);
  const { year, month } = civil;
  return finished(civilShape(shown.month ? { year, month } : { year }), raw);
}

/**
 * A number cell. 1984.1 is January or October (1984.10 typed as a number is the same cell), so it is asked; 1984.3 and
 * 1984.11 can only be one month. Serials shown as plain numbers are not guessed.
 */
export function readDateNumber(value: number, raw: string): WrittenDate | DateProblem {
  if (Number.isInteger(value)) return finished(integerShape(value), raw);
  const hundredths = Math.round(value * 100);
  if (!Number.isFinite(value) || Math.abs(value * 100 - hundredths) > 1e-6) return "unreadable";
  const year = Math.floor(hundredths / 100);
  const fraction = hundredths % 100;
  if (year >= 13 && year <= 99) return "two-digit-year";
  if (year < 1900 || year > 2100) return "unreadable";
  if (fraction === 10) return "numeric-month";
  const month = fraction % 10 === 0 ? fraction / 10 : fraction;
  return finished(civilShape({ year, month }), raw);
}

function integerShape(value: number): Shape | DateProblem {
  const digits = String(value);
  if (value >= 1900 && value <= 2100) return civilShape({ year: value });
  if (value >= 13 && value <= 99) return "two-digit-year";
  return /^(?:\d{6}|\d{8})$/u.test(digits) ? compactShape(digits) : "unreadable";
}
