import { type CellRef, type Origin, cellOf } from "../model/cell.js";
import { type Dossier, type Manuscript } from "../model/dossier.js";

/** Prose somebody wrote: a paragraph of a manuscript, or a cell that holds sentences. */
export interface BookText {
  readonly at: CellRef;
  readonly text: string;
  /** 文稿“概述”, 大事记“事项”栏 */
  readonly where: string;
  /** prefaces and afterwords are signed and speak for those who signed; the rest is the book's own voice */
  readonly signed: boolean;
  /** 1 for the first paragraph of a manuscript; cells have none */
  readonly paragraph?: number;
}

const signedTitles = /序|前言|后记|编后|跋|编纂始末/u;

function* paragraphs({ book, title, paragraphs: lines }: Manuscript): Generator<BookText> {
  for (const [index, text] of lines.entries())
    yield {
      at: { book, sheet: "", cell: "" },
      text,
      where: `文稿“${title}”`,
      signed: signedTitles.test(title),
      paragraph: index + 1,
    };
}

interface Written {
  readonly origin: Origin;
}

function cellText({ origin }: Written, field: string, header: string, text: string | undefined): BookText[] {
  if (text === undefined) return [];
  const where = `${origin.table.sheet}“${header}”栏`;
  return [{ at: cellOf(origin, field), text, where, signed: false }];
}

/** Texts that the book prints as they were written: manuscripts, 大事记, names of meetings, notes under 党员统计. */
export function* printedTexts(dossier: Dossier): Generator<BookText> {
  for (const manuscript of dossier.manuscripts) yield* paragraphs(manuscript);
  for (const entry of dossier.chronicle) yield* cellText(entry, "text", "事项", entry.text);
  for (const meeting of dossier.meetings) yield* cellText(meeting, "title", "会议名称", meeting.title);
  for (const year of dossier.statistics) yield* cellText(year, "note", "备注", year.note);
}

const known = new WeakMap<Dossier, readonly BookText[]>();

/**
 * Every text of the dossier that is prose: what is printed, reasons of vacancies, and notes compilers write from. Gathered once
 * per dossier, as every check of wording reads all of it.
 */
export function bookTexts(dossier: Dossier): readonly BookText[] {
  const before = known.get(dossier);
  if (before !== undefined) return before;
  const texts = [...gatherTexts(dossier)];
  known.set(dossier, texts);
  return texts;
}

function* gatherTexts(dossier: Dossier): Generator<BookText> {
  yield* printedTexts(dossier);
  for (const vacancy of dossier.vacancies) yield* cellText(vacancy, "reason", "原因", vacancy.reason);
  const noted = [dossier.orgs, dossier.tenures, dossier.meetings, dossier.members];
  for (const record of noted.flat()) yield* cellText(record, "note", "备注", record.note);
}

const spans = /“[^”]*”|‘[^’]*’|「[^」]*」|『[^』]*』|"[^"]*"|《[^》]*》|〈[^〉]*〉/gu;

/** The text with quotations and titles of works blanked out, places kept: what is quoted is not the book's own wording. */
export const unquoted = (text: string): string => text.replaceAll(spans, (span) => "\u3000".repeat(span.length));
