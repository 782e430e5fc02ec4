import { plainText } from "./plain-text.js";

const HAN = "一二三四五六七八九十〇○零廿";
const DATE_END = `[\\d${HAN}年月份日号旬季度初中底末春夏秋冬半代前后右起?)元]`;
const DATE_START = `[\\d?(约今]|[${HAN}元]+[年月日]|[一二][${HAN}]{3}|现[在任]|目前|民国|公元|不[详明祥]|未[详知]|待[查考核]|失考`;
/** 至 and 到 between dates; 到省委 after a date is a remark. */
const TO = new RegExp(`(?<=^|${DATE_END})[至到](?=$|[\\n),，;；、]|${DATE_START})`, "gu");

/** 一 typed for a dash: only between digits, or after a unit and before a digit. */
const ONE_FOR_DASH = /(?<=[\d年月日])一(?=\d)/gu;

/** Plain text in which `~` is every sign or word that means "to"; only a single `-` may still be part of a date. */
export const stintText = (text: string): string =>
  plainText(text)
    .replace(/(?:至今|迄今|[至到](?=今|现在|目前))/gu, (word) => (word.endsWith("今") ? "~今" : "~"))
    .replace(TO, "~")
    .replace(ONE_FOR_DASH, "~")
    .replace(/\n*([-~])[-~\n]*/gu, (run, sign: string) => (/[-~][\n]*[-~]/u.test(run) ? "~" : sign));

/** More layers of brackets than anybody writes. */
const MOST_LAYERS = 4;

/** Text without pairs of brackets round the whole, and without brackets that lack their other half. */
export function unbracketed(text: string): string {
  let inner = text;
  for (let layer = 0; layer < MOST_LAYERS; layer++) inner = withoutLayer(inner);
  return inner;
}

function withoutLayer(text: string): string {
  if (text.startsWith("(")) {
    const closed = closingBracket(text);
    if (closed === text.length - 1) return text.slice(1, -1);
    return closed === -1 ? text.slice(1) : text;
  }
  return text.endsWith(")") && text.split(")").length > text.split("(").length ? text.slice(0, -1) : text;
}

/** Where the bracket that opens the text is closed; −1 where it is not. */
function closingBracket(text: string): number {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === "(") depth++;
    if (text[index] === ")" && --depth === 0) return index;
  }
  return -1;
}

/** Text after a date as a remark: brackets and leading signs off, in the full-width signs of Chinese print. */
export const remarkText = (rest: string): string =>
  unbracketed(rest.replace(/^[,，、；;。.]+|[,，、；;。.]+$/gu, ""))
    .replace(/^止$/u, "")
    .replace(/\(/gu, "（")
    .replace(/\)/gu, "）")
    .replace(/~/gu, "—")
    .replace(/\?/gu, "？");
