import { type Grid, type GridRow, type MergedArea } from "../model/grid.js";
import { type HeaderText, headerText } from "./known-headers.js";
import { bareHeaderKey, headerKey, tidy } from "./text.js";

/** The header texts of a table's columns, whatever number of rows they take. */
export interface HeaderTexts {
  readonly texts: readonly HeaderText[];
  /** column of a month or day written apart → the column of its year */
  readonly tails: ReadonlyMap<number, number>;
}

/** the widest row that can be a header */
const widest = 200;

/**
 * One row as a header. 任职年 and 任职月 beside each other are one date; 任职起止 merged over two columns, or over three with 至 in the
 * middle, is a start and an end.
 */
export function singleTexts(
  { merges }: Pick<Grid, "merges">,
  row: GridRow,
  isKnown: (header: HeaderText) => boolean,
): HeaderTexts {
  const texts: HeaderText[] = [];
  const tails = new Map<number, number>();
  let year: { readonly stem: string; readonly column: number } | undefined;
  for (const [column, text] of textsOf(row)) {
    const header = headerText(column, text);
    const [, stem = "", unit = ""] = /^(.+)([年月日])$/u.exec(header.key) ?? [];
    if (year !== undefined && unit !== "年" && stem === year.stem) {
      tails.set(column, year.column);
      continue;
    }
    const last = bothEnds.test(header.key) ? lastMerged(merges, row.row, column) : column;
    const ends = ["起", "止"].map((end, at) => headerText(at === 0 ? column : last, joined(text, end)));
    if (last > column && ends.every(isKnown)) {
      texts.push(...ends);
      for (let between = column + 1; between < last; between++) tails.set(between, between);
      continue;
    }
    const whole = unit === "年" && !isKnown(header) ? [`${stem}时间`, `${stem}年月`, `${stem}日期`] : [];
    const named = whole.map((one) => headerText(column, one)).find(isKnown);
    if (named !== undefined) year = { stem, column };
    texts.push(named ?? header);
  }
  return { texts, tails };
}

const bothEnds = /起止|期间|时限|任免时间/u;

/** The last column of the area that is merged across from a cell. */
const lastMerged = (merges: readonly MergedArea[], row: number, column: number): number =>
  merges.find((area) => area.fromRow === row && area.toRow === row && area.fromColumn === column)?.toColumn ?? column;

function textsOf(row: GridRow): Map<number, string> {
  const texts = new Map<number, string>();
  row.cells.forEach((cell, column) => {
    const text = cell === undefined ? "" : tidy(cell.text);
    if (text !== "" && texts.size < widest) texts.set(column, text);
  });
  return texts;
}

/**
 * Headers in two or three rows: 任职 over 时间 and 依据, 任职起止 over 起 and 止, 出生年月 over 年 and 月. Upper headers are
 * merged across or, where the merges were lost, stand over blank cells. Undefined where the rows are not built so.
 */
export function stackedTexts(
  grid: Grid,
  index: number,
  height: number,
  isKnown: (header: HeaderText) => boolean,
): HeaderTexts | undefined {
  const rows = grid.rows.slice(index, index + height);
  const [top] = rows;
  if (top === undefined || rows.length < height || rows.some(({ row }, at) => row !== top.row + at)) return undefined;
  const spans = rows.slice(0, -1).map(({ row }) => spansOf(grid.merges, row));
  const merged = spans.some((areas) => areas.length > 0);
  if (!merged && !leadIsKnown(rows, isKnown)) return undefined;
  const own = rows.map(textsOf);
  const texts: HeaderText[] = [];
  const tails = new Map<number, number>();
  const columns = [...new Set(own.flatMap((row) => [...row.keys()]))].sort((a, b) => a - b);
  let last: { readonly parent: string; readonly column: number } | undefined;
  // a title over a header is no part of it: every row but the last must give a header or a part of one
  const used = new Set<number>([height - 1]);
  for (const column of columns) {
    const level = own.reduce((last, row, at) => (row.has(column) ? at : last), 0);
    const text = own[level]?.get(column) ?? "";
    const parents: string[] = [];
    for (let at = level - 1; at >= 0; at--)
      parents.push(parentOf(own[at] ?? new Map(), spans[at] ?? [], column, merged) ?? "");
    if (!merged && parents.includes("")) return undefined;
    const [parent = ""] = parents;
    if (/^[月日]$/u.test(headerKey(text)) && last?.parent === parent) {
      tails.set(column, last.column);
      continue;
    }
    const isYear = headerKey(text) === "年" && parent !== "";
    last = isYear ? { parent, column } : last;
    const { header, from } = isYear
      ? { header: headerText(column, parent), from: 0 }
      : composed(column, text, parents, isKnown);
    if (isKnown(header)) used.add(from === undefined ? level : level - 1 - from);
    // without merges a lower row is only believed where every text in it is a header
    if (!merged && level > 0 && !isYear && !isKnown(header)) return undefined;
    texts.push(header);
  }
  return used.size === height ? { texts, tails } : undefined;
}

/**
 * Asked of every row that a header could begin in, before anything is made of it: without merges, whether the first text of
 * the lowest row is a header, alone or under what stands over it.
 */
function leadIsKnown(rows: readonly GridRow[], isKnown: (header: HeaderText) => boolean): boolean {
  const lowest = rows.at(-1);
  const column = lowest?.cells.findIndex((cell) => cell !== undefined && tidy(cell.text) !== "") ?? -1;
  const text = tidy(lowest?.cells[column]?.text ?? "");
  if (/^[年月日]$/u.test(headerKey(text))) return true;
  const parents: string[] = [];
  for (const { cells } of rows.slice(0, -1)) {
    let from = column;
    while (from >= 0 && tidy(cells[from]?.text ?? "") === "") from -= 1;
    parents.unshift(tidy(cells[from]?.text ?? ""));
  }
  return !parents.includes("") && isKnown(composed(column, text, parents, isKnown).header);
}

/** Areas of one row, by that row: a long table has thousands of areas, and every row of it is looked at. */
const spansByRow = new WeakMap<readonly MergedArea[], ReadonlyMap<number, readonly MergedArea[]>>();

function spansOf(merges: readonly MergedArea[], row: number): readonly MergedArea[] {
  let byRow = spansByRow.get(merges);
  if (byRow === undefined) {
    const found = new Map<number, MergedArea[]>();
    for (const area of merges) {
      if (area.fromRow !== area.toRow || area.toColumn <= area.fromColumn) continue;
      const spans = found.get(area.fromRow);
      if (spans === undefined) found.set(area.fromRow, [area]);
      else spans.push(area);
    }
    byRow = found;
    spansByRow.set(merges, found);
  }
  return byRow.get(row) ?? [];
}

/** The upper header over a column: its own cell, the merged one that reaches over it, or the nearest one to the left. */
function parentOf(
  row: ReadonlyMap<number, string>,
  spans: readonly MergedArea[],
  column: number,
  merged: boolean,
): string | undefined {
  const own = row.get(column);
  if (own !== undefined) return own;
  if (merged) {
    const area = spans.find(({ fromColumn, toColumn }) => fromColumn <= column && column <= toColumn);
    return area === undefined ? undefined : row.get(area.fromColumn);
  }
  const left = [...row.keys()].filter((other) => other < column);
  return row.get(Math.max(...left));
}

/** A lower header with the upper one that makes it a known header, else the lower header alone. */
function composed(
  column: number,
  text: string,
  parents: readonly string[],
  isKnown: (header: HeaderText) => boolean,
): Composed {
  for (const [from, parent] of parents.entries()) {
    const header = bareHeaderKey(parent) === "" ? undefined : headerText(column, joined(parent, text));
    if (header !== undefined && isKnown(header)) return { header, from };
  }
  return { header: headerText(column, text), from: undefined };
}

interface Composed {
  readonly header: HeaderText;
  /** which of the upper headers made it, the nearest being 0 */
  readonly from: number | undefined;
}

const starts = /^(?:起|始|自|由|开始)$/u;
const ends = /^(?:止|终|迄|至|到|截止|结束)$/u;

/** 任职时间 over 起 is the column 任职起, 离任 over 时间 the column 离任时间. */
function joined(parent: string, text: string): string {
  const key = headerKey(text);
  const end = starts.test(key) ? "起" : ends.test(key) ? "止" : undefined;
  const stem = bareHeaderKey(parent);
  return end === undefined ? `${stem}${text}` : `${stem.replace(/(时间|年月|日期|起止)+$/u, "")}${end}`;
}
