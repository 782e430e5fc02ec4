import { type CellRef, columnLetters } from "../model/cell.js";
import { type GridCell, type GridRow } from "../model/grid.js";
import { type Header } from "./header.js";
import { canBeSupplied } from "./supplied.js";
import { tidy } from "./text.js";

/** Columns whose value stands in the first row of a group only, as in printed rosters. */
export interface WrittenOnce {
  /** Fills the blank cells of a row that is complete but for them. */
  readonly fill: (row: GridRow, cells: Map<string, GridCell>) => void;
  readonly keep: (cells: Cells) => void;
  readonly has: (field: string) => boolean;
  /** what was filled in: the first cell of each column, its value, and how many there were */
  readonly filled: () => readonly Filled[];
}

export interface Filled {
  readonly header: string;
  readonly value: string;
  readonly column: number;
  readonly row: number;
  readonly count: number;
}

type Cells = ReadonlyMap<string, GridCell>;
type Merged = (column: number, row: number) => GridCell | undefined;

/**
 * A column is written once for each group if it has blanks and never says in a row what the row above has just said. Where
 * it does, or blanks are few, a blank is a cell that was forgotten.
 */
export function writtenOnce(header: Header, rows: readonly GridRow[], merged: Merged): WrittenOnce {
  const columns = groupColumns(header, rows, merged);
  const required = header.sheet.columns.filter(({ field, required }) => required && !columns.has(field));
  const substitutes = header.sheet.schema.substitutes ?? {};
  const titles = new Map(header.sheet.columns.map(({ field, title }) => [field, title]));
  const above = new Map<string, GridCell>();
  const filled = new Map<string, Filled>();
  const isComplete = (cells: Cells): boolean =>
    required.every(({ field }) => cells.has(field) || (substitutes[field]?.some((other) => cells.has(other)) ?? false));

  function fill({ row }: GridRow, cells: Map<string, GridCell>): void {
    if (columns.size === 0 || !isComplete(cells)) return;
    for (const [field, column] of columns) {
      const own = cells.get(field);
      const before = above.get(field);
      // a new body ends the group of the post before it
      if (own !== undefined && own.text !== before?.text) return;
      if (own !== undefined || before === undefined) continue;
      cells.set(field, before);
      const known = filled.get(field);
      if (known === undefined)
        filled.set(field, { header: titles.get(field) ?? field, value: tidy(before.text), column, row, count: 1 });
      else filled.set(field, { ...known, count: known.count + 1 });
    }
  }

  function keep(cells: Cells): void {
    let changed = false;
    for (const field of columns.keys()) {
      const own = cells.get(field);
      if (own !== undefined && own.text !== above.get(field)?.text) changed = true;
      if (own !== undefined) above.set(field, own);
      else if (changed) above.delete(field);
    }
  }

  return { fill, keep, has: (field) => columns.has(field), filled: () => [...filled.values()] };
}

/** A list by persons writes the name once, beside the number that it gives him: rows without name have no number either. */
function isByPerson({ fields }: Header, rows: readonly GridRow[], name: number): boolean {
  const columnOf = (wanted: string): number | undefined => [...fields].find(([, { field }]) => field === wanted)?.[0];
  const serial = columnOf("serial");
  const post = columnOf("post");
  if (serial === undefined || post === undefined || name > Math.min(post, columnOf("body") ?? post)) return false;
  const told = rows.filter(({ cells }) => cells[post] !== undefined);
  const further = told.filter(({ cells }) => cells[name] === undefined);
  return further.length > 0 && told.every(({ cells }) => (cells[name] === undefined) === (cells[serial] === undefined));
}

/** field → column, from left to right */
function groupColumns(header: Header, rows: readonly GridRow[], merged: Merged): Map<string, number> {
  const { fields, sheet } = header;
  const leading = [...fields].find(([, { field }]) => field === "name")?.[0];
  const found = new Map<string, number>();
  if (leading === undefined) return found;
  if (isByPerson(header, rows, leading)) return new Map([["name", leading]]);
  const titles = new Set(sheet.columns.map(({ title }) => title));
  for (const [column, { field, required }] of [...fields].sort(([a], [b]) => a - b)) {
    if (!required || !canBeSupplied(field)) continue;
    let blanks = 0;
    let named = 0;
    let before: string | undefined;
    for (const row of rows) {
      const name = row.cells[leading];
      if (name === undefined || titles.has(tidy(name.text))) continue;
      named += 1;
      const text = (row.cells[column] ?? merged(column, row.row))?.text;
      if (text === undefined) blanks += 1;
      else if (text === before) {
        blanks = 0;
        break;
      }
      before = text;
    }
    // a single blank in a long list of different bodies was forgotten
    if (blanks > 0 && blanks * 4 >= named) found.set(field, column);
  }
  return found;
}

export const filledAt = ({ column, row }: Filled, place: Pick<CellRef, "book" | "sheet">): CellRef => ({
  ...place,
  cell: `${columnLetters(column)}${row}`,
});
