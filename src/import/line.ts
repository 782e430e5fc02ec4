/** One line of a printed text: where it stands, as it was written, and without the marks of layout. */
export interface Line {
  /** 1-based line of the file; of a .docx the paragraph or table row */
  readonly number: number;
  /** the last line that was joined to it, equal to `number` where none was */
  readonly last: number;
  /** as written, ends trimmed; joined lines without what the break added */
  readonly text: string;
  /** a blank line, or the indent of a new paragraph, stands before it */
  readonly opens: boolean;
}

/** Where an entry was taken from. */
export interface Source {
  readonly book: string;
  readonly line: Line;
}

/** 第12行 or 第12—13行. */
export const lineWords = ({ number, last }: Line): string =>
  number === last ? `第${number}行` : `第${number}—${last}行`;
