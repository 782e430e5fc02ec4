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
  readonly cells: Fields<GridCell>;
  readonly values: Fields<CellValue>;
}

/** What a row has by field. */
interface Fields<Value> {
  readonly get: (field: string) => Value | undefined;
  readonly has: (field: string) => boolean;
}

/** Rows wait in memory until the whole county is read: an array of what they have is a third of a map. */
class Slots<Value> implements Fields<Value> {
  readonly #places: ReadonlyMap<string, number>;
  readonly #slots: readonly (Value | undefined)[];

  constructor(places: ReadonlyMap<string, number>, slots: readonly (Value | undefined)[]) {
    this.#places = places;
    this.#slots = slots;
  }

  get(field: string): Value | undefined {
    const place = this.#places.get(field);
    return place === undefined ? undefined : this.#slots[place];
  }

  has(field: string): boolean {
    return this.get(field) !== undefined;
  }
}

/** field → its place among the columns of a sheet */
const placesBySheet = new WeakMap<KnownSheet, ReadonlyMap<string, number>>();

function placesOf(sheet: KnownSheet): ReadonlyMap<string, number> {
  const places = placesBySheet.get(sheet) ?? new Map(sheet.columns.map(({ field }, index) => [field, index]));
  placesBySheet.set(sheet, places);
  return places;
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
const known = new WeakMap<TableOrigin, Map<string, Map<string, Judged>>>();

function textsOf(table: TableOrigin): Map<string, Map<string, Judged>> {
  const texts = known.get(table) ?? new Map<string, Map<string, Judged>>();
  known.set(table, texts);
  return texts;
}

function judged(
  texts: Map<string, Map<string, Judged>>,
  sheet: KnownSheet,
  column: Column,
  cell: GridCell,
  cells: FieldCells,
): Judged {
  if (cell.kind !== "text") return judge(sheet, column, cell, cells);
  // whether an end stands beside it is all that a cell's reading depends on
  const place = column.field === "from" && cells.has("to") ? "from, to" : column.field;
  let own = texts.get(place);
  if (own === undefined) {
    own = new Map();
    texts.set(place, own);
  }
  const earlier = own.get(cell.text);
  if (earlier !== undefined) return earlier;
  const now = judge(sheet, column, cell, cells);
  own.set(cell.text, now);
  return now;
}

function judge(sheet: KnownSheet, column: Column, cell: GridCell, cells: FieldCells): Judged {
  const read = readWithin(column, cell, cells);
  return { ...read, issue: read.value === undefined ? undefined : schemaIssue(sheet, column, read.value) };
}

/** Reads every cell of a row on its own: one bad cell never hides its neighbours. */
export function readRow(sheet: KnownSheet, origin: Origin, cells: FieldCells): ReadRow {
  const places = placesOf(sheet);
  const own: (GridCell | undefined)[] = [];
  const usable: (CellValue | undefined)[] = [];
  const values = new Slots(places, usable);
  const notes: ReadingNote[] = [];
  const unusable: string[] = [];
  const texts = textsOf(origin.table);
  for (const column of sheet.columns) {
    const cell = cells.get(column.field);
    own.push(cell);
    usable.push(undefined);
    if (cell === undefined) continue;
    const { value, problem, issue } = judged(texts, sheet, column, cell, cells);
    const at = (): CellRef => cellOf(origin, column.field);
    if (problem !== undefined) notes.push(problemNote(at(), column, cell, problem));
    if (issue !== undefined)
      notes.push({ kind: "cell", at: at(), header: column.title, raw: cell.text, why: issueText(issue) });
    if (value !== undefined && issue === undefined) usable[usable.length - 1] = value;
    else if (column.required) unusable.push(column.title);
  }
  notes.push(...unusedSpan(sheet, origin, cells, values));
  return { row: { origin, cells: new Slots(places, own), values }, notes, unusable };
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
function unusedSpan(sheet: KnownSheet, origin: Origin, cells: FieldCells, values: Fields<CellValue>): ReadingNote[] {
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
