import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { utils, write, type CellObject, type WorkSheet } from "xlsx";
import type { Book, Cell, Sheet } from "./cells.js";

/** Zip entries have no time zone; every entry gets the first day the format knows. */
const ZIP_EPOCH = new Date(1980, 0, 1);
const PINNED_TIME = "2004-01-01T00:00:00Z";
const TEXT_FORMAT = "@";
const MONTH_FORMAT = 'yyyy"年"m"月"';
/** Given with each workbook, or formats of one workbook would leak into the next. 57 is Excel's own number for it. */
const FORMATS = { 0: "General", 49: TEXT_FORMAT, 57: MONTH_FORMAT };

/** The bytes of one workbook. The same book gives the same bytes on every machine. */
export function workbookBytes(book: Book): Uint8Array {
  const workbook = Object.assign(utils.book_new(), { SSF: { ...FORMATS } });
  for (const sheet of book.sheets) utils.book_append_sheet(workbook, worksheet(sheet), sheet.name);
  const bytes: ArrayBuffer = write(workbook, { type: "array", bookType: "xlsx", bookSST: true });
  return repack(new Uint8Array(bytes));
}

/** Sorts the entries, fixes their times and the dates in the document properties. */
export function repack(bytes: Uint8Array): Uint8Array {
  const entries: Zippable = {};
  const files = unzipSync(bytes);
  for (const name of Object.keys(files).sort()) {
    const content = files[name] ?? new Uint8Array();
    entries[name] = name === "docProps/core.xml" ? strToU8(pinDates(strFromU8(content))) : content;
  }
  return zipSync(entries, { mtime: ZIP_EPOCH, level: 6 });
}

function pinDates(xml: string): string {
  return xml.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, PINNED_TIME);
}

function worksheet(sheet: Sheet): WorkSheet {
  const result: WorkSheet = {};
  let width = 1;
  sheet.rows.forEach((row, r) => {
    width = Math.max(width, row.length);
    row.forEach((cell, c) => {
      const object = cellObject(cell);
      if (object !== undefined) result[utils.encode_cell({ r, c })] = object;
    });
  });
  result["!ref"] = utils.encode_range({ r: 0, c: 0 }, { r: Math.max(0, sheet.rows.length - 1), c: width - 1 });
  result["!cols"] = Array.from({ length: width }, (_, c) => ({ wch: columnWidth(sheet, c) }));
  return result;
}

function cellObject(cell: Cell): CellObject | undefined {
  if (cell === null || cell === "") return undefined;
  if (typeof cell === "number") return { t: "n", v: cell };
  if (typeof cell === "string") return { t: "s", v: cell, z: TEXT_FORMAT };
  return { t: "n", v: cell.serial, z: MONTH_FORMAT };
}

function columnWidth(sheet: Sheet, column: number): number {
  const lengths = sheet.rows.filter((row) => row.length > 2).map((row) => displayLength(row[column] ?? null));
  return Math.min(40, Math.max(6, ...lengths) + 2);
}

function displayLength(cell: Cell): number {
  if (cell === null) return 0;
  if (typeof cell === "object") return 10;
  return Array.from(String(cell)).reduce((sum, char) => sum + (char > "\u00FF" ? 2 : 1), 0);
}
