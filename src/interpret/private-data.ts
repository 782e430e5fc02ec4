import { columnLetters } from "../model/cell.js";
import { type Manuscript } from "../model/dossier.js";
import { type Grid, type GridCell, type GridRow } from "../model/grid.js";
import { type ReadingNote } from "../model/note.js";
import { type ColumnMeaning, columnMeanings } from "./private-columns.js";
import { type PrivateKind, maskPrivate } from "./private-patterns.js";

export { maskPrivate } from "./private-patterns.js";

/** A copy of the grid in which nothing private is left, and a note with the address of each cell that held some. */
export function maskGrid(grid: Grid): { readonly grid: Grid; readonly notes: readonly ReadingNote[] } {
  const notes: ReadingNote[] = [];
  const book = plainName(grid.book);
  const sheet = plainName(grid.sheet);
  const meanings = columnMeanings(grid);
  const rows = grid.rows.map((row): GridRow => {
    let cells: (GridCell | undefined)[] | undefined;
    row.cells.forEach((cell, column) => {
      if (cell === undefined) return;
      const meaning = meanings.get(column);
      const { text, found } = maskCell(cell, meaning !== undefined && row.row > meaning.row ? meaning : undefined);
      if (found.length === 0) return;
      cells ??= [...row.cells];
      cells[column] = { kind: "text", text };
      const at = { book, sheet, cell: `${columnLetters(column)}${row.row}` };
      for (const what of new Set(found)) notes.push({ kind: "private", at, what });
    });
    return cells === undefined ? row : { ...row, cells };
  });
  if (sheet !== grid.sheet) notes.push(...namesOf(grid.sheet).map((what) => privateNote(book, what, sheet)));
  const same = notes.length === 0 && book === grid.book;
  return { grid: same ? grid : { ...grid, book, sheet, rows }, notes };
}

const namesOf = (name: string): PrivateKind[] => [...new Set(maskPrivate(name).found)];

const privateNote = (book: string, what: PrivateKind, sheet = ""): ReadingNote => ({
  kind: "private",
  at: { book, sheet, cell: "" },
  what,
});

/** A name of a file or sheet as it may be shown. */
export const plainName = (name: string): string => maskPrivate(name).text;

/** What the names of the files themselves hold, told once for each file. */
export const nameNotes = (books: Iterable<string>): ReadingNote[] =>
  [...new Set(books)].flatMap((book) => namesOf(book).map((what) => privateNote(plainName(book), what)));

function maskCell(
  cell: GridCell,
  meaning: ColumnMeaning | undefined,
): { readonly text: string; readonly found: readonly PrivateKind[] } {
  const text = cell.kind === "number" ? numberText(cell) : cell.text;
  if (meaning?.whole === undefined) return maskPrivate(text, meaning);
  // 无 and dashes tell nothing of anybody
  const tells = meaning.whole === "address" ? /\p{Script=Han}{3}/u.test(text) : (text.match(/\d/gu)?.length ?? 0) >= 5;
  return tells ? { text: "■■■■", found: [meaning.whole] } : { text, found: [] };
}

/** Long numbers are shown as 1.38E+10: the stored value is looked at instead. */
const numberText = (cell: GridCell): string =>
  cell.value !== undefined && Number.isInteger(cell.value) && cell.value > 1e9 ? String(cell.value) : cell.text;

/** A manuscript with private data masked; its notes name the file. */
export function maskManuscript(manuscript: Manuscript, notes: ReadingNote[]): Manuscript {
  const found = new Set<PrivateKind>();
  const paragraphs = manuscript.paragraphs.map((paragraph) => {
    const masked = maskPrivate(paragraph);
    for (const what of masked.found) found.add(what);
    return masked.text;
  });
  const book = plainName(manuscript.book);
  // what the name of the file holds is told of the file already
  const named = namesOf(manuscript.book);
  for (const what of found) if (!named.includes(what)) notes.push(privateNote(book, what));
  return { ...manuscript, book, title: plainName(manuscript.title), paragraphs };
}
