import { columnLetters } from "../model/cell.js";
import { type Manuscript } from "../model/dossier.js";
import { type Grid, type GridCell, type GridRow } from "../model/grid.js";
import { type ReadingNote } from "../model/note.js";

/** what stands in for the digits of an identity or telephone number, everywhere after this */
const mask = "■■■■";

type PrivateKind = Extract<ReadingNote, { readonly kind: "private" }>["what"];

const longNumber = /(?<![\d.])\d{17}[\dXx](?![\d.])|(?<![\d.])\d{15}(?![\d.])/gu;
const mobile = /(?<![\d.])1[3-9]\d(?:[- ]?\d{4}){2}(?![\d.])/gu;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether the digits are an identity number: a birth date inside and, with 18 digits, the check digit of GB 11643. */
function isIdentityNumber(digits: string): boolean {
  const long = digits.length === 18;
  const birth = long ? digits.slice(6, 14) : `19${digits.slice(6, 12)}`;
  if (!/^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u.test(birth)) return false;
  if (!long) return true;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits.charAt(index)), 0);
  return "10X98765432".charAt(sum % 11) === digits.charAt(17).toUpperCase();
}

/** The text with private numbers masked, and what was found. */
export function maskPrivate(text: string): { readonly text: string; readonly found: readonly PrivateKind[] } {
  // the shortest private number has eleven digits
  if (text.length < 11 || !/[\d０-９]{4}/u.test(text)) return { text, found: [] };
  const found: PrivateKind[] = [];
  const narrow = text.replaceAll(/[０-９Ｘｘ]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const masked = narrow
    .replaceAll(longNumber, (digits) => {
      if (!isIdentityNumber(digits)) return digits;
      found.push("identity-number");
      return mask;
    })
    .replaceAll(mobile, () => {
      found.push("phone");
      return mask;
    });
  return found.length === 0 ? { text, found } : { text: masked, found };
}

/** A copy of the grid in which no cell holds a private number, and a note with the address of each that did. */
export function maskGrid(grid: Grid): { readonly grid: Grid; readonly notes: readonly ReadingNote[] } {
  const notes: ReadingNote[] = [];
  const rows = grid.rows.map((row): GridRow => {
    let cells: (GridCell | undefined)[] | undefined;
    row.cells.forEach((cell, column) => {
      if (cell === undefined || (cell.kind !== "number" && cell.text.length < 11)) return;
      const { text, found } = maskPrivate(cell.kind === "number" ? numberText(cell) : cell.text);
      if (found.length === 0) return;
      cells ??= [...row.cells];
      cells[column] = { kind: "text", text };
      const at = { book: grid.book, sheet: grid.sheet, cell: `${columnLetters(column)}${row.row}` };
      for (const what of new Set(found)) notes.push({ kind: "private", at, what });
    });
    return cells === undefined ? row : { ...row, cells };
  });
  return { grid: notes.length === 0 ? grid : { ...grid, rows }, notes };
}

/** Long numbers are shown as 1.38E+10: the stored value is looked at instead. */
const numberText = (cell: GridCell): string =>
  cell.value !== undefined && Number.isInteger(cell.value) && cell.value > 1e9 ? String(cell.value) : cell.text;

/** A manuscript with private numbers masked; its notes name the file. */
export function maskManuscript(manuscript: Manuscript, notes: ReadingNote[]): Manuscript {
  const found = new Set<PrivateKind>();
  const paragraphs = manuscript.paragraphs.map((paragraph) => {
    const masked = maskPrivate(paragraph);
    for (const what of masked.found) found.add(what);
    return masked.text;
  });
  for (const what of found) notes.push({ kind: "private", at: { book: manuscript.book, sheet: "", cell: "" }, what });
  return { ...manuscript, paragraphs };
}
