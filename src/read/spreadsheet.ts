import { type CellObject, SSF, type WorkBook, type WorkSheet, read } from "xlsx";
import { type Grid, type GridCell, type GridRow, type MergedArea } from "../model/grid.js";
import { type BookReading, type InputFile, refuse } from "./input-file.js";
import { damaged, locked, tooLarge } from "./refusals.js";
import { storedAgain, unpacksTooLarge, zipEntries } from "./zip.js";

const maxBytes = 100 * 1024 * 1024;
const maxCells = 3_000_000;
/** days between the epochs of the 1900 and the 1904 date systems */
const shift1904 = 1462;

/** the last row and column a spreadsheet can have */
const maxRows = 1_048_576;
const maxColumns = 16_384;

/** Reads .xlsx, .xls and .et. Cached values of formulas are taken; nothing is computed. */
export function readSpreadsheet(file: InputFile): BookReading {
  if (file.bytes.length > maxBytes) return refuse(file, tooLarge);
  const entries = zipEntries(file.bytes);
  if (entries !== undefined && unpacksTooLarge(entries)) return refuse(file, tooLarge);
  try {
    const bytes = entries === undefined ? file.bytes : storedAgain(file.bytes, (name) => !idleParts.test(name));
    if (bytes === undefined) return refuse(file, damaged);
    // dates stay serial numbers: a Date object would bring the machine's time zone in
    const book = read(bytes, {
      type: "array",
      dense: true,
      cellNF: true,
      cellText: true,
      cellHTML: false,
      cellFormula: false,
      dateNF: "yyyy/m/d",
    });
    return { grids: gridsOf(file.path, book) };
  } catch (error) {
    if (error instanceof TooManyCells) return refuse(file, tooLarge);
    return refuse(file, /password|encrypt/iu.test(String(error)) ? locked : damaged);
  }
}

/** parts of a workbook that hold no cells: pictures, charts, comments, macros, printer settings */
const idleParts =
  /^(?:customXml|docProps)\/|^xl\/(?:media|drawings|charts|embeddings|ctrlProps|printerSettings|pivot\w*|externalLinks|comments\w*|threadedComments|persons|vbaProject\.bin|calcChain)/u;

class TooManyCells extends Error {}

function gridsOf(path: string, book: WorkBook): Grid[] {
  const shift = book.Workbook?.WBProps?.date1904 === true ? shift1904 : 0;
  let cells = 0;
  return book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined) return [];
    const rows = rowsOf(sheet, shift, () => {
      cells += 1;
      if (cells > maxCells) throw new TooManyCells();
    });
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return [{ book: path, sheet: name, hidden, rows, merges: mergesOf(sheet) }];
  });
}

/** The dense rows are sparse arrays: only what is there is visited, whatever range the sheet claims to have. */
function rowsOf(sheet: WorkSheet, shift: number, count: () => void): GridRow[] {
  const rows: GridRow[] = [];
  const data = sheet["!data"] ?? [];
  if (data.length > maxRows) throw new RangeError("row number out of range");
  data.forEach((dense, index) => {
    if (dense === undefined || dense === null) return;
    if (dense.length > maxColumns) throw new RangeError("column out of range");
    const cells: (GridCell | undefined)[] = [];
    dense.forEach((source, column) => {
      const cell = cellOf(source, shift);
      if (cell === undefined) return;
      count();
      cells[column] = cell;
    });
    if (cells.length > 0) rows.push({ row: index + 1, cells });
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
