import { type Bound } from "../../model/date.js";
import { type GridCell } from "../../model/grid.js";
import { type DateProblem } from "../../model/note.js";
import { saysNow, saysUnknown, unwrapped } from "./date-words.js";
import { readDateSerial, readDateNumber } from "./numeric-date.js";
import { leftoverProblem, parseDate } from "./parse-date.js";
import { plainText } from "./plain-text.js";

/** What a date cell says: a bound, or why it says nothing that can be used. */
export type DateReading =
  | { readonly bound: Bound; readonly problem?: "till-now" }
  | { readonly bound: undefined; readonly problem: DateProblem };

/** 1984-03-05 00:00:00: what a database writes for a day. Any other time may be another day in another zone. */
const withoutMidnight = (text: string): string =>
  text.replace(/^(\s*\d{4}([-/.])\d{1,2}\2\d{1,2})[ T]0{1,2}:00(?::00(?:\.0+)?)?\s*$/u, "$1");

/** Reads one written date. The genre's forms of year, month and day, 约 and 以前, 民国 years, Chinese numerals; 不详, 至今. */
export function readDate(text: string): DateReading {
  const plain = unwrapped(plainText(withoutMidnight(text)));
  if (saysUnknown(plain)) return { bound: "unknown" };
  if (saysNow(plain)) return { bound: "open", problem: "till-now" };
  const parsed = parseDate(plain, text.trim());
  if (parsed.date === undefined) return { bound: undefined, problem: parsed.problem };
  return parsed.rest === "" ? { bound: parsed.date } : { bound: undefined, problem: leftoverProblem(parsed.rest) };
}

/** Reads a cell that should hold one date: text as it was typed, dates by serial and format, numbers where they can mean one date only. */
export function readDateCell(cell: GridCell): DateReading {
  if (cell.kind === "text") return readDate(cell.text);
  if (cell.kind === "error" || cell.kind === "boolean" || cell.value === undefined)
    return { bound: undefined, problem: "unreadable" };
  const read =
    cell.kind === "date" ? readDateSerial(cell.value, cell.format, cell.text) : readDateNumber(cell.value, cell.text);
  return typeof read === "string" ? { bound: undefined, problem: read } : { bound: read };
}
