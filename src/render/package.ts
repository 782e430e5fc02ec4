import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** A part's new text, made of its old one. */
export type Rewrite = (xml: string) => string;

/**
 * The package once more, with some parts rewritten, its parts in the order of their names and without a trace of when or where it
 * was made: the same volume gives the same bytes.
 */
export function repack(bytes: Uint8Array, rewrites: Readonly<Record<string, Rewrite>>): Uint8Array {
  const parts = unzipSync(bytes);
  // The zip format stores local time; a date made of local parts is the same in every time zone.
  const mtime = new Date(1980, 0, 1);
  const sorted: Zippable = {};
  for (const name of Object.keys(parts).sort()) {
    const part = parts[name] ?? new Uint8Array();
    const rewrite = rewrites[name];
    sorted[name] = [rewrite === undefined ? part : strToU8(rewrite(strFromU8(part))), { mtime, level: 6 }];
  }
  return zipSync(sorted);
}
