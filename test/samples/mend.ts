import { columnLetters } from "../../src/model/cell.js";
import { type Grid, type GridCell } from "../../src/model/grid.js";
import { type FileReading } from "../../src/read/index.js";
import { type Mend } from "./faults.js";

/** What was read of a county's files, with the right words written where its faults were planted. */
export function mended(readings: readonly FileReading[], mends: readonly Mend[]): FileReading[] {
  return readings.map((read) => {
    if ("manuscript" in read) {
      const edits = mends.filter((edit) => edit.book === read.manuscript.book);
      return {
        manuscript: { ...read.manuscript, paragraphs: read.manuscript.paragraphs.map((one) => reworded(one, edits)) },
      };
    }
    if ("unreadable" in read) return read;
    return { ...read, grids: read.grids.map((grid) => rewritten(grid, mends)) };
  });
}

function reworded(paragraph: string, edits: readonly Mend[]): string {
  return edits.reduce((text, { from = "", value }) => text.replace(from, () => value), paragraph);
}

function rewritten(grid: Grid, mends: readonly Mend[]): Grid {
  const mine = mends.filter((edit) => edit.book === grid.book && edit.sheet === grid.sheet);
  if (mine.length === 0) return grid;
  const edits = new Map(mine.map((edit) => [edit.cell, edit.value]));
  const rows = grid.rows.map((row) => ({
    ...row,
    cells: Array.from({ length: Math.max(row.cells.length, 26) }, (_, column): GridCell | undefined => {
      const value = edits.get(`${columnLetters(column)}${row.row}`);
      if (value === undefined) return row.cells[column];
      return value === "" ? undefined : { kind: "text", text: value };
    }),
  }));
  return { ...grid, rows: rows.filter((row) => row.cells.some((cell) => cell !== undefined)) };
}
