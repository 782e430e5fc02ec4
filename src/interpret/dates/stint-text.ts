import { plainText } from "./plain-text.js";

const DATE_END = "[\\d一二三四五六七八九十年月日号旬季度初中底末春夏秋冬半代前后右?)元]";
const DATE_START = "[\\d民约今现目在不未待失无?(一二三四五六七八九元公]";
const TO = new RegExp(`(?<=^|${DATE_END})[至到](?=$|\\n|${DATE_START})`, "gu");

/** 一 typed for a dash: only between digits, or after a unit and before a digit. */
const ONE_FOR_DASH = /(?<=[\d年月日])一(?=\d)/gu;

/** Plain text in which `~` is every sign or word that means "to"; only a single `-` may still be part of a date. */
export const stintText = (text: string): string =>
  plainText(text)
    .replace(/(?:至今|迄今|[至到](?=今|现在|目前))/gu, (word) => (word.endsWith("今") ? "~今" : "~"))
    .replace(TO, "~")
    .replace(ONE_FOR_DASH, "~")
    .replace(/\n*([-~])[-~\n]*/gu, (run, sign: string) => (/[-~][\n]*[-~]/u.test(run) ? "~" : sign));

/** Text without a pair of brackets round the whole, and without brackets that lack their other half. */
export function unbracketed(text: string): string {
  let depth = 0;
  let closedAt = -1;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === "(") depth++;
    else if (text[index] === ")" && --depth === 0) {
      closedAt = index;
      break;
    }
  }
  if (text.startsWith("(")) {
    if (closedAt === -1) return unbracketed(text.slice(1));
    return closedAt === text.length - 1 ? unbracketed(text.slice(1, -1)) : text;
  }
  const opened = text.split("(").length;
  return text.endsWith(")") && text.split(")").length > opened ? unbracketed(text.slice(0, -1)) : text;
}

/** Text after a date as a remark: brackets and leading signs off, in the full-width signs of Chinese print. */
export const remarkText = (rest: string): string =>
  unbracketed(rest.replace(/^[,，、；;。.]+|[,，、；;。.]+$/gu, ""))
    .replace(/^止$/u, "")
    .replace(/\(/gu, "（")
    .replace(/\)/gu, "）")
    .replace(/~/gu, "—")
    .replace(/\?/gu, "？");
