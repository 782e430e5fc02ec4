import { findingsSheetName, findingsSheetTitle } from "../model/marks.js";
import { type Package } from "./package.js";
import { type CellPlace, cellsOf, rowsOf } from "./sheet-rows.js";
import {
  type Splice,
  Unpatchable,
  attribute,
  childrenOfFirst,
  childrenOfRoot,
  escaped,
  prefixOf,
  rootOf,
  spliced,
  tagsOf,
  unescaped,
  withAttribute,
} from "./xml.js";

const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Name of the added part; a program that saves the workbook anew gives it another. */
const listPart = "xl/worksheets/findings.xml";

/** A sheet of a workbook and its part. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
}

/** The worksheets of a workbook in their order; sheets of charts and macros are none. */
export function sheetsOf(book: Package): readonly SheetPart[] {
  const xml = book.text(book.workbook);
  const targets = new Map(
    book.relationships(book.workbook).map(({ id, kind, target }) => [id, kind === "worksheet" ? target : undefined]),
  );
  return childrenOfFirst(xml, "sheets").flatMap(({ start, tagEnd }) => {
    const tag = xml.slice(start, tagEnd);
    const part = targets.get(attribute(tag, "*:id") ?? "");
    return part === undefined || !book.has(part) ? [] : { name: attribute(tag, "name") ?? "", part };
  });
}

/** The namespace of a workbook's parts: that of the strict or of the transitional edition. */
export function namespaceOf(book: Package): string {
  const xml = book.text(book.workbook);
  const root = rootOf(xml);
  const prefix = prefixOf(root).slice(0, -1);
  const namespace = attribute(xml.slice(root.start, root.end), prefix === "" ? "xmlns" : `xmlns:${prefix}`);
  if (namespace === undefined) throw new Unpatchable("a workbook of no namespace");
  return namespace;
}

/** Reads texts of cells, shared or in place. */
export function textReader(book: Package): (xml: string, cell: CellPlace) => string {
  const part = book.relationships(book.workbook).find(({ kind }) => kind === "sharedStrings")?.target;
  let shared: readonly string[] | undefined;
  const sharedTexts = (): readonly string[] => {
    if (part === undefined || !book.has(part)) return [];
    const xml = book.text(part);
    return childrenOfRoot(xml).map(({ tagEnd, innerEnd }) => shownText(xml.slice(tagEnd, innerEnd)));
  };
  return (xml, { start, tagEnd, end }) => {
    const body = xml.slice(tagEnd, end);
    if (attribute(xml.slice(start, tagEnd), "t") !== "s") return shownText(body);
    shared ??= sharedTexts();
    return shared[Number(/<(?:[\w.-]+:)?v>\s*(\d+)/u.exec(body)?.[1] ?? -1)] ?? "";
  };
}

/** The text of a string item without its readings (phonetic runs). */
const shownText = (xml: string): string =>
  unescaped(
    Array.from(
      xml
        .replaceAll(/<(?:[\w.-]+:)?rPh\b.*?<\/(?:[\w.-]+:)?rPh>/gsu, "")
        .matchAll(/<(?:[\w.-]+:)?[tv](?:\s[^>]*)?>([^<]*)</gu),
      ([, text = ""]) => text,
    ).join(""),
  );

/** Whether a sheet is the list of findings that an earlier run added. */
export function isListSheet(book: Package, { part }: SheetPart, textOf: ReturnType<typeof textReader>): boolean {
  const xml = book.text(part);
  const data = childrenOfRoot(xml).find(({ local }) => local === "sheetData");
  if (data === undefined) return false;
  for (const row of rowsOf(xml, data)) {
    const [first] = cellsOf(xml, row, prefixOf(data));
    return first !== undefined && first.column === 0 && textOf(xml, first).trim() === findingsSheetTitle;
  }
  return false;
}

/** Puts a sheet before all others. What names sheets by their number is moved along. */
export function addFirstSheet(book: Package, xml: string): void {
  const workbook = book.text(book.workbook);
  const part = book.has(listPart) ? book.freeName("xl/worksheets/findings#.xml") : listPart;
  book.put(part, xml);
  book.declare(part, sheetType);
  const id = book.relate(book.workbook, "worksheet", part);
  const sheets = childrenOfRoot(workbook).find(({ local }) => local === "sheets");
  const list = childrenOfFirst(workbook, "sheets").map(({ start, tagEnd }) => workbook.slice(start, tagEnd));
  if (sheets === undefined || list.length === 0) throw new Unpatchable("a workbook without sheets");
  const names = new Set(list.map((tag) => attribute(tag, "name")));
  let name: string = findingsSheetName;
  for (let number = 2; names.has(name); number++) name = `${findingsSheetName}${number}`;
  const number = Math.max(...list.map((tag) => Number(attribute(tag, "sheetId") ?? 0))) + 1;
  const namespace = book.isStrict
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const entry = `<${prefixOf(sheets)}sheet xmlns:r="${namespace}" name="${escaped(name)}" sheetId="${number}" r:id="${id}"/>`;
  const first: Splice = { start: sheets.tagEnd, end: sheets.tagEnd, text: entry };
  book.put(book.workbook, spliced(workbook, [first, ...moved(workbook)]));
}

/** Numbers of sheets, each one more than it was. */
function moved(workbook: string): Splice[] {
  const splices: Splice[] = [];
  for (const tag of tagsOf(workbook)) {
    if (tag.kind === "close") continue;
    const text = workbook.slice(tag.start, tag.end);
    const next = (name: string, given: string): string =>
      attribute(given, name) === undefined
        ? given
        : withAttribute(given, name, String(Number(attribute(given, name)) + 1));
    let after = text;
    if (tag.local === "definedName") after = next("localSheetId", text);
    // without a number the first sheet is the one shown: it still is, as the second
    if (tag.local === "workbookView")
      after = next(
        "firstSheet",
        next("activeTab", attribute(text, "activeTab") === undefined ? withAttribute(text, "activeTab", "0") : text),
      );
    if (after !== text) splices.push({ start: tag.start, end: tag.end, text: after });
  }
  return splices;
}
