import { z } from "zod";
import { type CellRef } from "../model/cell.js";
import { type BookText } from "./book-texts.js";

/** One word found in one text. */
interface Hit {
  readonly text: BookText;
  readonly word: string;
  readonly index: number;
}

/** What findings on wording say: how often, which words, and the places quoted; sorted, as rows and paragraphs move. */
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
const shown = 3;
const mostRelated = 20;

/** Every match of the patterns in the texts, longest run first where two begin at one place. */
export function* hitsOf(
  texts: Iterable<BookText>,
  pattern: RegExp,
  read: (text: string) => string = (text) => text,
): Generator<Hit> {
  for (const text of texts) {
    const own = read(text.text);
    // nearly all texts have none, and to search costs much less than to list
    if (own.search(pattern) < 0) continue;
    for (const match of own.matchAll(pattern)) yield { text, word: match[0], index: match.index };
  }
}

/**
 * One group for each manuscript or column of a sheet, in order of first hit: one habit of one author is one question. Words
 * that need different answers are kept apart.
 */
export function groupHits(hits: Iterable<Hit>, apart: (word: string) => string = () => ""): HitGroup[] {
  const groups = new Map<string, [Hit, ...Hit[]]>();
  for (const hit of hits) {
    const { book, sheet, cell } = hit.text.at;
    const key = [book, sheet, cell.replace(/\d+$/u, ""), apart(hit.word)].join("\n");
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
      words: [...new Set(hits.map(({ word }) => word))].sort(),
      excerpts: firstOfTexts(hits).map(excerptOf).sort(),
    },
  };
}

/** One paragraph or cell is quoted once. */
function firstOfTexts(hits: readonly Hit[]): Hit[] {
  const first = new Map<BookText, Hit>();
  for (const hit of hits) if (!first.has(hit.text)) first.set(hit.text, hit);
  return [...first.values()];
}

function excerptOf({ text: { text }, word, index }: Hit): string {
  const start = Math.max(0, index - margin);
  const end = Math.min(text.length, index + word.length + margin);
  const part = text.slice(start, end).replaceAll(/\s+/gu, " ").trim();
  return `“${start > 0 ? "…" : ""}${part}${end < text.length ? "…" : ""}”`;
}

/** 文稿“概述”“…建国前设区…”等5处 */
export function placesText({ where, count, excerpts }: z.infer<typeof hitData>): string {
  // the same words in many cells are quoted once
  const quotes = [...new Set(excerpts)].slice(0, shown);
  const quoted = `${where}${quotes.join("、")}`;
  return count > quotes.length ? `${quoted}等${count}处` : quoted;
}

/** The words for a message that names them: a few. */
export const wordsText = ({ words }: z.infer<typeof hitData>): string => words.slice(0, 2 * shown).join("、");
