import { splitName } from "../model/surnames.js";

/** More than one person may be in a cell that has any of these. */
const divider = /[\s、，,；;/／]/u;
const strong = /[、，,；;/／]/u;

/**
 * The persons of a cell: one as a rule. Names are told apart where 、 or a line break stands between them, or a blank between
 * two that are whole by themselves; 王　伟 and 欧阳　建国 are one person. Notes in brackets stay with the name before them.
 * Undefined where it cannot be told how many there are.
 */
export function peopleIn(text: string): readonly string[] | undefined {
  const trimmed = text.trim();
  if (trimmed.length < 5 || !divider.test(trimmed)) return [trimmed];
  const segments = cut(trimmed, strong);
  if (segments.length === 1) return weakly(trimmed);
  const people = segments.flatMap(weakly);
  if (people.every(isName)) return people;
  return people.every((one) => /^\p{Script=Han}/u.test(one)) ? undefined : [trimmed];
}

/** Names between blanks and line breaks, if each is one: 张三　李四, 王　兴　李小河 (of two characters, spread out). */
function weakly(text: string): string[] {
  const pieces: string[] = [];
  for (const piece of cut(text, /\s/u)) {
    const last = pieces.at(-1);
    if (last !== undefined && /^[(（〔［[【]/u.test(piece)) pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  if (pieces.length === 1) return [text.trim()];
  const names = gathered(pieces);
  return names.length > 1 && names.every(isName) && !names.some(isCompound) ? names : [text.trim()];
}

const single = /^\p{Script=Han}$/u;

/** Two single characters in a row are one name, if there are names enough beside them to tell. */
function gathered(pieces: readonly string[]): string[] {
  const names: string[] = [];
  let half = "";
  for (const piece of pieces) {
    if (half === "" && single.test(piece)) half = piece;
    else if (half === "") names.push(piece);
    else {
      names.push(half + piece);
      half = "";
      // 王 with more than the rest of a short name behind it is no half
      if (!/^\p{Script=Han}(?:[(（]|$)/u.test(piece)) return [...pieces];
    }
  }
  return half === "" ? names : [...pieces];
}

/** Two to four characters, or names of other nations with their dots, brackets aside. */
function isName(text: string): boolean {
  const bare = text.replaceAll(/[(（〔［[【][^)）〕］\]】]*(?:[)）〕］\]】]|$)/gu, "").replaceAll(/\s/gu, "");
  return /^[\p{Script=Han}\p{Co}□■〓○？?×]{2,4}$/u.test(bare)
    ? !/等人?$|^等/u.test(bare)
    : /^[\p{Script=Han}]+[·•・．][\p{Script=Han}·•・．]+$/u.test(bare);
}

/** 欧阳 alone is half a name. */
const isCompound = (text: string): boolean => text.length === 2 && splitName(`${text}某`).surname.length === 2;

/** Cuts at dividers outside brackets; empty pieces go. */
function cut(text: string, at: RegExp): string[] {
  const pieces = [""];
  let depth = 0;
  for (const char of text) {
    if (/[(（〔［[【]/u.test(char)) depth += 1;
    if (/[)）〕］\]】]/u.test(char)) depth = Math.max(0, depth - 1);
    if (depth === 0 && at.test(char)) pieces.push("");
    else pieces[pieces.length - 1] += char;
  }
  return pieces.filter((piece) => piece.trim() !== "");
}

/** The posts of a cell, brackets left alone: 副书记、常委. */
export const postsIn = (text: string): string[] => cut(text, /[、，,；;\n]/u).map((one) => one.replaceAll(/\s/gu, ""));
