import { type IndexEntry } from "../model/volume.js";
import { type NameIndex } from "./flow.js";
import { nameWidth } from "./index-measures.js";
import { widthOf } from "./measure.js";
import { extentOf, fits, nextPage, placeLines, type Place } from "./place.js";
import { type StyleSheet } from "./styles.js";

/** Between the page numbers of an entry. */
export const separator = ", ";

/** A place that shows a person: the bookmark of the line, and the page it is foreseen on. */
export interface Appearance {
  readonly id: string;
  /** which of the lines that show the record, from 0 */
  readonly turn: number;
  readonly page: string;
}

/** Each page that shows a person once, in order. */
export function appearances({ records }: IndexEntry, pages: ReadonlyMap<string, readonly string[]>): Appearance[] {
  const all = records.flatMap((id) => (pages.get(id) ?? []).map((page, turn) => ({ id, turn, page })));
  const first = new Map<string, Appearance>();
  for (const one of all) if (!first.has(one.page)) first.set(one.page, one);
  return [...first.values()].sort((a, b) => Number(a.page) - Number(b.page));
}

/** Sets the index: each letter with its first name, each name with its pages. */
export function placeIndex(
  place: Place,
  { groups }: NameIndex,
  pages: ReadonlyMap<string, readonly string[]>,
  sheet: StyleSheet,
): void {
  const { IndexLetter, IndexEntry } = sheet;
  for (const { title, entries } of groups) {
    const letter = extentOf(title, {}, IndexLetter, place.width);
    if (!fits(place, letter.before + letter.pitch + letter.after + IndexEntry.pitch)) nextPage(place);
    placeLines(place, letter);
    for (const entry of entries) {
      const numbers = appearances(entry, pages).map(({ page }) => page);
      const name = `${entry.name}${entry.notes}`;
      // the blank of the tab
      const blank = "　".repeat(Math.max(1, Math.round(nameWidth - widthOf(name))));
      placeLines(place, extentOf(`${name}${blank}${numbers.join(separator)}`, {}, IndexEntry, place.width));
    }
  }
}
