import { chineseToNumber } from "../../model/numerals.js";

/** A run of numerals that a unit of time follows, or a bare four-digit year. Never the tail of a run of Arabic digits. */
const RUN =
  /(?<![\d一二三四五六七八九十廿卅〇○零])[一二三四五六七八九十廿卅〇○零][一二三四五六七八九十廿卅〇○零Oo0]*(?=[年月日号]|季度|世纪)/gu;
const BARE_YEAR = /^[一二][一二三四五六七八九〇○零Oo0]{3}(?![一二三四五六七八九十〇○零])/u;

/** 二十八 and 廿八 by tens, 一九五二 and 〇九 digit by digit, with a Latin O for 〇. A run that is neither stays as it was. */
function arabic(run: string): string {
  if (/[十廿卅]/u.test(run)) return String(chineseToNumber(run) ?? run);
  return run.replace(/[Oo]/gu, "〇").replace(/\D/gu, (digit) => String(chineseToNumber(digit) ?? digit));
}

/** The text with the Chinese numerals of its dates written in Arabic digits: 一九九〇年十月 → 1990年10月. */
export const withArabicNumerals = (text: string): string => text.replace(BARE_YEAR, arabic).replace(RUN, arabic);
