import { type Grid, type GridRow } from "../model/grid.js";
import { type Candidate, type Header, type Strips, findHeader, headerIn } from "./header.js";
import { type KnownHeaders } from "./known-headers.js";
import { isFooter } from "./row-class.js";
import { tidy } from "./text.js";

/** A stretch of a worksheet's rows with the tables that stand in it side by side. */
export interface Block {
  /** indices of its first row, its titles among them, and of the row after its last */
  readonly from: number;
  readonly to: number;
  readonly index: number;
  readonly height: number;
  readonly tables: readonly [SideTable, ...SideTable[]];
  /** indices of rows below the header in which the whole header was written again */
  readonly repeats: ReadonlySet<number>;
}

/** A table and the columns it has to itself; undefined where it has the whole width. */
export interface SideTable {
  readonly strips: Strips;
  readonly window: Window | undefined;
}

export interface Window {
  readonly from: number;
  readonly to: number;
}

interface Found extends Candidate {
  readonly tables: readonly [SideTable, ...SideTable[]];
}

/** The tables of a worksheet from top to bottom: one as a rule, several where units put one below another. */
export function blocksOf(grid: Grid, known: KnownHeaders): Block[] {
  const first = findHeader(grid, known);
  if (first === undefined) return [];
  const main = { ...first, tables: sideBySide(grid, first, known) };
  // this sheet is made of headers
  if (first.strips[0].sheet.schema.key === "headerMap") return blocksFrom(grid, [main]);
  const above = tablesIn(grid, known, 0, main.index, undefined);
  const below = tablesIn(grid, known, main.index + main.height, grid.rows.length, main);
  return blocksFrom(grid, [...above, main, ...below]);
}

/** Further headers between two rows, each of a table of its own, or the last one written again. */
function tablesIn(grid: Grid, known: KnownHeaders, from: number, to: number, main: Found | undefined): Found[] {
  const found: Found[] = [];
  let last = main;
  for (let index = from; index < to; index++) {
    const row = grid.rows[index];
    if (row === undefined || !mayBeHeader(row, known)) continue;
    const next = headerIn(grid, index, known);
    if (next === undefined || !next.whole || index + next.height > to) continue;
    last = { ...next, tables: sideBySide(grid, next, known) };
    found.push(last);
    index += next.height - 1;
  }
  return found;
}

/** Asked of every row: whether two of its first texts are headers. A single one may be data: 女, 备注. */
function mayBeHeader({ cells }: GridRow, { keys }: KnownHeaders): boolean {
  let looked = 0;
  let found = 0;
  for (const cell of cells) {
    if (cell === undefined) continue;
    const { text } = cell;
    if (text.length <= 12 && keys.has(/\s/u.test(text) ? text.replaceAll(/\s/gu, "") : text)) found += 1;
    looked += 1;
    if (found === 2) return true;
    if (looked - found > 3) return false;
  }
  return false;
}

/** Two tables divided by a column without header: each must be whole by itself, and better so than as one. */
function sideBySide(grid: Grid, found: Candidate, known: KnownHeaders): readonly [SideTable, ...SideTable[]] {
  const alone: readonly [SideTable] = [{ strips: found.strips, window: undefined }];
  const [{ texts, own }] = found.strips;
  if (own !== undefined) return alone;
  const windows = windowsOf([...texts.keys()].sort((a, b) => a - b));
  if (windows.length < 2) return alone;
  const tables: SideTable[] = [];
  let score = 0;
  for (const window of windows) {
    const part = headerIn(within(grid, window, found.index, found.index + found.height), 0, known);
    if (part === undefined || !part.whole || part.height !== found.height) return alone;
    const [head, ...more] = part.strips.map((strip) => ({ ...strip, index: found.index }));
    if (head === undefined) return alone;
    tables.push({ strips: [head, ...more], window });
    score += part.score;
  }
  const [head, ...more] = tables;
  return head === undefined || score <= found.score ? alone : [head, ...more];
}

/** Runs of columns with headers; the blank column before a run belongs to it. */
function windowsOf(columns: readonly number[]): Window[] {
  const starts = columns.filter((column, at) => at === 0 || (columns[at - 1] ?? 0) < column - 1);
  return starts.map((start, at) => ({ from: at === 0 ? 0 : start, to: (starts[at + 1] ?? Infinity) - 1 }));
}

/** Rows of a grid with the cells of some columns only. */
export function within(grid: Grid, window: Window, from: number, to: number): Grid {
  const rows = grid.rows.slice(from, to).flatMap((row) => {
    const cells: (GridRow["cells"][number] | undefined)[] = [];
    row.cells.forEach((cell, column) => {
      if (cell !== undefined && column >= window.from && column <= window.to) cells[column] = cell;
    });
    return { ...row, cells };
  });
  return { ...grid, rows };
}

function blocksFrom(grid: Grid, found: readonly Found[]): Block[] {
  const blocks: { block: Block; repeats: Set<number> }[] = [];
  for (const next of found) {
    const last = blocks.at(-1);
    if (last !== undefined && isRepeat(last.block, next)) {
      for (let row = next.index; row < next.index + next.height; row++) last.repeats.add(row);
      continue;
    }
    const from = last === undefined ? 0 : titlesAbove(grid, last.block, next.index);
    if (last !== undefined) last.block = { ...last.block, to: from };
    const repeats = new Set<number>();
    const { index, height, tables } = next;
    blocks.push({ block: { from, to: grid.rows.length, index, height, tables, repeats }, repeats });
  }
  return blocks.map(({ block }) => block);
}

/** Whether a header only says again, on the next page, what the last one said, or a part of it. */
function isRepeat({ tables, height }: Block, next: Found): boolean {
  const last = told(tables);
  return height === next.height && told(next.tables).every((one) => last.includes(one));
}

const told = (tables: readonly SideTable[]): readonly string[] =>
  tables
    .flatMap(({ strips }) => strips)
    .flatMap(({ sheet: { schema }, fields, post = "", supplied }) => [
      ...Array.from(fields, ([column, { field }]) => `${schema.key} ${column} ${field} ${post}`),
      ...supplied.map(({ at, field }) => `${at.cell} ${field}`),
    ]);

/** Where the rows that belong to the next table begin: its titles stand right above its header. */
function titlesAbove(grid: Grid, above: Block, index: number): number {
  const [{ strips }] = above.tables;
  const body = above.index + above.height;
  let from = index;
  while (from > body) {
    const row = grid.rows[from - 1];
    if (row === undefined || !isTitle(strips[0], row, grid.rows[from - 2])) break;
    from -= 1;
  }
  return from;
}

/** One or two cells that neither close the table above nor are a record of it; a blank row may set them off. */
function isTitle({ sheet, fields }: Header, row: GridRow, before: GridRow | undefined): boolean {
  const texts: string[] = [];
  const told = new Set<string>();
  row.cells.forEach((cell, column) => {
    if (cell === undefined) return;
    texts.push(tidy(cell.text));
    told.add(fields.get(column)?.field ?? "");
  });
  const [first = ""] = texts;
  if (texts.length > 2 || /^\d+$/u.test(first)) return false;
  if (/^(?:填报|填表|报送)?(?:单位|机构)[^:：]{0,4}[:：]/u.test(first)) return true;
  if (isFooter(first)) return false;
  if (before !== undefined && row.row > before.row + 1) return true;
  return sheet.columns.some(({ field, required }) => required && !told.has(field));
}
