import { hasTwoEnds } from "./date-range.js";
import { readStints } from "./dates/read-stints.js";

/** A name with its time in brackets behind it: 张三（女）（1983.12—1984.12）. */
export interface NameAndSpan {
  readonly name: string;
  readonly span: string;
}

const bracket = /[(（〔［[【]([^()（）〔〕［\][】]*\d{4}[^()（）〔〕［\][】]*)(?:[)）〕］\]】]|$)/u;

/** The name and the time of a cell that holds both; undefined where no bracket tells both ends, or an open one. */
export function spanBeside(text: string): NameAndSpan | undefined {
  const found = bracket.exec(text.normalize("NFKC") === text ? text : text.replaceAll(/[０-９]/gu, narrow));
  const span = found?.[1];
  if (found === null || span === undefined) return undefined;
  const { stints } = readStints(span);
  if (stints === undefined || !stints.every(hasTwoEnds)) return undefined;
  return { name: text.slice(0, found.index) + text.slice(found.index + found[0].length), span };
}

const narrow = (digit: string): string => String.fromCharCode(digit.charCodeAt(0) - 0xfee0);
