import { type Column } from "../../schemas/index.js";
import { type CellRef, type Origin, type TableOrigin, cellOf } from "../model/cell.js";
import { isDate } from "../model/date.js";
import { type GridCell } from "../model/grid.js";
import { type ReadingNote } from "../model/note.js";
import { dateRange, hasTwoEnds } from "./date-range.js";
import { type Stint, readStints } from "./dates/read-stints.js";
import { type FieldCells } from "./field-cells.js";
import { type KnownSheet } from "./known-headers.js";
import { type CellProblem, type CellValue, type ReadCell, readers, spanValue } from "./read-cell.js";
import { type SchemaIssue, issueText } from "./schema-issue.js";

/** One row of a table with its cells read; what is absent was blank or could not be used. */
export interface RecordRow {
  readonly origin: Origin;
  readonly cells: FieldCells;
  readonly values: ReadonlyMap<string, CellValue>;
}

interface ReadRow {
  readonly row: RecordRow;
  readonly notes: readonly ReadingNote[];
  /** headers of required cells that hold nothing usable */
  readonly unusable: readonly string[];
}

/** What a cell says in its column, and what the schema says against that. */
interface Judged extends ReadCell {
  readonly issue: SchemaIssue | undefined;
}

/** What the texts of a table's columns say: one that stands there again and again is read once. */
const known = new WeakMap<TableOrigin, Map<string, Judged>>();

function judged(sheet: KnownSheet, { table }: Origin, column: Column, cell: GridCell, cells: FieldCells): Judged {
  if (cell.kind !== "text") return judge(sheet, column, cell, cells);
  let texts = known.get(table);
  if (texts === undefined) {
    texts = new Map();
    known.set(table, texts);
  }
  // whether an end stands beside it is all that a cell's reading depends on
  const key = `${column.field}${cells.has("to") ? "+" : "|"}${cell.text}`;
  const earlier = texts.get(key);
  if (earlier !== undefined) return earlier;
  const now = judge(sheet, column, cell, cells);
  texts.set(key, now);
  return now;
}

function judge(sheet: KnownSheet, column: Column, cell: GridCell, cells: FieldCells): Judged {
  const read = readWithin(column, cell, cells);
  return { ...read, issue: read.value === undefined ? undefined : schemaIssue(sheet, column, read.value) };
}

/** Reads every cell of a row on its own: one bad cell never hides its neighbours. */
export function readRow(sheet: KnownSheet, origin: Origin, cells: FieldCells): ReadRow {
  const values = new Map<string, CellValue>();
  const notes: ReadingNote[] = [];
  const unusable: string[] = [];
  for (const column of sheet.columns) {
    const cell = cells.get(column.field);
    if (cell === undefined) continue;
    const { value, problem, issue } = judged(sheet, origin, column, cell, cells);
    const at = (): CellRef => cellOf(origin, column.field);
    if (problem !== undefined) notes.push(problemNote(at(), column, cell, problem));
    if (issue !== undefined)
      notes.push({ kind: "cell", at: at(), header: column.title, raw: cell.text, why: issueText(issue) });
    if (value !== undefined && issue === undefined) values.set(column.field, value);
    else if (column.required) unusable.push(column.title);
  }
  notes.push(...unusedSpan(sheet, origin, cells, values));
  return { row: { origin, cells, values }, notes, unusable };
}

/** columns of an event's date, which may have lasted several days */
const eventDates: ReadonlySet<string> = new Set(["date", "plenum", "changedAt"]);

/**
 * Units often write both ends into the column of the start: with no end beside it, that is what is meant. An event's date
 * may be a range of days.
 */
function readWithin({ field, reading }: Column, cell: GridCell, cells: FieldCells): ReadCell {
  if (cell.kind === "error" && reading !== "date") return { problem: { kind: "cell", why: "公式出错" } };
  const read = readers[reading](cell);
  const isStart = field === "from" && !cells.has("to");
  if (read.problem === undefined || cell.kind !== "text" || !(isStart || eventDates.has(field))) return read;
  const { stints, problem } = readStints(cell.text);
  if (stints === undefined || !stints.every(hasTwoEnds)) return read;
  if (isStart) return spanValue(stints, problem);
  const [only, another] = stints;
  const bound = only === undefined || another !== undefined ? undefined : dateRange(only, cell.text);
  return bound === undefined ? read : { value: { kind: "date", bound } };
}

function problemNote(at: CellRef, column: Column, cell: GridCell, problem: CellProblem): ReadingNote {
  const told = { at, header: column.title, raw: cell.text };
  if (problem.kind === "date") {
    const format = cell.kind === "text" || cell.format === undefined ? {} : { format: cell.format };
    return { kind: "date", ...told, problem: problem.problem, ...format };
  }
  if (problem.kind === "vocabulary") return { kind: "vocabulary", ...told, field: problem.field };
  return { kind: "cell", ...told, why: problem.why };
}

/** What the schema says against a value; dates and spans were judged when they were read. */
function schemaIssue(sheet: KnownSheet, column: Column, value: CellValue): SchemaIssue | undefined {
  if (value.kind === "stints" || (value.kind === "date" && !isDate(value.bound))) return undefined;
  const shape = sheet.shapes.get(column.field);
  const judged = shape?.safeParse(plainValue(value));
  return judged === undefined || judged.success ? undefined : judged.error?.issues[0];
}

function plainValue(value: Exclude<CellValue, { readonly kind: "stints" }>): unknown {
  if (value.kind === "date") return isDate(value.bound) ? value.bound.edtf : undefined;
  if (value.kind === "person") return value.person.name;
  if (value.kind === "number") return value.number;
  return value.kind === "list" ? value.items : value.text;
}

/** Both ends in one cell and in two: the two columns are taken, and a difference is told. */
function unusedSpan(
  sheet: KnownSheet,
  origin: Origin,
  cells: FieldCells,
  values: ReadonlyMap<string, CellValue>,
): ReadingNote[] {
  const column = sheet.columns.find(({ reading }) => reading === "span" || reading === "period");
  const span = column === undefined ? undefined : values.get(column.field);
  if (column === undefined || span?.kind !== "stints" || !cells.has("from")) return [];
  const [only, another] = span.stints;
  const same = another === undefined && only !== undefined && sameEnds(only, values.get("from"), values.get("to"));
  if (same) return [];
  const raw = cells.get(column.field)?.text ?? "";
  const why = "与分列的起、止时间不一致，采用了分列的时间";
  return [{ kind: "cell", at: cellOf(origin, column.field), header: column.title, raw, why }];
}

function sameEnds(stint: Stint, from: CellValue | undefined, to: CellValue | undefined): boolean {
  return key(from) === edtfOf(stint.from) && key(to) === edtfOf(stint.to);
}

const edtfOf = (bound: Stint["from"]): string => (isDate(bound) ? bound.edtf : bound);
const key = (value: CellValue | undefined): string => (value?.kind === "date" ? edtfOf(value.bound) : "open");
