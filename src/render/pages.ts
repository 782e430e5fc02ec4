import { textOf, type ContentsEntry, type FlowSection, type Item, type Line } from "./flow.js";
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

/**
 * Foresees the page of every listed heading, by its number, as it is printed: roman in the front matter, arabic in the body. Lines of
 * fixed height make the layout predictable; the words and fonts of another machine may still move a heading to the next page.
 */
export function foreseePages(
  sections: readonly FlowSection[],
  profile: Profile,
  sheet: StyleSheet,
): Map<number, string> {
  const pages = new Map<number, string>();
  let last = 0;
  let part: string | undefined;
  for (const { section, odd, items } of sections) {
    if (section.part !== part) last = 0;
    part = section.part;
    const { width, height } = typeArea(section.landscape ? turned(profile.page) : profile.page);
    const page = odd && last % 2 === 1 ? last + 2 : last + 1;
    const place: Place = { height: height / 20, width: width / 20, page, down: 0 };
    for (const [index, item] of items.entries()) {
      if (item.kind === "grid") placeGrid(place, item, sheet);
      else if (item.kind === "contents") placeContents(place, item.entries, sheet);
      else {
        const number = placeLine(place, items, index, item, sheet);
        if (item.target !== undefined) pages.set(item.target, part === "body" ? String(number) : roman(number));
      }
    }
    last = place.page;
  }
  return pages;
}
