import { type TableOrigin, cellOf } from "../model/cell.js";
import { type GridRow } from "../model/grid.js";
import { type ReadingNote } from "../model/note.js";
import { type Header } from "./header.js";

interface Numbered {
  readonly row: number;
  readonly serial: number;
}

/** What is to be said of 序号: numbers used twice, and numbers left out, which a row that was lost leaves behind. */
export function serialNotes(header: Header, table: TableOrigin, rows: readonly GridRow[]): ReadingNote[] {
  const column = [...header.fields].find(([, { field }]) => field === "serial")?.[0];
  if (column === undefined) return [];
  return runs(rows, column).flatMap((run) => [...repeated(table, run), ...holes(table, run)]);
}

/** Sheets that number each group from 1 again have several runs. */
function runs(rows: readonly GridRow[], column: number): Numbered[][] {
  const found: Numbered[][] = [];
  for (const { row, cells } of rows) {
    const text = cells[column]?.text.normalize("NFKC").trim() ?? "";
    if (!/^\d{1,5}$/u.test(text)) continue;
    const serial = Number(text);
    const run = found.at(-1);
    if (run === undefined || serial === 1) found.push([{ row, serial }]);
    else run.push({ row, serial });
  }
  return found;
}

function repeated(table: TableOrigin, run: readonly Numbered[]): ReadingNote[] {
  const first = new Map<number, number>();
  return run.flatMap(({ row, serial }): ReadingNote[] => {
    const earlier = first.get(serial);
    if (earlier === undefined) {
      first.set(serial, row);
      return [];
    }
    const at = cellOf({ table, row }, "serial");
    return [{ kind: "serial-repeated", at, serial, first: cellOf({ table, row: earlier }, "serial") }];
  });
}

/** One note for a run: the numbers between its first and its last that no row bears, found below the gap. */
function holes(table: TableOrigin, run: readonly Numbered[]): ReadingNote[] {
  const used = new Set(run.map(({ serial }) => serial));
  const last = Math.max(...used);
  const missing: number[] = [];
  for (let serial = Math.min(...used); serial < last; serial++) if (!used.has(serial)) missing.push(serial);
  const [first] = missing;
  const below = run.find(({ serial }) => first !== undefined && serial > first);
  if (below === undefined || missing.length > run.length) return [];
  return [{ kind: "serial-hole", at: cellOf({ table, row: below.row }, "serial"), missing }];
}
