import type { Book, Cell } from "../cells.js";
import { type LaidSheet, layoutSheet } from "../layout.js";
import type { County } from "./county.js";
import { volumeRows } from "./extras.js";
import { planOf } from "./plan.js";

export interface LaidBook {
  readonly path: string;
  readonly sheets: LaidSheet[];
}

/** The clean county, typed into workbooks. */
export function laidBooks(county: County): LaidBook[] {
  const books = [...planOf(county)].map(([path, plans]) => ({
    path,
    sheets: plans.map((plan) => layoutSheet(plan.name, plan.kind, plan.records, plan.style)),
  }));
  const office = books.find((book) => book.path === "县委党史办公室/卷信息.xlsx");
  office?.sheets.unshift(freeSheet("填表说明", FILLING_NOTES), freeSheet("卷信息", volumeRows()));
  return books;
}

export function plainBooks(books: readonly LaidBook[]): Book[] {
  return books.map(({ path, sheets }) => ({ path, sheets: sheets.map(({ name, rows }) => ({ name, rows })) }));
}

function freeSheet(name: string, rows: readonly (readonly Cell[])[]): LaidSheet {
  return { name, rows: rows.map((row) => row.map((cell) => (cell === "" ? null : cell))), places: new Map() };
}

const FILLING_NOTES: readonly (readonly Cell[])[] = [
  ["填表说明"],
  ["一、年月一律写到月，月份不补零。"],
  ["二、机构更名的，另起一行。"],
  ["三、2003年5月仍在任的，离任时间不填。"],
  ["四、没有应填内容的表，填零报告。"],
];
