import { type Column } from "../../schemas/index.js";
import { type Grid, type GridRow, type MergedArea } from "../model/grid.js";
import { type KnownSheet, headerNamed, knownSheets } from "./known-headers.js";
import { bareHeaderKey, headerKey, tidy } from "./text.js";

/** Where a sheet's table begins and what its columns are. */
export interface Header {
  readonly sheet: KnownSheet;
  /** index in the grid's rows of the first header row */
  readonly index: number;
  /** rows the header takes: 1, or 2 with merged cells */
  readonly height: number;
  /** header text of each column that has one, by zero-based column */
  readonly texts: ReadonlyMap<number, string>;
  /** the first column of each field that was found */
  readonly fields: ReadonlyMap<number, Column>;
}

/** how many rows titles and instructions may take above the header */
const searched = 30;
/** the widest row that can be a header */
const widest = 200;

interface Candidate extends Header {
  readonly score: number;
}

/** The header of the grid: the row among the first thirty that best fits a sheet of the contract, whatever it is called. */
export function findHeader(grid: Grid): Header | undefined {
  let best: Candidate | undefined;
  for (const [index, row] of grid.rows.slice(0, searched).entries()) {
    const single = textsOf(row);
    const double = twoRowTexts(grid, index);
    for (const sheet of knownSheets) {
      best = better(best, judge(sheet, grid, index, 1, single));
      if (double !== undefined) best = better(best, judge(sheet, grid, index, 2, double));
    }
  }
  return best;
}

function better(best: Candidate | undefined, next: Candidate | undefined): Candidate | undefined {
  return next !== undefined && (best === undefined || next.score > best.score) ? next : best;
}

function judge(
  sheet: KnownSheet,
  grid: Grid,
  index: number,
  height: number,
  texts: ReadonlyMap<number, string>,
): Candidate | undefined {
  const fields = new Map<number, Column>();
  const found = new Set<string>();
  let score = 0;
  for (const [column, text] of texts) {
    const known = headerNamed(sheet, text);
    if (known === undefined || found.has(known.column.field)) continue;
    fields.set(column, known.column);
    found.add(known.column.field);
    score += (known.column.required ? 10 : 3) - (known.canonical ? 0 : 1);
  }
  for (const { field, required } of sheet.columns) {
    if (!required || found.has(field)) continue;
    const substituted = sheet.schema.substitutes?.[field]?.some((other) => found.has(other)) ?? false;
    score += substituted ? 10 : -15;
  }
  if (found.size < 2 && !(found.size === texts.size && score > 0)) return undefined;
  if (found.size * 2 < texts.size || score <= 0) return undefined;
  // names of sheets lie more often than headers: they only break ties
  const named = headerKey(grid.sheet).includes(sheet.schema.name) ? 0.5 : 0;
  return { sheet, index, height, texts, fields, score: score + named };
}

function textsOf(row: GridRow): Map<number, string> {
  const texts = new Map<number, string>();
  row.cells.forEach((cell, column) => {
    const text = cell === undefined ? "" : tidy(cell.text);
    if (text !== "" && texts.size < widest) texts.set(column, text);
  });
  return texts;
}

/** Headers in two rows: 任职起止 over 起 and 止, beside cells merged downwards. Undefined where nothing is merged so. */
function twoRowTexts(grid: Grid, index: number): ReadonlyMap<number, string> | undefined {
  const upper = grid.rows[index];
  const lower = grid.rows[index + 1];
  if (upper === undefined || lower === undefined || lower.row !== upper.row + 1) return undefined;
  const across = grid.merges.filter(
    (area) => area.fromRow === upper.row && area.toRow === upper.row && area.toColumn > area.fromColumn,
  );
  if (across.length === 0) return undefined;
  const above = textsOf(upper);
  const below = textsOf(lower);
  const texts = new Map(above);
  for (const [column, text] of below) texts.set(column, joined(parentOf(across, above, column), text));
  // of two columns with one meaning the left one is read, whichever row its header stands in
  return new Map([...texts].sort(([a], [b]) => a - b));
}

function parentOf(across: readonly MergedArea[], above: ReadonlyMap<number, string>, column: number): string {
  const area = across.find(({ fromColumn, toColumn }) => fromColumn <= column && column <= toColumn);
  return above.get(area === undefined ? column : area.fromColumn) ?? "";
}

/** 任职时间 over 起 is the column 任职起; any other lower header stands for itself. */
function joined(parent: string, text: string): string {
  const key = headerKey(text);
  if (!/^[起止]$/u.test(key)) return text;
  return `${bareHeaderKey(parent).replace(/(时间|年月|日期|起止)+$/u, "")}${key}`;
}
