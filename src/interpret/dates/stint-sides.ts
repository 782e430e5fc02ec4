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

/** A side of which nothing is known, and from which nothing is inherited. */
export const unknownSide = side("unknown");

export const isSide = (read: Side | DateProblem): read is Side => typeof read === "object";

/** Words that would change the date before them: 1986.5后调省委 is not 1986.5, 1957年初夏 not the beginning of 1957. */
const CHANGES_DATE = /^(?:[年月日号旬季春夏秋冬初底末间前后许多约~-]|[上下]半|[上中下]旬|中(?!共|央|国))/u;

/** A date and a remark without digits. */
function dated(text: string): Side | DateProblem {
  const parsed = parseDate(text, text);
  if (parsed.date === undefined) return parsed.problem;
  const { date, rest } = parsed;
  if (/\d/u.test(rest) || CHANGES_DATE.test(rest)) return leftoverProblem(rest);
  const raw = text.endsWith(rest) ? text.slice(0, text.length - rest.length) : text;
  return side({ ...date, raw }, raw, remarkText(rest));
}

/** The beginnings a shortened date may share with a fuller one, longest first: 民国29年8月 → 民国29年8月, 民国29年, 民国. */
const beginnings = (text: string): string[] =>
  [...text.matchAll(/民国|[年月./-]/gu)]
    .map((match) => text.slice(0, match.index + match[0].length))
    .sort((a, b) => b.length - a.length);

/**
 * Reads a text that may have dropped what it shares with `fuller`; a text that reads alone inherits nothing. What is inherited
 * may not lead back before `fuller`: 1989年12月～3月 may have dropped another year than it seems. Without units it must lead on.
 */
export function datedLike(text: string, fuller: Side): Side | DateProblem {
  const alone = dated(unwrapped(text));
  const { bound } = fuller;
  if (isSide(alone) || typeof bound !== "object" || !/^[\d一二三四五六七八九十元上中下第春夏秋冬年]/u.test(text))
    return alone;
  const lone = /^\d{1,2}(?![\d./年月日号-])/u.test(text);
  const least = /[年月日号旬春夏秋冬]/u.test(text) ? bound.earliest : bound.latest + 1;
  // 85.6 after 1984.3 is a shortened year, never a month and a day; only 民国 years have two digits
  const starts = alone === "two-digit-year" && !lone ? ["民国"] : beginnings(fuller.text);
  let problem = alone;
  for (const start of starts.filter((one) => fuller.text.startsWith(one))) {
    const read = dated(start + text);
    if (isSide(read) && typeof read.bound === "object" && read.bound.latest >= least) return read;
    if (read === "impossible" && !lone) problem = read;
  }
  return problem;
}

/**
 * The unit that both sides share when it is written once: 8～12月, 民国29～30年. 5月24～7月1日 has lost a sign: it shares
 * nothing.
 */
const sharedUnit = (right: string): string =>
  /^[\d〇○零一二三四五六七八九十廿元]+([年月日])(?![\d〇○零一二三四五六七八九十廿元])/u.exec(right)?.[1] ?? "";

/** The start: blank is unknown. `previous` is the end of the stint before it in the cell. */
export function leftSide(written: string, right: string, previous: Side): Side | DateProblem {
  const text = written.replace(/^[自从由于]|起$/gu, "");
  if (text === "" || saysUnknown(unwrapped(text))) return unknownSide;
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
  if (saysUnknown(unwrapped(text))) return unknownSide;
  if (text === "" || (/^\(.*\)$/su.test(text) && !/\d/u.test(withArabicNumerals(text))))
    return side("open", "", remarkText(text));
  return datedLike(text, left);
}
