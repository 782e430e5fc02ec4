import { type Line } from "./line.js";
import { joinWrapped } from "./wrapped.js";

/** The lines of a printed text without page furniture, wrapped ones joined, and what was put aside. */
export interface SourceLines {
  readonly lines: readonly Line[];
  /** page numbers, running heads: they belong to the page, not to the text */
  readonly furniture: readonly Line[];
}

const pageNumber =
  /^[\s\-—－–~～·•.．…()（）〔〕[\]|]*(?:第\s*)?(?:\d{1,4}|[〇一二三四五六七八九十百]{1,4}(?=\s*页))\s*页?(?:\s*[/／共]\s*\d{1,4}\s*页?)?[\s\-—－–~～·•.．…()（）〔〕[\]|]*$/u;
const runningHead =
  /(?:^|\s)[·•]\s*\d{1,4}\s*[·•](?:\s|$)|^\d{1,4}\s{2,}.*(?:组织史资料|志)|(?:组织史资料|志)\s{2,}\d{1,4}$|^\S*组织史资料\S*\s{2,}\S{0,24}$|^\S{0,24}\s{2,}\S*组织史资料$/u;
const continued = /^[\s(（]*续(?:上)?(?:页|表)[\s)）:：\d-]*$/u;
const bookWords = /组织史资料|[市县区]志$|^第.{1,3}[编章卷篇]/u;

/** Reads lines as they stand in a file or were pasted. Markdown's heading marks stay; the reader of headings knows them. */
export function sourceLines(raw: readonly string[]): SourceLines {
  const written = raw.map((text, index) => ({ number: index + 1, text: text.replaceAll(/[\u200B\uFEFF\f]/gu, "") }));
  const filled = written.filter(({ text }) => text.trim() !== "");
  const heads = runningHeads(filled.map(({ text }) => text));
  const kept: Line[] = [];
  const furniture: Line[] = [];
  let blank = true;
  let broken = false;
  for (const { number, text } of written) {
    const trimmed = text.trim();
    if (trimmed === "") {
      blank = true;
      continue;
    }
    const line = { number, last: number, text: trimmed, opens: /^(?:\u3000{2}|\s{4})\S/u.test(text) };
    if (isPageNumber(trimmed) || runningHead.test(trimmed) || continued.test(trimmed) || heads.has(keyOf(trimmed))) {
      if (heads.get(keyOf(trimmed)) === "first") {
        // the heading itself, which the running heads of later pages repeat
        heads.set(keyOf(trimmed), "seen");
        kept.push({ ...line, opens: true });
      } else {
        furniture.push(line);
        broken = true;
      }
      blank = false;
      continue;
    }
    // blanks around a page number are no end of a paragraph
    kept.push({ ...line, opens: line.opens || (blank && !broken) });
    blank = false;
    broken = false;
  }
  return { lines: joinWrapped(kept), furniture };
}

/** A year of its own is none: 1984. */
const isPageNumber = (text: string): boolean => pageNumber.test(text) && !/^(?:19|20)\d\d$/u.test(text.trim());

/** A chapter's own heading, which later pages repeat; the title of the book is on pages only. */
const isOwnHeading = /^#*第.{1,3}[编章卷篇节]/u;

const keyOf = (text: string): string => text.replaceAll(/[\s\d·•—\-.]/gu, "");

/** Texts that stand beside page numbers again and again: running heads. The first of a heading is the heading itself. */
function runningHeads(texts: readonly string[]): Map<string, "first" | "seen"> {
  const count = new Map<string, number>();
  const beside = new Map<string, number>();
  texts.forEach((text, index) => {
    const key = keyOf(text);
    if (key.length < 3 || /[（(]/u.test(text)) return;
    count.set(key, (count.get(key) ?? 0) + 1);
    const neighbours = [texts[index - 1], texts[index + 1]];
    if (neighbours.some((other) => other !== undefined && isPageNumber(other.trim())))
      beside.set(key, (beside.get(key) ?? 0) + 1);
  });
  const heads = new Map<string, "first" | "seen">();
  for (const [key, times] of count) {
    const isHead = times >= 2 && ((beside.get(key) ?? 0) >= 2 || (bookWords.test(key) && times >= 3));
    if (isHead || ((beside.get(key) ?? 0) >= 1 && times >= 2 && bookWords.test(key)))
      heads.set(key, isOwnHeading.test(key) ? "first" : "seen");
  }
  return heads;
}
