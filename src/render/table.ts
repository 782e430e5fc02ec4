import { type TableBlock, type TableColumn } from "../model/volume.js";
import { columnWidths } from "./column-widths.js";
import { line, type Grid, type Item } from "./flow.js";

const alignments = { left: "left", centre: "center", right: "right" } as const satisfies Readonly<
  Record<TableColumn["align"], string>
>;

/**
 * A table with its caption and unit above. A row shorter than its head is filled up; a longer one keeps its text in the last
 * cell. `em` is the width of a character of the table in twips.
 */
export function tableItems(block: TableBlock, width: number, em: number): Item[] {
  const caption = [block.number, block.title].filter((text) => text !== "").join("　");
  const items: Item[] = caption === "" ? [] : [line("TableTitle", caption)];
  if (block.unit !== undefined) items.push(line("TableUnit", block.unit));
  if (block.columns.length === 0) return items;
  const last = block.columns.length - 1;
  const grid: Grid = {
    kind: "grid",
    widths: columnWidths(block, width, em),
    head: { records: [], cells: block.columns.map(({ title }) => ({ text: title, align: "center" as const })) },
    rows: block.rows.map(({ records, cells }) => ({
      records,
      cells: block.columns.map(({ align }, index) => {
        const text = index < last ? (cells[index] ?? "") : cells.slice(last).join("　");
        return { text, align: alignments[align] };
      }),
    })),
  };
  return [...items, grid];
}
