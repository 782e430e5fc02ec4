import { interpret } from "../../src/interpret/index.js";
import { type Dossier } from "../../src/model/dossier.js";
import { type Grid, type GridCell, type MergedArea } from "../../src/model/grid.js";

/** A grid from lines of cells separated by `|`; the first line is row 1, blank lines are blank rows. */
export function gridOf(text: string, given: Partial<Grid> = {}): Grid {
  const rows = text.split("\n").flatMap((line, index) => {
    const cells: (GridCell | undefined)[] = [];
    for (const [column, cell] of line.split("|").entries())
      if (cell.trim() !== "") cells[column] = { kind: "text", text: cell.trim().replaceAll("⏎", "\n") };
    return cells.length === 0 ? [] : [{ row: index + 1, cells }];
  });
  return { book: "例.xlsx", sheet: "表", hidden: false, merges: [], ...given, rows };
}

/** Merged downwards in one column. */
export const downwards = (column: number, fromRow: number, toRow: number): MergedArea => ({
  fromRow,
  toRow,
  fromColumn: column,
  toColumn: column,
});

/** Merged across in one row. */
export const across = (row: number, fromColumn: number, toColumn: number): MergedArea => ({
  fromRow: row,
  toRow: row,
  fromColumn,
  toColumn,
});

export const dossierOf = (...grids: readonly Grid[]): Dossier =>
  interpret({ id: "样例县", grids, unreadable: [], manuscripts: [] });

/** The notes of a dossier in short: `date E2`. */
export const notesOf = (dossier: Dossier): string[] =>
  dossier.notes.map(({ kind, at }) => (at.cell === "" ? `${kind} ${at.sheet || at.book}` : `${kind} ${at.cell}`));
