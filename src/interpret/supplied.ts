import { type CellRef, columnLetters } from "../model/cell.js";
import { type Grid, type GridCell, type GridRow } from "../model/grid.js";
import { isSeat } from "./header-fields.js";
import { type KnownSheet, headerNamed } from "./known-headers.js";
import { tidy } from "./text.js";

/** A field that a table has no column for, told once above it: 填报单位：县水利局. */
export interface Supplied {
  readonly field: string;
  readonly cell: GridCell;
  readonly at: CellRef;
}

/** what may be told once for a whole table */
const suppliable: ReadonlySet<string> = new Set(["body", "post", "term", "capacity", "meeting", "delegation", "unit"]);

export const canBeSupplied = (field: string): boolean => suppliable.has(field);

/** What the rows above a header tell for the whole table. A field told twice in different words is not taken. */
export function suppliedAbove(grid: Grid, rows: readonly GridRow[], sheet: KnownSheet): Supplied[] {
  const found = rows.flatMap((row) => labelled(grid, row, sheet));
  return found.filter(
    ({ field, cell }, index) =>
      found.findIndex((other) => other.field === field) === index &&
      found.every((other) => other.field !== field || other.cell.text === cell.text),
  );
}

/** 填报单位： may stand before its value in one cell, or in the cell to the left of it. */
function labelled(grid: Grid, row: GridRow, sheet: KnownSheet): Supplied[] {
  const supplied: Supplied[] = [];
  const take = (label: string, value: string, column: number): void => {
    const field = fieldLabelled(sheet, label);
    const text = value.replace(/[（(]?(?:盖章|公章|章)[)）]?$/u, "").trim();
    if (field === undefined || text === "" || /^[_＿\s—-]+$/u.test(text) || /[:：]/u.test(text)) return;
    const at = { book: grid.book, sheet: grid.sheet, cell: `${columnLetters(column)}${row.row}` };
    supplied.push({ field, cell: { kind: "text", text }, at });
  };
  let pending = "";
  row.cells.forEach((cell, column) => {
    if (cell === undefined) return;
    const text = tidy(cell.text);
    if (pending !== "") take(pending, text, column);
    pending = "";
    if (!/[:：]/u.test(text) && !/^(?:填报|填表|报送)?(?:单位|机构)(?:名称|全称)?$/u.test(text)) return;
    const pieces = text.split(/(?:\s|[；;，,])+(?=[^\s:：]{2,8}[:：])/u);
    for (const piece of pieces) {
      const [label = "", ...rest] = piece.split(/[:：]/u);
      const value = rest.join("：").trim();
      if (value === "") pending = label;
      else take(label, value, column);
    }
  });
  return supplied;
}

function fieldLabelled(sheet: KnownSheet, label: string): string | undefined {
  const plain = label.replaceAll(/\s/gu, "").replace(/[（(](?:盖章|公章|章)[)）]$/u, "");
  const unit = /^(?:填报|填表|报送|编报|所在)?(?:单位|机构|部门)(?:名称|全称)?$/u.test(plain);
  const field = unit ? "body" : headerNamed(sheet, plain)?.column.field;
  return field !== undefined && suppliable.has(field) && sheet.columns.some((column) => column.field === field)
    ? field
    : undefined;
}

const numbering =
  /^(?:第[一二三四五六七八九十百]+[章节编篇、]|[（(]?[一二三四五六七八九十百]+[）)、.．]|[（(]?\d{1,2}[）)、．])\s*/u;
const bodyEnd =
  /(?:委|委员会|局|办|办公室|部|院|会|中心|站|所|公司|校|学|厂|组|处|科|政府|支部|总支|乡|镇|队|社|馆|团|联|场|库|室|股|行|台|集团)$/u;

/** Whether a text is a heading by its number: 一、县直部门. */
export const isHeading = (text: string): boolean => numbering.test(text);

/** What a row with a single cell tells of the rows below it, in a table that lacks the column: 书记, 一、县水利局. */
export function suppliedWithin(
  text: string,
  lacking: ReadonlySet<string>,
): { field: string; text: string } | undefined {
  const plain = text
    .replace(numbering, "")
    .replaceAll(/\s/gu, "")
    .replace(/[:：]$/u, "");
  if (lacking.has("post") && isSeat(plain)) return { field: "post", text: plain };
  return lacking.has("body") && bodyEnd.test(plain) && plain.length <= 30 ? { field: "body", text: plain } : undefined;
}
