/**
 * Whether a part of an .xlsb is a run of whole records to its last byte (MS-XLSB 2.1.4: a number of one or two bytes, a length
 * of one to four, seven bits a byte). The parser does not look, and on broken parts it may go on until memory is full.
 */
export function isWholeRecords(part: Uint8Array): boolean {
  let at = 0;
  const number = (most: number): number => {
    let value = 0;
    for (let index = 0; index < most; index++) {
      const byte = part[at] ?? 0;
      at += 1;
      value += (byte & 0x7f) * 128 ** index;
      if (byte < 0x80) break;
    }
    return value;
  };
  while (at < part.length) {
    number(2);
    const length = number(4);
    at += length;
  }
  return at === part.length;
}
