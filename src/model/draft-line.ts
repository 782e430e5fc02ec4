/**
 * What a draft says in one place: a roster entry, a paragraph of prose, a row of a table. Written down from a volume and read back
 * from a .docx alike, so that two drafts can be compared line by line.
 */
export interface DraftLine {
  /** ids of the records it shows; empty for prose that shows none */
  readonly records: readonly string[];
  /** the headings it stands under, outermost first */
  readonly place: readonly string[];
  /** the post whose holder it names, spaced as printed; empty elsewhere */
  readonly label: string;
  /** cells of a row are separated by ` | ` */
  readonly text: string;
}

/** An earlier draft as it was found in its file. */
export interface EarlierDraft {
  /** 送市审稿 …, by its properties or its file name */
  readonly stage: string;
  readonly number: number;
  /** as it names the draft before it; empty on a first draft */
  readonly parent: string;
  readonly snapshot: string;
  readonly lines: readonly DraftLine[];
}
