import { columnLetters } from "../model/cell.js";
import { type Grid, type GridRow } from "../model/grid.js";
import { type ReadingNote } from "../model/note.js";
import { type Header } from "./header.js";
import { headerNamed, nearestHeader } from "./known-headers.js";

/** What is to be said of a table's columns: unknown, repeated, nameless and missing ones. Fuzzy names are never taken. */
export function columnNotes(grid: Grid, header: Header, body: readonly GridRow[]): ReadingNote[] {
  const notes: ReadingNote[] = [];
  const row = (grid.rows[header.index]?.row ?? 1) + header.height - 1;
  const at = (column: number) => ({ book: grid.book, sheet: grid.sheet, cell: `${columnLetters(column)}${row}` });
  const taken = new Map(Array.from(header.fields, ([column, { field }]) => [field, column]));
  for (const [column, text] of header.texts) {
    const known = headerNamed(header.sheet, text)?.column;
    const first = known === undefined ? undefined : taken.get(known.field);
    if (first === undefined)
      notes.push({
        kind: "column-unknown",
        at: at(column),
        header: text,
        nearest: nearestHeader(header.sheet, text),
      });
    else if (first !== column) notes.push({ kind: "column-repeated", at: at(column), header: text, first: at(first) });
  }
  for (const column of namelessColumns(header, body)) notes.push({ kind: "column-blank", at: at(column) });
  const leading = Math.min(...header.texts.keys());
  const missing = (title: string): ReadingNote => ({
    kind: "column-missing",
    at: at(leading),
    header: title,
    sheetKind: header.sheet.schema.name,
  });
  notes.push(...missingHeaders(header).map(missing));
  return notes;
}

/** Required headers that neither stand in the table nor are made up for by another column. */
export function missingHeaders(header: Header): string[] {
  const found = new Set(Array.from(header.fields.values(), ({ field }) => field));
  const { columns, schema } = header.sheet;
  return columns
    .filter(({ field, required }) => required && !found.has(field))
    .filter(({ field }) => !(schema.substitutes?.[field]?.some((other) => found.has(other)) ?? false))
    .map(({ title }) => title);
}

/** Headers that name no column of the sheet. */
export const unreadHeaders = (header: Header): string[] =>
  [...header.texts.values()].filter((text) => headerNamed(header.sheet, text) === undefined);

function namelessColumns(header: Header, body: readonly GridRow[]): number[] {
  const nameless = new Set<number>();
  for (const row of body)
    row.cells.forEach((cell, column) => {
      if (cell !== undefined && !header.texts.has(column)) nameless.add(column);
    });
  return [...nameless].sort((a, b) => a - b);
}
