import { type Cell, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { type Grid, type GridCell } from "../model/grid.js";

/** names of sheets have at most this many characters, and none of these signs */
const longestName = 31;
const forbidden = /[\\/?*[\]:]|^'|'$/gu;

interface Converted {
  readonly bytes: Uint8Array;
  /** the name each sheet has now */
  readonly names: ReadonlyMap<string, string>;
}

/** The sheets of a workbook of any kind as a new .xlsx: texts as texts, numbers and dates with their formats, all at their address. */
export async function convert(grids: readonly Grid[]): Promise<Converted> {
  const names = namesOf(grids);
  const bytes = await writeXlsx({
    sheets: grids.map((grid) => sheetOf(grid, names.get(grid.sheet) ?? grid.sheet)),
    // a fixed date: the same sheets are the same file
    properties: { creator: "zuzhishi", created: new Date(0), modified: new Date(0) },
    defaultFont: { name: "宋体", size: 11 },
  });
  return { bytes, names };
}

/** Names a spreadsheet takes, each but once, whatever the size of its letters. */
function namesOf(grids: readonly Grid[]): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { sheet } of grids) {
    const bare = sheet.replaceAll(forbidden, "_").slice(0, longestName).trim() || "表";
    let name = bare;
    for (let number = 2; taken.has(name.toLowerCase()); number++)
      name = `${bare.slice(0, longestName - String(number).length)}${number}`;
    taken.add(name.toLowerCase());
    names.set(sheet, name);
  }
  return names;
}

function sheetOf({ rows, merges, hidden }: Grid, name: string): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const { row, cells: found } of rows)
    found.forEach((cell, column) => {
      if (cell !== undefined) cells.set(`${row - 1},${column}`, cellOf(cell));
    });
  return {
    name,
    hidden,
    cells,
    merges: merges.map(({ fromRow, toRow, fromColumn, toColumn }) => ({
      startRow: fromRow - 1,
      endRow: toRow - 1,
      startCol: fromColumn,
      endCol: toColumn,
    })),
  };
}

/** The stored number with its format shows what the unit saw; anything else is text. */
const cellOf = ({ kind, text, value, format }: GridCell): Partial<Cell> =>
  (kind === "number" || kind === "date") && value !== undefined
    ? { value, style: { numFmt: format ?? "General" } }
    : { value: text, style: { numFmt: "@" } };
