import { unzipSync } from "fflate";

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
