import { type TableBlock, type TableColumn } from "../model/volume.js";
import { line, type Grid, type Item } from "./flow.js";

const alignments = { left: "left", centre: "center", right: "right" } as const satisfies Readonly<
  Record<TableColumn["align"], string>
>;

/** Shares of the width in whole twips that add up to it. */
function share(width: number, columns: readonly TableColumn[]): number[] {
  const weights = columns.map((column) => (column.width > 0 ? column.width : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let passed = 0;
  let given = 0;
  return weights.map((weight) => {
    passed += weight;
    const edge = Math.round((width * passed) / total);
    const own = edge - given;
    given = edge;
    return own;
  });
}

/** A table with its caption and unit above. A row shorter than its head is filled up; a longer one keeps its text in the last cell. */
export function tableItems(block: TableBlock, width: number): Item[] {
  const caption = [block.number, block.title].filter((text) => text !== "").join("　");
  const items: Item[] = caption === "" ? [] : [line("TableTitle", caption)];
  if (block.unit !== undefined) items.push(line("TableUnit", block.unit));
  if (block.columns.length === 0) return items;
  const last = block.columns.length - 1;
  const grid: Grid = {
    kind: "grid",
    widths: share(width, block.columns),
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
