import { type Manuscript } from "../model/dossier.js";
import { type Block, type HeadingLevel } from "../model/volume.js";
import { column, heading, paragraph } from "./blocks.js";
import { spaced } from "./spacing.js";

/** Where a manuscript stands in the book, by its file name. */
export type ManuscriptPlace = "staff" | "preface" | "conventions" | "overview" | "afterword" | "other";

const places: readonly (readonly [RegExp, ManuscriptPlace])[] = [
  [/编纂(人员|机构|委员会|领导小组)|编委会|编辑(部|人员|委员会)|编写人员|领导小组|工作班子/u, "staff"],
  [/凡例|编辑说明|编纂说明|编写说明/u, "conventions"],
  [/^(序|序言|前言|序一|序二)$|代序/u, "preface"],
  [/概述|综述|概况|总述/u, "overview"],
  [/后记|编后|跋|编纂始末/u, "afterword"],
];

/** File names often carry a number for sorting: 01序, 2.概述. */
export const manuscriptTitle = ({ title }: Manuscript): string =>
  title.replace(/^[（(]?\d+[)）]?[\s.．、_-]*/u, "").replaceAll(/\s/gu, "") || title;

export function manuscriptPlace(manuscript: Manuscript): ManuscriptPlace {
  const title = manuscriptTitle(manuscript);
  return places.find(([pattern]) => pattern.test(title))?.[1] ?? "other";
}

/** A manuscript as it was written: heading, paragraphs, and the signature set to the right. */
export function manuscriptBlocks(manuscript: Manuscript, level: HeadingLevel): Block[] {
  const title = manuscriptTitle(manuscript);
  const lines = manuscript.paragraphs.map((line) => line.trim()).filter((line) => line !== "");
  const text = lines[0]?.replaceAll(/\s/gu, "") === title ? lines.slice(1) : lines;
  const signed = signatureStart(text);
  return [
    heading(level, spaced(title)),
    ...proseBlocks(text.slice(0, signed)),
    ...text.slice(signed).map((line) => paragraph(line, [], "right")),
  ];
}

const isTableLine = (line: string): boolean => line.startsWith("|") && line.endsWith("|") && line.length > 1;
const cellsOf = (line: string): string[] =>
  line
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim());
const isRule = (line: string): boolean => cellsOf(line).every((cell) => /^:?-+:?$/u.test(cell));

/** Paragraphs, and tables where lines are written between bars (| 职责 | 姓名 |), the first line being the head. */
function proseBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (isTableLine(line)) {
      const end = lines.findIndex((other, index) => index > at && !isTableLine(other));
      const rows = lines.slice(at, end === -1 ? lines.length : end);
      blocks.push(proseTable(rows.filter((row) => !isRule(row)).map(cellsOf)));
      at += rows.length - 1;
    } else blocks.push(paragraph(line));
  }
  return blocks;
}

/** A table inside prose has no caption, and is not counted among the tables of the book. */
function proseTable([head = [], ...rows]: readonly (readonly string[])[]): Block {
  const columns = head.map((title) => column(title, 1));
  return {
    kind: "table",
    number: "",
    title: "",
    unit: undefined,
    columns,
    rows: rows.map((cells) => ({ records: [], cells })),
  };
}

const couldSign = (line: string): boolean =>
  line.length <= 24 && !/[。！？：；]$/u.test(line) && !/[：|]|^·|^\d+．/u.test(line);

const numeral = "[\\d〇○零一二三四五六七八九十元]";
const dateLine = new RegExp(
  `^${numeral}{1,4}年${numeral}{1,3}月(?:${numeral}{1,3}日)?$|^\\d{4}[.．]\\d{1,2}(?:[.．]\\d{1,2})?$`,
  "u",
);
const isDateLine = (line: string | undefined): boolean =>
  line !== undefined && dateLine.test(line.replaceAll(/\s/gu, ""));

/** The last short lines without a full stop are who signed and when: two, or three where the last is a date. */
function signatureStart(lines: readonly string[]): number {
  const dated = isDateLine(lines.at(-1));
  let start = lines.length;
  while (start > 1 && lines.length - start < (dated ? 3 : 2)) {
    const line = lines[start - 1];
    if (line === undefined || !couldSign(line)) break;
    start--;
  }
  // a list of names has no signature; prose before it does, and so has what is dated
  const before = lines[start - 1];
  const afterProse = before !== undefined && /[。！？…][”’」』）]*$|[）”]$/u.test(before);
  if (afterProse) return start;
  return dated ? lines.length - 1 : lines.length;
}
