import { unzipSync, zipSync } from "fflate";
import { crc32 } from "./crc32.js";
import { zipDirectory } from "./zip-directory.js";

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

/** The checksums (CRC-32) that a zip's central directory states, by name; undefined for the large format that has none here. */
function checksums(bytes: Uint8Array): ReadonlyMap<string, number> | undefined {
  const entries = zipDirectory(bytes);
  return entries === undefined ? undefined : new Map(entries.map(({ name, sum }) => [name, sum]));
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
