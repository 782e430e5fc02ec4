import { type Drawing } from "./drawing.js";

/**
 * The volume as a reader will see it, in blocks without formatting: what compose writes and render prints. `records` are the
 * ids of the records a line shows; render gives each a hidden bookmark and hangs comments on it.
 */
export type Stage = "city" | "province" | "print";

export const stageNames: Readonly<Record<Stage, string>> = { city: "送市审稿", province: "送省审稿", print: "付印稿" };

/** 1 编, 2 章, 3 节, 4 目 (一、), 5 子目 （一）. The text already carries its number: 第一编　党的系统. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5;

export interface CoverBlock {
  readonly kind: "cover";
  /** 中国共产党××省××县组织史资料 */
  readonly title: string;
  /** （第三卷） */
  readonly volume: string | undefined;
  /** （1993.6—2003.5） */
  readonly limits: string | undefined;
  readonly compiler: string | undefined;
  /** 送市审稿 …; undefined on the print draft */
  readonly stage: string | undefined;
  /** 稿次, data fingerprint, rules version; empty on the print draft, whose file alone carries them */
  readonly identity: readonly string[];
}

/** The table of contents, made by render from the headings that follow. */
interface ContentsBlock {
  readonly kind: "contents";
  readonly title: string;
}

export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: HeadingLevel;
  readonly text: string;
  /** listed in the contents; false for headings of front matter that a contents does not list */
  readonly listed: boolean;
  readonly records: readonly string[];
}

export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly text: string;
  readonly records: readonly string[];
  /** body: indented by two characters; flush: not; centred and right: as in titles and signatures; note: smaller, under tables */
  readonly style: "body" | "flush" | "centred" | "right" | "note";
}

export interface RosterEntry {
  readonly records: readonly string[];
  /** spaced to three characters: 冯　镭 */
  readonly name: string;
  /** （女，回族）（兼）…, empty where there are none */
  readonly notes: string;
  /** （1983.12—1984.12）, empty in lists without tenures */
  readonly tenure: string;
}

/** One post with its holders: `书　记　苏昌培（1983.12—1984.12）`. */
export interface RosterGroup {
  /** spaced: 书　记 */
  readonly post: string;
  /** printed after the post, e.g. （以姓氏笔画为序） */
  readonly remark: string | undefined;
  /** holders a line: 1, or 2 where there are three or more; name lists without tenures take 4 or more */
  readonly columns: number;
  readonly entries: readonly RosterEntry[];
}

export interface RosterBlock {
  readonly kind: "roster";
  readonly groups: readonly RosterGroup[];
}

export interface TableColumn {
  readonly title: string;
  /** share of the width; render scales the sum to the page */
  readonly width: number;
  readonly align: "left" | "centre" | "right";
}

export interface TableRow {
  readonly records: readonly string[];
  readonly cells: readonly string[];
}

export interface TableBlock {
  readonly kind: "table";
  /** 表1 */
  readonly number: string;
  readonly title: string;
  /** 单位：人; undefined where columns differ */
  readonly unit: string | undefined;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** A drawing with its caption below; render makes it smaller where the page is. */
export interface PictureBlock {
  readonly kind: "picture";
  /** 图1 */
  readonly number: string;
  readonly title: string;
  readonly drawing: Drawing;
}

/** One person of the index; pages are found by render from the lines that show the records. */
export interface IndexEntry {
  /** spaced to three characters: 冯　镭 */
  readonly name: string;
  /** tells namesakes apart: （女）; empty where there is none */
  readonly notes: string;
  readonly records: readonly string[];
}

/** Those whose names begin with one letter. */
export interface IndexGroup {
  readonly title: string;
  readonly entries: readonly IndexEntry[];
}

/** 人名索引. Stands after everything it points to. */
export interface IndexBlock {
  readonly kind: "index";
  readonly groups: readonly IndexGroup[];
}

export type Block =
  | CoverBlock
  | ContentsBlock
  | HeadingBlock
  | ParagraphBlock
  | RosterBlock
  | TableBlock
  | PictureBlock
  | IndexBlock;

/** A run of pages with one running head. */
export interface VolumeSection {
  /** cover: no head, no number; front: roman numbers; body: arabic, restarting at the first */
  readonly part: "cover" | "front" | "body";
  /** running head of odd pages, e.g. 第一编　党的系统 */
  readonly head: string;
  readonly landscape: boolean;
  readonly blocks: readonly Block[];
}

/** Which draft a file is: told on its cover or colophon, and in the properties of the file. */
export interface DraftIdentity {
  /** 稿次, from 1 */
  readonly number: number;
  /** the draft it was made after: 第1稿（送市审稿，数据指纹 0123ABCD）; undefined for a first draft */
  readonly parent: string | undefined;
  readonly rulesVersion: string;
}

export interface Volume {
  readonly stage: Stage;
  /** running head of even pages, and the document's title */
  readonly bookTitle: string;
  /** fingerprint of the data the draft was made from */
  readonly snapshot: string;
  /** undefined on papers that are no draft of the book */
  readonly identity?: DraftIdentity | undefined;
  /** a paper in the form of GB/T 9704 instead of a book */
  readonly official?: boolean;
  readonly sections: readonly VolumeSection[];
}

/** A remark hung on the first line that shows one of the records; on the cover title where no line does. */
export interface VolumeComment {
  readonly records: readonly string[];
  readonly author: string;
  readonly text: string;
}
