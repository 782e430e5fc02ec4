import { type CellRef } from "./cell.js";

/** Why a cell that should hold a date holds none that can be used. */
export type DateProblem =
  | "unreadable"
  | "impossible"
  | "two-digit-year"
  | "numeric-month"
  | "till-now"
  | "leftover"
  | "separator"
  | "lunar";

/**
 * What reading and interpreting could not take as it stood. Notes are facts about the input, not judgements: checks turn
 * them into findings, so that each has a level, a reason and a remedy.
 */
export type ReadingNote =
  | {
      readonly kind: "date";
      readonly at: CellRef;
      readonly header: string;
      readonly raw: string;
      readonly problem: DateProblem;
      /** for numeric cells: the format the spreadsheet shows it in */
      readonly format?: string;
    }
  | {
      readonly kind: "vocabulary";
      readonly at: CellRef;
      readonly field: "sex" | "nation";
      readonly header: string;
      readonly raw: string;
    }
  | { readonly kind: "cell"; readonly at: CellRef; readonly header: string; readonly raw: string; readonly why: string }
  | {
      readonly kind: "column-unknown";
      readonly at: CellRef;
      readonly header: string;
      readonly nearest: string | undefined;
    }
  | { readonly kind: "column-missing"; readonly at: CellRef; readonly header: string; readonly sheetKind: string }
  | { readonly kind: "column-repeated"; readonly at: CellRef; readonly header: string; readonly first: CellRef }
  | { readonly kind: "column-blank"; readonly at: CellRef }
  | { readonly kind: "serial-repeated"; readonly at: CellRef; readonly serial: number; readonly first: CellRef }
  | { readonly kind: "serial-hole"; readonly at: CellRef; readonly missing: readonly number[] }
  | { readonly kind: "template-version"; readonly at: CellRef; readonly version: string }
  | {
      readonly kind: "row-rejected";
      readonly at: CellRef;
      readonly missing: readonly string[];
      readonly sheetKind: string;
    }
  | { readonly kind: "book-unreadable"; readonly at: CellRef; readonly why: string }
  | { readonly kind: "book-unknown"; readonly at: CellRef }
  | { readonly kind: "sheet-unknown"; readonly at: CellRef; readonly headers: readonly string[] }
  | { readonly kind: "sheet-hidden"; readonly at: CellRef }
  | { readonly kind: "hidden-rows"; readonly at: CellRef; readonly rows: readonly number[] }
  | { readonly kind: "hidden-columns"; readonly at: CellRef; readonly headers: readonly string[] }
  /** a table folded into strips, or tables of different kinds beside each other */
  | { readonly kind: "tables-beside"; readonly at: CellRef; readonly count: number }
  /** a field without a column, told once above the table, or (then without value) in rows of their own */
  | { readonly kind: "context-taken"; readonly at: CellRef; readonly header: string; readonly value: string }
  /** one column that tells the body and the post */
  | { readonly kind: "post-parted"; readonly at: CellRef; readonly header: string }
  /** blank cells taken for what the last one above them said */
  | {
      readonly kind: "filled-down";
      readonly at: CellRef;
      readonly header: string;
      readonly value: string;
      readonly count: number;
    }
  /** a cell with several persons, times or posts, each read as a record */
  | {
      readonly kind: "cell-split";
      readonly at: CellRef;
      readonly field: string;
      readonly raw: string;
      readonly parts: readonly string[];
    }
  /** the same where it is not plain how to part them: of several persons nothing is read, several posts stay together */
  | {
      readonly kind: "cell-several";
      readonly at: CellRef;
      readonly field: string;
      readonly raw: string;
      readonly why: string;
    }
  /** a row of 列对照 that was of no use */
  | {
      readonly kind: "column-map";
      readonly at: CellRef;
      readonly problem: "unknown-sheet" | "unknown-header" | "repeated" | "unused";
      readonly raw: string;
      readonly nearest: string | undefined;
    }
  | { readonly kind: "rows-unchecked"; readonly at: CellRef; readonly count: number }
  | { readonly kind: "private"; readonly at: CellRef; readonly what: "identity-number" | "phone" | "address" };
