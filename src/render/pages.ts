import { textOf, type ContentsEntry, type FlowSection, type Item, type Line } from "./flow.js";
import { columnWidth } from "./index-measures.js";
import { placeIndex } from "./name-index.js";
import { extentOf, fits, keptHeight, nextPage, placeGrid, placeLines, type Place } from "./place.js";
import { type Profile, turned, typeArea } from "./profile.js";
import { roman } from "./roman.js";
import { type StyleSheet } from "./styles.js";

function isKept(item: Item | undefined, sheet: StyleSheet): boolean {
  return item?.kind === "line" && (item.keepNext ?? sheet[item.style].keepNext);
}

/** Sets a paragraph and tells the page its first line stands on. */
function placeLine(place: Place, items: readonly Item[], index: number, item: Line, sheet: StyleSheet): number {
  const style = sheet[item.style];
  if (style.newPage && place.down > 0) nextPage(place);
  // What is kept with a heading was reckoned with the heading.
  else if (place.down > 0 && !isKept(items[index - 1], sheet) && !fits(place, keptHeight(items, index, place, sheet))) {
    nextPage(place);
  }
  const { page } = place;
  const extent = extentOf(textOf(item), item, style, place.width);
  if (place.down > 0 || item.before === undefined) placeLines(place, extent);
  else {
    // A space above that is the line's own, on the cover and above a part's title, holds at the top of a page too.
    place.down = item.before;
    placeLines(place, { ...extent, before: 0 });
  }
  return page;
}

function placeContents(place: Place, entries: readonly ContentsEntry[], sheet: StyleSheet): void {
  for (const { level, text } of entries) placeLines(place, extentOf(text, {}, sheet[`TOC${level}`], place.width));
}

/** Pages as they are printed. */
export interface ForeseenPages {
  /** of each listed heading, by its number */
  readonly headings: ReadonlyMap<number, string>;
  /** of each line or row that shows a record, in the order of the volume, by the record's id */
  readonly records: ReadonlyMap<string, readonly string[]>;
}

/** The place a section starts at: a page of its own, or below the section it is joined to. */
function placeOf({ section, odd, joined, columns }: FlowSection, before: Place | undefined, profile: Profile): Place {
  const area = typeArea(section.landscape ? turned(profile.page) : profile.page);
  const height = area.height / 20;
  const last = before?.page ?? 0;
  const width = columnWidth(area.width, columns) / 20;
  const place = joined
    ? { height: height - (before?.down ?? 0), page: last }
    : { height, page: odd && last % 2 === 1 ? last + 2 : last + 1 };
  return { ...place, width, down: 0, after: 0, ...(columns > 1 ? { columns: { count: columns, height, at: 0 } } : {}) };
}

/**
 * Foresees the pages of headings and records, roman in the front matter, arabic in the body. Lines of fixed height make the
 * layout predictable; the words and fonts of another machine may still move a line to the next page.
 */
export function foreseePages(sections: readonly FlowSection[], profile: Profile, sheet: StyleSheet): ForeseenPages {
  const headings = new Map<number, string>();
  const records = new Map<string, string[]>();
  let place: Place | undefined;
  let part: string | undefined;
  for (const flow of sections) {
    if (flow.section.part !== part) place = undefined;
    part = flow.section.part;
    const printed = (page: number): string => (part === "body" ? String(page) : roman(page));
    const show = (ids: readonly string[], page: number): void => {
      for (const id of ids.length > 1 ? new Set(ids) : ids) {
        const pages = records.get(id);
        if (pages === undefined) records.set(id, [printed(page)]);
        else pages.push(printed(page));
      }
    };
    place = placeOf(flow, place, profile);
    for (const [index, item] of flow.items.entries()) {
      if (item.kind === "grid") {
        const pages = placeGrid(place, item, sheet);
        for (const [row, page] of pages.entries()) show(item.rows[row]?.records ?? [], page);
      } else if (item.kind === "contents") placeContents(place, item.entries, sheet);
      else if (item.kind === "index") placeIndex(place, item, records, sheet);
      else {
        const page = placeLine(place, flow.items, index, item, sheet);
        for (const stretch of item.stretches) show(stretch.records, page);
        if (item.target !== undefined) headings.set(item.target, printed(page));
      }
    }
  }
  return { headings, records };
}
