import { distance as distanceBetween } from "fastest-levenshtein";
import { type Column, type SheetSchema, columnsOf, sheets } from "../../schemas/index.js";
import { type FieldShape } from "./schema-issue.js";
import { bareHeaderKey, headerKey } from "./text.js";

/** A sheet of the contract with its headers ready for comparison. */
export interface KnownSheet {
  readonly schema: SheetSchema;
  readonly columns: readonly Column[];
  /** compared header → its column, and whether it is the canonical header */
  readonly headers: ReadonlyMap<string, KnownHeader>;
  /** field → what judges its value */
  readonly shapes: ReadonlyMap<string, FieldShape>;
  /** compared headers that the unit said not to read (列对照) */
  readonly ignored: ReadonlySet<string>;
}

export interface KnownHeader {
  readonly column: Column;
  readonly canonical: boolean;
}

/** Every sheet of the contract. */
export const knownSheets: readonly KnownSheet[] = sheets.map((schema) => {
  const columns = columnsOf(schema);
  const headers = new Map<string, KnownHeader>();
  for (const column of columns) headers.set(headerKey(column.title), { column, canonical: true });
  // a canonical header is never taken over by another column's alias, and the first alias wins
  for (const column of columns)
    for (const alias of column.aliases)
      if (!headers.has(headerKey(alias))) headers.set(headerKey(alias), { column, canonical: false });
  const shapes = new Map<string, FieldShape>(Object.entries(schema.row.shape));
  return { schema, columns, headers, shapes, ignored: new Set() };
});

/** The sheets of the contract as one unit writes their headers. */
export interface KnownHeaders {
  readonly sheets: readonly KnownSheet[];
  /** every compared header of every sheet */
  readonly keys: ReadonlySet<string>;
}

export const headersOf = (known: readonly KnownSheet[]): KnownHeaders => ({
  sheets: known,
  keys: new Set(known.flatMap(({ headers, ignored }) => [...headers.keys(), ...ignored])),
});

export const usualHeaders: KnownHeaders = headersOf(knownSheets);

/** A header text made ready for comparison, once for all sheets. */
export interface HeaderText {
  readonly column: number;
  readonly text: string;
  readonly key: string;
  readonly bare: string;
  /** 任职起 and 任职止 for 任职时间（起） and 任职时间（止） */
  readonly marked: string | undefined;
}

export function headerText(column: number, text: string): HeaderText {
  const key = headerKey(text);
  return { column, text, key, bare: bareHeaderKey(text), marked: endMarked(key) };
}

/** 任职时间（起）, 任职时间-止: the end that is meant decides, so it must not go with its bracket. */
function endMarked(key: string): string | undefined {
  const [, stem, end = ""] =
    /^(.+?)(?:时间|年月|日期|起止)?[([【_—:-]+(起|始|起始|开始|自|止|终|截止|结束|迄|至)[)\]】]?$/u.exec(key) ?? [];
  if (stem === undefined) return undefined;
  return `${stem}${/^[起始开自]/u.test(end) ? "起" : "止"}`;
}

export function headerAt({ headers }: KnownSheet, { key, bare, marked }: HeaderText): KnownHeader | undefined {
  const named = headers.get(key) ?? (marked === undefined ? undefined : headers.get(marked));
  if (named !== undefined) return named;
  const found = headers.get(bare);
  // an end is never read as a start
  return marked?.endsWith("止") === true && found?.column.field === "from" ? undefined : found;
}

/** Whether a text is a header of any sheet. */
export const isHeader = ({ keys }: KnownHeaders, { key, bare, marked }: HeaderText): boolean =>
  keys.has(key) || keys.has(bare) || (marked !== undefined && keys.has(marked));

/** The column a header text names, if it is one of the known spellings. */
export const headerNamed = (sheet: KnownSheet, text: string): KnownHeader | undefined =>
  headerAt(sheet, headerText(0, text));

/** Whether a header is one of the unit's own that it asked to leave out. */
export const isIgnored = (sheet: KnownSheet, text: string): boolean => sheet.ignored.has(headerKey(text));

/** The canonical header nearest to an unknown one, for the user to judge; undefined where nothing is near. */
export function nearestHeader(sheet: KnownSheet, text: string): string | undefined {
  const key = bareHeaderKey(text);
  let nearest: string | undefined;
  // more than half of the characters changed is not a slip of the pen
  let least = Math.floor(key.length / 2) + 1;
  for (const [known, { column }] of sheet.headers) {
    const distance = distanceBetween(key, known);
    if (distance >= least) continue;
    least = distance;
    nearest = column.title;
  }
  return nearest;
}
