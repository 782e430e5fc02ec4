import { nations } from "../../schemas/index.js";
import { splitName } from "../model/surnames.js";
import { tidy } from "./text.js";

/** What a cell for a name says beside the name. */
export interface PersonText {
  readonly name: string;
  readonly sex: string | undefined;
  readonly nation: string | undefined;
  readonly formerNames: readonly string[];
  /** bracket notes that are neither sex, nation nor former name: 兼, 代, 主持工作, 1989年补选 … */
  readonly marks: readonly string[];
}

const nationNames: ReadonlySet<string> = new Set(nations);
const formerName = /^(?:曾用名|又名|原名|化名|别名|本名|笔名|字)[:：]?(.+)$/u;
const han = /\p{Script=Han}/u;

const bracket = /[(（〔［[【]([^()（）〔〕［\][】【]*)(?:[)）〕］\]】]|$)/gu;
/** more layers of brackets than anybody writes */
const layers = 3;

/** Reads 王　伟（女，回族）（兼）: brackets of any width; blanks inside a name of Han characters are only for looks. */
export function readPerson(text: string): PersonText {
  const notes: string[][] = [];
  let outside = tidy(text);
  // a closing bracket is often missing at the end of a cell, and one pair may stand within another
  for (let layer = 0; layer < layers && /[(（〔［[【]/u.test(outside); layer++)
    outside = outside.replaceAll(bracket, (_, inner: string) => {
      notes.push(inner.split(/[、，,；;]/u));
      return "";
    });
  const name = plainName(outside);
  const read = { sex: undefined, nation: undefined, formerNames: [], marks: [] } as Noted;
  for (const group of notes)
    takeNotes(
      read,
      group.map((note) => note.replaceAll(/\s/gu, "")),
      name,
    );
  return { name, ...read };
}

interface Noted {
  sex: string | undefined;
  nation: string | undefined;
  readonly formerNames: string[];
  readonly marks: string[];
}

/** The notes of one pair of brackets. After 又名 each further name is one too: 又名周山、周石头. */
function takeNotes(read: Noted, notes: readonly string[], name: string): void {
  let naming = false;
  for (const note of notes) {
    const former = formerName.exec(note)?.[1];
    const nation = readNation(note);
    if (note === "") continue;
    if (note === "男" || note === "女") read.sex = note;
    else if (nation !== undefined) read.nation = nation;
    else if (former !== undefined) read.formerNames.push(former);
    else if (naming && sameSurname(note, name)) read.formerNames.push(note);
    // 万金山（万元山）: the other name alone
    else if (notes.length === 1 && note.length > 2 && sameSurname(note, name)) read.formerNames.push(note);
    else read.marks.push(note);
    naming ||= former !== undefined;
  }
}

function sameSurname(note: string, name: string): boolean {
  const other = splitName(note);
  const own = splitName(name).surname.join("");
  return /^\p{Script=Han}{2,4}$/u.test(note) && own !== "" && other.surname.join("") === own && note !== name;
}

/** The full name of a nation, also where 族 was left out; undefined where there is no such nation. */
export function readNation(text: string): string | undefined {
  if (nationNames.has(text)) return text;
  return nationNames.has(`${text}族`) ? `${text}族` : undefined;
}

/** Names in other scripts keep single blanks between their words. */
function plainName(text: string): string {
  const words = text.split(/[\s\u200B-\u200D\u2060\uFEFF]+/u).filter((word) => word !== "");
  return words.join(han.test(text) ? "" : " ");
}
