import { strFromU8 } from "fflate";
import { type WorkBook, utils } from "xlsx";
import { type Grid, type MergedArea } from "../../model/grid.js";
import { TooManyCells, maxCells, maxColumns } from "../limits.js";
import { mergedArea } from "../workbook-grids.js";
import { type DirectoryEntry, zipDirectory } from "../zip-directory.js";
import { CellStyles } from "./cell-styles.js";
import { type BookCells, CellValues } from "./cell-values.js";
import { inflated } from "./inflate.js";
import { InlineTexts } from "./inline-texts.js";
import { PartScan } from "./part-scan.js";
import { RowReader } from "./row-reader.js";
import { type SharedCells, sharedStringScan } from "./shared-strings.js";
import { type ListPart, type Skeleton, skeletonOf } from "./skeleton.js";
import { Unusual } from "./unusual.js";

/**
 * The sheets of an .xlsx, its cells scanned as they are inflated, some ten times as fast as the library reads them; undefined
 * where anything in it is unusual, for the library to read. Throws beyond the limits, and what the library throws.
 */
export function scannedGrids(path: string, zip: Uint8Array): readonly Grid[] | undefined {
  try {
    const entries = zipDirectory(zip);
    if (entries === undefined || !areDistinct(entries)) return undefined;
    const skeleton = skeletonOf(zip, entries);
    return gridsOf(path, zip, skeleton, bookCells(zip, skeleton));
  } catch (error) {
    if (error instanceof Unusual) return undefined;
    throw error;
  }
}

const areDistinct = (entries: readonly DirectoryEntry[]): boolean =>
  new Set(entries.map(({ name }) => name)).size === entries.length;

function bookCells(zip: Uint8Array, { book, sharedPart }: Skeleton): BookCells {
  const shared: SharedCells = [];
  if (sharedPart !== undefined) {
    const scan = sharedStringScan(sharedPart.prefix, shared);
    inflated(zip, sharedPart.entry, (piece) => scan.add(piece));
    scan.end();
  }
  let cells = 0;
  const count = (): void => {
    cells += 1;
    if (cells > maxCells) throw new TooManyCells();
  };
  return { shared, styles: new CellStyles(book), inline: new InlineTexts(), count };
}

function gridsOf(path: string, zip: Uint8Array, { book, sheetPart }: Skeleton, cells: BookCells): Grid[] {
  return book.SheetNames.map((sheet, index) => {
    const part = sheetPart(book.Sheets[sheet]);
    // a chart, or a sheet that the library would have to be asked about
    if (part === undefined) throw new Unusual();
    return { book: path, sheet, hidden: isHidden(book, index), ...content(zip, part, cells) };
  });
}

const isHidden = (book: WorkBook, index: number): boolean => (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;

function content(
  zip: Uint8Array,
  { entry, prefix }: ListPart,
  cells: BookCells,
): Omit<Grid, "book" | "sheet" | "hidden"> {
  const reader = new RowReader(prefix, new CellValues(prefix, cells));
  const scan = new PartScan({ prefix, list: "sheetData", item: "row", read: reader.read });
  inflated(zip, entry, (piece) => scan.add(piece));
  const { head, tail } = scan.end();
  const columns = hiddenColumns(strFromU8(head, true));
  return {
    rows: reader.rows,
    merges: mergesIn(strFromU8(tail, true)),
    ...(reader.hidden.length > 0 && { hiddenRows: reader.hidden }),
    ...(columns.length > 0 && { hiddenColumns: columns }),
  };
}

/** The merged areas, which stand after the rows (CT_MergeCell); written otherwise, the library does not know them either. */
function mergesIn(tail: string): MergedArea[] {
  if (tail.includes("<!")) throw new Unusual();
  const found = tail.matchAll(/<(?:\w+:)?mergeCell ref=["']([A-Z0-9:]+)['"]\s*\/?>/gu);
  return Array.from(found, ([, ref = ""]) => mergedArea(utils.decode_range(ref)));
}

/** The columns that are not shown (CT_Col), which stand before the rows. */
function hiddenColumns(head: string): number[] {
  const columns = new Set<number>();
  for (const [tag] of head.matchAll(/<(?:\w+:)?col\s[^<>]*>/gu)) {
    if (!/\shidden=["'](?:1|true)["']/u.test(tag)) continue;
    const from = Number(/\smin=["'](\d+)["']/u.exec(tag)?.[1] ?? 0);
    const to = Math.min(Number(/\smax=["'](\d+)["']/u.exec(tag)?.[1] ?? 0), maxColumns);
    for (let column = from; column >= 1 && column <= to; column++) columns.add(column - 1);
  }
  return [...columns].sort((a, b) => a - b);
}
