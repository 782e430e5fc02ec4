import { columnLetters } from "../model/cell.js";
import { type Grid, type UnreadableBook } from "../model/grid.js";
import { type ReadingNote } from "../model/note.js";
import { withoutMarks } from "./own-marks.js";
import { maskGrid } from "./private-data.js";
import { type Table, guessedHeaders, readTable } from "./table.js";

export { type Table } from "./table.js";

/** Workbooks of the previous volume are kept in a folder of this name. */
const previousFolder = /(?:^|\/)上卷\//u;

/** Instructions that travel with a form: nothing to read, and nothing to tell. */
const guideSheet = /^(?:填表|填报|填写|编制|使用)说明$/u;

/** Every sheet that was handed in, by path of its book and then in the book's own order. */
export function readTables(grids: readonly Grid[]): Table[] {
  const sorted = withoutMarks(grids).sort((a, b) => (a.book === b.book ? 0 : a.book < b.book ? -1 : 1));
  const known = new Set<string>();
  const read = sorted.map((grid) => {
    const masked = maskGrid(grid);
    const table = readTable(masked.grid, previousFolder.test(grid.book));
    if (table.key !== undefined) known.add(grid.book);
    return { ...table, grid: masked.grid, notes: [...masked.notes, ...table.notes] };
  });
  return read.map(({ grid, ...table }) => {
    // of a book without any known sheet the book itself is told, not each of its sheets
    if (table.key !== undefined || grid.rows.length === 0 || !known.has(grid.book)) return table;
    if (guideSheet.test(grid.sheet.trim()))
      return {
        ...table,
        input: { ...table.input, kind: "填表说明" },
        notes: [...table.notes, ...templateNotes(grid)],
      };
    const at = { book: grid.book, sheet: grid.sheet, cell: "" };
    return { ...table, notes: [...table.notes, { kind: "sheet-unknown", at, headers: guessedHeaders(grid) }] };
  });
}

/** The version of the template a book was filled in on, as its guide sheet names it. */
function templateNotes({ book, sheet, rows }: Grid): ReadingNote[] {
  for (const { row, cells } of rows)
    for (const [column, cell] of cells.entries()) {
      const version = /^模板版本[:：](.+)$/u.exec(cell?.text.replaceAll(/\s/gu, "") ?? "")?.[1];
      if (version === undefined) continue;
      const at = { book, sheet, cell: `${columnLetters(column)}${row}` };
      return [{ kind: "template-version", at, version }];
    }
  return [];
}

/** What is to be said of whole books: those that could not be read, and those in which nothing was known. */
export function bookNotes(unreadable: readonly UnreadableBook[], tables: readonly Table[]): ReadingNote[] {
  const notes: ReadingNote[] = unreadable.map(({ book, reason }) => ({
    kind: "book-unreadable",
    at: { book, sheet: "", cell: "" },
    why: reason,
  }));
  const known = new Set(tables.filter(({ key }) => key !== undefined).map(({ input }) => input.book));
  for (const book of new Set(tables.map(({ input }) => input.book)))
    if (!known.has(book)) notes.push({ kind: "book-unknown", at: { book, sheet: "", cell: "" } });
  return notes;
}
