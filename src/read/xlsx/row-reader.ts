import { type GridCell, type GridRow } from "../../model/grid.js";
import { maxColumns, maxRows } from "../limits.js";
import { type CellValues } from "./cell-values.js";
import {
  at,
  closing,
  digits,
  greater,
  isBlank,
  isNamed,
  less,
  signsOf,
  skipBlanks,
  slash,
  tagEnd,
  valueQuote,
} from "./tags.js";
import { Unusual } from "./unusual.js";

const r = 0x72;
const s = 0x73;
const t = 0x74;
const h = 0x68;
const colon = 0x3a;
const hiddenName = signsOf("hidden");

/** Reads the rows of sheetData (CT_Row), one at a time, into `rows`: only those with a cell that is not blank. */
export class RowReader {
  readonly rows: GridRow[] = [];
  readonly hidden: number[] = [];
  readonly #values: CellValues;
  readonly #row: readonly number[];
  readonly #rowClose: readonly number[];
  readonly #cell: readonly number[];
  readonly #cellClose: readonly number[];
  #number = 0;
  // what the attributes of the tag read last said; no allocation for each of a million cells
  #refFrom = 0;
  #refTo = 0;
  #style = 0;
  #typeFrom = 0;
  #typeTo = 0;
  #hidden = false;

  constructor(prefix: string, values: CellValues) {
    this.#values = values;
    this.#row = signsOf(`<${prefix}row`);
    this.#rowClose = signsOf(`</${prefix}row`);
    this.#cell = signsOf(`<${prefix}c`);
    this.#cellClose = signsOf(`</${prefix}c`);
  }

  /** Reads the row whose tag begins here; the place after it. */
  readonly read = (bytes: Uint8Array, from: number): number => {
    if (!isNamed(bytes, from, this.#row)) throw new Unusual();
    let place = this.#attributes(bytes, from + this.#row.length);
    const number = this.#refTo === this.#refFrom ? this.#number + 1 : digits(bytes, this.#refFrom, this.#refTo);
    if (number <= this.#number || number > maxRows) throw new Unusual();
    this.#number = number;
    if (this.#hidden) this.hidden.push(number);
    if (at(bytes, place - 2) === slash) return place;
    const cells: (GridCell | undefined)[] = [];
    let last = -1;
    for (;;) {
      place = skipBlanks(bytes, place);
      if (!isNamed(bytes, place, this.#cell)) break;
      place = this.#attributes(bytes, place + this.#cell.length);
      const column = this.#refTo === this.#refFrom ? last + 1 : this.#column(bytes);
      if (column <= last || column >= maxColumns) throw new Unusual();
      last = column;
      if (at(bytes, place - 2) === slash) continue;
      const cell = this.#values.read(bytes, place, this.#typeFrom, this.#typeTo, this.#style);
      place = this.#values.end;
      if (!isNamed(bytes, place, this.#cellClose)) throw new Unusual();
      place = tagEnd(bytes, place);
      if (cell === undefined) continue;
      this.#values.count();
      cells[column] = cell;
    }
    if (!isNamed(bytes, place, this.#rowClose)) throw new Unusual();
    if (cells.length > 0) this.rows.push({ row: number, cells });
    return tagEnd(bytes, place);
  };

  /** Takes r, s and t of a tag; the place after its end. */
  #attributes(bytes: Uint8Array, from: number): number {
    this.#refFrom = this.#refTo = this.#typeFrom = this.#typeTo = this.#style = 0;
    this.#hidden = false;
    for (let place = skipBlanks(bytes, from); ; place = skipBlanks(bytes, place)) {
      const first = at(bytes, place);
      if (first === greater) return place + 1;
      if (first === slash) {
        if (at(bytes, place + 1) !== greater) throw new Unusual();
        return place + 2;
      }
      const name = place;
      while (isNameSign(at(bytes, place))) place += 1;
      if (place === name) throw new Unusual();
      const quote = valueQuote(bytes, place);
      const end = closing(bytes, quote + 1, at(bytes, quote));
      if (place - name === 1) this.#take(bytes, first, quote + 1, end);
      else if (first === h && isHidden(bytes, name, place, quote + 1)) this.#hidden = true;
      // an r of another namespace would be the library's r too
      else if (at(bytes, place - 2) === colon) throw new Unusual();
      place = end + 1;
    }
  }

  #take(bytes: Uint8Array, name: number, from: number, to: number): void {
    if (name === r) {
      if (from === to) throw new Unusual();
      this.#refFrom = from;
      this.#refTo = to;
    } else if (name === s) this.#style = digits(bytes, from, to);
    else if (name === t) {
      this.#typeFrom = from;
      this.#typeTo = to;
    }
  }

  /** The column of a cell's address, whose row must be the one it stands in. */
  #column(bytes: Uint8Array): number {
    let place = this.#refFrom;
    let column = 0;
    for (; place < this.#refTo; place++) {
      const letter = at(bytes, place) - 0x40;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    if (place === this.#refFrom || digits(bytes, place, this.#refTo) !== this.#number) throw new Unusual();
    return column - 1;
  }
}

const isNameSign = (byte: number): boolean =>
  byte > 0x20 && byte !== 0x3d && byte !== greater && byte !== slash && byte !== less && !isBlank(byte);

/** hidden="1" or hidden="true" */
function isHidden(bytes: Uint8Array, name: number, nameEnd: number, value: number): boolean {
  if (nameEnd - name !== hiddenName.length || hiddenName.some((sign, index) => bytes[name + index] !== sign))
    return false;
  return at(bytes, value) === 0x31 || at(bytes, value) === t;
}
