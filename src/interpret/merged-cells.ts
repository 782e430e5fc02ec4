import { type Grid, type GridCell } from "../model/grid.js";
import { type Header } from "./header.js";

interface Downwards {
  readonly fromRow: number;
  readonly toRow: number;
  readonly cell: GridCell | undefined;
}

/**
 * The value of the merged area that reaches down to a cell of the table. Of an area several columns wide the first that is
 * read takes it. Areas of a column do not overlap: the nearest above decides.
 */
export function downwardCells(grid: Grid, header: Header): (column: number, row: number) => GridCell | undefined {
  const byColumn = new Map<number, Downwards[]>();
  const rowByNumber = new Map(grid.merges.length === 0 ? [] : grid.rows.map((row) => [row.row, row] as const));
  const columns = [...header.fields.keys()].sort((a, b) => a - b);
  for (const { fromRow, toRow, fromColumn, toColumn } of grid.merges) {
    if (toRow === fromRow) continue;
    const column = columns.find((one) => one >= fromColumn && one <= toColumn);
    if (column === undefined) continue;
    const cell = rowByNumber.get(fromRow)?.cells[fromColumn];
    const areas = byColumn.get(column);
    if (areas === undefined) byColumn.set(column, [{ fromRow, toRow, cell }]);
    else areas.push({ fromRow, toRow, cell });
  }
  if (byColumn.size === 0) return () => undefined;
  for (const areas of byColumn.values()) areas.sort((a, b) => a.fromRow - b.fromRow);
  return (column, row) => {
    const areas = byColumn.get(column) ?? [];
    let low = 0;
    let high = areas.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((areas[middle]?.fromRow ?? row) < row) low = middle + 1;
      else high = middle;
    }
    const area = areas[low - 1];
    return area !== undefined && row <= area.toRow ? area.cell : undefined;
  };
}
