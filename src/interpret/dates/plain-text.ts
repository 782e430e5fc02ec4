const PLAIN: Readonly<Record<string, string>> = {
  "．": ".",
  "·": ".",
  "・": ".",
  "‧": ".",
  "•": ".",
  "／": "/",
  "－": "-",
  "‐": "-",
  "‑": "-",
  "−": "-",
  "–": "~",
  "—": "~",
  "―": "~",
  "─": "~",
  "━": "~",
  "…": "~",
  "～": "~",
  "〜": "~",
  "∼": "~",
  "˜": "~",
  "（": "(",
  "［": "(",
  "[": "(",
  "〔": "(",
  "【": "(",
  "）": ")",
  "］": ")",
  "]": ")",
  "〕": ")",
  "】": ")",
  "？": "?",
};

/** Every sign but the ASCII ones that stay and the common Han characters. */
const OTHER_SIGNS = /[^\n -Z\\^-~一-鿿]/gu;

function plainSign(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  // ０ to ９
  if (code >= 0xff10 && code <= 0xff19) return String(code - 0xff10);
  return PLAIN[sign] ?? sign;
}

/** A blank that a spreadsheet may hold: every Unicode space, zero-width ones too, but not the line break. */
const BLANKS = /(?:(?![\n\r])[\s\u200b-\u200d\u2060\ufeff])+/gu;

/**
 * Text of one width, for reading dates: half-width digits, points, slashes and brackets; `-` for short hyphens, `~` for
 * every dash, wave and doubled hyphen. Blanks go, except between two digits, where they stand for a sign that is missing; so does a line break inside a date.
 */
export function plainText(text: string): string {
  return (
    text
      .replace(/\r\n?/gu, "\n")
      .replace(OTHER_SIGNS, plainSign)
      .trim()
      .replace(BLANKS, " ")
      .replace(/ [-~]+ /gu, "~")
      .replace(/(?<!\d) +| +(?!\d)/gu, "")
      // a date that runs over the end of its line: 1984.⏎3, 1984年⏎3月
      .replace(/(?<=\d{4}[.年])\n(?=\d{1,2}(?:[^\d.年]|$))/gu, "")
      .replace(/[-~]{2,}/gu, "~")
  );
}
