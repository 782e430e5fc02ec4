/** A worksheet as it was handed in: shown text and raw value of every non-blank cell, with nothing interpreted. */
export type CellKind = "text" | "number" | "date" | "boolean" | "error";

export interface GridCell {
  readonly kind: CellKind;
  /** what the spreadsheet shows, line breaks kept */
  readonly text: string;
  /** the stored number of number and date cells: for dates, the serial in the 1900 system (1904 books are converted) */
  readonly value?: number;
  /** the number format of number and date cells, e.g. `0.00`, `yyyy"年"m"月"` */
  readonly format?: string;
}

export interface GridRow {
  /** 1-based row number */
  readonly row: number;
  /** sparse: index = zero-based column; holes are blank cells */
  readonly cells: readonly (GridCell | undefined)[];
}

/** A merged area, zero-based columns and 1-based rows, both ends included. */
export interface MergedArea {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

export interface Grid {
  readonly book: string;
  readonly sheet: string;
  readonly hidden: boolean;
  /** only rows with at least one non-blank cell, in order */
  readonly rows: readonly GridRow[];
  readonly merges: readonly MergedArea[];
  /** rows that a person or a filter has hidden, 1-based, those without cells too; absent where there are none */
  readonly hiddenRows?: readonly number[];
  /** hidden columns, zero-based; absent where there are none */
  readonly hiddenColumns?: readonly number[];
}

/** A file that could not be read at all: what the user is told instead of its sheets. */
export interface UnreadableBook {
  readonly book: string;
  /** a Chinese sentence: what is wrong and what to do */
  readonly reason: string;
}
