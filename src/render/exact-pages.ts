import { type FlowSection } from "./flow.js";
import { Bookmarks, carriers, targetName } from "./marks.js";
import { type ForeseenPages } from "./pages.js";

/** The sheet, from 1, on which a bookmark starts where the draft was printed; undefined for one that was not found. */
export type SheetOf = (bookmark: string) => number | undefined;

/**
 * Pages of the body as a word processor printed them, by the bookmarks a first draft was given; where one was not found the page
 * stays as foreseen. The body is paged from 1 on the sheet it begins.
 */
export function exactPages(flow: readonly FlowSection[], foreseen: ForeseenPages, sheetOf: SheetOf): ForeseenPages {
  const bookmarks = new Bookmarks();
  const headings = new Map(foreseen.headings);
  const records = new Map<string, string[]>();
  let cover: number | undefined;
  const printed = (name: string, page: string | undefined): string => {
    const sheet = sheetOf(name);
    if (sheet === undefined) return page ?? "";
    // sheets before the body: by its first bookmark, whose page no layout can miss
    cover ??= sheet - Number(page ?? 1);
    return String(sheet - cover);
  };
  for (const { section, items } of flow) {
    const inBody = section.part === "body";
    for (const item of items) {
      if (item.kind === "line" && item.target !== undefined && inBody)
        headings.set(item.target, printed(targetName(item.target), foreseen.headings.get(item.target)));
      for (const carrier of carriers([item]))
        for (const id of new Set(carrier.records)) {
          const name = bookmarks.record(id);
          const known = records.get(id) ?? [];
          const page = foreseen.records.get(id)?.[known.length];
          records.set(id, [...known, inBody ? printed(name, page) : (page ?? "")]);
        }
    }
  }
  return { headings, records };
}
