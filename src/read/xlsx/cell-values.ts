import { type GridCell } from "../../model/grid.js";
import { type CellStyles } from "./cell-styles.js";
import { textItem } from "./cell-text.js";
import { type InlineTexts } from "./inline-texts.js";
import { type SharedCells } from "./shared-strings.js";
import { type TagNames, at, digits, isNamed, less, signsOf, skipBlanks, slash, tagEnd, tagNames } from "./tags.js";
import { Unusual } from "./unusual.js";

/** What the cells of one book are read with. */
export interface BookCells {
  readonly shared: SharedCells;
  readonly styles: CellStyles;
  readonly inline: InlineTexts;
  /** told of every cell that is not blank; throws when there are too many */
  readonly count: () => void;
}

/** A formula that no spreadsheet has ever computed: what it stands for is not in the file, and a blank would hide that. */
const uncomputed: GridCell = { kind: "error", text: "公式没有算出的值" };

/** Reads what stands in a cell (CT_Cell): the cached value of a formula, a shared or inline string, a number. */
export class CellValues {
  /** the place after the content that was read last, where the closing tag begins */
  end = 0;
  readonly #book: BookCells;
  readonly #names: TagNames;
  readonly #value: readonly number[];
  readonly #valueClose: readonly number[];
  readonly #formula: readonly number[];
  readonly #formulaClose: readonly number[];
  #valueFrom = 0;
  #valueTo = 0;
  #hash = 0;
  #formulaAlone = false;
  #inline: GridCell | undefined;

  constructor(prefix: string, book: BookCells) {
    this.#book = book;
    this.#names = tagNames(prefix);
    this.#value = signsOf(`<${prefix}v`);
    this.#valueClose = signsOf(`</${prefix}v`);
    this.#formula = signsOf(`<${prefix}f`);
    this.#formulaClose = signsOf(`</${prefix}f`);
  }

  count(): void {
    this.#book.count();
  }

  /** The cell whose content begins at `from`, of the type that stands at `typeFrom`; undefined where it is blank. */
  read(bytes: Uint8Array, from: number, typeFrom: number, typeTo: number, style: number): GridCell | undefined {
    this.#content(bytes, from);
    const start = this.#valueFrom;
    const stop = this.#valueTo;
    switch (typeCode(bytes, typeFrom, typeTo)) {
      case "shared": {
        if (start === stop) return undefined;
        const index = digits(bytes, start, stop);
        if (index >= this.#book.shared.length) throw new Unusual();
        return this.#book.shared[index];
      }
      case "number":
        if (start === stop) return this.#formulaAlone ? uncomputed : undefined;
        return this.#book.styles.numberCell(numberOf(bytes, start, stop), style);
      case "text":
        return start === stop ? undefined : this.#book.inline.cell(bytes, start, stop, this.#hash);
      case "inline":
        return this.#inline;
      case "boolean": {
        const digit = stop - start === 1 ? at(bytes, start) - 0x30 : -1;
        if (digit !== 0 && digit !== 1) throw new Unusual();
        return this.#book.styles.booleanCell(digit === 1, style);
      }
      case "error":
      default:
        return { kind: "error", text: ascii(bytes, start, stop) };
    }
  }

  #content(bytes: Uint8Array, from: number): void {
    this.#valueFrom = this.#valueTo = 0;
    this.#formulaAlone = false;
    this.#inline = undefined;
    let place = skipBlanks(bytes, from);
    for (; at(bytes, place + 1) !== slash; place = skipBlanks(bytes, place)) {
      if (isNamed(bytes, place, this.#value)) place = this.#readValue(bytes, place);
      else if (isNamed(bytes, place, this.#formula)) {
        this.#formulaAlone = true;
        place = tagEnd(bytes, place);
        if (at(bytes, place - 2) === slash) continue;
        place = bytes.indexOf(less, place);
        if (place < 0 || !isNamed(bytes, place, this.#formulaClose)) throw new Unusual();
        place = tagEnd(bytes, place);
      } else if (isNamed(bytes, place, this.#names.inline)) place = this.#readInline(bytes, place);
      else throw new Unusual();
    }
    this.end = place;
  }

  #readValue(bytes: Uint8Array, from: number): number {
    this.#formulaAlone = false;
    const start = tagEnd(bytes, from);
    if (this.#valueTo !== 0) throw new Unusual();
    if (at(bytes, start - 2) === slash) return start;
    const stop = this.#textEnd(bytes, start);
    if (!isNamed(bytes, stop, this.#valueClose)) throw new Unusual();
    this.#valueFrom = start;
    this.#valueTo = stop;
    return tagEnd(bytes, stop);
  }

  /** The next tag, and the hash of the text before it. */
  #textEnd(bytes: Uint8Array, from: number): number {
    let hash = 0;
    let place = from;
    for (let byte = at(bytes, place); byte !== less; byte = at(bytes, place)) {
      if (byte === 0) throw new Unusual();
      hash = (Math.imul(hash, 31) + byte) | 0;
      place += 1;
    }
    this.#hash = hash;
    return place;
  }

  #readInline(bytes: Uint8Array, from: number): number {
    const start = tagEnd(bytes, from);
    if (at(bytes, start - 2) === slash) return start;
    if (isNamed(bytes, start, this.#names.text)) {
      const text = tagEnd(bytes, start);
      const stop = at(bytes, text - 2) === slash ? -1 : this.#textEnd(bytes, text);
      // one run of text and nothing else
      if (stop >= 0 && isNamed(bytes, stop, this.#names.textClose)) {
        const next = tagEnd(bytes, stop);
        if (isNamed(bytes, next, this.#names.inlineClose)) {
          this.#inline = this.#book.inline.cell(bytes, text, stop, this.#hash);
          return tagEnd(bytes, next);
        }
      }
    }
    const { cell, end } = textItem(bytes, start, this.#names.inlineClose, this.#names);
    this.#inline = cell;
    return end;
  }
}

type ValueType = "shared" | "number" | "text" | "inline" | "boolean" | "error";

/** Types of values (ECMA-376 part 1, 18.18.11) by their first two signs; d, a date in ISO 8601, is the library's. */
function typeCode(bytes: Uint8Array, from: number, to: number): ValueType {
  if (from === to) return "number";
  const length = to - from;
  const first = at(bytes, from);
  if (length === 1) {
    if (first === 0x73) return "shared";
    if (first === 0x6e) return "number";
    if (first === 0x62) return "boolean";
    if (first === 0x65) return "error";
  } else if (ascii(bytes, from, to) === "str") return "text";
  else if (ascii(bytes, from, to) === "inlineStr") return "inline";
  throw new Unusual();
}

const tooLong = 32;

function ascii(bytes: Uint8Array, from: number, to: number): string {
  if (from === to || to - from > tooLong) throw new Unusual();
  let text = "";
  for (let place = from; place < to; place++) {
    const byte = at(bytes, place);
    if (byte <= 0x20 || byte > 0x7e || byte === 0x26) throw new Unusual();
    text += String.fromCharCode(byte);
  }
  return text;
}

function numberOf(bytes: Uint8Array, from: number, to: number): number {
  if (to - from <= 9 && isDigits(bytes, from, to)) return digits(bytes, from, to);
  const text = ascii(bytes, from, to);
  const value = /^[-+.\deE]+$/u.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(value)) throw new Unusual();
  return value;
}

function isDigits(bytes: Uint8Array, from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (at(bytes, place) < 0x30 || at(bytes, place) > 0x39) return false;
  return true;
}
