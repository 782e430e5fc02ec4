import { type Column } from "../../schemas/index.js";
import { headerNamed, knownSheets } from "../interpret/known-headers.js";
import { type Holder } from "./holders.js";
import { noNotes, takeBracket, takeTime } from "./bracket-notes.js";
import { isPost } from "./posts.js";
import { hasNameShape } from "./surnames.js";
import { tokensOf } from "./tokens.js";

/** The columns of a printed table of people: 组织名称 姓名 职务 籍贯 任职时间, or 姓名 任职时间 several times over. */
export interface PeopleTable {
  readonly divider: RegExp;
  /** dividers stand at both ends of its lines too */
  readonly framed: boolean;
  readonly columns: readonly (Column | undefined)[];
}

/** A row: the body and post where its cells name them, and one person for each name. */
export interface PeopleRow {
  readonly body: string | undefined;
  readonly term: string | undefined;
  readonly holders: readonly Holder[];
}

const tenures = knownSheets.find(({ schema }) => schema.key === "tenures");
const dividers = [/\s*[|｜│┃]\s*/u, /\t+/u, /\s{2,}|\u3000+/u];

const cellsOf = (text: string, divider: RegExp, framed: boolean): string[] =>
  (framed ? text.replaceAll(/^\s*[|｜│┃]|[|｜│┃]\s*$/gu, "") : text).split(divider).map((cell) => cell.trim());

const isFramed = (text: string): boolean => /^\s*[|｜│┃]/u.test(text);

/** Reads a header line; undefined where the line is none. A table has to have names and times. */
export function readTableHeader(text: string): PeopleTable | undefined {
  for (const divider of dividers) {
    const cells = cellsOf(text, divider, isFramed(text));
    if (cells.length < 2 || tenures === undefined) continue;
    const columns = cells.map((cell) => headerNamed(tenures, cell.replaceAll(/\s/gu, ""))?.column);
    const fields = columns.flatMap((column) => (column === undefined ? [] : [column.field]));
    const isTable = fields.includes("name") && (fields.includes("span") || fields.includes("from"));
    if (isTable && fields.length * 3 >= cells.length * 2) return { divider, columns, framed: isFramed(text) };
  }
  return undefined;
}

/** Reads a row under its header; undefined where it does not fit. Missing cells at the left are those of the row above. */
export function readTableRow(text: string, table: PeopleTable, above: PeopleRow | undefined): PeopleRow | undefined {
  const bySpaces = table.divider === dividers[2];
  let cells = cellsOf(bySpaces ? namesJoined(text) : text, table.divider, table.framed);
  if (/^[\s|｜│┃\-—─━+┼:：]+$/u.test(text)) return { body: above?.body, term: above?.term, holders: [] };
  const missing = table.columns.length - cells.length;
  if (missing < 0 || cells.length < 2 || cells.every((cell) => cell === "")) return undefined;
  if (missing > 0) cells = aligned(cells, missing, table);
  let body = above?.body;
  let term = above?.term;
  let post = above?.holders.at(-1)?.post;
  let person: { name: string; post: string | undefined; notes: Holder["notes"] } | undefined;
  const holders: Holder[] = [];
  const starts = new Map<Holder["notes"], string>();
  const ends = new Map<Holder["notes"], string>();
  // the post of a row may stand right of the name
  const postAt = table.columns.findIndex((column) => column?.field === "post");
  const ownPost = cells[postAt]?.replaceAll(/\s/gu, "") ?? "";
  if (ownPost !== "" && !isDitto(ownPost)) post = ownPost;
  for (const [index, column] of table.columns.entries()) {
    const cell = cells[index] ?? "";
    if (cell === "" || column === undefined || (isDitto(cell) && column.field !== "name")) continue;
    if (column.field === "body") body = cell.replaceAll(/\s/gu, "");
    else if (column.field === "term") term = cell.replaceAll(/\s/gu, "");
    else if (column.field === "name") {
      person = isDitto(cell) ? again(above, post) : personOf(cell, post);
      if (person === undefined) return undefined;
      holders.push(person);
    } else if (person !== undefined) takeCell(column, cell, person.notes, starts, ends);
  }
  for (const [notes, start] of starts) takeTime(`${start}—${ends.get(notes) ?? ""}`, notes);
  return { body, term, holders };
}

/** Between cells divided by blanks an empty one leaves no trace: those at the left are missing, unless only the right fits. */
function aligned(cells: readonly string[], missing: number, { columns }: PeopleTable): string[] {
  for (let left = missing; left >= 0; left--) {
    const moved = [...Array.from({ length: left }, () => ""), ...cells];
    if (columns.every((column, index) => fits(column, moved[index] ?? ""))) return moved;
  }
  return [...Array.from({ length: missing }, () => ""), ...cells];
}

function fits(column: Column | undefined, cell: string): boolean {
  const plain = cell.replaceAll(/\s/gu, "");
  if (plain === "") return column?.field !== "name";
  if (column?.field === "name") return personOf(cell, undefined) !== undefined && !isPost(plain);
  if (column?.reading === "date" || column?.reading === "span") return /\d|不详|至今/u.test(plain);
  if (column?.reading === "sex") return /^[男女]$/u.test(plain);
  return !/^\d{4}/u.test(plain);
}

/** 韩  冰 is one cell where blanks divide cells. */
const namesJoined = (text: string): string =>
  text.replaceAll(/(?<=^|\s)(\p{Script=Han})[ \u3000]{1,4}(\p{Script=Han})(?=\s|$|[（(])/gu, "$1$2");

/** 同上 under a name: the same person in another post. */
function again(above: PeopleRow | undefined, post: string | undefined): Holder | undefined {
  const name = above?.holders.at(-1)?.name;
  return name === undefined ? undefined : { name, post, notes: noNotes() };
}

const isDitto = (cell: string): boolean => /^(?:同上|〃|″|”|"|々)$/u.test(cell);

function takeCell(
  { field }: Column,
  cell: string,
  notes: Holder["notes"],
  starts: Map<Holder["notes"], string>,
  ends: Map<Holder["notes"], string>,
): void {
  if (field === "span" || (field === "from" && /[~～〜–—―─━至]|\d\s*[-－]\s*(?:\d{4}|$)/u.test(cell)))
    takeTime(cell.replace(/^[(（](.*?)[)）]?$/u, "$1"), notes);
  else if (field === "from") starts.set(notes, cell);
  else if (field === "to") ends.set(notes, cell);
  else if (field === "native") notes.native = cell.replaceAll(/\s/gu, "");
  else if (field === "note" && (/\d/u.test(cell) || isPost(cell))) notes.others.push(cell);
  else if (field === "note" || field === "marks" || field === "sex" || field === "nation") takeBracket(cell, notes);
}

function personOf(cell: string, post: string | undefined): Holder | undefined {
  const notes = noNotes();
  let name = "";
  for (const token of tokensOf(cell)) {
    if (token.kind === "word" && name === "" && isPost(token.text)) return undefined;
    if (token.kind === "word") name += token.text;
    else if (token.kind === "bracket") takeBracket(token.text, notes);
  }
  return hasNameShape(name) ? { name, post, notes } : undefined;
}
