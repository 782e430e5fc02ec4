import { type GridCell } from "../../model/grid.js";
import { textItem } from "./cell-text.js";
import { PartScan } from "./part-scan.js";
import { at, isNamed, slash, tagEnd, tagNames } from "./tags.js";
import { Unusual } from "./unusual.js";

/** The shared strings, by their number, as the cells that show them: one object for all places of a text. */
export type SharedCells = (GridCell | undefined)[];

/** Reads xl/sharedStrings.xml (CT_Sst) piece by piece into `cells`. */
export function sharedStringScan(prefix: string, cells: SharedCells): PartScan {
  const names = tagNames(prefix);
  const read = (bytes: Uint8Array, from: number): number => {
    if (!isNamed(bytes, from, names.item)) throw new Unusual();
    const start = tagEnd(bytes, from);
    const blank = at(bytes, start - 2) === slash;
    const { cell, end } = blank ? { cell: undefined, end: start } : textItem(bytes, start, names.itemClose, names);
    cells.push(cell);
    return end;
  };
  return new PartScan({ prefix, list: "sst", item: "si", read });
}
