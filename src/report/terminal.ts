import { eastAsianWidth } from "get-east-asian-width";

/** Text of a workbook made safe for a terminal: one line, no escape sequences, no reversal of direction. */
export function plain(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|\p{Cs}/gu, "\uFFFD")
    .trim();
}

/**
 * Columns a text takes: 2 for a full-width character, 0 for a combining one (rare characters carry variation selectors).
 * Quotes and dashes of ambiguous width count 2, as Chinese terminals show them: where they show 1, a line is only shorter.
 */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/[\p{M}\p{Cf}]/u.test(character)) continue;
    columns += eastAsianWidth(character.codePointAt(0) ?? 0, { ambiguousAsWide: true });
  }
  return columns;
}

/** A word, or one Chinese character, with the punctuation that must not begin or end a line without it. */
const piece = /[（《〈“‘「『【]*(?:[!-~]+|[^\s])\p{M}*[，。、；：！？）》〉”’」』】…]*|\s+/gu;

/** Breaks a text into lines of at most `width` columns; closing punctuation stays with its character (避头尾). */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of (text.match(piece) ?? []).flatMap((part) => fit(part, width))) {
    if (line !== "" && columnsOf(line) + columnsOf(part.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = part.trimStart();
    } else {
      line += part;
    }
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}

/** A piece longer than a line, such as a long path, is cut where the line ends. */
function fit(part: string, width: number): string[] {
  if (columnsOf(part) <= width) return [part];
  const cuts: string[] = [];
  let cut = "";
  for (const character of part) {
    if (cut !== "" && columnsOf(cut + character) > width) {
      cuts.push(cut);
      cut = "";
    }
    cut += character;
  }
  return [...cuts, cut];
}

const codes = { bold: "1", faint: "2", mandatory: "1;31", verify: "33", hint: "36", good: "32" } as const;

export type Ink = keyof typeof codes;
export type Paint = (ink: Ink, text: string) => string;

/** Colours by escape sequence, or nothing at all. */
export const paintWith = (colour: boolean): Paint =>
  colour ? (ink, text) => `\u001B[${codes[ink]}m${text}\u001B[0m` : (_ink, text) => text;
