import { adviceHeader } from "../model/marks.js";
import { type TextOf, areaOf, cellsOf, lastFilled, rowsOf } from "./sheet-rows.js";
import { type Element, attribute, childrenOfFirst, prefixOf } from "./xml.js";

/** Zero-based columns of a sheet. */
export interface SheetColumns {
  /** the column for advice; undefined where there is nothing to say or no room */
  readonly advice: number | undefined;
  /** the column that an earlier run added, and the row it begins in */
  readonly own: number | undefined;
  readonly ownFrom: number;
}

/** the last column a sheet can have */
const lastColumn = 16_383;

/** Finds room for advice: the column of an earlier run, else the first to the right of everything in the table. */
export function adviceColumn(
  xml: string,
  data: Element,
  { headerRow, wanted }: { readonly headerRow: number | undefined; readonly wanted: boolean },
  textOf: TextOf,
): SheetColumns {
  let last = -1;
  let own: number | undefined;
  const prefix = prefixOf(data);
  for (const row of rowsOf(xml, data)) {
    if (row.row === headerRow)
      own = cellsOf(xml, row, prefix).find((cell) => cell.filled && textOf(xml, cell).trim() === adviceHeader)?.column;
    last = Math.max(last, lastFilled(xml, row, prefix, own));
  }
  const from = headerRow ?? 0;
  for (const { start, tagEnd } of childrenOfFirst(xml, "mergeCells")) {
    const area = areaOf(attribute(xml.slice(start, tagEnd), "ref") ?? "");
    if (area.toRow >= from && area.toColumn > last && own === undefined) last = area.toColumn;
  }
  const free = own ?? last + 1;
  const advice = wanted && headerRow !== undefined && free <= lastColumn ? free : undefined;
  return { advice, own, ownFrom: from };
}
