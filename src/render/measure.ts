/**
 * Widths and line breaks, in characters (em). A Han character is one; Latin letters and digits have about the widths of Times
 * New Roman, in which the volume sets them. Good enough to choose columns and to foresee pages; the word processor has the last word.
 */
const noLineStart = new Set("!%),.:;>?]}°·ˇˉ―‖’”…‰′″℃∶、。〃〉》」』】〕〗〞﹚﹜﹞！＂％＇），．：；？］｀｜｝～");
const noLineEnd = new Set("$([{£¥‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥");

function charWidth(code: number): number {
  if (code < 0x20) return 0;
  if (code < 0x7f) {
    if (code >= 0x30 && code <= 0x39) return 0.5;
    if (code === 0x20 || code === 0x2e || code === 0x2c) return 0.25;
    if (code >= 0x41 && code <= 0x5a) return 0.68;
    if (code >= 0x61 && code <= 0x7a) return 0.45;
    return 0.33;
  }
  if (code < 0xa0) return 0;
  if (code >= 0x300 && code < 0x370) return 0;
  if (code >= 0x200b && code <= 0x200f) return 0;
  if (code >= 0xfe00 && code <= 0xfe0f) return 0;
  if (code >= 0xe0100 && code <= 0xe01ef) return 0;
  if (code >= 0xff61 && code <= 0xffdc) return 0.5;
  if (code < 0x2010 && code !== 0xb7) return 0.5;
  return 1;
}

/** Width of a text on one line. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char.codePointAt(0) ?? 0);
  return width;
}

const latin = /^[!-~]$/;

interface Piece {
  readonly text: string;
  readonly width: number;
}

/** What a line may not be broken within: a word or number, or one character. */
function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let word = "";
  const flush = (): void => {
    if (word !== "") found.push({ text: word, width: widthOf(word) });
    word = "";
  };
  for (const char of text) {
    if (latin.test(char)) word += char;
    else {
      flush();
      found.push({ text: char, width: charWidth(char.codePointAt(0) ?? 0) });
    }
  }
  flush();
  return found;
}

/** How many lines a paragraph takes in a column `width` wide, its first line shorter by `firstLine`. Closing marks hang, opening marks go down. */
export function lineCount(text: string, width: number, firstLine = 0): number {
  // no character is wider than one
  if (firstLine + text.length <= width && !text.includes("\n")) return 1;
  let lines = 1;
  for (const [index, part] of text.split("\n").entries()) {
    if (index > 0) lines += 1;
    lines += breaksIn(part, width, index === 0 ? firstLine : 0);
  }
  return lines;
}

/** Word processors set a Han character off from a digit or letter by a quarter of its width. */
const mixedGap = 0.25;
const han = /^[\p{Script=Han}〇]$/u;
const letter = /[0-9A-Za-z]/u;

function gapBetween(last: Piece | undefined, piece: Piece): number {
  if (last === undefined) return 0;
  const mixed = (han.test(last.text) && letter.test(piece.text)) || (letter.test(last.text) && han.test(piece.text));
  return mixed ? mixedGap : 0;
}

function breaksIn(text: string, width: number, firstLine: number): number {
  if (firstLine + text.length <= width) return 0;
  let breaks = 0;
  let used = firstLine;
  let last: Piece | undefined;
  let hung = false;
  for (const piece of pieces(text)) {
    const next = used + gapBetween(last, piece) + piece.width;
    const fits = next <= width + 0.001;
    if (fits || (!hung && noLineStart.has(piece.text))) {
      hung = !fits;
      used = next;
    } else {
      breaks += 1;
      hung = false;
      const carried = last !== undefined && (noLineEnd.has(last.text) || noLineStart.has(piece.text)) ? last.width : 0;
      used = carried + piece.width;
    }
    last = piece;
  }
  return breaks;
}
