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

/** Names between blanks and line breaks, if each is one. */
function weakly(text: string): string[] {
  const pieces: string[] = [];
  for (const piece of cut(text, /\s/u)) {
    const last = pieces.at(-1);
    if (last !== undefined && /^[(（〔［[【]/u.test(piece)) pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces.length > 1 && pieces.every(isName) && !isCompound(pieces[0] ?? "") ? pieces : [text.trim()];
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
