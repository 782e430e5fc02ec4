/** Crockford's base 32: no I, L, O, U, so that a code read over the telephone stays the same code. */
const digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Eight characters (40 bits) of a fast non-cryptographic mix of the text's UTF-16 units (cyrb53); equal on every machine. */
export function hash8(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  let rest = (high & 0xff) * 4_294_967_296 + (low >>> 0);
  let code = "";
  for (let place = 0; place < 8; place++) {
    code = digits.charAt(rest % 32) + code;
    rest = Math.floor(rest / 32);
  }
  return code;
}
