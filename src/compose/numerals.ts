const digits = "零一二三四五六七八九";

/** 1 to 999 in Chinese numerals, as headings and 届 write them: 10 十, 21 二十一, 108 一百零八. */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 999) return String(value);
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const unit = ones === 0 ? "" : digits.charAt(ones);
  const head = hundreds === 0 ? "" : `${digits.charAt(hundreds)}百`;
  if (tens === 0) return hundreds > 0 && ones > 0 ? `${head}零${unit}` : `${head}${unit}`;
  const ten = tens === 1 && hundreds === 0 ? "十" : `${digits.charAt(tens)}十`;
  return `${head}${ten}${unit}`;
}
