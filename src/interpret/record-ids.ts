import { hash8 } from "../model/hash.js";

/** Gives ids to the records of one kind: what is told apart by the same words is numbered in reading order. */
export type IdMaker = (...words: readonly string[]) => string;

/**
 * Ids of one letter and eight characters over what a record is about, not over its row or its dates, so that they survive
 * moved rows and mended dates.
 */
export function idMaker(letter: string, volume = ""): IdMaker {
  const repeats = new Map<string, number>();
  const taken = new Set<string>();
  return (...words) => {
    const key = [...(volume === "" ? [] : [volume]), ...words].join("|");
    let ordinal = repeats.get(key) ?? 0;
    let id: string;
    do {
      id = `${letter}${hash8(ordinal === 0 ? key : `${key}|${ordinal}`)}`;
      ordinal += 1;
    } while (taken.has(id));
    repeats.set(key, ordinal);
    taken.add(id);
    return id;
  };
}
