/** Where an entry of a zip lies, and what its central directory states of it. */
export interface DirectoryEntry {
  readonly name: string;
  /** 0 stored, 8 deflated */
  readonly method: number;
  /** bit 0: encrypted */
  readonly flags: number;
  /** CRC-32 of its content */
  readonly sum: number;
  readonly packed: number;
  readonly size: number;
  /** of its local header */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const largeOffset = 0xffffffff;
const utf8Names = 0x0800;

/** The central directory of a zip; undefined for the large format (zip64), whose numbers stand elsewhere. */
export function zipDirectory(bytes: Uint8Array): readonly DirectoryEntry[] | undefined {
  const entries: DirectoryEntry[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endSignature) end -= 1;
  if (end < 0) return entries;
  let at = view.getUint32(end + 16, true);
  if (at === largeOffset) return undefined;
  while (at + 46 <= end && view.getUint32(at, true) === entrySignature) {
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const encoding = (flags & utf8Names) === 0 ? "latin1" : "utf-8";
    entries.push({
      name: new TextDecoder(encoding).decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      flags,
      sum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
