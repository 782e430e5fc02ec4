/** Where a stretch of time begins in a line: a year in digits or Chinese numerals, 民国, or 约 before one. */
const start =
  /(?:自|从)?(?:大约|约)?(?:公元)?(?:民国\s?(?:\d|元年|[一二三四五六七八九十])|[12１２][\d０-９OolI]{2,3}(?![\d０-９])|\d{2}\s?[.．年]\s?\d{1,2}(?!\d)|[一二][一二三四五六七八九〇○零]{3}年|\d{1,2}月|同年\s?\d|(?:[?？]|不详|未详)?\s?[~～〜∼–—―─━-]\s?[12]\d{3})/uy;
const inside = /[\d０-９.．·・/／年月日号春夏秋冬季初底末旬元约至到今起止民国自从?？~～〜∼\-－‐–—―─━]/u;
const connector = /[~～〜∼\-－‐–—―─━至到]/u;
const phrases = /(?:前后|左右|以前|以后|之前|之后|上旬|中旬|下旬|上半年|下半年|现在|目前|不详|未详|待查|不明)/uy;
const han = /[一二三四五六七八九十〇○零元]+(?=[年月日])/uy;

/** The end of the stretch of time that begins at `at`; equal to `at` where none does. Stints divided by commas are one stretch. */
export function dateRunEnd(text: string, at: number): number {
  start.lastIndex = at;
  if (!start.test(text)) return at;
  let end = at;
  while (end < text.length) {
    const next = step(text, end);
    if (next === end) break;
    end = next;
  }
  // what a sentence goes on with is no part of the date
  while (
    end > at &&
    /[\s.．·・起自从约元国民初末季]/u.test(text.charAt(end - 1)) &&
    !/起$|[年月]初$|[年月]末$/u.test(text.slice(at, end))
  )
    end -= 1;
  return end;
}

function step(text: string, at: number): number {
  const char = text.charAt(at);
  for (const pattern of [phrases, han]) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return at + found.length;
  }
  // 一 for a dash
  if (char === "一" && /\d|[年月日]/u.test(text.charAt(at - 1)) && /\s*\d/uy.test(text.slice(at + 1))) return at + 1;
  if (/[.．·・…]/u.test(char)) {
    const leaders = /^[.．·・…]{2,}/u.exec(text.slice(at));
    return leaders === null ? at + 1 : at;
  }
  if (inside.test(char)) return at + 1;
  return afterBlank(text, at);
}

/** Blanks beside a connector or before a unit, and commas before another stint, do not end the stretch. */
function afterBlank(text: string, at: number): number {
  const gap = /^\s+/u.exec(text.slice(at))?.[0].length ?? 0;
  const before = text.charAt(at - 1);
  const next = text.charAt(at + gap);
  const dated = /[\d０-９]|民|今|现|目/u.test(next);
  if (gap > 0 && ((connector.test(before) && dated) || (connector.test(next) && next !== "") || /[年月日]/u.test(next)))
    return at + gap;
  const comma = /^\s*[,，、;；]\s*(?=(?:民国\s?)?\d)/u.exec(text.slice(at))?.[0].length ?? 0;
  return comma > 0 && /[\d０-９年月日~～—–－-]/u.test(before) ? at + comma : at;
}
