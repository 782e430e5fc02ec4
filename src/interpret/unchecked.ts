import { type CellRef, columnLetters } from "../model/cell.js";
import { type Grid, type GridCell, type GridRow } from "../model/grid.js";
import { checkedHeader, sourceHeader } from "../model/transcript.js";
import { tidy } from "./text.js";

/** A sheet without the rows that were taken from print and that nobody has checked yet. */
export interface Held {
  readonly grid: Grid;
  readonly count: number;
  /** the cell in which the first of them is to be accepted */
  readonly at: CellRef;
}

const accepted = /^(?:已核(?:对|实|准)?|已校对?|核对?无误|无误|正确|属实|对|是|√|✓|✔|☑)$/u;

/** rows among which a header is looked for */
const searched = 40;

/**
 * Holds back the rows that name their 原文 but are not accepted under 核对. A blank there is no acceptance: a row read from print
 * by the program is wrong until a person has compared it. Undefined where the sheet has not both columns.
 */
export function holdUnchecked(grid: Grid): Held | undefined {
  for (const [index, { cells }] of grid.rows.slice(0, searched).entries()) {
    const source = columnOf(cells, sourceHeader);
    const checked = columnOf(cells, checkedHeader);
    if (source < 0 || checked < 0) continue;
    const isHeld = (row: GridRow): boolean =>
      textAt(row, source) !== "" && !accepted.test(textAt(row, checked).replaceAll(/\s/gu, ""));
    const body = grid.rows.slice(index + 1);
    const held = body.filter(isHeld);
    const kept = [...grid.rows.slice(0, index + 1), ...body.filter((row) => !isHeld(row))];
    const rows = kept.map((row, at) => (at < index ? row : without(row, source, checked)));
    return {
      grid: { ...grid, rows: rows.filter((row) => row.cells.some((cell) => cell !== undefined)) },
      count: held.length,
      at: { book: grid.book, sheet: grid.sheet, cell: `${columnLetters(checked)}${held[0]?.row ?? 1}` },
    };
  }
  return undefined;
}

const columnOf = (cells: GridRow["cells"], header: string): number =>
  cells.findIndex((cell) => cell !== undefined && tidy(cell.text) === header);

const textAt = (row: GridRow, column: number): string => tidy(row.cells[column]?.text ?? "");

function without(row: GridRow, ...columns: readonly number[]): GridRow {
  const cells: (GridCell | undefined)[] = [];
  row.cells.forEach((cell, column) => {
    if (cell !== undefined && !columns.includes(column)) cells[column] = cell;
  });
  return { ...row, cells };
}
