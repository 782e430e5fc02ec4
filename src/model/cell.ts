/** One cell of what a unit handed in. `sheet` and `cell` are empty where the whole book or sheet is meant. */
export interface CellRef {
  /** path of the workbook inside the county's folder, with `/` */
  readonly book: string;
  readonly sheet: string;
  /** A1 notation, e.g. `F23` */
  readonly cell: string;
}

/** Where a record came from: its row, and the column letters of the fields its table has. Shared by all rows of a table. */
export interface TableOrigin {
  readonly book: string;
  readonly sheet: string;
  /** field name → column letters */
  readonly columns: Readonly<Record<string, string>>;
  /** headers of the table that name no known column: what they hold was not read */
  readonly unread: readonly string[];
  /** letters of the column to point at when a field has no column of its own */
  readonly fallback: string;
}

export interface Origin {
  readonly table: TableOrigin;
  /** 1-based row number as the spreadsheet shows it */
  readonly row: number;
}

/** The address of one field of a record; the record's leading cell where the table has no such column. */
export function cellOf(origin: Origin, field: string): CellRef {
  const { book, sheet, columns, fallback } = origin.table;
  const letters = Object.hasOwn(columns, field) ? columns[field] : fallback;
  return { book, sheet, cell: `${letters}${origin.row}` };
}

/** Column letters of a zero-based index: 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(index: number): string {
  let rest = index + 1;
  let letters = "";
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/** How people write an address: `县委组织部/领导任职.xlsx 领导任职!F23`; of a form without sheets, `张三.lrmx 行3`. */
export function addressText(ref: CellRef): string {
  if (ref.sheet === "") return ref.cell === "" ? ref.book : `${ref.book} ${ref.cell}`;
  return ref.cell === "" ? `${ref.book} ${ref.sheet}` : `${ref.book} ${ref.sheet}!${ref.cell}`;
}
