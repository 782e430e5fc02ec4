import { columnLetters } from "../model/cell.js";
import { type Grid } from "../model/grid.js";
import { type ReadingNote } from "../model/note.js";
import { tidy } from "./text.js";

/** What is hidden is read like all the rest, and said. */
export function hiddenNotes(grid: Grid): ReadingNote[] {
  const { book, sheet, hidden, rows } = grid;
  if (rows.length === 0) return [];
  const notes: ReadingNote[] = hidden ? [{ kind: "sheet-hidden", at: { book, sheet, cell: "" } }] : [];
  const filled = new Set(rows.map(({ row }) => row));
  const hiddenRows = (grid.hiddenRows ?? []).filter((row) => filled.has(row));
  const [row] = hiddenRows;
  if (row !== undefined) notes.push({ kind: "hidden-rows", at: { book, sheet, cell: `A${row}` }, rows: hiddenRows });
  const columns = used(grid, grid.hiddenColumns ?? []);
  const [column] = columns;
  if (column !== undefined) {
    const headers = columns.map((one) => `${columnLetters(one)}列“${titleOf(grid, one)}”`);
    notes.push({ kind: "hidden-columns", at: { book, sheet, cell: `${columnLetters(column)}1` }, headers });
  }
  return notes;
}

/** Those of the columns in which something stands; people hide all columns to the right of a table. */
function used({ rows }: Grid, columns: readonly number[]): number[] {
  if (columns.length === 0) return [];
  const filled = new Set<number>();
  for (const { cells } of rows)
    for (const [column, cell] of cells.entries()) if (cell !== undefined) filled.add(column);
  return columns.filter((column) => filled.has(column));
}

/** The first text in a column, its header as a rule. */
const titleOf = ({ rows }: Grid, column: number): string =>
  tidy(rows.find(({ cells }) => cells[column] !== undefined)?.cells[column]?.text ?? "").slice(0, 20);
