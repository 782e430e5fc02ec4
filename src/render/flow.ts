import { type HeadingLevel, type IndexGroup, type VolumeSection } from "../model/volume.js";
import { type Drawing } from "../model/drawing.js";
import { type StyleId } from "./styles.js";

/** A piece of a line: text, in the face of a post's label where `label` is set, or a step to the next tab stop. */
export type Run = { readonly text: string; readonly label?: boolean } | "tab";

/** Runs that show some records: what a hidden bookmark encloses. */
export interface Stretch {
  readonly records: readonly string[];
  readonly runs: readonly Run[];
}

/** Lengths in twips. */
interface Indent {
  readonly left: number;
  readonly hanging: number;
}

/** One paragraph, laid out but for the page it falls on. */
export interface Line {
  readonly kind: "line";
  readonly style: StyleId;
  readonly stretches: readonly Stretch[];
  readonly indent?: Indent;
  readonly tabs?: readonly number[];
  /** space above in place of the style's, in points */
  readonly before?: number;
  /** in place of the style's size and pitch */
  readonly size?: number;
  readonly pitch?: number;
  readonly keepNext?: boolean;
  /** a heading that the contents lists, with its number in the order of the volume */
  readonly target?: number;
  /** stands in place of text; `pitch` is its height */
  readonly drawing?: Drawing;
  /** first in its section: starts a page without asking */
  readonly atTop?: boolean;
}

export interface Cell {
  readonly text: string;
  readonly align: "left" | "center" | "right";
}

export interface Row {
  readonly records: readonly string[];
  readonly cells: readonly Cell[];
}

/** Column widths in twips. */
export interface Grid {
  readonly kind: "grid";
  readonly widths: readonly number[];
  readonly head: Row;
  readonly rows: readonly Row[];
}

export interface ContentsEntry {
  readonly target: number;
  readonly level: HeadingLevel;
  readonly text: string;
}

/** The table of contents; its page numbers come from the estimate. */
export interface Contents {
  readonly kind: "contents";
  readonly entries: readonly ContentsEntry[];
}

/** 人名索引; its page numbers come from the estimate, too. */
export interface NameIndex {
  readonly kind: "index";
  readonly groups: readonly IndexGroup[];
}

export type Item = Line | Grid | Contents | NameIndex;

export interface FlowSection {
  readonly section: VolumeSection;
  /** starts on an odd page */
  readonly odd: boolean;
  /** goes on where the section before it ended */
  readonly joined: boolean;
  readonly columns: number;
  readonly items: readonly Item[];
}

/** A line of one text, showing some records. */
export function line(style: StyleId, text: string, records: readonly string[] = [], more: Partial<Line> = {}): Line {
  return { kind: "line", style, stretches: [{ records, runs: [{ text }] }], ...more };
}

/** The text of a line; a tab counts as a character. */
export function textOf(item: Line): string {
  let text = "";
  for (const { runs } of item.stretches) for (const run of runs) text += run === "tab" ? "　" : run.text;
  return text;
}
