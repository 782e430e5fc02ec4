import { distance } from "fastest-levenshtein";
import { type Column } from "../../schemas/index.js";
import { cellOf } from "../model/cell.js";
import { type Grid } from "../model/grid.js";
import { type ReadingNote } from "../model/note.js";
import {
  type KnownHeader,
  type KnownHeaders,
  type KnownSheet,
  headersOf,
  knownSheets,
  nearestHeader,
  usualHeaders,
} from "./known-headers.js";
import { type RecordRow } from "./record-row.js";
import { readSheet } from "./table.js";
import { headerKey, tidy } from "./text.js";
import { requiredText, textOf } from "./values.js";

/** A row of 列对照: what a unit's own header means, in one sheet of the contract or in all that have the column. */
interface Renaming {
  readonly row: RecordRow;
  readonly key: string;
  readonly sheets: readonly KnownSheet[];
  /** column of each sheet; nothing where the header is to be left out */
  readonly columns: ReadonlyMap<KnownSheet, Column>;
  readonly ignored: boolean;
}

/** What the units say of their own headers, by the folder a book lies in. */
export interface HeaderMaps {
  readonly of: (book: string) => KnownHeaders;
  /** Says that these header texts were met in a sheet of this book. */
  readonly notes: (met: (folder: string, key: string) => boolean) => readonly ReadingNote[];
}

const mapSheet = knownSheets.filter(({ schema }) => schema.key === "headerMap");
const mapHeaders = headersOf(mapSheet);

/** Whether a sheet is a 列对照: asked of every sheet before any is read. */
const isMap = (grid: Grid): boolean =>
  grid.rows
    .slice(0, 10)
    .some(({ cells }) =>
      cells.some((cell) => cell !== undefined && cell.text.length < 12 && mapSources.has(headerKey(cell.text))),
    );
const mapSources: ReadonlySet<string> = new Set(
  mapSheet.flatMap(({ headers }) =>
    [...headers].flatMap(([key, { column }]) => (column.field === "source" ? [key] : [])),
  ),
);

const folderOf = (book: string): string => book.slice(0, book.lastIndexOf("/") + 1);

/** Reads every 列对照. One rules its folder and those inside; the nearest one is asked first. */
export function headerMaps(grids: readonly Grid[]): HeaderMaps {
  const byFolder = new Map<string, Renaming[]>();
  const notes: ReadingNote[] = [];
  for (const grid of grids) {
    if (!isMap(grid)) continue;
    const rows = readSheet(grid, false, mapHeaders).tables.flatMap((table) => table.rows);
    const folder = folderOf(grid.book);
    const own = byFolder.get(folder) ?? [];
    byFolder.set(folder, own);
    for (const row of rows) {
      const renaming = renamingOf(row, notes);
      if (renaming === undefined) continue;
      if (
        own.some((other) => other.key === renaming.key && other.sheets.some((sheet) => renaming.sheets.includes(sheet)))
      )
        notes.push(useless(row, "source", "repeated", requiredText(row, "source")));
      else own.push(renaming);
    }
  }
  const known = new Map<string, KnownHeaders>();
  const ofFolder = (folder: string): KnownHeaders => {
    if (byFolder.size === 0) return usualHeaders;
    const made = known.get(folder) ?? renamed(chain(folder).flatMap((one) => byFolder.get(one) ?? []));
    known.set(folder, made);
    return made;
  };
  return {
    of: (book) => ofFolder(folderOf(book)),
    notes: (met) => [
      ...notes,
      ...Array.from(byFolder).flatMap(([folder, own]) =>
        own.flatMap(({ row, key }) =>
          met(folder, key) ? [] : [useless(row, "source", "unused", requiredText(row, "source"))],
        ),
      ),
    ],
  };
}

/** 甲/乙/ → the county's own folder, 甲/, 甲/乙/: later ones count more. */
const chain = (folder: string): string[] => [
  "",
  ...[...folder.matchAll(/\//gu)].map(({ index }) => folder.slice(0, index + 1)),
];

function renamed(renamings: readonly Renaming[]): KnownHeaders {
  if (renamings.length === 0) return usualHeaders;
  return headersOf(
    knownSheets.map((sheet) => {
      const headers = new Map<string, KnownHeader>(sheet.headers);
      const ignored = new Set<string>();
      for (const { key, sheets, columns } of renamings) {
        if (!sheets.includes(sheet)) continue;
        const column = columns.get(sheet);
        headers.delete(key);
        ignored.delete(key);
        if (column === undefined) ignored.add(key);
        else headers.set(key, { column, canonical: false });
      }
      return { ...sheet, headers, ignored };
    }),
  );
}

function renamingOf(row: RecordRow, notes: ReadingNote[]): Renaming | undefined {
  const named = textOf(row, "sheet");
  const target = textOf(row, "target");
  const sheets = knownSheets.filter(
    ({ schema }) => schema.key !== "headerMap" && (named === undefined || schema.name === tidy(named)),
  );
  if (sheets.length === 0) {
    notes.push(useless(row, "sheet", "unknown-sheet", named ?? "", nearestName(named ?? "")));
    return undefined;
  }
  const key = headerKey(requiredText(row, "source"));
  if (target === undefined) return { row, key, sheets, columns: new Map(), ignored: true };
  const columns = new Map<KnownSheet, Column>();
  for (const sheet of sheets) {
    const column = sheet.headers.get(headerKey(target))?.column;
    if (column !== undefined) columns.set(sheet, column);
  }
  const having = sheets.filter((sheet) => columns.has(sheet));
  if (having.length > 0) return { row, key, sheets: having, columns, ignored: false };
  const nearest = sheets.map((sheet) => nearestHeader(sheet, target)).find((header) => header !== undefined);
  notes.push(useless(row, "target", "unknown-header", target, nearest));
  return undefined;
}

function nearestName(text: string): string | undefined {
  const names = knownSheets.map(({ schema }) => schema.name);
  const apart = (name: string): number => distance(text, name);
  const nearest = names.reduce((best, name) => (apart(name) < apart(best) ? name : best), names[0] ?? "");
  return apart(nearest) <= text.length / 2 ? nearest : undefined;
}

type MapProblem = Extract<ReadingNote, { readonly kind: "column-map" }>["problem"];

const useless = (row: RecordRow, field: string, problem: MapProblem, raw: string, nearest?: string): ReadingNote => ({
  kind: "column-map",
  at: cellOf(row.origin, field),
  problem,
  raw,
  nearest,
});
