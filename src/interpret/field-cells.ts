import { type Column } from "../../schemas/index.js";
import { type Grid, type GridCell, type GridRow } from "../model/grid.js";
import { type Header } from "./header.js";

/** The cells of one row by field, after merged areas and ditto marks were filled in. */
export type FieldCells = ReadonlyMap<string, GridCell>;

const ditto = /^(?:同上|〃|″|“|”|"|々|′′|'')$/u;
/** signs people put where there is nothing to say */
const nothing = /^[-—－–/／\\]+$|^无$/u;
/** 卷信息 asks for one of them: 连接号. */
const meansNothing = ({ field }: Column, text: string): boolean => field !== "value" && nothing.test(text);

/** Fills cells merged downwards, and 同上, from the row above. Call it with the rows in order. */
export function fieldCellFiller(grid: Grid, header: Header): (row: GridRow) => FieldCells {
  const merged = mergedCells(grid, header);
  const above = new Map<string, GridCell>();
  return (row) => {
    const cells = new Map<string, GridCell>();
    for (const [column, known] of header.fields) {
      const { field } = known;
      let cell = row.cells[column] ?? merged(column, row.row);
      if (cell !== undefined && ditto.test(cell.text.trim())) cell = above.get(field) ?? cell;
      if (cell === undefined || meansNothing(known, cell.text.trim())) continue;
      cells.set(field, cell);
      above.set(field, cell);
    }
    return cells;
  };
}

interface Downwards {
  readonly fromRow: number;
  readonly toRow: number;
  readonly cell: GridCell | undefined;
}

/** The value of the merged area that reaches down to a cell. Areas of a column do not overlap: the nearest above decides. */
function mergedCells(grid: Grid, header: Header): (column: number, row: number) => GridCell | undefined {
  const byColumn = new Map<number, Downwards[]>();
  const rowByNumber = new Map(grid.merges.length === 0 ? [] : grid.rows.map((row) => [row.row, row] as const));
  for (const { fromRow, toRow, fromColumn, toColumn } of grid.merges) {
    if (toRow === fromRow) continue;
    const cell = rowByNumber.get(fromRow)?.cells[fromColumn];
    for (const column of header.fields.keys()) {
      if (column < fromColumn || column > toColumn) continue;
      const areas = byColumn.get(column);
      if (areas === undefined) byColumn.set(column, [{ fromRow, toRow, cell }]);
      else areas.push({ fromRow, toRow, cell });
    }
  }
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
