const byByte = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** what one byte does to the sum when as many bytes follow it as the table's index says */
const tables = [byByte];
for (let after = 1; after < 8; after++) {
  const nearer = tables[after - 1] ?? byByte;
  tables.push(nearer.map((value) => (value >>> 8) ^ at(byByte, value & 255)));
}
const [t0 = byByte, t1 = byByte, t2 = byByte, t3 = byByte, t4 = byByte, t5 = byByte, t6 = byByte, t7 = byByte] = tables;

function at(table: Uint32Array, index: number): number {
  return table[index] ?? 0;
}

const start = 0xffffffff;

/** The CRC-32 of bytes that come in pieces, eight bytes a step: a sheet of a large book has 50 MB. */
export class Crc32 {
  #sum = start;

  add(bytes: Uint8Array): void {
    let sum = this.#sum;
    let next = 0;
    for (const last = bytes.length - 8; next <= last; next += 8) {
      sum ^= word(bytes, next);
      sum =
        at(t7, sum & 255) ^
        at(t6, (sum >>> 8) & 255) ^
        at(t5, (sum >>> 16) & 255) ^
        at(t4, sum >>> 24) ^
        at(t3, bytes[next + 4] ?? 0) ^
        at(t2, bytes[next + 5] ?? 0) ^
        at(t1, bytes[next + 6] ?? 0) ^
        at(t0, bytes[next + 7] ?? 0);
    }
    for (; next < bytes.length; next++) sum = (sum >>> 8) ^ at(byByte, (sum ^ (bytes[next] ?? 0)) & 255);
    this.#sum = sum;
  }

  get value(): number {
    return (this.#sum ^ start) >>> 0;
  }
}

const word = (bytes: Uint8Array, from: number): number =>
  (bytes[from] ?? 0) | ((bytes[from + 1] ?? 0) << 8) | ((bytes[from + 2] ?? 0) << 16) | ((bytes[from + 3] ?? 0) << 24);

export function crc32(bytes: Uint8Array): number {
  const sum = new Crc32();
  sum.add(bytes);
  return sum.value;
}
