import { type CellObject, SSF, type WorkBook, type WorkSheet, read } from "xlsx";
import { type Grid, type GridCell, type GridRow, type MergedArea } from "../model/grid.js";
import { type BookReading, type InputFile, refuse } from "./input-file.js";
import { damaged, locked, tooLarge } from "./refusals.js";
import { unpacksTooLarge, zipEntries } from "./zip.js";

const maxBytes = 100 * 1024 * 1024;
const maxCells = 3_000_000;
/** days between the epochs of the 1900 and the 1904 date systems */
const shift1904 = 1462;

/** Reads .xlsx, .xls and .et. Cached values of formulas are taken; nothing is computed. */
export function readSpreadsheet(file: InputFile): BookReading {
  if (file.bytes.length > maxBytes) return refuse(file, tooLarge);
  const entries = zipEntries(file.bytes);
  if (entries !== undefined && unpacksTooLarge(entries)) return refuse(file, tooLarge);
  try {
    // dates stay serial numbers: a Date object would bring the machine's time zone in
    const book = read(file.bytes, {
      type: "array",
      dense: true,
      cellNF: true,
      cellText: true,
      cellHTML: false,
      cellFormula: false,
      cellStyles: true,
      dateNF: "yyyy/m/d",
    });
    return { grids: gridsOf(file.path, book) };
  } catch (error) {
    if (error instanceof RangeError) return refuse(file, tooLarge);
    return refuse(file, /password|encrypt/iu.test(String(error)) ? locked : damaged);
  }
}

function gridsOf(path: string, book: WorkBook): Grid[] {
  const shift = book.Workbook?.WBProps?.date1904 === true ? shift1904 : 0;
  let cells = 0;
  return book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined) return [];
    const rows = rowsOf(sheet, shift, () => {
      cells += 1;
      if (cells > maxCells) throw new RangeError("too many cells");
    });
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return [{ book: path, sheet: name, hidden, rows, merges: mergesOf(sheet) }];
  });
}

/** The dense rows are sparse arrays: only what is there is visited, whatever range the sheet claims to have. */
function rowsOf(sheet: WorkSheet, shift: number, count: () => void): GridRow[] {
  const rows: GridRow[] = [];
  const data = sheet["!data"] ?? [];
  data.forEach((dense, index) => {
    const cells: (GridCell | undefined)[] = [];
    dense?.forEach((source, column) => {
      const cell = cellOf(source, shift);
      if (cell === undefined) return;
      count();
      cells[column] = cell;
    });
    if (cells.length > 0) rows.push({ row: index + 1, cells, hidden: sheet["!rows"]?.[index]?.hidden === true });
  });
  return rows;
}

function cellOf(source: CellObject | null | undefined, shift: number): GridCell | undefined {
  if (source === null || source === undefined) return undefined;
  const shown = source.w ?? (source.v === undefined ? "" : String(source.v));
  if (source.t === "e") return { kind: "error", text: shown };
  if (source.t === "n" && typeof source.v === "number") {
    const format = typeof source.z === "string" ? source.z : "General";
    if (SSF.is_date(format)) return { kind: "date", text: shown, value: source.v + shift, format };
    return { kind: "number", text: shown, value: source.v, format };
  }
  if (source.t === "b") return { kind: "boolean", text: shown };
  const text = typeof source.v === "string" ? source.v : shown;
  return text.trim() === "" ? undefined : { kind: "text", text };
}

function mergesOf(sheet: WorkSheet): MergedArea[] {
  return (sheet["!merges"] ?? []).map(({ s, e }) => ({
    fromRow: s.r + 1,
    toRow: e.r + 1,
    fromColumn: s.c,
    toColumn: e.c,
  }));
}
