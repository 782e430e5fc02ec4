import { SaxesParser, type SaxesTagPlain } from "saxes";
import { type Grid, type GridCell, type GridRow, type MergedArea } from "../../model/grid.js";
import { TooManyCells, maxCells, maxColumns, maxRows } from "../limits.js";
import { odsCell } from "./cell.js";
import { type OdsStyles, odsStyles } from "./formats.js";

/** What lies in or between cells without being their text: remarks, drawings, deleted rows, phonetic guides. */
const aside = /^(?:office:annotation|draw:.+|table:shapes|table:tracked-changes|text:ruby-text)$/u;
const cellTags = /^table:(?:covered-)?table-cell$/u;

/** A sheet while its tags go by. */
interface OpenSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: GridRow[];
  readonly merges: MergedArea[];
  /** style of the cells of columns, up to the column given */
  readonly columnStyles: { readonly until: number; readonly style: string | undefined }[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  row: number;
  column: number;
  cells: (GridCell | undefined)[];
}

/**
 * The sheets of the content of an OpenDocument spreadsheet. Repeats are only carried out for cells that hold something, so
 * that the million blank rows a file claims cost nothing. Throws on XML that is not well-formed, and beyond the limits.
 */
export function odsSheets(book: string, content: string, styles: string): Grid[] {
  const known = odsStyles();
  parse(styles, { open: known.open, text: known.text, close: known.close });
  const grids: Grid[] = [];
  let sheet: OpenSheet | undefined;
  let rowTag: SaxesTagPlain | undefined;
  let cellTag: SaxesTagPlain | undefined;
  let asideDepth = 0;
  let paragraphs = 0;
  let text = "";
  let inParagraph = false;
  let count = 0;

  function endCell(tag: SaxesTagPlain): void {
    if (sheet === undefined) return;
    const { attributes } = tag;
    const repeat = times(attributes["table:number-columns-repeated"]);
    const { column } = sheet;
    sheet.column += repeat;
    if (tag.name !== "table:table-cell") return;
    const style =
      attributes["table:style-name"] ??
      rowTag?.attributes["table:default-cell-style-name"] ??
      sheet.columnStyles.find(({ until }) => column < until)?.style;
    const cell = odsCell(attributes, text, known.formatOf(style));
    const merge = mergeOf(sheet, attributes, column);
    if (merge !== undefined) sheet.merges.push(merge);
    if (cell === undefined) return;
    if (column + repeat > maxColumns) throw new RangeError("column out of range");
    for (let index = column; index < column + repeat; index++) sheet.cells[index] = cell;
  }

  function endRow(tag: SaxesTagPlain): void {
    if (sheet === undefined) return;
    const repeat = times(tag.attributes["table:number-rows-repeated"]);
    const { cells, row } = sheet;
    sheet.row += repeat;
    if (cells.length === 0) return;
    count += cells.length * repeat;
    if (count > maxCells) throw new TooManyCells();
    if (row + repeat - 1 > maxRows) throw new RangeError("row out of range");
    for (let index = row; index < row + repeat; index++) sheet.rows.push({ row: index, cells });
    if (isNotShown(tag)) for (let index = row; index < row + repeat; index++) sheet.hiddenRows.push(index);
  }

  parse(content, {
    open(tag) {
      if (asideDepth > 0 || aside.test(tag.name)) asideDepth += 1;
      else if (tag.name === "table:table") sheet = openSheet(tag, known);
      else if (tag.name === "table:table-column") addColumns(sheet, tag);
      else if (tag.name === "table:table-row" && sheet !== undefined) {
        rowTag = tag;
        sheet.column = 0;
        sheet.cells = [];
      } else if (cellTags.test(tag.name)) {
        cellTag = tag;
        text = "";
        paragraphs = 0;
      } else if (tag.name === "text:p") {
        inParagraph = true;
        if (paragraphs > 0) text += "\n";
        paragraphs += 1;
      } else if (tag.name === "text:s") text += " ".repeat(Math.min(times(tag.attributes["text:c"]), 1000));
      else if (tag.name === "text:tab") text += "\t";
      else if (tag.name === "text:line-break") text += "\n";
      else if (sheet === undefined) known.open(tag);
    },
    text(piece) {
      if (sheet === undefined) known.text(piece);
      else if (inParagraph && asideDepth === 0) text += piece.replaceAll(/[ \t\r\n]+/gu, " ");
    },
    close(name) {
      if (asideDepth > 0) asideDepth -= 1;
      else if (name === "text:p") inParagraph = false;
      else if (cellTag !== undefined && name === cellTag.name) endCell(cellTag);
      else if (name === "table:table-row" && rowTag !== undefined) endRow(rowTag);
      else if (name === "table:table" && sheet !== undefined) {
        const { name: title, hidden, rows, merges, hiddenRows, hiddenColumns } = sheet;
        grids.push({
          book,
          sheet: title,
          hidden,
          rows,
          merges,
          ...(hiddenRows.length > 0 && { hiddenRows }),
          ...(hiddenColumns.length > 0 && { hiddenColumns }),
        });
        sheet = undefined;
      } else if (sheet === undefined) known.close(name);
    },
  });
  return grids;
}

interface Handlers {
  readonly open: (tag: SaxesTagPlain) => void;
  readonly text: (piece: string) => void;
  readonly close: (name: string) => void;
}

/** A document type has no place here: it is how entities that swell without end are smuggled in. */
function parse(xml: string, { open, text, close }: Handlers): void {
  const parser = new SaxesParser();
  parser.on("doctype", () => {
    throw new SyntaxError("document type");
  });
  parser.on("opentag", open);
  parser.on("text", text);
  parser.on("closetag", ({ name }) => close(name));
  parser.write(xml).close();
}

const openSheet = ({ attributes }: SaxesTagPlain, styles: OdsStyles): OpenSheet => ({
  name: attributes["table:name"] ?? "",
  hidden: styles.isHidden(attributes["table:style-name"]),
  rows: [],
  merges: [],
  columnStyles: [],
  hiddenRows: [],
  hiddenColumns: [],
  row: 1,
  column: 0,
  cells: [],
});

function addColumns(sheet: OpenSheet | undefined, tag: SaxesTagPlain): void {
  const from = sheet?.columnStyles.at(-1)?.until ?? 0;
  const until = from + times(tag.attributes["table:number-columns-repeated"]);
  sheet?.columnStyles.push({ until, style: tag.attributes["table:default-cell-style-name"] });
  if (!isNotShown(tag)) return;
  for (let column = from; column < Math.min(until, maxColumns); column++) sheet?.hiddenColumns.push(column);
}

/** Rows and columns that a person (collapse) or a filter has hidden. */
const isNotShown = ({ attributes }: SaxesTagPlain): boolean =>
  attributes["table:visibility"] === "collapse" || attributes["table:visibility"] === "filter";

function mergeOf(
  { row }: OpenSheet,
  attributes: Readonly<Record<string, string>>,
  column: number,
): MergedArea | undefined {
  const columns = times(attributes["table:number-columns-spanned"]);
  const rows = times(attributes["table:number-rows-spanned"]);
  if (columns === 1 && rows === 1) return undefined;
  return {
    fromRow: row,
    toRow: Math.min(row + rows - 1, maxRows),
    fromColumn: column,
    toColumn: Math.min(column + columns - 1, maxColumns - 1),
  };
}

/** A repeat as written, 1 where there is none. */
const times = (written: string | undefined): number => Math.max(1, Math.trunc(Number(written ?? 1)) || 1);
