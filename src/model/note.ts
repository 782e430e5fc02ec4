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
  | { readonly kind: "private"; readonly at: CellRef; readonly what: "identity-number" | "phone" };
