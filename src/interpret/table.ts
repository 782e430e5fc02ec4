import { type CellRef, type TableOrigin, cellOf, columnLetters } from "../model/cell.js";
import { type InputTable } from "../model/dossier.js";
import { type Grid, type GridRow } from "../model/grid.js";
import { type ReadingNote } from "../model/note.js";
import { columnNotes, missingHeaders, unreadHeaders } from "./columns.js";
import { fieldCellFiller } from "./field-cells.js";
import { type Header, findHeader } from "./header.js";
import { type RecordRow, readRow } from "./record-row.js";
import { classifyRow } from "./row-class.js";
import { serialNotes } from "./serials.js";

/** A sheet of the contract as it was found: its records, and the ledger of its rows. */
export interface Table {
  /** key of the sheet, e.g. `tenures`; undefined where it is none of the contract */
  readonly key: string | undefined;
  readonly origin: TableOrigin | undefined;
  readonly input: InputTable;
  readonly rows: readonly RecordRow[];
  readonly notes: readonly ReadingNote[];
}

type Ledger = { -readonly [Part in keyof InputTable["rows"]]: number };

/** Reads one sheet. `previousVolume`: it lies under 上卷/. */
export function readTable(grid: Grid, previousVolume: boolean): Table {
  const header = findHeader(grid);
  const ledger: Ledger = { total: grid.rows.length, title: 0, header: 0, note: 0, record: 0, rejected: 0 };
  const kind = header?.sheet.schema.name;
  const headerRow = header === undefined ? undefined : grid.rows[header.index + header.height - 1]?.row;
  const input = { book: grid.book, sheet: grid.sheet, kind, headerRow, previousVolume, rows: ledger };
  const notes: ReadingNote[] =
    grid.hidden && grid.rows.length > 0 ? [{ kind: "sheet-hidden", at: sheetRef(grid) }] : [];
  if (header === undefined) {
    ledger.note = ledger.total;
    return { key: undefined, origin: undefined, input, rows: [], notes };
  }
  const origin = originOf(grid, header);
  const rows = readBody(grid, header, origin, ledger, notes);
  return { key: header.sheet.schema.key, origin, input, rows, notes };
}

const sheetRef = ({ book, sheet }: Grid): CellRef => ({ book, sheet, cell: "" });

/** Unknown headers of a sheet that is none of the contract, for its note: the fullest of the first rows. */
export function guessedHeaders(grid: Grid): string[] {
  let fullest: string[] = [];
  for (const row of grid.rows.slice(0, 5)) {
    const texts = row.cells.flatMap((cell) => (cell === undefined ? [] : [cell.text.trim().slice(0, 20)]));
    if (texts.length > fullest.length) fullest = texts;
  }
  return fullest.slice(0, 10);
}

function originOf(grid: Grid, header: Header): TableOrigin {
  const columns: Record<string, string> = {};
  for (const [column, { field }] of header.fields) columns[field] = columnLetters(column);
  const leading = [...header.fields].find(([, { required }]) => required) ?? [...header.fields][0];
  return {
    book: grid.book,
    sheet: grid.sheet,
    columns,
    unread: unreadHeaders(header),
    fallback: columnLetters(leading?.[0] ?? 0),
  };
}

/** Sorts and reads the rows from the header down; those above it are titles. */
function readBody(grid: Grid, header: Header, table: TableOrigin, ledger: Ledger, notes: ReadingNote[]): RecordRow[] {
  const rows: RecordRow[] = [];
  const used: GridRow[] = [];
  const rowNotes: ReadingNote[] = [];
  const fill = fieldCellFiller(grid, header);
  const absent = new Set(missingHeaders(header));
  ledger.title = header.index;
  ledger.header = header.height;
  for (const row of grid.rows.slice(header.index + header.height)) {
    const cells = fill(row);
    const sorted = classifyRow(header, row, cells, grid.merges);
    if (sorted.kind === "header" || sorted.kind === "note") {
      ledger[sorted.kind] += 1;
      continue;
    }
    used.push(row);
    const read = readRow(header.sheet, { table, row: row.row }, cells);
    if (sorted.kind === "record") rowNotes.push(...read.notes);
    const missing = sorted.kind === "rejected" ? sorted.missing : read.unusable;
    if (missing.length === 0) {
      ledger.record += 1;
      rows.push(read.row);
      continue;
    }
    ledger.rejected += 1;
    // a column that is missing altogether is told once, not once a row
    if (sorted.kind === "rejected" && missing.some((title) => !absent.has(title)))
      rowNotes.push(rejection(header, table, row, missing));
  }
  notes.push(...columnNotes(grid, header, used), ...serialNotes(header, table, used), ...rowNotes);
  return rows;
}

function rejection(header: Header, table: TableOrigin, { row }: GridRow, missing: readonly string[]): ReadingNote {
  const { columns, schema } = header.sheet;
  const field = columns.find(
    ({ title, field }) => missing.includes(title) && Object.hasOwn(table.columns, field),
  )?.field;
  return { kind: "row-rejected", at: cellOf({ table, row }, field ?? ""), missing, sheetKind: schema.name };
}
