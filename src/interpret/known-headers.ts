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
}

interface KnownHeader {
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
  return { schema, columns, headers, shapes };
});

/** The column a header text names, if it is one of the known spellings. */
export const headerNamed = (sheet: KnownSheet, text: string): KnownHeader | undefined =>
  sheet.headers.get(headerKey(text)) ?? sheet.headers.get(bareHeaderKey(text));

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
