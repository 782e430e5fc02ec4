import { type Element, Unpatchable, attribute, prefixOf, tagEnd } from "./xml.js";

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
  readonly start: number;
  readonly tagEnd: number;
  /** where its content ends: before its closing tag; its own end where it has none */
  readonly innerEnd: number;
}

/**
 * The rows of a sheet part. Rows that do not say where they are follow the one before. A row's cells are read only when they are
 * asked for: most rows have nothing to mark.
 */
export function* rowsOf(xml: string, data: Element): Generator<RowPlace> {
  const name = `${prefixOf(data)}row`;
  // with these inside, the next closing tag need not be the right one
  if (within(xml, "<![CDATA[", data) || within(xml, "<!--", data))
    throw new Unpatchable("rows with remarks among them");
  let number = 0;
  for (let start = next(xml, name, data.tagEnd, data.innerEnd); start >= 0;) {
    const end = tagEnd(xml, start);
    number = Number(attribute(xml.slice(start, end), "r") ?? number + 1);
    const innerEnd = isEmpty(xml, end) ? end : closing(xml, name, end, data.innerEnd);
    yield { row: number, start, tagEnd: end, innerEnd };
    start = next(xml, name, innerEnd, data.innerEnd);
  }
}

const within = (xml: string, mark: string, { tagEnd, innerEnd }: Element): boolean => {
  const at = xml.indexOf(mark, tagEnd);
  return at >= 0 && at < innerEnd;
};

const isEmpty = (xml: string, end: number): boolean => xml.charCodeAt(end - 2) === 47;

/** Where the next element of a name begins; -1 where there is none before the end. */
function next(xml: string, name: string, from: number, to: number): number {
  let at = xml.indexOf(`<${name}`, from);
  while (at >= 0 && at < to && !/[\s/>]/u.test(xml.charAt(at + name.length + 1))) at = xml.indexOf(`<${name}`, at + 1);
  return at < to ? at : -1;
}

function closing(xml: string, name: string, from: number, to: number): number {
  const at = xml.indexOf(`</${name}`, from);
  if (at < 0 || at >= to) throw new Unpatchable(`nothing closes ${name}`);
  return at;
}

/** The cells of a row. Cells that do not say where they are follow the one before. */
export function cellsOf(xml: string, row: RowPlace, prefix: string): CellPlace[] {
  const cells: CellPlace[] = [];
  const name = `${prefix}c`;
  let column = -1;
  for (let start = next(xml, name, row.tagEnd, row.innerEnd); start >= 0;) {
    const cell = cellAt(xml, start, name, row.innerEnd);
    column = cell.column ?? column + 1;
    cells.push({ ...cell, column });
    start = next(xml, name, cell.end, row.innerEnd);
  }
  return cells;
}

/** The last column of a row that holds a value, but for one; -1 where there is none. */
export function lastFilled(xml: string, row: RowPlace, prefix: string, but: number | undefined): number {
  const name = `${prefix}c`;
  for (
    let start = xml.lastIndexOf(`<${name}`, row.innerEnd - 1);
    start >= row.tagEnd;
    start = xml.lastIndexOf(`<${name}`, start - 1)
  ) {
    if (!/[\s/>]/u.test(xml.charAt(start + name.length + 1))) continue;
    const { column, filled } = cellAt(xml, start, name, row.innerEnd);
    if (column === undefined)
      return Math.max(
        -1,
        ...cellsOf(xml, row, prefix).flatMap((cell) => (cell.filled && cell.column !== but ? cell.column : [])),
      );
    if (filled && column !== but) return column;
  }
  return -1;
}

function cellAt(
  xml: string,
  start: number,
  name: string,
  to: number,
): Omit<CellPlace, "column"> & { readonly column: number | undefined } {
  const end = tagEnd(xml, start);
  const address = attribute(xml.slice(start, end), "r");
  const column = address === undefined ? undefined : columnIndex(address);
  if (isEmpty(xml, end)) return { column, start, tagEnd: end, end, filled: false };
  const close = closing(xml, name, end, to);
  const filled = /<(?:[\w.-]+:)?(?:v|is)[\s>]/u.test(xml.slice(end, close));
  return { column, start, tagEnd: end, end: tagEnd(xml, close), filled };
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
