import { type GridRow, type MergedArea } from "../model/grid.js";
import { type FieldCells } from "./field-cells.js";
import { type Header } from "./header.js";
import { headerKey, tidy } from "./text.js";

/** What a row below the header is. */
export type RowClass =
  | { readonly kind: "header" | "note" | "record" }
  | { readonly kind: "rejected"; readonly missing: readonly string[] };

const footer =
  /^(?:说明|注|附注|填表说明|填报说明|填表人|填报人|制表人?|审核人?|复核人?|填报单位|填表单位|单位负责人|负责人|分管领导|联系人|联系电话|填表日期|填报日期|制表日期|续表|续上表|单位[（(]盖章[)）])[:：]/u;
const footerWord = /^(?:续表|续上表|说明|备注|填表人|制表人|审核人|联系电话)$/u;
const total = /^(?:合计|总计|小计|共计)[:：]?$/u;
const exampleRow = /^(?:(?:示?例|样例|示例行|例[\d一二三]+)$|(?:示?例|样例)[:：])/u;

/** Sorts a row into the ledger. Every non-blank row falls into just one class. */
export function classifyRow(header: Header, row: GridRow, cells: FieldCells, merges: readonly MergedArea[]): RowClass {
  const own = ownTexts(row);
  if (repeatsHeader(header, own)) return { kind: "header" };
  if (isRemark(header, own)) return { kind: "note" };
  const missing = missingFields(header, cells);
  if (missing.length === 0) return { kind: "record" };
  return standsAlone(header, row, own, merges) ? { kind: "note" } : { kind: "rejected", missing };
}

type OwnTexts = readonly (readonly [number, string])[];

function ownTexts(row: GridRow): OwnTexts {
  const texts: [number, string][] = [];
  row.cells.forEach((cell, column) => {
    if (cell !== undefined) texts.push([column, tidy(cell.text)]);
  });
  return texts;
}

/** A table that runs over several printed pages repeats its header. */
function repeatsHeader(header: Header, own: OwnTexts): boolean {
  const same = own.filter(([column, text]) => headerKey(header.texts.get(column) ?? "") === headerKey(text));
  return same.length > 1 && same.length * 5 >= own.length * 4;
}

/** Totals, signatures and explanations around a table, and the example row of a template. */
function isRemark(header: Header, own: OwnTexts): boolean {
  const first = own[0]?.[1] ?? "";
  if (footer.test(first) || total.test(first.replaceAll(/\s/gu, ""))) return true;
  if (footerWord.test(first) && own.length <= 2) return true;
  if (exampleRow.test(first)) return true;
  const lead = own.find(([column]) => header.fields.get(column)?.field !== "serial")?.[1] ?? "";
  return total.test(lead.replaceAll(/\s/gu, ""));
}

/** One lone cell that spans the table, numbers an empty row or lies outside the known columns: a heading or a residue. */
function standsAlone(header: Header, row: GridRow, own: OwnTexts, merges: readonly MergedArea[]): boolean {
  const [only, another] = own;
  if (only === undefined || another !== undefined) return own.length === 0;
  const field = header.fields.get(only[0])?.field;
  if (field === undefined || field === "serial") return true;
  return merges.some(
    (area) =>
      area.fromRow <= row.row && row.row <= area.toRow && area.fromColumn === only[0] && area.toColumn > only[0],
  );
}

/** Required headers whose cell is blank in this row. */
function missingFields(header: Header, cells: FieldCells): string[] {
  const { columns, schema } = header.sheet;
  return columns
    .filter(({ field, required }) => required && !cells.has(field))
    .filter(({ field }) => !(schema.substitutes?.[field]?.some((other) => cells.has(other)) ?? false))
    .map(({ title }) => title);
}
