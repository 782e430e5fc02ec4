import { dateRunEnd } from "./date-run.js";

/** A part of a line of a roster. */
export type Token =
  /** Han characters and dots of names; `gap` is the width of the blank before it, 2 for a full-width one */
  | { readonly kind: "word"; readonly text: string; readonly gap: number }
  | { readonly kind: "bracket"; readonly text: string }
  | { readonly kind: "date"; readonly text: string }
  | { readonly kind: "sign"; readonly text: string };

const opening = /[(（〔［[【]/u;
const closing = /[)）〕］\]】]/u;
const leaders = /[.．·・…‥⋯_＿]{2,}|[…‥⋯]/uy;
const word = /[\p{Script=Han}□×○△]+(?:[·•・．‧][\p{Script=Han}□×○△]+)*|[A-Za-z]+/uy;

/** Splits a line into words, brackets, stretches of time and signs. Blanks and dot leaders only widen the gap before a word. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let gap = 0;
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  while (at < text.length) {
    const char = text.charAt(at);
    const dots = take(leaders);
    if (/\s/u.test(char) || dots !== undefined) {
      gap += dots?.length ?? (char === "\t" ? 4 : char === "\u3000" ? 2 : 1);
      at += dots?.length ?? 1;
      continue;
    }
    if (opening.test(char)) {
      const end = bracketEnd(text, at);
      tokens.push({ kind: "bracket", text: text.slice(at + 1, end.inner) });
      at = end.after;
    } else {
      const date = dateRunEnd(text, at);
      const run = date > at ? undefined : take(word);
      if (date > at) tokens.push({ kind: "date", text: text.slice(at, date) });
      else if (run !== undefined) tokens.push({ kind: "word", text: run, gap });
      else tokens.push({ kind: "sign", text: char });
      at = date > at ? date : at + (run?.length ?? 1);
    }
    gap = 0;
  }
  return tokens;
}

interface BracketEnd {
  /** where the text inside ends */
  readonly inner: number;
  /** where the line goes on */
  readonly after: number;
}

/** Scans often lose the closing bracket of an open end: （1988.1～　副市长. Then the stretch of time ends the bracket. */
function bracketEnd(text: string, open: number): BracketEnd {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const char = text.charAt(at);
    if (opening.test(char)) {
      if (depth === 1 && endsOpen(text.slice(open + 1, at))) break;
      depth += 1;
    } else if (closing.test(char) && --depth === 0) return { inner: at, after: at + 1 };
  }
  const date = dateRunEnd(text, open + 1);
  if (date > open + 1) return { inner: date, after: date };
  const gap = /\s/u.exec(text.slice(open))?.index;
  const end = gap === undefined ? text.length : open + gap;
  return { inner: end, after: end };
}

/** 1988.1～　副市长　王稳卿: a stretch of time and then words, in what should be one bracket. */
function endsOpen(text: string): boolean {
  const date = dateRunEnd(text, 0);
  return date > 0 && /\s/u.test(text.slice(date));
}
