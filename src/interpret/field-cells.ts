import { type Grid, type GridCell, type GridRow } from "../model/grid.js";
import { type Header } from "./header.js";

/** The cells of one row by field, after merged areas and ditto marks were filled in. */
export type FieldCells = ReadonlyMap<string, GridCell>;

const ditto = /^(?:同上|〃|″|“|”|"|々|′′|'')$/u;
/** signs people put where there is nothing to say; in a column of dates they may mean something */
const nothing = /^[-—－–/／\\]+$|^无$/u;

/** Fills cells merged downwards, and 同上, from the row above. Call it with the rows in order. */
export function fieldCellFiller(grid: Grid, header: Header): (row: GridRow) => FieldCells {
  const downwards = grid.merges.filter(({ fromRow, toRow }) => toRow > fromRow);
  const rowByNumber = new Map<number, GridRow>();
  if (downwards.length > 0) for (const row of grid.rows) rowByNumber.set(row.row, row);
  const above = new Map<string, GridCell>();
  return (row) => {
    const cells = new Map<string, GridCell>();
    for (const [column, { field, reading }] of header.fields) {
      let cell = row.cells[column];
      if (cell === undefined) {
        const area = downwards.find(
          ({ fromRow, toRow, fromColumn, toColumn }) =>
            fromRow < row.row && row.row <= toRow && fromColumn <= column && column <= toColumn,
        );
        cell = area === undefined ? undefined : rowByNumber.get(area.fromRow)?.cells[area.fromColumn];
      } else if (ditto.test(cell.text.trim())) cell = above.get(field) ?? cell;
      if (cell === undefined || (reading !== "date" && nothing.test(cell.text.trim()))) continue;
      cells.set(field, cell);
      above.set(field, cell);
    }
    return cells;
  };
}
