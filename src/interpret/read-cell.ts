import { type CellReading } from "../../schemas/index.js";
import { type Bound } from "../model/date.js";
import { type GridCell } from "../model/grid.js";
import { type DateProblem } from "../model/note.js";
import { systems } from "../model/org.js";
import { dateBefore } from "./date-remarks.js";
import { readDate as readDateText, readDateCell } from "./dates/read-date.js";
import { type Stint, readStints } from "./dates/read-stints.js";
import { type PersonText, readNation, readPerson } from "./person-text.js";
import { readInteger, readYear } from "./read-number.js";
import { systemNamed } from "./system-name.js";
import { remarkTells, withOpenEnd } from "./stint-remark.js";
import { splitList, tidy } from "./text.js";

export type CellValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "date"; readonly bound: Bound }
  | { readonly kind: "stints"; readonly stints: readonly Stint[] }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "person"; readonly person: PersonText };

export type CellProblem =
  | { readonly kind: "date"; readonly problem: DateProblem }
  | { readonly kind: "vocabulary"; readonly field: "sex" | "nation" }
  | { readonly kind: "cell"; readonly why: string };

/** What a cell says; a problem without a value drops the cell, a problem beside a value is only told. */
export interface ReadCell {
  readonly value?: CellValue;
  readonly problem?: CellProblem;
}

/** How the cells of each kind of column are read. */
export const readers: Readonly<Record<CellReading, (cell: GridCell) => ReadCell>> = {
  text: (cell) => textValue(tidy(cell.text)),
  post: (cell) => textValue(tidy(cell.text).replaceAll(/\s/gu, "")),
  person: readPersonCell,
  date: readDate,
  span: readSpan,
  period: readSpan,
  integer: (cell) => numberValue(readInteger(cell), "不是整数"),
  year: (cell) => numberValue(readYear(cell), "不是四位年份"),
  sex: (cell) => wordValue("sex", /^[男女]$/u.exec(bare(cell))?.[0]),
  nation: (cell) => wordValue("nation", readNation(bare(cell))),
  system: readSystem,
  list: (cell) => ({ value: { kind: "list", items: splitList(cell.text) } }),
  marks: (cell) => ({ value: { kind: "list", items: splitList(cell.text.replaceAll(/[()（）]/gu, "、")) } }),
};

const bare = (cell: GridCell): string => cell.text.replaceAll(/\s/gu, "");

const textValue = (text: string): ReadCell => (text === "" ? {} : { value: { kind: "text", text } });

const numberValue = (number: number | undefined, why: string): ReadCell =>
  number === undefined ? { problem: { kind: "cell", why } } : { value: { kind: "number", number } };

const wordValue = (field: "sex" | "nation", word: string | undefined): ReadCell =>
  word === undefined ? { problem: { kind: "vocabulary", field } } : { value: { kind: "text", text: word } };

function readSystem(cell: GridCell): ReadCell {
  const system = systemNamed(bare(cell));
  if (system !== undefined) return { value: { kind: "text", text: system } };
  return { problem: { kind: "cell", why: `只能写${systems.join("、")}之一` } };
}

const nobody = /^(?:空缺|暂缺|缺位?|空|无|待定|未配备?|未任命|不详|不明|佚名|姓名不详|失考|待查)$/u;
const noName = "不是姓名。职务空缺的写进“空缺说明”表；姓名失考的，缺几个字写几个“□”";

function readPersonCell(cell: GridCell): ReadCell {
  const person = readPerson(cell.text);
  if (person.name === "") return { problem: { kind: "cell", why: "没有写姓名" } };
  if (nobody.test(person.name)) return { problem: { kind: "cell", why: noName } };
  return { value: { kind: "person", person } };
}

/** A date that cannot be used leaves the record in place, with a bound of which nothing is known. */
function readDate(cell: GridCell): ReadCell {
  const { bound: whole, problem } = readDateCell(cell);
  const before = problem === "leftover" ? dateBefore(cell.text) : undefined;
  const bound = before === undefined ? whole : readDateText(before).bound;
  const value: CellValue = { kind: "date", bound: bound ?? "unknown" };
  return problem === undefined ? { value } : { value, problem: { kind: "date", problem } };
}

function readSpan(cell: GridCell): ReadCell {
  if (cell.kind === "text") {
    const { stints, problem } = readStints(cell.text);
    return spanValue(stints ?? [{ from: "unknown", to: "unknown", remark: "" }], problem);
  }
  const { bound = "unknown", problem } = readDateCell(cell);
  return spanValue([{ from: bound, to: bound, remark: "" }], problem);
}

/** Stints as a value, with what is to be told of them: words that say neither a capacity nor an ending are to be moved. */
export function spanValue(written: readonly Stint[], found: DateProblem | undefined): ReadCell {
  const stints = written.map(withOpenEnd);
  const value: CellValue = { kind: "stints", stints };
  const opened = stints.some((stint, index) => stint !== written[index]);
  const leftover = stints.some(({ remark }) => remarkTells(remark).other !== "");
  const problem = found ?? (opened ? "till-now" : leftover ? "leftover" : undefined);
  return problem === undefined ? { value } : { value, problem: { kind: "date", problem } };
}
