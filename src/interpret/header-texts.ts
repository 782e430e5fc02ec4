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

/** One row as a header. */
export const singleTexts = (row: GridRow): HeaderTexts => ({
  texts: Array.from(textsOf(row), ([column, text]) => headerText(column, text)),
  tails: new Map(),
});

export function textsOf(row: GridRow): Map<number, string> {
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
  const own = rows.map(textsOf);
  const spans = rows.slice(0, -1).map(({ row }) => spansOf(grid.merges, row));
  const merged = spans.some((areas) => areas.length > 0);
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

const spansOf = (merges: readonly MergedArea[], row: number): MergedArea[] =>
  merges.filter((area) => area.fromRow === row && area.toRow === row && area.toColumn > area.fromColumn);

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
    const header = headerText(column, joined(parent, text));
    if (isKnown(header)) return { header, from };
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
