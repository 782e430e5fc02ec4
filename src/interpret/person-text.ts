import { nations } from "../../schemas/index.js";
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

/** Reads 王　伟（女，回族）（兼）: brackets of any width; blanks inside a name of Han characters are only for looks. */
export function readPerson(text: string): PersonText {
  const notes: string[] = [];
  // a closing bracket is often missing at the end of a cell
  const outside = tidy(text).replaceAll(
    /[(（〔［[【]([^()（）〔〕［］[\]【】]*)(?:[)）〕］\]】]|$)/gu,
    (_, inner: string) => {
      notes.push(...inner.split(/[、，,；;]/u));
      return "";
    },
  );
  const read = { sex: undefined, nation: undefined, formerNames: [], marks: [] } as Noted;
  for (const note of notes) takeNote(read, note.replaceAll(/\s/gu, ""));
  return { name: plainName(outside), ...read };
}

interface Noted {
  sex: string | undefined;
  nation: string | undefined;
  readonly formerNames: string[];
  readonly marks: string[];
}

function takeNote(read: Noted, note: string): void {
  const former = formerName.exec(note)?.[1];
  const nation = readNation(note);
  if (note === "") return;
  if (note === "男" || note === "女") read.sex = note;
  else if (nation !== undefined) read.nation = nation;
  else if (former !== undefined) read.formerNames.push(former);
  else read.marks.push(note);
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
