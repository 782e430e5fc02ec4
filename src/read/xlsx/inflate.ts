import { Inflate } from "fflate";
import { Crc32 } from "../crc32.js";
import { type DirectoryEntry } from "../zip-directory.js";
import { Unusual } from "./unusual.js";

const stored = 0;
const deflated = 8;
const encrypted = 1;
const localHeader = 30;
const step = 64 * 1024;

/** The packed bytes of an entry, after its local header. */
function packedBytes(zip: Uint8Array, { offset, packed, flags, method }: DirectoryEntry): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const known = (method === stored || method === deflated) && (flags & encrypted) === 0;
  if (!known || offset + localHeader > zip.length) throw new Unusual();
  const start = offset + localHeader + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > zip.length) throw new Unusual();
  return zip.subarray(start, start + packed);
}

/** The first bytes of an entry. */
export function beginning(zip: Uint8Array, entry: DirectoryEntry): Uint8Array {
  const packed = packedBytes(zip, entry).subarray(0, 2048);
  if (entry.method === stored) return packed;
  let first: Uint8Array = new Uint8Array();
  const inflate = new Inflate((chunk) => {
    first = chunk;
  });
  inflate.push(packed, entry.packed === packed.length);
  return first;
}

/**
 * Hands over the content of an entry piece by piece. What turns out longer than it declares, or not to have the checksum it
 * states, is unusual.
 */
export function inflated(zip: Uint8Array, entry: DirectoryEntry, take: (piece: Uint8Array) => void): void {
  const packed = packedBytes(zip, entry);
  const sum = new Crc32();
  let size = 0;
  const check = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > entry.size) throw new Unusual();
    sum.add(piece);
    take(piece);
  };
  if (entry.method === stored) for (let at = 0; at < packed.length; at += step) check(packed.subarray(at, at + step));
  else {
    const inflate = new Inflate(check);
    for (let at = 0; at < packed.length; at += step)
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  }
  if (size !== entry.size || sum.value !== entry.sum) throw new Unusual();
}
