import { type GridCell } from "../model/grid.js";

/** the last row and column a spreadsheet can have */
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** Cells of one file: more than any county's roster by two orders, less than what fills an office PC's memory. */
export const maxCells = 3_000_000;

/** the longest text a cell of a spreadsheet can hold */
const maxText = 32_767;

/** A cell of text. Longer than a spreadsheet allows, it is damage or malice: told with its beginning, and not read. */
export const textCell = (text: string): GridCell =>
  text.length <= maxText
    ? { kind: "text", text }
    : { kind: "error", text: `${text.slice(0, 40)}……（共${text.length}个字符，超过一格的上限）` };

export class TooManyCells extends Error {}
