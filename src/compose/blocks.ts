import {
  type HeadingBlock,
  type HeadingLevel,
  type ParagraphBlock,
  type TableBlock,
  type TableColumn,
  type TableRow,
} from "../model/volume.js";

/** Headings down to 目 are listed in the contents. */
export const heading = (level: HeadingLevel, text: string, records: readonly string[] = []): HeadingBlock => ({
  kind: "heading",
  level,
  text,
  listed: level < 5,
  records,
});

export const paragraph = (
  text: string,
  records: readonly string[] = [],
  style: ParagraphBlock["style"] = "body",
): ParagraphBlock => ({ kind: "paragraph", text, records, style });

interface TablePlan {
  readonly title: string;
  readonly unit?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** leading columns that stay even where they are blank */
  readonly kept: number;
}

/** A table without the columns nobody filled in. Its number is set when the volume is put together. */
export function tableBlock({ title, unit, columns, rows, kept }: TablePlan): TableBlock {
  const used = columns.map((_, index) => index < kept || rows.some((row) => (row.cells[index] ?? "") !== ""));
  const pick = <T>(items: readonly T[]): T[] => items.filter((_, index) => used[index] === true);
  return {
    kind: "table",
    number: "",
    title,
    unit,
    columns: pick(columns),
    rows: rows.map((row) => ({ records: row.records, cells: pick(row.cells) })),
  };
}

export const column = (title: string, width: number, align: TableColumn["align"] = "left"): TableColumn => ({
  title,
  width,
  align,
});
