export type Encoding = "utf-8" | "utf-8 with a mark" | "gb18030" | "utf-16le" | "utf-16be" | "utf-16le bare";

/** Bytes of a text as programs on Windows write it. */
export function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-8 with a mark") return new TextEncoder().encode(`\uFEFF${text}`);
  if (encoding === "gb18030") return Uint8Array.from(Array.from(text).flatMap(gb18030));
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  const marked = encoding === "utf-16le bare" ? units : [0xfeff, ...units];
  return Uint8Array.from(
    marked.flatMap((unit) => (encoding === "utf-16be" ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
}

let known: ReadonlyMap<string, readonly number[]> | undefined;

/** There is a decoder in the platform but no encoder: the table is turned round. */
function gb18030(char: string): readonly number[] {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return [code];
  known ??= twoBytes();
  return known.get(char) ?? fourBytes(char);
}

function twoBytes(): Map<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder("gb18030");
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) {
        const char = decoder.decode(Uint8Array.of(lead, trail));
        if (char.length === 1 && !table.has(char)) table.set(char, [lead, trail]);
      }
  return table;
}

/** Characters beyond the two-byte table are in code order, so the right one is found by halving. */
function fourBytes(char: string): readonly number[] {
  const bytesOf = (index: number): number[] => [
    0x81 + Math.floor(index / 12_600),
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ];
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x10000) return bytesOf(189_000 + code - 0x10000);
  const decoder = new TextDecoder("gb18030");
  let low = 0;
  let high = 39_419;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((decoder.decode(Uint8Array.from(bytesOf(middle))).codePointAt(0) ?? 0) < code) low = middle + 1;
    else high = middle;
  }
  return bytesOf(low);
}
