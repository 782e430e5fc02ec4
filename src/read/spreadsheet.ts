import { type CellObject, SSF, type WorkBook, type WorkSheet, read } from "xlsx";
import { type Grid, type GridCell, type GridRow, type MergedArea } from "../model/grid.js";
import { biffOf } from "./biff.js";
import { boundedCopy } from "./bounded-copy.js";
import { chineseFormats } from "./chinese-formats.js";
import { type BookReading, type InputFile, refuse } from "./input-file.js";
import { damaged, locked, tooLarge } from "./refusals.js";
import { shownDate } from "./shown-date.js";
import { unpacksTooLarge, zipEntries } from "./zip.js";

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
    const grids = entries === undefined ? gridsOfBiff(file) : gridsOfPackage(file);
    return grids.length === 0 ? refuse(file, damaged) : { grids };
  } catch (error) {
    if (error instanceof TooManyCells) return refuse(file, tooLarge);
    return refuse(file, /password|encrypt/iu.test(String(error)) ? locked : damaged);
  }
}

function gridsOfPackage(file: InputFile): Grid[] {
  const copy = boundedCopy(file.bytes);
  return copy === undefined ? [] : gridsOf(file.path, parse(copy), unchanged);
}

function gridsOfBiff(file: InputFile): Grid[] {
  const biff = biffOf(file.bytes);
  if (biff === undefined) return [];
  for (const [id, format] of chineseFormats) formats.load(format, id);
  return gridsOf(file.path, parse(biff.stream), biff.codePage ? gbkText : unchanged);
}

const parse = (bytes: Uint8Array): WorkBook =>
  read(bytes, {
    type: "array",
    dense: true,
    // dates stay serial numbers: a Date object would bring the machine's time zone in
    cellDates: false,
    cellNF: true,
    cellText: true,
    cellHTML: false,
    cellFormula: false,
    dateNF: "yyyy/m/d",
  });

/** the parser's table of number formats, which has no types */
const formats: { readonly load: (format: string, id: number) => void; readonly is_date: (format: string) => boolean } =
  SSF;

class TooManyCells extends Error {}

type TextRepair = (text: string) => string;

const unchanged: TextRepair = (text) => text;

/** Text of a code page: the parser hands over its bytes, which in these offices are GBK. */
const gbkText: TextRepair = (text) =>
  /^[\u0000-\u00FF]*[\u0080-\u00FF][\u0000-\u00FF]*$/u.test(text)
    ? new TextDecoder("gb18030").decode(Uint8Array.from(text, (char) => char.charCodeAt(0)))
    : text;

function gridsOf(path: string, book: WorkBook, repair: TextRepair): Grid[] {
  const shift = book.Workbook?.WBProps?.date1904 === true ? shift1904 : 0;
  let cells = 0;
  return book.SheetNames.flatMap((name, index) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined) return [];
    const rows = rowsOf(
      sheet,
      (source) => cellOf(source, shift, repair),
      () => {
        cells += 1;
        if (cells > maxCells) throw new TooManyCells();
      },
    );
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    return [{ book: path, sheet: repair(name), hidden, rows, merges: mergesOf(sheet) }];
  });
}

/** The dense rows are sparse arrays: only what is there is visited, whatever range the sheet claims to have. */
function rowsOf(
  sheet: WorkSheet,
  read: (source: CellObject | null | undefined) => GridCell | undefined,
  count: () => void,
): GridRow[] {
  const rows: GridRow[] = [];
  const data = sheet["!data"] ?? [];
  if (data.length > maxRows) throw new RangeError("row number out of range");
  data.forEach((dense, index) => {
    if (dense === undefined || dense === null) return;
    if (dense.length > maxColumns) throw new RangeError("column out of range");
    const cells: (GridCell | undefined)[] = [];
    dense.forEach((source, column) => {
      const cell = read(source);
      if (cell === undefined) return;
      count();
      cells[column] = cell;
    });
    if (cells.length > 0) rows.push({ row: index + 1, cells });
  });
  return rows;
}

function cellOf(source: CellObject | null | undefined, shift: number, repair: TextRepair): GridCell | undefined {
  if (source === null || source === undefined) return undefined;
  const shown = repair(source.w ?? (source.v === undefined ? "" : String(source.v)));
  if (source.t === "e") return { kind: "error", text: shown };
  if (source.t === "n" && typeof source.v === "number") {
    if (!Number.isFinite(source.v)) return { kind: "error", text: shown };
    const format = typeof source.z === "string" ? repair(source.z) : "General";
    if (formats.is_date(format)) {
      const value = source.v + shift;
      return { kind: "date", text: source.w === undefined ? shownDate(value, format) : shown, value, format };
    }
    return { kind: "number", text: shown, value: source.v, format };
  }
  if (source.t === "b") return { kind: "boolean", text: shown };
  const text = typeof source.v === "string" ? repair(source.v) : shown;
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
