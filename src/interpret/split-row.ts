import { type CellReading, type Column } from "../../schemas/index.js";
import { type Origin, cellOf } from "../model/cell.js";
import { type GridCell } from "../model/grid.js";
import { type ReadingNote } from "../model/note.js";
import { readPost } from "../model/post.js";
import { type FieldCells } from "./field-cells.js";
import { isSeat } from "./header-fields.js";
import { type KnownSheet } from "./known-headers.js";
import { peopleIn, postsIn } from "./several-people.js";
import { tidy } from "./text.js";

/** One row as the records it holds: several where several persons, times or posts share its cells. */
export interface SplitRow {
  readonly parts: readonly FieldCells[];
  readonly notes: readonly ReadingNote[];
  /** it cannot be told which cell's part belongs to which: nothing is read */
  readonly refused: boolean;
}

const whole = (cells: FieldCells, notes: readonly ReadingNote[] = []): SplitRow => ({
  parts: [cells],
  notes,
  refused: false,
});

/** Splits a row only where it is plain how; else a note says what to do. */
export function splitRow(sheet: KnownSheet, origin: Origin, cells: FieldCells): SplitRow {
  const name = cells.get("name");
  if (name === undefined) return whole(cells);
  const people = name.kind === "text" ? peopleIn(name.text) : [name.text];
  if (people === undefined)
    return refusal(origin, "name", name, "看不出写了几个人、各是谁（中间有空的少数民族姓名请用“·”）");
  if (people.length > 1) return splitPeople(sheet, origin, cells, name, people);
  const times = timesOf(sheet, cells);
  return times > 1 ? splitTimes(sheet, origin, cells, times) : splitPosts(origin, cells);
}

function refusal(origin: Origin, field: string, cell: GridCell, why: string): SplitRow {
  const at = cellOf(origin, field);
  return { parts: [], notes: [{ kind: "cell-several", at, field, raw: cell.text, why }], refused: true };
}

const linesOf = (cell: GridCell): string[] =>
  cell.text
    .split(/[\n\r]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** what only one person can have */
const personal: ReadonlySet<string> = new Set(["birth", "native", "joined", "died", "formerNames", "mark"]);
/** what a line break or several words in may still be one thing for all */
const oneForAll: ReadonlySet<CellReading> = new Set(["text", "post", "list", "marks"]);

/** Every other cell says the same for all, or has a line for each. */
function splitPeople(
  { columns }: KnownSheet,
  origin: Origin,
  cells: FieldCells,
  name: GridCell,
  people: readonly string[],
): SplitRow {
  const parts = people.map((text) => new Map<string, GridCell>([...cells, ["name", { kind: "text", text }]]));
  for (const column of columns) {
    const cell = cells.get(column.field);
    if (cell === undefined || column.field === "name") continue;
    const lines = cell.kind === "text" ? separated(column, cell, people.length) : [];
    if (lines.length === people.length) {
      for (const [index, text] of lines.entries()) parts[index]?.set(column.field, { kind: "text", text });
      continue;
    }
    if (!personal.has(column.field) && (lines.length < 2 || oneForAll.has(column.reading))) continue;
    const told = lines.length < 2 ? "只有一个" : `有${lines.length}个`;
    return refusal(origin, "name", name, `写了${people.length}人，${column.title}${told}，分不清是谁的`);
  }
  const at = cellOf(origin, "name");
  return {
    parts,
    notes: [{ kind: "cell-split", at, field: "name", raw: name.text, parts: people.map(tidy) }],
    refused: false,
  };
}

/** Lines of a cell; facts of persons may stand between 、 too, if there is one for each. */
function separated({ reading }: Column, cell: GridCell, count: number): string[] {
  const lines = linesOf(cell);
  if (lines.length > 1 || reading === "date" || reading === "span" || reading === "text") return lines;
  const pieces = cell.text.split(/[、，,；;/／]/u).filter((piece) => piece.trim() !== "");
  return pieces.length === count ? pieces : lines;
}

const fullDate = /^\D{0,2}\d{4}/u;

/** How many stays two columns of times tell line by line, 1 where they do not. */
function timesOf({ columns }: KnownSheet, cells: FieldCells): number {
  const from = cells.get("from");
  const to = cells.get("to");
  if (from?.kind !== "text" || to?.kind !== "text" || !from.text.includes("\n")) return 1;
  if (!columns.some(({ field, reading }) => field === "from" && reading === "date")) return 1;
  const starts = linesOf(from);
  const ends = linesOf(to);
  return starts.length === ends.length && [...starts, ...ends].every((line) => fullDate.test(line)) ? starts.length : 1;
}

function splitTimes(sheet: KnownSheet, origin: Origin, cells: FieldCells, count: number): SplitRow {
  const parts = Array.from({ length: count }, (_, index) => {
    const part = new Map<string, GridCell>(cells);
    for (const { field, reading } of sheet.columns) {
      const cell = cells.get(field);
      const lines = cell?.kind === "text" && field !== "name" && reading !== "post" ? linesOf(cell) : [];
      const text = lines.length === count ? lines[index] : undefined;
      if (text !== undefined) part.set(field, { kind: "text", text });
    }
    return part;
  });
  const from = cells.get("from");
  const raw = from?.text ?? "";
  const at = cellOf(origin, "from");
  return {
    parts,
    notes: [{ kind: "cell-split", at, field: "from", raw, parts: linesOf({ kind: "text", text: raw }) }],
    refused: false,
  };
}

/** posts that name the body they belong to, which may not be the body of the row */
const ofAnotherBody =
  /^(?:县委|市委|区委|地委|镇委|乡党委|党委|党组|工委|党工委|总支|党总支|支部|党支部|机关党委|纪委|纪检|县|市|区|乡|镇|州|省)(?!长|委员)|^[县市区乡镇]长$/u;

/** 副书记、常委 of one body are two tenures; 县委书记、县长 are posts of two bodies, and only people know of which. */
function splitPosts(origin: Origin, cells: FieldCells): SplitRow {
  const post = cells.get("post");
  if (post?.kind !== "text" || !/[、，,；;\n]/u.test(post.text)) return whole(cells);
  const titles = postsIn(post.text);
  const plain = titles.map((title) => title.replaceAll(/[(（][^)）]*[)）]/gu, ""));
  if (titles.length < 2 || !plain.every((title) => title.length > 1 && (isSeat(title) || readPost(title).chief)))
    return whole(cells);
  const at = cellOf(origin, "post");
  const chiefs = plain.filter((title) => readPost(title).chief).length;
  if (chiefs > 1 || plain.some((title) => ofAnotherBody.test(title)))
    return whole(cells, [
      { kind: "cell-several", at, field: "post", raw: post.text, why: "写了几个职务，分不清各属哪个机构" },
    ]);
  return {
    parts: titles.map((text) => new Map<string, GridCell>([...cells, ["post", { kind: "text", text }]])),
    notes: [{ kind: "cell-split", at, field: "post", raw: post.text, parts: titles }],
    refused: false,
  };
}
