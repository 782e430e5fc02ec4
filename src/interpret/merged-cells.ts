import { type Grid, type GridCell, type GridRow } from "../model/grid.js";
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
export function downwardCells(
  { merges }: Grid,
  header: Header,
  rows: readonly GridRow[],
): (column: number, row: number) => GridCell | undefined {
  const first = rows[0]?.row ?? 0;
  const last = rows.at(-1)?.row ?? -1;
  const areas = merges.filter(({ fromRow, toRow }) => toRow > fromRow && fromRow >= first && fromRow <= last);
  if (areas.length === 0) return () => undefined;
  const byColumn = new Map<number, Downwards[]>();
  const rowByNumber = new Map(rows.map((row) => [row.row, row]));
  const columns = [...header.fields.keys()].sort((a, b) => a - b);
  for (const { fromRow, toRow, fromColumn, toColumn } of areas) {
    const column = columns.find((one) => one >= fromColumn && one <= toColumn);
    if (column === undefined) continue;
    const cell = rowByNumber.get(fromRow)?.cells[fromColumn];
    const known = byColumn.get(column);
    if (known === undefined) byColumn.set(column, [{ fromRow, toRow, cell }]);
    else known.push({ fromRow, toRow, cell });
  }
  for (const known of byColumn.values()) known.sort((a, b) => a.fromRow - b.fromRow);
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
