import { type Grid } from "../model/grid.js";
import { type Strip } from "./beside.js";
import { spanBeside } from "./name-span.js";
import { type KnownSheet } from "./known-headers.js";
import { canBeSupplied, suppliedAbove, suppliedWithin } from "./supplied.js";
import { tidy } from "./text.js";

/** rows below a header in which headings and names are looked at */
const looked = 40;

/** Which of the required fields that have no column are told otherwise: above the table, in headings between its rows, or in brackets behind the names. */
export function offeredFields(
  grid: Grid,
  place: { readonly index: number; readonly height: number },
  sheet: KnownSheet,
  strips: readonly Strip[],
  missing: readonly string[],
): Set<string> {
  const offered = new Set<string>();
  const name = strips[0]?.fields.find(({ field }) => field.field === "name");
  if (name === undefined) return offered;
  const above = grid.rows.slice(Math.max(0, place.index - 10), place.index);
  for (const { field } of suppliedAbove(grid, above, sheet)) offered.add(field);
  const lacking = new Set(missing.filter((field) => canBeSupplied(field) && !offered.has(field)));
  for (const { cells } of grid.rows.slice(place.index + place.height, place.index + place.height + looked)) {
    const texts = cells.flatMap((cell) => (cell === undefined ? [] : [tidy(cell.text)]));
    const [only = "", another] = texts;
    const told = another === undefined && lacking.size > 0 ? suppliedWithin(only, lacking) : undefined;
    if (told !== undefined) offered.add(told.field);
    const written = cells[name.column];
    if (missing.includes("from") && written?.kind === "text" && spanBeside(written.text) !== undefined)
      offered.add("from");
  }
  return offered;
}
