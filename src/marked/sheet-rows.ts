import { type Tag, attribute, tagsOf } from "./xml.js";

/** A cell of a sheet part, by its place in the text. */
export interface CellPlace {
  /** zero-based */
  readonly column: number;
  readonly start: number;
  readonly tagEnd: number;
  readonly end: number;
  /** it holds a value */
  readonly filled: boolean;
}

/** A row of a sheet part. */
export interface RowPlace {
  /** 1-based */
  readonly row: number;
  readonly tag: Tag;
  /** where its content ends: before its closing tag */
  readonly innerEnd: number;
  readonly end: number;
  readonly cells: readonly CellPlace[];
}

/** The rows between two places of a sheet part. Rows and cells that do not say where they are follow the one before. */
export function* rowsOf(xml: string, from: number, to: number): Generator<RowPlace> {
  let number = 0;
  let open: { readonly tag: Tag; readonly cells: CellPlace[]; column: number } | undefined;
  let cell: { readonly tag: Tag; readonly column: number; filled: boolean } | undefined;
  for (const tag of tagsOf(xml, from, to)) {
    if (tag.local === "row" && tag.kind !== "close") {
      number = Number(attribute(xml.slice(tag.start, tag.end), "r") ?? number + 1);
      if (tag.kind === "open") open = { tag, cells: [], column: -1 };
      else yield { row: number, tag, innerEnd: tag.end, end: tag.end, cells: [] };
    } else if (open === undefined) continue;
    else if (tag.local === "row") {
      yield { row: number, tag: open.tag, innerEnd: tag.start, end: tag.end, cells: open.cells };
      open = undefined;
    } else if (tag.local === "c" && tag.kind !== "close") {
      const written = attribute(xml.slice(tag.start, tag.end), "r");
      open.column = written === undefined ? open.column + 1 : columnIndex(written);
      if (tag.kind === "open") cell = { tag, column: open.column, filled: false };
      else open.cells.push({ column: open.column, start: tag.start, tagEnd: tag.end, end: tag.end, filled: false });
    } else if (tag.local === "c" && cell !== undefined) {
      const { column, filled } = cell;
      open.cells.push({ column, start: cell.tag.start, tagEnd: cell.tag.end, end: tag.end, filled });
      cell = undefined;
    } else if (cell !== undefined && (tag.local === "v" || tag.local === "is") && tag.kind === "open")
      cell.filled = true;
  }
}

/** The text of a cell of a sheet part. */
export type TextOf = (xml: string, cell: CellPlace) => string;

/** Zero-based column of an address: A1 → 0, AA7 → 26. */
export function columnIndex(address: string): number {
  let index = 0;
  for (const letter of address.toUpperCase()) {
    const digit = letter.charCodeAt(0) - 64;
    if (digit < 1 || digit > 26) break;
    index = index * 26 + digit;
  }
  return index - 1;
}

/** 1-based row of an address. */
export const rowNumber = (address: string): number => Number(/\d+/u.exec(address)?.[0] ?? 0);

/** An area of cells, both ends included: zero-based columns, 1-based rows. */
export interface Area {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** B2:D7, or one cell. */
export function areaOf(reference: string): Area {
  const [from = "", to = from] = reference.replaceAll("$", "").split(":");
  return { fromRow: rowNumber(from), toRow: rowNumber(to), fromColumn: columnIndex(from), toColumn: columnIndex(to) };
}
