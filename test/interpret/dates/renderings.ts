import * as fc from "fast-check";
import { daysInMonth } from "../../../src/model/calendar.js";
import { type Precision } from "../../../src/model/date.js";

/** A date to be written in some form, with the months or days it means told by a predicate and not by bounds. */
export interface Meant {
  readonly text: string;
  readonly precision: Precision;
  readonly year: number;
  readonly includes: (year: number, month: number, day: number) => boolean;
}

const HAN = "〇一二三四五六七八九";
const hanDigits = (value: number): string => String(value).replace(/\d/gu, (digit) => HAN.charAt(Number(digit)));
/** 十, 十二, 二十, 二十八 */
function hanTens(value: number): string {
  if (value < 10) return HAN.charAt(value);
  const tens = Math.floor(value / 10);
  return `${tens === 1 ? "" : HAN.charAt(tens)}十${value % 10 === 0 ? "" : HAN.charAt(value % 10)}`;
}
export const fullWidth = (text: string): string =>
  text.replace(/[\d./()?-]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));
const pad = (value: number): string => String(value).padStart(2, "0");

/** 民国 years where there are any, else the year of the common era. */
const rocYear = (year: number): string => {
  if (year < 1912 || year > 1949) return `${year}年`;
  return year === 1912 ? "民国元年" : `民国${year - 1911}年`;
};

export const yearForms = (y: number): string[] => [
  `${y}`,
  `${y}年`,
  `${hanDigits(y)}年`,
  `公元${y}年`,
  rocYear(y),
  hanDigits(y),
];
export const monthForms = (y: number, m: number): string[] => [
  `${y}.${m}`,
  `${y}.${pad(m)}`,
  `${y}·${m}`,
  `${y}-${pad(m)}`,
  `${y}-${m}`,
  `${y}/${m}`,
  `${y}${pad(m)}`,
  `${y}.${m}.`,
  `${y}.${m}月`,
  `${y}年${m}月`,
  `${y}年${pad(m)}月份`,
  `${y} 年 ${m} 月`,
  `${hanDigits(y)}年${m === 1 ? "元" : hanTens(m)}月`,
  `${rocYear(y)}${m}月`,
  `${y}年${m}月×日`,
];
export const dayForms = (y: number, m: number, d: number): string[] => [
  `${y}.${m}.${d}`,
  `${y}.${pad(m)}.${pad(d)}`,
  `${y}-${pad(m)}-${pad(d)}`,
  `${y}-${m}-${d}`,
  `${y}/${m}/${d}`,
  `${y}${pad(m)}${pad(d)}`,
  `${y}年${m}月${d}日`,
  `${y}年${m}月${d}号`,
  `${hanDigits(y)}年${hanTens(m)}月${hanTens(d)}日`,
  `${rocYear(y)}${m}月${d}日`,
];

const year = fc.integer({ min: 1801, max: 2099 });
const month = fc.integer({ min: 1, max: 12 });
const form = <T>(forms: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...forms);

const years = year.chain((y) =>
  form(yearForms(y)).map((text): Meant => ({ text, precision: "year", year: y, includes: (a) => a === y })),
);
const months = fc.tuple(year, month).chain(([y, m]) =>
  form(monthForms(y, m)).map((text): Meant => ({
    text,
    precision: "month",
    year: y,
    includes: (a, b) => a === y && b === m,
  })),
);
const days = fc
  .tuple(year, month, fc.integer({ min: 1, max: 31 }))
  .filter(([y, m, d]) => d <= daysInMonth(y, m))
  .chain(([y, m, d]) =>
    form(dayForms(y, m, d)).map((text): Meant => ({
      text,
      precision: "day",
      year: y,
      includes: (a, b, c) => a === y && b === m && c === d,
    })),
  );
const tenDays = fc
  .tuple(year, month, form(["上旬", "初", "中旬", "中", "下旬", "底", "末"]))
  .map(([y, m, word]): Meant => ({
    text: `${y}年${m}月${word}`,
    precision: "tenDay",
    year: y,
    includes: (a, b, c) =>
      a === y && b === m && third(c) === ("上初".includes(word.charAt(0)) ? 1 : word.startsWith("中") ? 2 : 3),
  }));
const third = (day: number): number => (day <= 10 ? 1 : day <= 20 ? 2 : 3);
const seasons = fc.tuple(year, form(["春", "夏", "秋", "冬"]), form(["", "季", "天"])).map(([y, word, end]): Meant => ({
  text: `${y}年${word}${end}`,
  precision: "season",
  year: y,
  includes: (a, b) => {
    // 冬 runs on into the next year
    if (word === "冬") return (a === y && b === 12) || (a === y + 1 && b <= 2);
    const first = { 春: 3, 夏: 6, 秋: 9 }[word] ?? 0;
    return a === y && b >= first && b <= first + 2;
  },
}));
const halves = fc.tuple(year, form(["上半年", "前半年", "下半年", "后半年"])).map(([y, word]): Meant => ({
  text: `${y}年${word}`,
  precision: "half",
  year: y,
  includes: (a, b) => a === y && b <= 6 === /[上前]/u.test(word),
}));
const quarters = fc
  .tuple(year, fc.integer({ min: 1, max: 4 }), form(["第一", "一", "1"]))
  .map(([y, quarter, style]): Meant => ({
    text: `${y}年${style.replace("一", hanTens(quarter)).replace("1", String(quarter))}季度`,
    precision: "quarter",
    year: y,
    includes: (a, b) => a === y && Math.ceil(b / 3) === quarter,
  }));
const decades = fc.tuple(fc.integer({ min: 181, max: 208 }), form(["", "初", "中期", "末"])).chain(([tens, part]) => {
  const [century, years] = [Math.floor(tens / 10) + 1, (tens % 10) * 10];
  const texts = [`${tens}0年代${part}`];
  if (years > 0) texts.push(`${century}世纪${years}年代${part}`, `${hanTens(century)}世纪${hanTens(years)}年代${part}`);
  if (years > 0 && century === 20) texts.push(`${hanTens(years)}年代${part}`);
  return form(texts).map((text): Meant => ({
    text,
    precision: "decade",
    year: tens * 10,
    includes: (a) => Math.floor(a / 10) === tens,
  }));
});

/** Every precision in every form. */
export const meant: fc.Arbitrary<Meant> = fc.oneof(years, months, days, tenDays, seasons, halves, quarters, decades);
