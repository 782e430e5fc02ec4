import { columnLetters } from "../../../src/model/cell.js";
import { type Grid, type GridCell } from "../../../src/model/grid.js";
import { type Mend, type PlantedFault } from "../faults.js";
import { type PlantedCounty } from "../planted.js";

/** A wrong value for a cell of a clean table. */
type Edit = readonly [cell: string, wrong: string];

interface SmallFault {
  readonly rule: string;
  readonly sheet: string;
  /** Where the finding stands. */
  readonly cell: string;
  readonly what: string;
  readonly edits: readonly Edit[];
}

/** A county of a few tables, for faults of times and bodies that the large one does not have: sheet → lines of cells. */
export interface SmallCounty {
  readonly id: string;
  readonly sheets: Readonly<Record<string, string>>;
  readonly faults: readonly SmallFault[];
}

const BOOK = "填报.xlsx";

/** The county with its faults in it; what the clean tables say mends them. */
export function plantedSmall({ id, sheets, faults }: SmallCounty): PlantedCounty {
  const tables = new Map(Object.entries(sheets).map(([name, table]) => [name, cellsOf(table)]));
  const planted = faults.map(({ rule, sheet, cell, what, edits }, index): PlantedFault => {
    const mend = edits.map(([at, wrong]): Mend => {
      const cells = tables.get(sheet);
      const value = cells?.get(at) ?? "";
      cells?.set(at, wrong);
      return { book: BOOK, sheet, cell: at, value };
    });
    return { n: index + 1, rule, book: BOOK, sheet, cell, what, mend };
  });
  return { id, readings: [{ grids: [...tables].map(([name, cells]) => gridOf(name, cells)) }], faults: planted };
}

/** "B3" → text; blank cells too, so that a row may be filled in where none was. */
function cellsOf(table: string): Map<string, string> {
  const lines = table.trim().split("\n");
  return new Map(
    lines.flatMap((line, row) =>
      line.split("|").map((text, column) => [`${columnLetters(column)}${row + 1}`, text.trim()] as const),
    ),
  );
}

function gridOf(sheet: string, cells: ReadonlyMap<string, string>): Grid {
  const rows = new Map<number, (GridCell | undefined)[]>();
  for (const [address, text] of cells) {
    const row = Number(address.slice(1));
    const line = rows.get(row) ?? [];
    if (text !== "") line[address.charCodeAt(0) - 65] = { kind: "text", text };
    rows.set(row, line);
  }
  return { book: BOOK, sheet, hidden: false, rows: [...rows].map(([row, line]) => ({ row, cells: line })), merges: [] };
}
