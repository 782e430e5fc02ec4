import { type Bookmarks } from "./marks.js";
import { type ForeseenPages } from "./pages.js";
import { type StyleSheet } from "./styles.js";
import { escape } from "./xml.js";

/** What writing a section needs besides its lines. */
export interface Ink {
  readonly bookmarks: Bookmarks;
  /** numbers of the comments that hang on a stretch or row */
  readonly hung: ReadonlyMap<object, readonly number[]>;
  readonly pages: ForeseenPages;
  readonly sheet: StyleSheet;
}

/** What encloses a range. */
export interface Marks {
  readonly open: string;
  readonly close: string;
}

const none: Marks = { open: "", close: "" };

export function bookmark(name: string, { bookmarks }: Ink): Marks {
  const id = bookmarks.nextId();
  return { open: `<w:bookmarkStart w:id="${id}" w:name="${escape(name)}"/>`, close: `<w:bookmarkEnd w:id="${id}"/>` };
}

/** A hidden bookmark for each record, one inside the other. */
export function recordMarks(records: readonly string[], ink: Ink): Marks {
  if (records.length === 0) return none;
  const [only] = records;
  if (records.length === 1 && only !== undefined) return bookmark(ink.bookmarks.record(only), ink);
  const marks = [...new Set(records)].map((id) => bookmark(ink.bookmarks.record(id), ink));
  return {
    open: marks.map(({ open }) => open).join(""),
    close: marks.reduce((inner, { close }) => close + inner, ""),
  };
}

function rangeEnd(id: number): string {
  const reference = `<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`;
  return `<w:commentRangeEnd w:id="${id}"/>${reference}`;
}

/** The ranges of the comments that hang on a stretch or row. */
export function commentMarks(carrier: object, ink: Ink): Marks {
  const ids = ink.hung.get(carrier);
  if (ids === undefined) return none;
  return { open: ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`).join(""), close: ids.map(rangeEnd).join("") };
}
