import { columnLetters } from "../model/cell.js";
import { type Grid, type GridRow } from "../model/grid.js";
import { type ReadingNote } from "../model/note.js";
import { type Header, type Strips, toldFields } from "./header.js";
import { headerNamed, isIgnored, nearestHeader } from "./known-headers.js";

/**
 * What is to be said of a table's columns: unknown, repeated, nameless and missing ones. Fuzzy names are never taken. `told`
 * are fields that were told otherwise than in a column.
 */
export function columnNotes(
  grid: Grid,
  strips: Strips,
  body: readonly GridRow[],
  told: ReadonlySet<string>,
): ReadingNote[] {
  const [header] = strips;
  const notes: ReadingNote[] = [];
  const row = (grid.rows[header.index]?.row ?? 1) + header.height - 1;
  const at = (column: number) => ({ book: grid.book, sheet: grid.sheet, cell: `${columnLetters(column)}${row}` });
  const read = new Set(strips.flatMap(({ fields }) => [...fields.keys()]));
  const taken = new Map(Array.from(header.fields, ([column, { field }]) => [field, column]));
  for (const [column, text] of header.texts) {
    if (read.has(column) || isIgnored(header.sheet, text)) continue;
    const known = headerNamed(header.sheet, text)?.column;
    const first = known === undefined ? undefined : taken.get(known.field);
    if (first === undefined)
      notes.push({
        kind: "column-unknown",
        at: at(column),
        header: text,
        nearest: nearestHeader(header.sheet, text),
      });
    else notes.push({ kind: "column-repeated", at: at(column), header: text, first: at(first) });
  }
  for (const column of namelessColumns(header, body))
    if (!isNumbering(header, body, column)) notes.push({ kind: "column-blank", at: at(column) });
  const leading = Math.min(...header.texts.keys());
  for (const { field, title } of missingColumns(header))
    if (!told.has(field))
      notes.push({ kind: "column-missing", at: at(leading), header: title, sheetKind: header.sheet.schema.name });
  return notes;
}

/** Required columns that neither stand in the table nor are made up for by another one. */
function missingColumns(header: Header) {
  const { columns, schema } = header.sheet;
  const found = toldFields(header);
  return columns
    .filter(({ field, required }) => required && !found.has(field))
    .filter(({ field }) => !(schema.substitutes?.[field]?.some((other) => found.has(other)) ?? false));
}

export const missingHeaders = (header: Header): string[] => missingColumns(header).map(({ title }) => title);

/** Headers that name no column of the sheet. */
export const unreadHeaders = ({ sheet, texts, fields }: Header): string[] =>
  [...texts].flatMap(([column, text]) =>
    fields.has(column) || isIgnored(sheet, text) || headerNamed(sheet, text) !== undefined ? [] : [text],
  );

/** Rows numbered from 1 to the left of the table need no header. */
function isNumbering({ texts }: Header, body: readonly GridRow[], column: number): boolean {
  if (column > Math.min(...texts.keys())) return false;
  return body.every(({ cells }) => cells[column] === undefined || /^\d+[.、．]?$/u.test(cells[column].text.trim()));
}

function namelessColumns({ texts, tails }: Header, body: readonly GridRow[]): number[] {
  const nameless = new Set<number>();
  for (const row of body)
    row.cells.forEach((cell, column) => {
      if (cell !== undefined && !texts.has(column) && !tails.has(column)) nameless.add(column);
    });
  return [...nameless].sort((a, b) => a - b);
}
