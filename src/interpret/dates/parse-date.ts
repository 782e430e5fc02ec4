import { type WrittenDate } from "../../model/date.js";
import { type DateProblem } from "../../model/note.js";
import { dateForm } from "./date-forms.js";
import { type Qualifiers, writtenDate } from "./date-shapes.js";
import { withArabicNumerals } from "./numerals.js";

/** A date at the start of a text and the text after it, or why there is none. */
export type Parsed =
  | { readonly date: WrittenDate; readonly rest: string }
  | { readonly date: undefined; readonly problem: DateProblem };

/** Words of the lunar calendar, whose days cannot be turned into months by rule alone. */
const LUNAR =
  /农历|阴历|旧历|夏历|正月|腊月|冬月|闰|月初[一二三四五六七八九十]|春节|元宵|端午|中秋|重阳|除夕|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年/u;

const AROUND = /^(?:大约|大概|约在|约于|约)/u;
const ERA = /^(?:公元(?!前)|西元(?!前)|公历|阳历|新历)/u;
/** 1984年×月, 1984年  月: the month was left out of a form, so the year is all that was written. */
const LEFT_OUT = /(?<=年)[×xX?□]*月(?:[×xX?□]*日)?$|(?<=月)[×xX?□]*日$/u;

/** 前后, 左右, ？, 以前, 以后 after a date. 前 and 后 count only at the end: 后调省委 is a remark. */
function qualifiers(text: string): Qualifiers & { readonly rest: string } {
  const around = /^(?:前后|左右|上下|\(?约\)?)/u.exec(text);
  const doubtful = around === null ? /^(?:\?+|\(\?+\))/u.exec(text) : null;
  const rest = text.slice((around ?? doubtful)?.[0].length ?? 0);
  const doubt = around !== null ? "~" : doubtful !== null ? "?" : "";
  if (/^(?:以前|之前|前)$/u.test(rest)) return { doubt, side: "before", rest: "" };
  if (/^(?:以后|之后|后)$/u.test(rest)) return { doubt, side: "after", rest: "" };
  return { doubt, side: "at", rest };
}

/** Whether a bracketed rest only says the date again in another era or more coarsely: 民国38年（1949年）. */
function isGloss(rest: string, date: WrittenDate): boolean {
  if (!/^\([^()]+\)$/u.test(rest)) return false;
  const said = dateForm(rest.slice(1, -1));
  return (
    "shape" in said && said.rest === "" && said.shape.earliest <= date.earliest && said.shape.latest >= date.latest
  );
}

/** Reads the date at the start of a text made plain by `plainText`; `raw` is the text as it was written. */
export function parseDate(text: string, raw: string): Parsed {
  const bare = text.replace(ERA, "").replace(AROUND, "").replace(ERA, "").replace(LEFT_OUT, "");
  const form = dateForm(withArabicNumerals(bare));
  if ("problem" in form) return { date: undefined, problem: LUNAR.test(text) ? "lunar" : form.problem };
  const { doubt, side, rest } = qualifiers(form.rest);
  const date = writtenDate(raw, form.shape, { doubt: AROUND.test(text.replace(ERA, "")) ? "~" : doubt, side });
  if (rest === "" || isGloss(rest, date)) return { date, rest: "" };
  return LUNAR.test(text) ? { date: undefined, problem: "lunar" } : { date, rest };
}

/** What is wrong with a date that something follows: a time of day, a comma or blank for a point, more digits, or words. */
export function leftoverProblem(rest: string): DateProblem {
  if (/^[ T]\d{1,2}:/u.test(rest)) return "leftover";
  if (/^ ?\d/u.test(rest)) return rest.startsWith(" ") ? "separator" : "unreadable";
  if (/^[,，、;；:：。'’~]\d{1,2}(?!\d)/u.test(rest)) return "separator";
  return /^[./-]\d/u.test(rest) ? "unreadable" : "leftover";
}
