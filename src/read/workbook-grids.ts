import { type CellObject, type Range, SSF, type WorkBook, type WorkSheet } from "xlsx";
import { type Grid, type GridCell, type GridRow, type MergedArea } from "../model/grid.js";
import { TooManyCells, maxCells, maxColumns, maxRows, textCell } from "./limits.js";
import { shownDate } from "./shown-date.js";

/** days between the epochs of the 1900 and the 1904 date systems */
export const shift1904 = 1462;

/** the parser's table of number formats, which has no types */
export const formats: {
  readonly load: (format: string, id: number) => void;
  readonly is_date: (format: string) => boolean;
  /** the formats of the book that was parsed last, by their numbers */
  readonly get_table: () => Readonly<Record<number, string>>;
  /** what a value shows in the format of this number */
  readonly format: (
    id: number,
    value: number | boolean,
    options: { readonly date1904: boolean; readonly dateNF: string },
  ) => string;
} = SSF;

/** what the format of number 14 means here: the day as the system writes it */
export const systemDate = "yyyy/m/d";

/** Puts right the text of a parser that did not know its encoding. */
export type TextRepair = (text: string) => string;

export const unchanged: TextRepair = (text) => text;

/** The sheets of a parsed workbook. Throws beyond the limits. */
export function gridsOf(path: string, book: WorkBook, repair: TextRepair): Grid[] {
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
    return [{ book: path, sheet: repair(name), hidden, rows, merges: mergesOf(sheet), ...notShown(sheet) }];
  });
}

/** Rows and columns that are not shown, where the parser was asked for them. */
function notShown(sheet: WorkSheet): Pick<Grid, "hiddenRows" | "hiddenColumns"> {
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  // sparse: a row or column without a format of its own is not there
  sheet["!rows"]?.forEach(({ hidden }, index) => void (hidden === true && hiddenRows.push(index + 1)));
  sheet["!cols"]?.forEach(({ hidden }, index) => void (hidden === true && hiddenColumns.push(index)));
  return {
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(hiddenColumns.length > 0 && { hiddenColumns }),
  };
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
  return text.trim() === "" ? undefined : textCell(text);
}

const mergesOf = (sheet: WorkSheet): MergedArea[] => (sheet["!merges"] ?? []).map(mergedArea);

export const mergedArea = ({ s, e }: Range): MergedArea => ({
  fromRow: s.r + 1,
  toRow: e.r + 1,
  fromColumn: s.c,
  toColumn: e.c,
});
