import { z } from "zod";
import { type CellRef } from "../model/cell.js";
import { type BookText } from "./book-texts.js";

/** One word found in one text. */
interface Hit {
  readonly text: BookText;
  readonly word: string;
  readonly index: number;
}

/** What findings on wording say: how often, which words, and the first places quoted. */
export const hitData = z.strictObject({
  where: z.string(),
  count: z.number(),
  words: z.array(z.string()),
  excerpts: z.array(z.string()),
});

interface HitGroup {
  readonly at: CellRef;
  readonly related: readonly CellRef[];
  readonly data: z.infer<typeof hitData>;
}

/** characters quoted on either side of a word */
const margin = 10;
const mostExcerpts = 3;
const mostRelated = 20;

/** Every match of the patterns in the texts, longest run first where two begin at one place. */
export function* hitsOf(
  texts: Iterable<BookText>,
  pattern: RegExp,
  read: (text: string) => string = (text) => text,
): Generator<Hit> {
  for (const text of texts)
    for (const match of read(text.text).matchAll(pattern)) yield { text, word: match[0], index: match.index };
}

/** One group for each manuscript or column of a sheet, in order of first hit: one habit of one author is one question. */
export function groupHits(hits: Iterable<Hit>): HitGroup[] {
  const groups = new Map<string, [Hit, ...Hit[]]>();
  for (const hit of hits) {
    const { book, sheet, cell } = hit.text.at;
    const key = [book, sheet, cell.replace(/\d+$/u, "")].join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [hit]);
    else group.push(hit);
  }
  return Array.from(groups.values(), gathered);
}

/** All hits as one group, for what concerns the volume as a whole. */
export function gathered(hits: readonly [Hit, ...Hit[]]): HitGroup {
  const [first] = hits;
  const cells = new Map(hits.map(({ text: { at } }) => [`${at.book}\n${at.sheet}\n${at.cell}`, at]));
  return {
    at: first.text.at,
    related: [...cells.values()].slice(1, 1 + mostRelated),
    data: {
      where: first.text.where,
      count: hits.length,
      words: [...new Set(hits.map(({ word }) => word))].slice(0, 2 * mostExcerpts),
      excerpts: firstOfTexts(hits).slice(0, mostExcerpts).map(excerptOf),
    },
  };
}

/** One paragraph or cell is quoted once. */
const firstOfTexts = (hits: readonly Hit[]): Hit[] =>
  hits.filter((hit, index) => hits.findIndex(({ text }) => text === hit.text) === index);

function excerptOf({ text: { text, paragraph }, word, index }: Hit): string {
  const start = Math.max(0, index - margin);
  const end = Math.min(text.length, index + word.length + margin);
  const part = text.slice(start, end).replaceAll(/\s+/gu, " ").trim();
  const quoted = `${start > 0 ? "…" : ""}${part}${end < text.length ? "…" : ""}`;
  return paragraph === undefined ? `“${quoted}”` : `第${paragraph}段“${quoted}”`;
}

/** 文稿“概述”第3段“…”等5处 */
export function placesText({ where, count, excerpts }: z.infer<typeof hitData>): string {
  const shown = `${where}${excerpts.join("、")}`;
  return count > excerpts.length ? `${shown}等${count}处` : shown;
}
