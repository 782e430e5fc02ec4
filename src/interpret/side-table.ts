import { type CellRef, type TableOrigin, cellOf, columnLetters } from "../model/cell.js";
import { type Grid, type GridCell, type GridRow } from "../model/grid.js";
import { type ReadingNote } from "../model/note.js";
import { type Block, type SideTable } from "./blocks.js";
import { columnNotes, missingHeaders, unreadHeaders } from "./columns.js";
import { type CellFiller, type FieldCells, cellFiller } from "./field-cells.js";
import { type Header, toldFields } from "./header.js";
import { type RecordRow, readRow } from "./record-row.js";
import { type OwnTexts, type RowClass, asideRow, classifyRow, loneCell, ownTexts } from "./row-class.js";
import { serialNotes } from "./serials.js";
import { splitRow } from "./split-row.js";
import { canBeSupplied, suppliedWithin, withoutNumber } from "./supplied.js";
import { filledAt } from "./written-once.js";

type Kind = RowClass["kind"] | "header";

/** A table as it was read: its records strip by strip, what became of each of its rows, and what is to be said of it. */
export interface SideReading {
  readonly rows: readonly RecordRow[];
  /** by index in the rows given; undefined where the row is none of this table's */
  readonly kinds: readonly (Kind | undefined)[];
  readonly notes: readonly ReadingNote[];
}

/** A strip while its rows go by. */
interface OpenStrip {
  readonly header: Header;
  readonly origin: TableOrigin;
  readonly filler: CellFiller;
  readonly rows: RecordRow[];
  readonly used: GridRow[];
}

/** Reads the rows below a header. `rows` hold only the cells of this table where others stand beside it. */
export function readSide(grid: Grid, block: Block, { strips }: SideTable, rows: readonly GridRow[]): SideReading {
  const [first] = strips;
  const open = strips.map((header): OpenStrip => {
    const filler = cellFiller(grid, header, rows);
    return { header, origin: originOf(grid, header), filler, rows: [], used: [] };
  });
  const lacking = lackingFields(first);
  const titles = new Set(grid.rows.slice(block.from, block.index).map(rowText));
  const absent = new Set(missingHeaders(first));
  const rowNotes: ReadingNote[] = [];
  const contexts = new Map<string, ReadingNote>();
  const kinds = rows.map((row, index): Kind | undefined => {
    const own = ownTexts(row);
    if (own.length === 0) return undefined;
    if (block.repeats.has(block.index + block.height + index)) return "header";
    const aside = own.length < 3 && titles.has(rowText(row)) ? "note" : asideRow(first, own);
    if (aside !== undefined) return aside;
    const told = lacking.size === 0 ? undefined : headingOf(grid, first, row, own, lacking);
    if (told !== undefined) {
      for (const { filler } of open) filler.supply(told.field, { kind: "text", text: told.value });
      if (!contexts.has(told.field)) contexts.set(told.field, told.note);
      return "note";
    }
    return strips.length === 1 ? readStrip(open[0], row, own) : widest(open.map((strip) => readStrip(strip, row, own)));
  });

  function readStrip(strip: OpenStrip | undefined, row: GridRow, all: OwnTexts): Kind | undefined {
    if (strip === undefined) return undefined;
    const { header, origin: table, filler } = strip;
    const own = header.own === undefined ? all : all.filter(([column]) => header.own?.has(column) === true);
    if (own.length === 0) return undefined;
    const cells = filler.fill(row);
    const sorted = classifyRow(header, row, own, cells, grid.merges);
    if (sorted.kind !== "record" && opensGroup(strip, own)) {
      filler.keep(unnumbered(cells));
      return "note";
    }
    if (sorted.kind === "note") return "note";
    filler.keep(cells);
    if (sorted.kind === "record") {
      strip.used.push(row);
      return readRecord(strip, row, cells);
    }
    strip.used.push(row);
    // a column that is missing altogether is told once, not once a row
    if (sorted.missing.some((title) => !absent.has(title)))
      rowNotes.push(rejection(header, table, row, sorted.missing));
    return "rejected";
  }

  function readRecord(strip: OpenStrip, row: GridRow, cells: FieldCells): Kind {
    const { header } = strip;
    const origin = { table: strip.origin, row: row.row };
    const split = splitRow(header.sheet, origin, cells);
    rowNotes.push(...split.notes);
    let kept = 0;
    for (const part of split.parts) {
      const read = readRow(header.sheet, origin, part);
      rowNotes.push(...read.notes);
      if (read.unusable.length === 0) kept = strip.rows.push(read.row);
    }
    return kept === 0 ? "rejected" : "record";
  }

  const told = new Set([
    ...contexts.keys(),
    ...first.supplied.map(({ field }) => field),
    ...(open.some(({ filler }) => filler.tookSpans()) ? ["from"] : []),
  ]);
  const notes = [
    ...columnNotes(
      grid,
      strips,
      open.flatMap(({ used }) => used),
      told,
    ),
    ...besideNotes(grid, strips),
    ...suppliedNotes(strips),
    ...partedNotes(grid, first),
    ...contexts.values(),
    ...open.flatMap(({ filler }) => filledNotes(grid, filler)),
    ...open.flatMap(({ header, origin, used }) => serialNotes(header, origin, used)),
    ...rowNotes,
  ];
  return { rows: open.flatMap((strip) => strip.rows), kinds, notes };
}

/** A title may stand over every page. */
const rowText = ({ cells }: GridRow): string => cells.map((cell) => cell?.text.trim() ?? "").join("");

/** What a row is that belongs to several tables: one record makes it a record. */
export function widest(kinds: readonly (Kind | undefined)[]): Kind {
  for (const kind of ["record", "rejected", "header"] as const) if (kinds.includes(kind)) return kind;
  return "note";
}

/** Fields that could be told in headings between the rows. */
function lackingFields(header: Header): Set<string> {
  const told = toldFields(header);
  for (const { field } of header.supplied) told.add(field);
  if (!told.has("name")) return new Set();
  return new Set(
    header.sheet.columns.flatMap(({ field, required }) =>
      required && canBeSupplied(field) && !told.has(field) ? [field] : [],
    ),
  );
}

interface Heading {
  readonly field: string;
  readonly value: string;
  readonly note: ReadingNote;
}

function headingOf(
  { book, sheet }: Grid,
  header: Header,
  { row }: GridRow,
  own: OwnTexts,
  lacking: ReadonlySet<string>,
): Heading | undefined {
  const only = loneCell(header, own);
  const told = only === undefined ? undefined : suppliedWithin(only[1], lacking);
  if (only === undefined || told === undefined) return undefined;
  const at = { book, sheet, cell: `${columnLetters(only[0])}${row}` };
  return {
    field: told.field,
    value: told.text,
    note: { kind: "context-taken", at, header: titleOf(header, told.field), value: "" },
  };
}

const titleOf = ({ sheet }: Header, field: string): string =>
  sheet.columns.find((column) => column.field === field)?.title ?? field;

/** 一、县水利局 opens the group of 县水利局. */
const unnumbered = (cells: FieldCells): FieldCells =>
  new Map(
    Array.from(cells, ([field, cell]): [string, GridCell] =>
      cell.kind === "text" ? [field, { kind: "text", text: withoutNumber(cell.text) }] : [field, cell],
    ),
  );

/** A row with nothing but the value of a column that is written once for each group. */
function opensGroup({ header, filler }: OpenStrip, own: OwnTexts): boolean {
  const only = loneCell(header, own);
  return only !== undefined && filler.once.has(header.fields.get(only[0])?.field ?? "");
}

function originOf(grid: Grid, header: Header): TableOrigin {
  const columns: Record<string, string> = {};
  for (const [column, { field }] of header.fields) columns[field] = columnLetters(column);
  const { post } = columns;
  if (header.bodyInPost && post !== undefined) columns["body"] = post;
  const leading = [...header.fields].find(([, { required }]) => required) ?? [...header.fields][0];
  return {
    book: grid.book,
    sheet: grid.sheet,
    columns,
    unread: unreadHeaders(header),
    fallback: columnLetters(leading?.[0] ?? 0),
  };
}

function rejection(header: Header, table: TableOrigin, { row }: GridRow, missing: readonly string[]): ReadingNote {
  const { columns, schema } = header.sheet;
  const field = columns.find(
    ({ title, field }) => missing.includes(title) && Object.hasOwn(table.columns, field),
  )?.field;
  return { kind: "row-rejected", at: cellOf({ table, row }, field ?? ""), missing, sheetKind: schema.name };
}

function besideNotes(grid: Grid, strips: SideTable["strips"]): ReadingNote[] {
  if (strips.length < 2) return [];
  const [{ own, index, height }] = strips;
  const column = Math.min(...(own ?? []));
  return [{ kind: "tables-beside", at: headerCell(grid, index + height - 1, column), count: strips.length }];
}

export function headerCell({ book, sheet, rows }: Grid, index: number, column: number): CellRef {
  return { book, sheet, cell: `${columnLetters(column)}${rows[index]?.row ?? 1}` };
}

/** Each value that was told once is said once, for however many strips. */
function suppliedNotes(strips: SideTable["strips"]): ReadingNote[] {
  const told = new Map(
    strips.flatMap((header) =>
      header.supplied.map(({ field, cell, at }): [string, ReadingNote] => [
        `${at.cell} ${field}`,
        { kind: "context-taken", at, header: titleOf(header, field), value: cell.text },
      ]),
    ),
  );
  return [...told.values()];
}

/** 单位及职务 was parted into two. */
function partedNotes(grid: Grid, { bodyInPost, fields, texts, index, height }: Header): ReadingNote[] {
  const column = bodyInPost ? [...fields].find(([, { field }]) => field === "post")?.[0] : undefined;
  if (column === undefined) return [];
  return [{ kind: "post-parted", at: headerCell(grid, index + height - 1, column), header: texts.get(column) ?? "" }];
}

const filledNotes = (place: Grid, { once }: CellFiller): ReadingNote[] =>
  once.filled().map((filled) => ({
    kind: "filled-down",
    at: filledAt(filled, { book: place.book, sheet: place.sheet }),
    header: filled.header,
    value: filled.value,
    count: filled.count,
  }));
