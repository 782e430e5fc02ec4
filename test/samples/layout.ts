import type { Cell } from "./cells.js";
import { type DateStyle, restyle, serialOf } from "./months.js";
import { type Rec, type SheetKind, headersOf, isCountField, isDateField } from "./records.js";

/** How one unit types one kind of sheet. */
export interface SheetStyle {
  /** Lines above the header: a title, 填报单位 and the like. */
  readonly above?: readonly string[];
  /** Canonical header → the words this unit uses. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Canonical headers this unit leaves out. */
  readonly without?: readonly string[];
  readonly dates?: DateStyle;
  /** 任职时间 and 离任时间 in one cell; several stints of one person in one post share the cell. */
  readonly spans?: boolean;
  /** Sex and nation in brackets after the name instead of in columns. */
  readonly notes?: boolean;
  /** A blank row after so many records. */
  readonly blankEvery?: number;
  /** Rows under the records, such as 合计 or 说明. */
  readonly below?: readonly string[];
}

export interface LaidSheet {
  readonly name: string;
  readonly rows: Cell[][];
  /** `id|field` → row and column. A header is under `#|field`. */
  readonly places: ReadonlyMap<string, readonly [row: number, column: number]>;
}

const SPAN_FIELD = "任职起止";

export function layoutSheet(name: string, kind: SheetKind, records: readonly Rec[], style: SheetStyle): LaidSheet {
  const columns = columnsOf(kind, style);
  const rows: Cell[][] = (style.above ?? []).map((line) => [line]);
  const places = new Map<string, readonly [number, number]>();
  columns.forEach((field, c) => places.set(`#|${field}`, [rows.length, c]));
  rows.push(columns.map((field) => style.aliases?.[field] ?? field));
  groupStints(records, style).forEach((group, index) => {
    const first = group[0];
    if (first === undefined) return;
    columns.forEach((field, c) => {
      for (const record of group) places.set(`${record.id}|${field}`, [rows.length, c]);
    });
    rows.push(columns.map((field) => cellOf(field, first, group, index, style)));
    if (style.blankEvery !== undefined && (index + 1) % style.blankEvery === 0) rows.push([]);
  });
  for (const line of style.below ?? []) rows.push([line]);
  return { name, rows, places };
}

function columnsOf(kind: SheetKind, style: SheetStyle): string[] {
  const left = new Set(style.without);
  if (style.notes === true) for (const field of ["性别", "民族"]) left.add(field);
  if (style.spans === true) left.add("离任时间");
  return headersOf(kind)
    .filter((field) => !left.has(field))
    .map((field) => (style.spans === true && field === "任职时间" ? SPAN_FIELD : field));
}

function groupStints(records: readonly Rec[], style: SheetStyle): Rec[][] {
  const groups = new Map<string, Rec[]>();
  for (const record of records) {
    const { 机构 = "", 职务 = "", 姓名 = "", 出生年月 = "", 标注 = "" } = record.fields;
    const key = style.spans === true ? [机构, 职务, 姓名, 出生年月, 标注].join("|") : record.id;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return [...groups.values()];
}

function cellOf(field: string, first: Rec, group: readonly Rec[], index: number, style: SheetStyle): Cell {
  if (field === "序号") return index + 1;
  if (field === SPAN_FIELD) return group.map((record) => spanOf(record, style)).join("，");
  const last = group.at(-1) ?? first;
  const text = (field.startsWith("离任") ? last : first).fields[field] ?? "";
  if (text === "") return null;
  if (field === "姓名" && style.notes === true) return `${text}${notesOf(first)}`;
  if (isDateField(field)) return dateCell(text, style);
  return isCountField(field) && /^\d+$/u.test(text) ? Number(text) : text;
}

function dateCell(text: string, style: SheetStyle): Cell {
  const dates = style.dates ?? "dotted";
  return dates === "serial" ? { serial: serialOf(text) } : restyle(text, dates);
}

function spanOf(record: Rec, style: SheetStyle): string {
  const dates = style.dates === undefined || style.dates === "serial" ? "dotted" : style.dates;
  const [start = "", end = ""] = [record.fields["任职时间"], record.fields["离任时间"]];
  return `${restyle(start, dates)}—${restyle(end, dates)}`;
}

function notesOf(record: Rec): string {
  const { 性别 = "", 民族 = "" } = record.fields;
  const notes = [性别 === "女" ? "女" : "", 民族 === "汉族" ? "" : 民族].filter((note) => note !== "");
  return notes.length === 0 ? "" : `（${notes.join("，")}）`;
}
