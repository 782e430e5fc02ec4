/** What one spreadsheet cell holds. `serial` is a real date cell, stored as a day number. */
export type Cell = string | number | { readonly serial: number } | null;

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

export interface Book {
  /** Path inside the county folder, with "/". */
  readonly path: string;
  readonly sheets: readonly Sheet[];
}

/** "B", "AA": the letters of a column counted from nought. */
function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCodePoint(65 + (column % 26));
}

/** "M17" for row 16, column 12. */
export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}
