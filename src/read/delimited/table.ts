import { type Grid, type GridCell, type GridRow } from "../../model/grid.js";
import { decoded } from "../decode.js";
import { type BookReading, type InputFile, refuse } from "../input-file.js";
import { maxCells, maxColumns, maxRows, textCell } from "../limits.js";
import { cutText, notText, refusals, tooLarge } from "../refusals.js";
import { delimitedRecords } from "./records.js";
import { separatorOf } from "./separator.js";

const maxBytes = 50 * 1024 * 1024;

/** Reads .csv, .tsv and tables kept as .txt. Every cell stays text: 1984.10 must not become a number. */
export function readDelimited(file: InputFile): BookReading {
  if (file.bytes.length > maxBytes) return refuse(file, tooLarge);
  const read = decoded(file.bytes);
  if (read === undefined) return refuse(file, notText);
  if (read.cut) return refuse(file, cutText);
  const rows = rowsOf(read.text.replaceAll(/\r\n?/gu, "\n"));
  if (rows === undefined) return refuse(file, tooLarge);
  if (rows.length === 0) return refuse(file, refusals.empty);
  return rows.every(({ cells }) => cells.length === 1)
    ? refuse(file, refusals.text)
    : { grids: [gridOf(file.path, rows)] };
}

/** Numbered as a spreadsheet would number them, blank lines included; undefined where there are too many cells. */
function rowsOf(text: string): GridRow[] | undefined {
  // Excel's own way to name the separator
  const named = /^sep=(.)\n/u.exec(text);
  const rows: GridRow[] = [];
  let row = named === null ? 0 : 1;
  let count = 0;
  const body = named === null ? text : text.slice(named[0].length);
  for (const fields of delimitedRecords(body, named?.[1] ?? separatorOf(body))) {
    row += 1;
    const cells: (GridCell | undefined)[] = [];
    for (const [column, field] of fields.entries()) if (field.trim() !== "") cells[column] = textCell(field);
    count += cells.length;
    if (count > maxCells || row > maxRows || cells.length > maxColumns) return undefined;
    if (cells.length > 0) rows.push({ row, cells });
  }
  return rows;
}

/** The sheet is named as Excel names it: like the file. */
function gridOf(path: string, rows: readonly GridRow[]): Grid {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]+$/u, "");
  return { book: path, sheet: name, hidden: false, rows, merges: [] };
}
