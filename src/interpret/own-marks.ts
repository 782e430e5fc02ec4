import { type Grid, type GridCell, type GridRow } from "../model/grid.js";
import { adviceHeader, answerHeaders, findingsSheetTitle } from "../model/marks.js";
import { tidy } from "./text.js";

/**
 * The sheets of a county without what the program itself added when it handed a workbook back: the column of advice, and the
 * list of findings, of which only the rows that a unit answered are left, under the headers of 情况说明.
 */
export function withoutMarks(grids: readonly Grid[]): Grid[] {
  return grids.flatMap((grid) => {
    if (textAt(grid.rows[0], 0) === findingsSheetTitle) return answersOf(grid);
    return withoutAdvice(grid);
  });
}

const textAt = (row: GridRow | undefined, column: number): string => tidy(row?.cells[column]?.text ?? "");

/** The rows of a list of findings in which 说明 or 豁免单位 was filled in. */
function answersOf(grid: Grid): Grid[] {
  const head = grid.rows.findIndex(({ cells }) => cells.some((cell) => tidy(cell?.text ?? "") === answerHeaders[0]));
  const titles = (grid.rows[head]?.cells ?? []).map((cell) => tidy(cell?.text ?? ""));
  const wanted = new Set(answerHeaders.map((header) => titles.indexOf(header)).filter((column) => column >= 0));
  const answer = titles.indexOf(answerHeaders[1]);
  const answered = grid.rows.slice(head + 1).filter((row) => answer >= 0 && textAt(row, answer) !== "");
  if (head < 0 || answered.length === 0) return [];
  const rows = [grid.rows[head], ...answered].flatMap((row) =>
    row === undefined ? [] : { ...row, cells: only(row.cells, (column) => wanted.has(column)) },
  );
  return [{ ...grid, rows, merges: [] }];
}

/** rows among which a header is looked for */
const searched = 40;

function withoutAdvice(grid: Grid): Grid {
  for (const [index, { cells }] of grid.rows.slice(0, searched).entries()) {
    const own = cells.findIndex((cell) => cell !== undefined && tidy(cell.text) === adviceHeader);
    if (own < 0) continue;
    const rows = grid.rows.map((row, at) =>
      at < index || row.cells[own] === undefined ? row : { ...row, cells: only(row.cells, (column) => column !== own) },
    );
    return { ...grid, rows: rows.filter((row) => row.cells.some((cell) => cell !== undefined)) };
  }
  return grid;
}

/** Cells of the wanted columns, sparse as they were. */
function only(cells: readonly (GridCell | undefined)[], wanted: (column: number) => boolean): (GridCell | undefined)[] {
  const kept: (GridCell | undefined)[] = [];
  cells.forEach((cell, column) => {
    if (cell !== undefined && wanted(column)) kept[column] = cell;
  });
  return kept;
}
