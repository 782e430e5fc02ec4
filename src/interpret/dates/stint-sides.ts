import { type Bound } from "../../model/date.js";
import { type DateProblem } from "../../model/note.js";
import { saysUnknown, unwrapped } from "./date-words.js";
import { withArabicNumerals } from "./numerals.js";
import { leftoverProblem, parseDate } from "./parse-date.js";
import { remarkText } from "./stint-text.js";

/** One side of a stint: its bound, the full text of its date (with what it inherited), and the words after it. */
export interface Side {
  readonly bound: Bound;
  readonly text: string;
  readonly remark: string;
  readonly tillNow: boolean;
}

const side = (bound: Bound, text = "", remark = "", tillNow = false): Side => ({ bound, text, remark, tillNow });

export const isSide = (read: Side | DateProblem): read is Side => typeof read === "object";

/** A date and a remark without digits. */
function dated(text: string): Side | DateProblem {
  const parsed = parseDate(text, text);
  if (parsed.date === undefined) return parsed.problem;
  const { date, rest } = parsed;
  if (/\d/u.test(rest) || rest.startsWith("~") || rest.startsWith("-")) return leftoverProblem(rest);
  const raw = text.endsWith(rest) ? text.slice(0, text.length - rest.length) : text;
  return side({ ...date, raw }, raw, remarkText(rest));
}

/** The beginnings a shortened date may share with a fuller one, longest first: 民国29年8月 → 民国29年8月, 民国29年, 民国. */
const beginnings = (text: string): string[] =>
  [...text.matchAll(/民国|[年月./-]/gu)]
    .map((match) => text.slice(0, match.index + match[0].length))
    .sort((a, b) => b.length - a.length);

/** A lone number may be a month, a day or half a year's digits: it is taken only where it comes later. */
const isLoneNumber = (text: string): boolean => /^\d{1,2}(?![\d./年月日号-])/u.test(text);

/** Reads a text that may have dropped what it shares with `fuller`; a text that reads alone inherits nothing. */
export function datedLike(text: string, fuller: Side | undefined): Side | DateProblem {
  const alone = dated(unwrapped(text));
  if (isSide(alone) || fuller === undefined || !/^[\d一二三四五六七八九十元上中下第春夏秋冬年]/u.test(text))
    return alone;
  const lone = isLoneNumber(text);
  // 85.6 after 1984.3 is a shortened year, never a month and a day; only 民国 years have two digits
  const starts = alone === "two-digit-year" && !lone ? ["民国"] : beginnings(fuller.text);
  const { bound } = fuller;
  let problem = alone;
  for (const start of starts.filter((start) => fuller.text.startsWith(start))) {
    const read = dated(start + text);
    if (read === "impossible" && !lone) problem = read;
    if (!isSide(read) || typeof read.bound !== "object") continue;
    if (!lone || (typeof bound === "object" && read.bound.earliest > bound.latest)) return read;
  }
  return problem;
}

/** The unit that both sides share when it is written once: 8～12月, 民国29～30年. */
const sharedUnit = (right: string): string =>
  /^(?:[\d〇○零一二三四五六七八九十廿元]+[年月日])+/u.exec(right)?.[0].slice(-1) ?? "";

/** The start: blank is unknown. `previous` is the end of the stint before it in the cell. */
export function leftSide(written: string, right: string, previous: Side | undefined): Side | DateProblem {
  const text = written.replace(/^[自从由于]/u, "");
  if (text === "" || saysUnknown(unwrapped(text))) return side("unknown");
  const read = datedLike(text, previous);
  if (isSide(read) && read.remark === "") return read;
  const unit = /[\d〇零一二三四五六七八九十元]$/u.test(text) ? sharedUnit(right) : "";
  const completed = unit === "" ? read : datedLike(text + unit, previous);
  if (isSide(completed) && completed.remark === "") return completed;
  return isSide(read) ? "leftover" : read;
}

/** The end: blank is still in post. */
export function rightSide(text: string, left: Side): Side | DateProblem {
  const now = /^(?:今|现在|目前|现任|在任|在职|现职)/u.exec(text)?.[0];
  if (now !== undefined && !/\d/u.test(text)) return side("open", "", remarkText(text.slice(now.length)), true);
  if (saysUnknown(unwrapped(text))) return side("unknown");
  if (text === "" || (/^\(.*\)$/su.test(text) && !/\d/u.test(withArabicNumerals(text))))
    return side("open", "", remarkText(text));
  return datedLike(text, left);
}
