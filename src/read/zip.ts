import { unzipSync, zipSync } from "fflate";

/** One entry of a zip's central directory, with its declared sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly size: number;
}

const maxEntries = 20_000;
const maxTotal = 300 * 1024 * 1024;
const maxRatio = 200;
/** entries below this size may be packed as tightly as they like: a blank sheet packs well */
const ratioFrom = 20 * 1024 * 1024;

/** The entries of a zip, read from its central directory without inflating anything; undefined where it is damaged. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries.push({ name, packed: size, size: originalSize });
        return false;
      },
    });
  } catch {
    return undefined;
  }
  return entries;
}

/** Whether unpacking would fill the machine's memory (a zip bomb, or a sheet formatted down to its last row). */
export function unpacksTooLarge(entries: readonly ZipEntry[]): boolean {
  let total = 0;
  for (const { packed, size } of entries) {
    total += size;
    if (size > ratioFrom && size > packed * maxRatio) return true;
  }
  return entries.length > maxEntries || total > maxTotal;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

const largeOffset = 0xffffffff;
const utf8Names = 0x0800;

/** The checksums (CRC-32) that a zip's central directory states, by name; undefined for the large format that has none here. */
function checksums(bytes: Uint8Array): ReadonlyMap<string, number> | undefined {
  const sums = new Map<string, number>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endSignature) end -= 1;
  if (end < 0) return sums;
  let at = view.getUint32(end + 16, true);
  if (at === largeOffset) return undefined;
  while (at + 46 <= end && view.getUint32(at, true) === entrySignature) {
    const nameLength = view.getUint16(at + 28, true);
    const encoding = (view.getUint16(at + 8, true) & utf8Names) === 0 ? "latin1" : "utf-8";
    const name = new TextDecoder(encoding).decode(bytes.subarray(at + 46, at + 46 + nameLength));
    sums.set(name, view.getUint32(at + 16, true));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sums;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (crcTable[(sum ^ byte) & 0xff] ?? 0);
  return (sum ^ 0xffffffff) >>> 0;
}

/** Parts of a package by name. */
export type Parts = Record<string, Uint8Array>;

/**
 * The wanted entries unpacked; undefined where one does not have the checksum it states. This never takes more than an
 * entry declares, while a parser that unpacks believes the data, however long they turn out to be.
 */
export function unpacked(bytes: Uint8Array, wanted: (name: string) => boolean): Parts | undefined {
  const parts = unzipSync(bytes, { filter: ({ name }) => wanted(name) });
  const stated = checksums(bytes);
  const whole = Object.entries(parts).every(([name, content]) => stated?.get(name) === crc32(content));
  return whole || stated === undefined ? parts : undefined;
}

/** entries of a zip carry a time, which nobody reads */
const packedAt = new Date(2000, 0, 1);

/** The parts as an uncompressed zip. */
export const stored = (parts: Parts): Uint8Array => zipSync(parts, { level: 0, mtime: packedAt });
