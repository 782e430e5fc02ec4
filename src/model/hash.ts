/** Crockford's base 32: no I, L, O, U, so that a code read over the telephone stays the same code. */
const digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const pairOf = (number: number): string => digits.charAt((number >>> 5) & 31) + digits.charAt(number & 31);

/** Eight characters (40 bits) of a fast non-cryptographic mix (cyrb53) of texts' UTF-16 units; equal on every machine. */
export class Hasher {
  #high = 0xdeadbeef;
  #low = 0x41c6ce57;

  add(text: string): void {
    let high = this.#high;
    let low = this.#low;
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      high = Math.imul(high ^ unit, 2_654_435_761);
      low = Math.imul(low ^ unit, 1_597_334_677);
    }
    this.#high = high;
    this.#low = low;
  }

  get value(): string {
    let high = this.#high;
    let low = this.#low;
    high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
    low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
    // forty bits, ten at a time
    return pairOf(((high & 0xff) << 2) | (low >>> 30)) + pairOf(low >>> 20) + pairOf(low >>> 10) + pairOf(low);
  }
}

/** The eight characters of one text. */
export function hash8(text: string): string {
  const hasher = new Hasher();
  hasher.add(text);
  return hasher.value;
}
