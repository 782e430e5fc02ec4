import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { type CellObject, type WorkBook, type WorkSheet, utils, write } from "xlsx";
import { type Grid, type GridCell } from "../../../src/model/grid.js";
import { readBook } from "../../../src/read/index.js";

/** A worksheet from cells by address. */
export function sheetOf(cells: Readonly<Record<string, CellObject>>, range = "A1:E9"): WorkSheet {
  return { ...cells, "!ref": range };
}

export function bookOf(sheets: Readonly<Record<string, WorkSheet>>): WorkBook {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  return book;
}

export function bytesOf(book: WorkBook, bookType: "xlsx" | "biff8" | "biff5" | "xlsb" = "xlsx"): Uint8Array {
  const bytes: ArrayBuffer = write(book, { type: "array", bookType });
  return new Uint8Array(bytes);
}

/** The package with one part's text changed. */
export function edited(bytes: Uint8Array, part: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) });
}

export const firstSheet = "xl/worksheets/sheet1.xml";

/** The sheets of bytes that must be readable. */
export function gridsOf(bytes: Uint8Array): readonly Grid[] {
  const read = readBook({ path: "例.xlsx", bytes });
  if ("unreadable" in read) throw new Error(read.unreadable.reason);
  return read.grids;
}

/** The cells of the first sheet by address, e.g. `B2`. */
export function cellsOf(bytes: Uint8Array): Record<string, GridCell> {
  const cells: Record<string, GridCell> = {};
  for (const { row, cells: own } of gridsOf(bytes)[0]?.rows ?? [])
    for (const [column, cell] of own.entries())
      if (cell !== undefined) cells[`${utils.encode_col(column)}${row}`] = cell;
  return cells;
}

/** Why bytes that must be refused are refused. */
export function refusalOf(bytes: Uint8Array): string {
  const read = readBook({ path: "例.xlsx", bytes });
  return "unreadable" in read ? read.unreadable.reason : `读了${read.grids.length}张表`;
}

/** The texts of the first sheet as a table without holes; blank rows and cells inside are kept. Empty where a file is refused. */
export function textsOf(read: ReturnType<typeof readBook>): string[][] {
  const rows = "grids" in read ? (read.grids[0]?.rows ?? []) : [];
  const table: string[][] = Array.from({ length: rows.at(-1)?.row ?? 0 }, () => []);
  for (const { row, cells } of rows) table[row - 1] = Array.from(cells, (cell) => cell?.text ?? "");
  return table;
}
