import { Unusual } from "./unusual.js";
import { at, greater, isNamed, less, signsOf, skipBlanks, slash } from "./tags.js";

/** A part that is one long list: rows in sheetData, si in sst. */
export interface ListShape {
  /** namespace prefix of its tags with the colon, or nothing */
  readonly prefix: string;
  readonly list: string;
  readonly item: string;
  /** Reads the item whose tag begins here; the place after it. */
  readonly read: (bytes: Uint8Array, from: number) => number;
}

/** what stands before a list, and the longest item: beyond, the library may try */
const maxWaiting = 16 * 1024 * 1024;

/** Reads a part that comes in pieces, each item as soon as it is whole, so that a sheet is never in memory at once. */
export class PartScan {
  readonly #shape: ListShape;
  readonly #open: readonly number[];
  readonly #listClose: readonly number[];
  readonly #itemClose: readonly number[];
  #waiting: Uint8Array = new Uint8Array();
  #where: "before" | "in" | "after" = "before";
  #head: Uint8Array = new Uint8Array();
  readonly #tail: Uint8Array[] = [];

  constructor(shape: ListShape) {
    this.#shape = shape;
    this.#open = signsOf(`<${shape.prefix}${shape.list}`);
    this.#listClose = signsOf(`</${shape.prefix}${shape.list}>`);
    this.#itemClose = signsOf(`</${shape.prefix}${shape.item}>`);
  }

  add(piece: Uint8Array): void {
    if (this.#where === "after") {
      this.#tail.push(piece);
      return;
    }
    const known = this.#waiting.length;
    const bytes = known === 0 ? piece : joined([this.#waiting, piece]);
    let from = 0;
    if (this.#where === "before") from = this.#enter(bytes);
    if (this.#where === "in") from = this.#items(bytes, from, known);
    this.#keep(bytes.subarray(from));
  }

  #keep(rest: Uint8Array): void {
    if (this.#where === "after") this.#tail.push(rest);
    else if (rest.length > maxWaiting) throw new Unusual();
    else this.#waiting = rest;
  }

  /** What stands before and after the list. */
  end(): { readonly head: Uint8Array; readonly tail: Uint8Array } {
    if (this.#where !== "after") throw new Unusual();
    return { head: this.#head, tail: joined(this.#tail) };
  }

  #enter(bytes: Uint8Array): number {
    for (let place = bytes.indexOf(less); place >= 0; place = bytes.indexOf(less, place + 1)) {
      if (at(bytes, place + 1) === exclamation) throw new Unusual();
      if (!isNamed(bytes, place, this.#open)) continue;
      const end = bytes.indexOf(greater, place) + 1;
      if (end === 0) return 0;
      this.#head = bytes.subarray(0, place);
      this.#where = at(bytes, end - 2) === slash ? "after" : "in";
      return end;
    }
    return 0;
  }

  #items(bytes: Uint8Array, start: number, known: number): number {
    let from = start;
    const whole = this.#wholeUntil(bytes, Math.max(start, known - this.#listClose.length));
    while (from < whole) {
      from = skipBlanks(bytes, from);
      if (startsWith(bytes, from, this.#listClose)) {
        this.#where = "after";
        return from + this.#listClose.length;
      }
      if (from < whole) from = this.#shape.read(bytes, from);
      if (from > whole) throw new Unusual();
    }
    return from;
  }

  /** The place after the last closing tag of an item or of the list. */
  #wholeUntil(bytes: Uint8Array, from: number): number {
    for (let place = bytes.lastIndexOf(greater); place >= from; place = bytes.lastIndexOf(greater, place - 1))
      for (const close of [this.#itemClose, this.#listClose])
        if (startsWith(bytes, place + 1 - close.length, close)) return place + 1;
    return 0;
  }
}

const exclamation = 0x21;

function startsWith(bytes: Uint8Array, from: number, signs: readonly number[]): boolean {
  for (let index = 0; index < signs.length; index++) if (bytes[from + index] !== signs[index]) return false;
  return true;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let from = 0;
  for (const piece of pieces) {
    whole.set(piece, from);
    from += piece.length;
  }
  return whole;
}
