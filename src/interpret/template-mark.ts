import { type SheetSchema, columnsOf, sheets } from "../../schemas/index.js";
import { columnLetters } from "../model/cell.js";
import { type Grid, type GridCell, type GridRow } from "../model/grid.js";
import { type ReadingNote } from "../model/note.js";
import { tidy } from "./text.js";

/** A sheet without what the template printed beside its headers, and the version it told. */
export interface Unmarked {
  readonly grid: Grid;
  readonly version: ReadingNote | undefined;
}

const mark = /^模板版本[:：](?<version>.+)$/u;
/** rows among which a header is looked for */
const searched = 40;

/**
 * The version of the template stands beside the headers of each of its sheets, so that it goes along when one sheet is copied into
 * another book. Example rows from which 例 was deleted are marked again: they are nobody's data.
 */
export function withoutTemplateMarks(grid: Grid): Unmarked {
  for (const [index, row] of grid.rows.slice(0, searched).entries()) {
    const column = row.cells.findIndex((cell) => cell !== undefined && mark.test(cell.text.replaceAll(/\s/gu, "")));
    if (column < 0) continue;
    // on the guide sheet it stands alone
    if (row.cells.filter((cell) => cell !== undefined).length < 3) return { grid, version: undefined };
    const version = mark.exec(row.cells[column]?.text.replaceAll(/\s/gu, "") ?? "")?.groups?.["version"] ?? "";
    const at = { book: grid.book, sheet: grid.sheet, cell: `${columnLetters(column)}${row.row}` };
    const rows = grid.rows.map((other, place) => (place === index ? lacking(other, column) : exampleMarked(other)));
    return { grid: { ...grid, rows }, version: { kind: "template-version", at, version } };
  }
  return { grid, version: undefined };
}

function lacking(row: GridRow, without: number): GridRow {
  const cells: (GridCell | undefined)[] = [];
  row.cells.forEach((cell, column) => {
    if (cell !== undefined && column !== without) cells[column] = cell;
  });
  return { ...row, cells };
}

const textsOf = (schema: SheetSchema): string =>
  columnsOf(schema)
    .slice(1)
    .flatMap(({ example }) => (example === "" ? [] : [example]))
    .join("\n");

/** What an example row says behind its 例, for sheets that have more than a word to show. */
const examples: ReadonlySet<string> = new Set(sheets.map(textsOf).filter((texts) => texts.split("\n").length >= 4));

/** The cells of an example row without 例 in front, or with a number there: 例 is put back. */
function exampleMarked(row: GridRow): GridRow {
  const told = [...row.cells.entries()].flatMap(([column, cell]) =>
    cell === undefined ? [] : [{ column, text: tidy(cell.text) }],
  );
  const [first, ...rest] = told;
  if (first === undefined || first.text.startsWith("例")) return row;
  const isNumber = /^\d*$/u.test(first.text);
  if (!examples.has((isNumber ? rest : told).map(({ text }) => text).join("\n"))) return row;
  const cells = [...row.cells];
  cells[0] = { kind: "text", text: "例" };
  return { ...row, cells };
}
