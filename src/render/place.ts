import { cellInset, cellPadding } from "./cell-space.js";
import { textOf, type Grid, type Item, type Line, type Row } from "./flow.js";
import { lineCount } from "./measure.js";
import { type Style, type StyleSheet } from "./styles.js";

/** Where on the pages of a section the next line would stand: how far down its type area, in points. */
export interface Place {
  /** less than a page's where the section goes on below another */
  height: number;
  readonly width: number;
  page: number;
  down: number;
  /** the space below the last paragraph, counted in `down`: what follows takes the larger of it and its own, not both */
  after: number;
  readonly columns?: { readonly count: number; readonly height: number; at: number };
}

/** The next page, or column where the section has columns. */
export function nextPage(place: Place): void {
  const { columns } = place;
  place.down = 0;
  place.after = 0;
  if (columns !== undefined && columns.at + 1 < columns.count) columns.at += 1;
  else {
    place.page += 1;
    if (columns === undefined) return;
    columns.at = 0;
    place.height = columns.height;
  }
}

export const fits = (place: Place, height: number): boolean => height <= place.height - place.down + 0.01;

/** A paragraph's height by its parts, in points. */
export interface Extent {
  readonly before: number;
  readonly lines: number;
  readonly pitch: number;
  readonly after: number;
}

/** `width` of the type area in points. */
export function extentOf(text: string, item: Partial<Line>, style: Style, width: number): Extent {
  const size = item.size ?? style.size;
  const { left, firstLine } =
    item.indent === undefined
      ? style
      : { left: item.indent.left / 20 / size, firstLine: -item.indent.hanging / 20 / size };
  const lines = lineCount(text, width / size - left - style.right, firstLine);
  return { before: item.before ?? style.before, lines, pitch: item.pitch ?? style.pitch, after: style.after };
}

/** Lines that may stand alone at the foot of a page: Word's widow control keeps two together, and so a paragraph of three whole. */
const leastLines = (lines: number): number => Math.min(lines, lines === 3 ? 3 : 2);

/** Sets a paragraph's lines, over as many pages as they need, two at least at either end. The space above is lost at the top of a page. */
export function placeLines(place: Place, { before, lines, pitch, after }: Extent): void {
  place.down += place.down === 0 ? 0 : Math.max(0, before - place.after);
  let left = lines;
  while (left > 0) {
    const free = Math.floor((place.height - place.down + 0.01) / pitch);
    if (left <= free) {
      place.down += left * pitch + after;
      place.after = after;
      return;
    }
    const atTop = place.down === 0;
    const taken = Math.min(free, left - 2);
    // A page lower than a line still takes one: nothing may loop here.
    if (taken >= 2) left -= taken;
    else if (atTop) left -= Math.max(1, free);
    nextPage(place);
  }
}

const rule = 0.5;

function rowHeight({ cells }: Row, { widths }: Grid, { size, pitch }: Style): number {
  const lines = cells.map(({ text }, index) => lineCount(text, ((widths[index] ?? 0) - 2 * cellInset) / 20 / size));
  return Math.max(1, ...lines) * pitch + 2 * cellPadding + rule;
}

/** The head and first row of a table, which start it on one page. */
function startHeight(grid: Grid, sheet: StyleSheet): number {
  const [first] = grid.rows;
  return (
    rowHeight(grid.head, grid, sheet.TableHead) + (first === undefined ? 0 : rowHeight(first, grid, sheet.TableText))
  );
}

/** Sets a table row by row, its head again on every page, and tells the page of each row. */
export function placeGrid(place: Place, grid: Grid, sheet: StyleSheet): number[] {
  if (place.down > 0 && !fits(place, startHeight(grid, sheet))) nextPage(place);
  const head = rowHeight(grid.head, grid, sheet.TableHead);
  place.after = 0;
  place.down += head;
  let rows = 0;
  const pages: number[] = [];
  for (const row of grid.rows) {
    const height = rowHeight(row, grid, sheet.TableText);
    if (rows > 0 && !fits(place, height)) {
      nextPage(place);
      place.down = head;
      rows = 0;
    }
    place.down += height;
    rows += 1;
    pages.push(place.page);
  }
  return pages;
}

/** What has to stand on one page from `index` on: a heading, label or caption, all that is kept with it and the start of what follows. */
export function keptHeight(items: readonly Item[], index: number, place: Place, sheet: StyleSheet): number {
  let total = 0;
  let above = place.after;
  for (let at = index; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined || item.kind === "contents" || item.kind === "index") return total;
    if (item.kind === "grid") return total + startHeight(item, sheet);
    const style = sheet[item.style];
    if (at > index && style.newPage) return total;
    const { before, lines, pitch, after } = extentOf(textOf(item), item, style, place.width);
    total += Math.max(0, before - above);
    if (!(item.keepNext ?? style.keepNext)) return total + leastLines(lines) * pitch;
    total += lines * pitch + after;
    above = after;
  }
  return total;
}
