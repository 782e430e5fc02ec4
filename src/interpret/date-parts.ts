import { type GridCell, type GridRow } from "../model/grid.js";
import { type Header } from "./header.js";
import { tidy } from "./text.js";

const units = ["年", "月", "日"] as const;

/** A date written apart, its year, month and day in columns of their own, as one text; undefined for any other column. */
export function datePartsOf({ tails }: Header): (column: number, row: GridRow) => GridCell | undefined {
  if (tails.size === 0) return () => undefined;
  const columns = new Map<number, number[]>();
  for (const [tail, year] of tails) columns.set(year, [...(columns.get(year) ?? [year]), tail]);
  return (column, { cells }) => {
    const parts = columns.get(column)?.map((part) => tidy(cells[part]?.text ?? ""));
    if (parts === undefined || parts.every((part) => part === "")) return undefined;
    const text = parts.map((part, index) => (/\d$/u.test(part) ? `${part}${units[index] ?? ""}` : part)).join("");
    return { kind: "text", text };
  };
}
