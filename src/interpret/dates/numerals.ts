const DIGITS: Readonly<Record<string, string>> = {
  〇: "0",
  "○": "0",
  零: "0",
  // a Latin O is a common stand-in for 〇
  O: "0",
  o: "0",
  "0": "0",
  一: "1",
  二: "2",
  三: "3",
  四: "4",
  五: "5",
  六: "6",
  七: "7",
  八: "8",
  九: "9",
};

/** A run of numerals that a unit of time follows, or a bare four-digit year. Never the tail of a run of Arabic digits. */
const RUN =
  /(?<![\d一二三四五六七八九十廿卅〇○零])[一二三四五六七八九十廿卅〇○零][一二三四五六七八九十廿卅〇○零Oo0]*(?=[年月日号]|季度|世纪)/gu;
const BARE_YEAR = /^[一二][一二三四五六七八九〇○零Oo0]{3}(?![一二三四五六七八九十〇○零])/u;

const digits = (part: string): string => part.replace(/./gsu, (sign) => DIGITS[sign] ?? "");

/** 一九五二 → 1952 digit by digit, 二十八 → 28 and 廿八 → 28 by tens. A run that is neither stays as it was. */
function arabic(run: string): string {
  const tens = /^(?<tens>[一二三四五六七八九]?十|廿十?|卅十?)(?<ones>[一二三四五六七八九]?)$/u.exec(run);
  if (tens === null) return /[十廿卅]/u.test(run) ? run : digits(run);
  const lead = tens[1] ?? "";
  const ten = lead.startsWith("廿") ? "2" : lead.startsWith("卅") ? "3" : digits(lead.slice(0, -1)) || "1";
  return ten + (digits(tens[2] ?? "") || "0");
}

/** The text with the Chinese numerals of its dates written in Arabic digits: 一九九〇年十月 → 1990年10月. */
export const withArabicNumerals = (text: string): string => text.replace(BARE_YEAR, arabic).replace(RUN, arabic);
