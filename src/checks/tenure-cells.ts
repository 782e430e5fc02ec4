import { type CellRef, type Origin, cellOf } from "../model/cell.js";

/** A record with a start and an end: a tenure, a name of a body, a meeting, a vacancy. */
interface Dated {
  readonly origin: Origin;
}

/** The first of the fields the table has a column for; both ends may stand in one cell (任职起止, 会期). */
function firstColumn({ origin }: Dated, fields: readonly string[]): CellRef {
  return cellOf(origin, fields.find((field) => Object.hasOwn(origin.table.columns, field)) ?? "");
}

/** Where the start of a record was written. */
export const startCell = (record: Dated): CellRef => firstColumn(record, ["from", "span", "period"]);

/** Where the end of a record was written, or would be. */
export const endCell = (record: Dated): CellRef => firstColumn(record, ["to", "span", "period", "from"]);

/** The cells that differ from the one to change: two ends in one cell conflict with themselves. */
export function otherCells(at: CellRef, cells: readonly CellRef[]): CellRef[] {
  return cells.filter(({ book, sheet, cell }) => book !== at.book || sheet !== at.sheet || cell !== at.cell);
}
