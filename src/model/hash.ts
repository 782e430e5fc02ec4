/** Crockford's alphabet: no I, L, O or U, so that a code can be read aloud and copied from paper. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

/** Final mix of MurmurHash3: every input bit reaches every output bit. */
function avalanche(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Forty bits of a text as eight characters. Identifies, does not protect: not a cryptographic hash. */
export function hash8(text: string): string {
  let a = 0x9e3779b9 ^ text.length;
  let b = 0x7f4a7c15;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = Math.imul(rotate(a ^ unit, 13), 0xcc9e2d51);
    b = Math.imul(rotate(b + unit, 15) ^ a, 0x1b873593);
  }
  const high = avalanche(a ^ rotate(b, 7));
  const low = avalanche(b ^ Math.imul(high, 0x85ebca77));
  let code = "";
  for (let digit = 0; digit < 4; digit++) code += alphabet.charAt((high >>> (digit * 5)) & 31);
  for (let digit = 0; digit < 4; digit++) code += alphabet.charAt((low >>> (digit * 5)) & 31);
  return code;
}
