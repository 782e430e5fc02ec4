import { type CellRef, columnLetters } from "../model/cell.js";
import { type Grid, type GridCell, type GridRow } from "../model/grid.js";
import { isSeat } from "./header-fields.js";
import { type KnownSheet, headerNamed } from "./known-headers.js";
import { tidy } from "./text.js";
import { type TitleTells, toldInTitle } from "./told-in-title.js";

/** A field that a table has no column for, told once above it: 填报单位：县水利局. */
export interface Supplied {
  readonly field: string;
  readonly cell: GridCell;
  readonly at: CellRef;
}

/** what may be told once for a whole table */
const suppliable: ReadonlySet<string> = new Set(["body", "post", "term", "capacity", "meeting", "delegation", "unit"]);

export const canBeSupplied = (field: string): boolean => suppliable.has(field);

/**
 * What is told for a whole table: on lines like 填报单位：县水利局 above its header, the nearest first, else by its title, else by the
 * name of its worksheet. Of two values on one line none is taken.
 */
export function suppliedAbove(grid: Grid, rows: readonly GridRow[], sheet: KnownSheet): Supplied[] {
  const found: Supplied[] = [];
  const told = (field: string): boolean => found.some((other) => other.field === field);
  for (const row of [...rows].sort((a, b) => b.row - a.row)) {
    const line = labelled(grid, row, sheet);
    found.push(
      ...line.filter(
        ({ field, cell }, index) =>
          !told(field) &&
          line.findIndex((other) => other.field === field) === index &&
          line.every((other) => other.field !== field || other.cell.text === cell.text),
      ),
    );
  }
  const has = (field: string): boolean => sheet.columns.some((column) => column.field === field);
  if (!has("body") || !has("post")) return found;
  for (const { at, body, post } of titles(grid, rows)) {
    if (!told("body")) found.push({ field: "body", cell: { kind: "text", text: body }, at });
    if (post !== undefined && !told("post")) found.push({ field: "post", cell: { kind: "text", text: post }, at });
  }
  return found;
}

/** The name of a body right over one strip of a folded table. */
export function bodyOver(
  { book, sheet }: Grid,
  row: GridRow | undefined,
  own: ReadonlySet<number>,
  next: ReadonlySet<number> | undefined,
): Supplied[] {
  const from = Math.min(...own);
  const to = next === undefined ? Infinity : Math.min(...next);
  const over = [...(row?.cells.entries() ?? [])].filter(
    ([column, cell]) => cell !== undefined && column >= from && column < to,
  );
  const [[column, cell] = [0, undefined], another] = over;
  const text = tidy(cell?.text ?? "");
  if (row === undefined || cell === undefined || another !== undefined || !isBodyName(text)) return [];
  return [
    { field: "body", cell: { kind: "text", text }, at: { book, sheet, cell: `${columnLetters(column)}${row.row}` } },
  ];
}

/** A line with nothing but the name of a body. */
const isBodyName = (text: string): boolean =>
  /^\p{Script=Han}{3,20}$/u.test(text) && bodyEnd.test(text) && !/情况|名录|名册|任职|机构|[各全]/u.test(text);

interface Titled extends TitleTells {
  readonly at: CellRef;
}

function titles({ book, sheet, rows: all }: Grid, rows: readonly GridRow[]): Titled[] {
  const titled = rows.flatMap(({ row, cells }): Titled[] => {
    const column = cells.findIndex((cell) => cell !== undefined);
    const only = cells.filter((cell) => cell !== undefined).length === 1 ? cells[column] : undefined;
    const text = tidy(only?.text ?? "");
    // 县林业局（1987.11—1998.12）
    const bare = text.replace(/\s*[（(〔][^\p{Script=Han}]*\d[^（()）〔〕]*[)）〕]$/u, "");
    const told = toldInTitle(text) ?? (isBodyName(bare) ? { body: bare, post: undefined } : undefined);
    return told === undefined ? [] : [{ ...told, at: { book, sheet, cell: `${columnLetters(column)}${row}` } }];
  });
  const name = sheet.trim();
  const byName =
    isBodyName(name) && all.length > 0 ? [{ body: name, post: undefined, at: { book, sheet, cell: "" } }] : [];
  return [...titled, ...byName];
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
/** Whether a text ends as the names of bodies do. */
export const endsLikeBody = (text: string): boolean => bodyEnd.test(text);

const bodyEnd =
  /(?:委|委员会|局|办|办公室|部|院|会|中心|站|所|公司|校|学|厂|组|处|科|政府|支部|总支|乡|镇|队|社|馆|团|联|场|库|室|股|行|台|集团|党组|人大|政协)$/u;

/** Whether a text is a heading by its number: 一、县直部门. */
export const isHeading = (text: string): boolean => numbering.test(text);

export const withoutNumber = (text: string): string => text.trim().replace(numbering, "");

/** What a row with a single cell tells of the rows below it, in a table that lacks the column: 书记, 一、县水利局. */
export function suppliedWithin(
  text: string,
  lacking: ReadonlySet<string>,
): { field: string; text: string } | undefined {
  const plain = text
    .replace(numbering, "")
    .replaceAll(/\s/gu, "")
    .replace(/[（(]?共?\d+[人名][)）]?$/u, "")
    .replace(/[:：]$/u, "");
  if (lacking.has("post") && isSeat(plain)) return { field: "post", text: plain };
  return lacking.has("body") && bodyEnd.test(plain) && plain.length <= 30 ? { field: "body", text: plain } : undefined;
}
