import { columnLetters } from "../model/cell.js";
import { type Level } from "../model/finding.js";
import { adviceHeader } from "../model/marks.js";
import { type SheetColumns, adviceColumn } from "./sheet-columns.js";
import {
  type Area,
  type CellPlace,
  type RowPlace,
  type TextOf,
  areaOf,
  cellsOf,
  columnIndex,
  rowNumber,
  rowsOf,
} from "./sheet-rows.js";
import { type Styles } from "./styles.js";
import {
  type Element,
  type Splice,
  Unpatchable,
  attribute,
  childrenOfFirst,
  childrenOfRoot,
  escaped,
  prefixOf,
  rootOf,
  spliced,
  withAttribute,
} from "./xml.js";

/** What is to be marked on one sheet. */
export interface SheetMarks {
  /** last row of the header, where the sheet has a table */
  readonly headerRow: number | undefined;
  /** gravest level of each faulty cell, by address */
  readonly cells: ReadonlyMap<string, Level>;
  /** what is to be said beside a row */
  readonly advice: ReadonlyMap<number, string>;
}

/** the last column a sheet can have */
const lastColumn = 16_383;

/** Marks a sheet part in place: cells keep everything but their fill; the advice stands in a column of its own. */
export function markSheet(xml: string, marks: SheetMarks, styles: Styles, textOf: TextOf): string {
  const children = childrenOfRoot(xml);
  const data = children.find(({ local }) => local === "sheetData");
  if (data === undefined) throw new Unpatchable("a sheet without rows");
  const sheet = new SheetPatch(xml, data, children, styles);
  const columns = adviceColumn(xml, data, { headerRow: marks.headerRow, wanted: marks.advice.size > 0 }, textOf);
  sheet.patchRows(marks, columns);
  sheet.patchFrame(columns);
  return spliced(xml, sheet.splices);
}

/** Where a mark on a cell can be seen: of a merged area only the first cell shows. */
export function visibleCell(xml: string): (address: string) => string {
  const merged: readonly Area[] = childrenOfFirst(xml, "mergeCells").map(({ start, tagEnd }) =>
    areaOf(attribute(xml.slice(start, tagEnd), "ref") ?? ""),
  );
  return (address) => {
    const { fromRow: row, fromColumn: column } = areaOf(address);
    const area = merged.find(
      (one) => one.fromRow <= row && row <= one.toRow && one.fromColumn <= column && column <= one.toColumn,
    );
    return area === undefined ? address : `${columnLetters(area.fromColumn)}${area.fromRow}`;
  };
}

class SheetPatch {
  readonly splices: Splice[] = [];
  readonly xml: string;
  readonly data: Element;
  readonly children: readonly Element[];
  readonly styles: Styles;
  readonly #prefix: string;
  #lastRow = 0;

  constructor(xml: string, data: Element, children: readonly Element[], styles: Styles) {
    this.xml = xml;
    this.data = data;
    this.children = children;
    this.styles = styles;
    this.#prefix = prefixOf(rootOf(xml));
  }

  patchRows({ headerRow, cells, advice }: SheetMarks, columns: SheetColumns): void {
    const wanted = new Map<number, Map<number, Wanted>>();
    const want = (row: number, column: number, cell: Wanted): void => {
      wanted.set(row, (wanted.get(row) ?? new Map<number, Wanted>()).set(column, cell));
    };
    for (const [address, level] of cells) want(rowNumber(address), columnIndex(address), { level });
    if (columns.advice !== undefined) {
      for (const [row, text] of advice) want(row, columns.advice, { text, format: this.styles.own("advice") });
      if (headerRow !== undefined)
        want(headerRow, columns.advice, { text: adviceHeader, format: this.styles.own("head") });
    }
    const missing = new Set(wanted.keys());
    const pending = [...missing].sort((a, b) => a - b);
    const anew = columns.own !== undefined || this.styles.hasMarks;
    for (const row of rowsOf(this.xml, this.data)) {
      while ((pending[0] ?? Infinity) <= row.row) {
        const next = pending.shift() ?? 0;
        if (next < row.row) this.#insertRow(next, row.start, wanted);
      }
      missing.delete(row.row);
      const marks = wanted.get(row.row);
      if (anew || marks !== undefined) this.#patchRow(row, marks, columns);
    }
    for (const row of pending) this.#insertRow(row, this.data.innerEnd, wanted);
  }

  #insertRow(row: number, at: number, wanted: ReadonlyMap<number, ReadonlyMap<number, Wanted>>): void {
    if (this.data.kind === "empty") throw new Unpatchable("a mark on a sheet without rows");
    const cells = [...(wanted.get(row) ?? [])].sort(([a], [b]) => a - b);
    const p = this.#prefix;
    const written = cells.map(([column, cell]) => this.#cell(row, column, cell, this.#columnFormat(column))).join("");
    this.splices.push({ start: at, end: at, text: `<${p}row r="${row}">${written}</${p}row>` });
    this.#lastRow = Math.max(this.#lastRow, row);
  }

  #patchRow(row: RowPlace, wanted: ReadonlyMap<number, Wanted> | undefined, columns: SheetColumns): void {
    const left = new Map(wanted);
    const cells = cellsOf(this.xml, row, this.#prefix);
    for (const cell of cells) {
      const mark = left.get(cell.column);
      left.delete(cell.column);
      const before = this.#formatOf(cell);
      const plain = this.styles.unmarked(before);
      if (mark?.text !== undefined) this.#put(cell, this.#cell(row.row, cell.column, mark, plain));
      else if (columns.own === cell.column && row.row >= columns.ownFrom) this.#put(cell, "");
      else if (mark !== undefined) this.#setFormat(cell, this.#markedFormat(plain, mark));
      else if (plain !== before) this.#setFormat(cell, plain);
    }
    if (left.size === 0) return;
    const tag = this.xml.slice(row.start, row.tagEnd);
    const rowFormat = attribute(tag, "customFormat") === undefined ? undefined : attribute(tag, "s");
    let spans = attribute(tag, "spans");
    const empty = tag.endsWith("/>");
    const inside: string[] = [];
    for (const [column, mark] of [...left].sort(([a], [b]) => a - b)) {
      const text = this.#cell(
        row.row,
        column,
        mark,
        rowFormat === undefined ? this.#columnFormat(column) : Number(rowFormat),
      );
      const next = cells.find((cell) => cell.column > column);
      if (spans !== undefined) spans = `${spans.split(":")[0]}:${Math.max(Number(spans.split(":")[1]), column + 1)}`;
      if (empty) inside.push(text);
      else this.splices.push({ start: next?.start ?? row.innerEnd, end: next?.start ?? row.innerEnd, text });
    }
    const opened = spans === undefined ? tag : withAttribute(tag, "spans", spans);
    if (empty) {
      const text = `${opened.slice(0, -2)}>${inside.join("")}</${this.#prefix}row>`;
      this.splices.push({ start: row.start, end: row.tagEnd, text });
    } else if (opened !== tag) this.splices.push({ start: row.start, end: row.tagEnd, text: opened });
    this.#lastRow = Math.max(this.#lastRow, row.row);
  }

  #cell(row: number, column: number, { level, text, format }: Wanted, plain: number): string {
    const p = this.#prefix;
    const style = format ?? (level === undefined ? plain : this.styles.marked(plain, level));
    const start = `<${p}c r="${columnLetters(column)}${row}" s="${style}"`;
    if (text === undefined) return `${start}/>`;
    return `${start} t="inlineStr"><${p}is><${p}t xml:space="preserve">${escaped(text)}</${p}t></${p}is></${p}c>`;
  }

  #markedFormat = (plain: number, { level }: Wanted): number =>
    level === undefined ? plain : this.styles.marked(plain, level);

  #formatOf = ({ start, tagEnd }: CellPlace): number => Number(attribute(this.xml.slice(start, tagEnd), "s") ?? 0);

  #put({ start, end }: CellPlace, text: string): void {
    this.splices.push({ start, end, text });
  }

  #setFormat({ start, tagEnd }: CellPlace, format: number): void {
    const tag = withAttribute(this.xml.slice(start, tagEnd), "s", String(format));
    this.splices.push({ start, end: tagEnd, text: tag });
  }

  /** What an empty cell of a column looks like. */
  #columnFormat(column: number): number {
    const cols = this.children.find(({ local }) => local === "cols");
    if (cols === undefined) return 0;
    for (const [tag] of this.xml.slice(cols.tagEnd, cols.innerEnd).matchAll(/<[\w.-]*:?col\b[^>]*>/gu))
      if (Number(attribute(tag, "min")) <= column + 1 && column < Number(attribute(tag, "max")))
        return Number(attribute(tag, "style") ?? 0);
    return 0;
  }

  /** The size the sheet states, and the width of the added column. */
  patchFrame({ advice, own }: SheetColumns): void {
    const dimension = this.children.find(({ local }) => local === "dimension");
    const tag = dimension === undefined ? "" : this.xml.slice(dimension.start, dimension.tagEnd);
    const stated = attribute(tag, "ref");
    if (dimension !== undefined && stated !== undefined) {
      const { fromColumn, toColumn, fromRow, toRow } = areaOf(stated);
      const corner = `${columnLetters(Math.max(toColumn, advice ?? 0))}${Math.max(toRow, this.#lastRow)}`;
      const ref = `${columnLetters(fromColumn)}${fromRow}:${corner}`;
      this.splices.push({ start: dimension.start, end: dimension.tagEnd, text: withAttribute(tag, "ref", ref) });
    }
    if (advice !== undefined && advice !== own) this.#widen(advice + 1);
  }

  /** Sets the width of a column, 1-based; one that shares its width with others is taken from among them. */
  #widen(column: number): void {
    const p = this.#prefix;
    const wide = `<${p}col min="${column}" max="${column}" width="60" customWidth="1"/>`;
    const cols = this.children.find(({ local }) => local === "cols");
    if (cols === undefined) {
      this.splices.push({ start: this.data.start, end: this.data.start, text: `<${p}cols>${wide}</${p}cols>` });
      return;
    }
    const inside = Array.from(this.xml.slice(cols.tagEnd, cols.innerEnd).matchAll(/<[\w.-]*:?col\b[^>]*>/gu), ([tag]) =>
      tag.replace(/\s*\/?>$/u, "/>"),
    );
    const edge = (tag: string, name: string): number => Number(attribute(tag, name));
    const limited = (tag: string, min: number, max: number): string =>
      min > max ? "" : withAttribute(withAttribute(tag, "min", String(min)), "max", String(max));
    const before = inside.filter((tag) => edge(tag, "min") < column);
    const after = inside.filter((tag) => edge(tag, "max") > column);
    const text = [
      ...before.map((tag) => limited(tag, edge(tag, "min"), Math.min(edge(tag, "max"), column - 1))),
      wide,
      ...after.map((tag) =>
        limited(tag, Math.max(edge(tag, "min"), column + 1), Math.min(edge(tag, "max"), lastColumn + 1)),
      ),
    ];
    this.splices.push({ start: cols.tagEnd, end: cols.innerEnd, text: text.join("") });
  }
}

/** A cell to be: a mark, or a text of the program in a format of its own. */
interface Wanted {
  readonly level?: Level;
  readonly text?: string;
  readonly format?: number;
}
