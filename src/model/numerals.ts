const digitValues = new Map<string, number>([
  ...Array.from("〇一二三四五六七八九", (digit, value) => [digit, value] as const),
  ["零", 0],
  ["○", 0],
  ["两", 2],
  ["壹", 1],
]);
/**
 * A whole number below ten thousand written with Chinese numerals (十二, 二十一, 一百零三, 廿三) or digit by digit (一九八四);
 * undefined for everything else.
 */
export function chineseToNumber(text: string): number | undefined {
  if (text === "") return undefined;
  const digits = Array.from(text, (char) => digitValues.get(char));
  if (digits.length > 1 && digits.every((digit) => digit !== undefined)) return Number(digits.join(""));
  const match = /^(?:(.)千)?零?(?:(.)百)?零?(?:(.)?十|([廿卅]))?(.)?$/u.exec(text);
  if (match === null) return undefined;
  const [, thousands, hundreds, ten, twenty, unit] = match;
  const parts = [thousands, hundreds, ten, unit].map((char) => (char === undefined ? 0 : digitValues.get(char)));
  const [a, b, c, d] = parts;
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  const bareTen = ten === undefined && text.includes("十") ? 1 : c;
  return a * 1000 + b * 100 + bareTen * 10 + scores(twenty) + d;
}

const scores = (sign: string | undefined): number => (sign === "廿" ? 20 : sign === "卅" ? 30 : 0);

/** 0 to 9999 in Chinese numerals as used for ordinals: 12 → 十二, 103 → 一百零三. */
export function numberToChinese(value: number): string {
  if (value === 0) return "〇";
  let text = "";
  let gap = false;
  for (const [unit, name] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) {
      gap = text !== "";
      continue;
    }
    const leading = unit === 10 && digit === 1 && text === "";
    text += `${gap ? "零" : ""}${leading ? "" : "〇一二三四五六七八九".charAt(digit)}${name}`;
    gap = false;
  }
  return text;
}

/** The number of a 届 or 次 as people write it: 第八届, 八届, 8, 第八次, 第8届委员会, 首届. */
export function ordinalNumber(text: string): number | undefined {
  const plain = text.normalize("NFKC").replaceAll(/\s/gu, "");
  if (plain.startsWith("首届")) return 1;
  const match = /^第?([〇零○一二三四五六七八九十百廿卅\d]+)(?:[届次卷]|$)/u.exec(plain);
  const digits = match?.[1];
  if (digits === undefined) return undefined;
  return /^\d+$/u.test(digits) ? Number(digits) : chineseToNumber(digits);
}
