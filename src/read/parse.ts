import { type WorkBook, read } from "xlsx";
import { systemDate } from "./workbook-grids.js";

/** A workbook as the library understands it. Cached values of formulas are taken; nothing is computed. */
export const parse = (bytes: Uint8Array): WorkBook =>
  read(bytes, {
    type: "array",
    dense: true,
    // dates stay serial numbers: a Date object would bring the machine's time zone in
    cellDates: false,
    cellNF: true,
    cellText: true,
    cellHTML: false,
    cellFormula: false,
    // else rows and columns that are not shown would not be told
    cellStyles: true,
    dateNF: systemDate,
  });
