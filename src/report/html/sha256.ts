const primes = (count: number): number[] => {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
};

/** The first 32 bits of a number's fraction. */
const fraction = (value: number): number => ((value - Math.floor(value)) * 2 ** 32) | 0;

const rotate = (value: number, by: number): number => (value >>> by) | (value << (32 - by));

/** The text with the padding of FIPS 180-4: a one bit, zeros, and its length in bits. */
function padded(text: string): DataView {
  const bytes = new TextEncoder().encode(text);
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const all = new Uint8Array(blocks * 64);
  all.set(bytes);
  all[bytes.length] = 0x80;
  const view = new DataView(all.buffer);
  view.setUint32(all.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(all.length - 4, bytes.length * 8);
  return view;
}

/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, as Base64: what a content security policy names a script by. Written out because
 * the Web's own is asynchronous, and a report is a plain function of its data.
 */
export function sha256(text: string): string {
  const constants = primes(64).map((prime) => fraction(Math.cbrt(prime)));
  const state = primes(8).map((prime) => fraction(Math.sqrt(prime)));
  const view = padded(text);
  const words = new Int32Array(64);
  const word = (index: number): number => words[index] ?? 0;
  for (let start = 0; start < view.byteLength; start += 64) {
    for (let index = 0; index < 16; index++) words[index] = view.getInt32(start + index * 4);
    for (let index = 16; index < 64; index++) {
      const [old, recent] = [word(index - 15), word(index - 2)];
      const small0 = rotate(old, 7) ^ rotate(old, 18) ^ (old >>> 3);
      const small1 = rotate(recent, 17) ^ rotate(recent, 19) ^ (recent >>> 10);
      words[index] = word(index - 16) + small0 + word(index - 7) + small1;
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let index = 0; index < 64; index++) {
      const large1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
      const first = (h + large1 + ((e & f) ^ (~e & g)) + (constants[index] ?? 0) + word(index)) | 0;
      const large0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
      const second = (large0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    for (const [index, part] of [a, b, c, d, e, f, g, h].entries()) state[index] = ((state[index] ?? 0) + part) | 0;
  }
  const bytes = state.flatMap((value) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]);
  return btoa(String.fromCharCode(...bytes));
}
