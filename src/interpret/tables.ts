import { columnLetters } from "../model/cell.js";
import { type Grid, type UnreadableBook } from "../model/grid.js";
import { type ReadingNote } from "../model/note.js";
import { linesSheetName, unreadSheetName } from "../model/transcript.js";
import { headerMaps } from "./header-map.js";
import { withoutMarks } from "./own-marks.js";
import { maskGrid } from "./private-data.js";
import { type SheetReading, readSheet } from "./table.js";
import { withoutTemplateMarks } from "./template-mark.js";
import { type Held, holdUnchecked } from "./unchecked.js";

/** Workbooks of the previous volume are kept in a folder of this name. */
const previousFolder = /(?:^|\/)上卷\//u;

/** Instructions that travel with a form: nothing to read, and nothing to tell. */
const guideSheet = /^(?:填表|填报|填写|编制|使用)说明$/u;
const ownSheets: ReadonlySet<string> = new Set([unreadSheetName, linesSheetName]);

/** Every sheet that was handed in, by path of its book and then in the book's own order. */
export function readTables(grids: readonly Grid[]): SheetReading[] {
  const sorted = withoutMarks(grids).sort((a, b) => (a.book === b.book ? 0 : a.book < b.book ? -1 : 1));
  const guided = new Set(sorted.filter(({ sheet }) => guideSheet.test(sheet.trim())).map(({ book }) => book));
  const opened = sorted.map((one) => {
    const masked = maskGrid(one);
    const { grid, version } = withoutTemplateMarks(masked.grid);
    const held = holdUnchecked(grid);
    // the guide sheet tells the version of its book; a sheet copied into another tells its own
    const notes = version === undefined || guided.has(one.book) ? masked.notes : [...masked.notes, version];
    return { grid: held?.grid ?? grid, notes, held };
  });
  const maps = headerMaps(opened.map(({ grid }) => grid));
  const read = opened.map(({ grid, notes, held }) => {
    const reading = readSheet(grid, previousFolder.test(grid.book), maps.of(grid.book));
    return { grid, reading: heldBack({ ...reading, notes: [...notes, ...reading.notes] }, held) };
  });
  const known = new Set(read.flatMap(({ grid, reading }) => (reading.tables.length > 0 ? [grid.book] : [])));
  const mapNotes = maps.notes((folder, key) =>
    read.some(({ grid, reading }) => grid.book.startsWith(folder) && reading.headerKeys.has(key)),
  );
  return read.map(({ grid, reading }) => {
    const own = mapNotes.filter(({ at }) => at.book === grid.book && at.sheet === grid.sheet);
    const notes = [...reading.notes, ...own];
    // of a book without any known sheet the book itself is told, not each of its sheets
    if (reading.tables.length > 0 || grid.rows.length === 0 || !known.has(grid.book)) return { ...reading, notes };
    const [input] = reading.inputs;
    const name = grid.sheet.trim();
    if (ownSheets.has(name)) return { ...reading, inputs: [{ ...input, kind: name }], notes };
    if (guideSheet.test(name))
      return { ...reading, inputs: [{ ...input, kind: "填表说明" }], notes: [...notes, ...templateNotes(grid)] };
    const at = { book: grid.book, sheet: grid.sheet, cell: "" };
    return { ...reading, notes: [...notes, { kind: "sheet-unknown", at, headers: guessedHeaders(grid) }] };
  });
}

/** Rows that were held back stay in the ledger. */
function heldBack(reading: SheetReading, held: Held | undefined): SheetReading {
  if (held === undefined || held.count === 0) return reading;
  const [input, ...more] = reading.inputs;
  const { rows } = input;
  const counted = { ...rows, total: rows.total + held.count, rejected: rows.rejected + held.count };
  const note: ReadingNote = { kind: "rows-unchecked", at: held.at, count: held.count };
  return { ...reading, inputs: [{ ...input, rows: counted }, ...more], notes: [...reading.notes, note] };
}

/** Unknown headers of a sheet that is none of the contract, for its note: the fullest of the first rows. */
function guessedHeaders(grid: Grid): string[] {
  let fullest: string[] = [];
  for (const row of grid.rows.slice(0, 5)) {
    const texts = row.cells.flatMap((cell) => (cell === undefined ? [] : [cell.text.trim().slice(0, 20)]));
    if (texts.length > fullest.length) fullest = texts;
  }
  return fullest.slice(0, 10);
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
export function bookNotes(unreadable: readonly UnreadableBook[], sheets: readonly SheetReading[]): ReadingNote[] {
  const notes: ReadingNote[] = unreadable.map(({ book, reason }) => ({
    kind: "book-unreadable",
    at: { book, sheet: "", cell: "" },
    why: reason,
  }));
  const known = new Set(sheets.flatMap(({ tables, inputs: [{ book }] }) => (tables.length > 0 ? [book] : [])));
  for (const book of new Set(sheets.map(({ inputs: [input] }) => input.book)))
    if (!known.has(book)) notes.push({ kind: "book-unknown", at: { book, sheet: "", cell: "" } });
  return notes;
}
