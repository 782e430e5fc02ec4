import { type GridCell } from "../../model/grid.js";
import { cellOfText } from "./cell-text.js";
import { rawText, unescaped } from "./text.js";

interface Known {
  readonly from: number;
  readonly length: number;
  readonly cell: GridCell | undefined;
}

const unknown = -1;
const mostTried = 32;

/**
 * Texts written in their cells, by their bytes: a text that has been there is found without being decoded, and all its places
 * share one cell.
 */
export class InlineTexts {
  readonly #known: Known[] = [];
  #slots = new Int32Array(1 << 12).fill(unknown);
  readonly #hashes: number[] = [];
  #arena = new Uint8Array(1 << 16);
  #filled = 0;

  /** `hash` is over the bytes from `from` to `to`. */
  cell(bytes: Uint8Array, from: number, to: number, hash: number): GridCell | undefined {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let tried = 0; ; tried++) {
      // texts made to collide are not worth finding again
      if (tried === mostTried) return decoded(bytes.subarray(from, to));
      const index = this.#slots[slot] ?? unknown;
      if (index === unknown) break;
      const known = this.#known[index];
      if (known !== undefined && this.#hashes[index] === hash && this.#same(known, bytes, from, to)) return known.cell;
      slot = (slot + 1) & mask;
    }
    const cell = decoded(bytes.subarray(from, to));
    this.#slots[slot] = this.#known.length;
    this.#hashes.push(hash);
    this.#known.push({ from: this.#keep(bytes.subarray(from, to)), length: to - from, cell });
    if (this.#known.length * 2 > this.#slots.length) this.#grow();
    return cell;
  }

  #same({ from, length }: Known, bytes: Uint8Array, start: number, to: number): boolean {
    if (length !== to - start) return false;
    for (let index = 0; index < length; index++) if (this.#arena[from + index] !== bytes[start + index]) return false;
    return true;
  }

  #keep(text: Uint8Array): number {
    const from = this.#filled;
    this.#filled += text.length;
    if (this.#filled > this.#arena.length) {
      const larger = new Uint8Array(this.#filled * 2);
      larger.set(this.#arena);
      this.#arena = larger;
    }
    this.#arena.set(text, from);
    return from;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(unknown);
    const mask = this.#slots.length - 1;
    for (const [index, hash] of this.#hashes.entries()) {
      let slot = hash & mask;
      while (this.#slots[slot] !== unknown) slot = (slot + 1) & mask;
      this.#slots[slot] = index;
    }
  }
}

const decoded = (text: Uint8Array): GridCell | undefined => cellOfText(unescaped(rawText(text)));
