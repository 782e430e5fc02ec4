import { type GridRow, type MergedArea } from "../model/grid.js";
import { type FieldCells } from "./field-cells.js";
import { type Header } from "./header.js";
import { isHeading } from "./supplied.js";
import { headerKey, tidy } from "./text.js";

/** What a row below the header is. */
export type RowClass =
  | { readonly kind: "note" }
  | { readonly kind: "record" }
  | { readonly kind: "rejected"; readonly missing: readonly string[] };

const footer =
  /^(?:说明|注|附注|填表说明|填报说明|填表人|填报人|制表人?|审核人?|复核人?|填报单位|填表单位|单位负责人|负责人|分管领导|联系人|联系电话|填表日期|填报日期|制表日期|续表|续上表|单位[（(]盖章[)）])[:：]/u;
const footerWord =
  /^[（(]?(?:续表|续上表|接上表|下接|以下空白|以下无正文|无内容|本表无内容|本单位无此项|说明|备注|填表人|制表人|审核人|联系电话)[)）]?$/u;
const total = /^(?:合计|总计|小计|共计)[:：]?$/u;
const exampleRow = /^(?:(?:示?例|样例|示例行|例[\d一二三]+)$|(?:示?例|样例)[:：])/u;

/** Words that close or explain a table. */
export const isFooter = (text: string): boolean => footer.test(text) || footerWord.test(text) || total.test(text);

export type OwnTexts = readonly (readonly [number, string])[];

export function ownTexts(row: GridRow): OwnTexts {
  const texts: [number, string][] = [];
  row.cells.forEach((cell, column) => {
    if (cell !== undefined) texts.push([column, tidy(cell.text)]);
  });
  return texts;
}

/** Rows that are neither records nor meant to be: the header again, totals, signatures, explanations. */
export function asideRow(header: Header, own: OwnTexts): "header" | "note" | undefined {
  if (repeatsHeader(header, own)) return "header";
  return isRemark(header, own) || isBelowHeader(own) ? "note" : undefined;
}

const unitInBrackets = /^[(（][^()（）]{1,12}[)）]$/u;
const ordinals = "甲乙丙丁戊己庚辛壬癸";

/** What forms print between header and table: units in brackets, or the columns numbered 甲 乙 1 2 3. */
function isBelowHeader(own: OwnTexts): boolean {
  const [first, second] = own;
  if (first === undefined || second === undefined) return false;
  if (unitInBrackets.test(first[1])) return own.every(([, text]) => unitInBrackets.test(text));
  if (own.length < 3 || first[1].length > 2) return false;
  const letters = own.findIndex(([, text], index) => text !== ordinals.charAt(index));
  const numbers = letters < 0 ? [] : own.slice(letters);
  return numbers.every(([, text], index) => text === String(index + 1)) && (letters !== 0 || own.length > 4);
}

/** Sorts a row with its cells into the ledger, once it is known not to be an aside. */
export function classifyRow(
  header: Header,
  row: GridRow,
  own: OwnTexts,
  cells: FieldCells,
  merges: readonly MergedArea[],
): RowClass {
  const missing = missingFields(header, cells);
  if (missing.length === 0) return { kind: "record" };
  return standsAlone(header, row, own, merges) ? { kind: "note" } : { kind: "rejected", missing };
}

/** A table that runs over several printed pages repeats its header: four of five texts are the same. */
function repeatsHeader({ texts, keys }: Header, own: OwnTexts): boolean {
  let different = 0;
  for (const [column, text] of own) {
    const key = keys.get(column);
    if (key !== undefined && (texts.get(column) === text || (text.length <= key.length + 8 && headerKey(text) === key)))
      continue;
    different += 1;
    // asked of every row: the first cell or two say no
    if (different * 5 > own.length) return false;
  }
  return own.length - different > 1;
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

/** The one cell of a row that says anything, its number aside. */
export function loneCell(header: Header, own: OwnTexts): readonly [number, string] | undefined {
  const told = own.filter(([column]) => header.fields.get(column)?.field !== "serial");
  return told.length === 1 ? told[0] : undefined;
}

/** a sentence, a page number, words in brackets such as （1984年3月—1989年9月）, or 无 */
const sentence =
  /^共?计?\d+[人名]$|^第?\s*\d+\s*页|^[-—]+\s*\d+\s*[-—]+$|。[)）]?$|^[（(〔［[【][^）)]*[)）〕］\]】]$|^(?:无|空|\/|[-—]+)$/u;

/** One lone cell that spans the table, numbers an empty row, is a heading or a sentence, or lies outside the known columns. */
function standsAlone(header: Header, row: GridRow, own: OwnTexts, merges: readonly MergedArea[]): boolean {
  const [only, another] = own;
  if (only === undefined || another !== undefined) return own.length === 0;
  const field = header.fields.get(only[0])?.field;
  if (field === undefined || field === "serial") return true;
  if (isHeading(only[1]) || sentence.test(only[1])) return true;
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
