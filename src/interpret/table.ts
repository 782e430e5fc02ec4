import { type InputTable } from "../model/dossier.js";
import { type Grid, type GridRow } from "../model/grid.js";
import { type ReadingNote } from "../model/note.js";
import { type Block, blocksOf, within } from "./blocks.js";
import { hiddenNotes } from "./hidden.js";
import { type KnownHeaders } from "./known-headers.js";
import { type RecordRow } from "./record-row.js";
import { type SideReading, headerCell, readSide, widest } from "./side-table.js";

/** The records of one table that was recognised. */
export interface Table {
  /** key of the sheet of the contract, e.g. `tenures` */
  readonly key: string;
  readonly previousVolume: boolean;
  readonly rows: readonly RecordRow[];
}

/** A worksheet as it was read: its tables, what became of each of its rows, and what is to be said of it. */
export interface SheetReading {
  readonly tables: readonly Table[];
  /** one for each table, or for each group of tables side by side; their rows add up to those of the worksheet */
  readonly inputs: readonly [InputTable, ...InputTable[]];
  readonly notes: readonly ReadingNote[];
  /** its headers, compared */
  readonly headerKeys: ReadonlySet<string>;
}

type Ledger = { -readonly [Part in keyof InputTable["rows"]]: number };

/** Reads one worksheet. `previousVolume`: it lies under 上卷/. */
export function readSheet(grid: Grid, previousVolume: boolean, known: KnownHeaders): SheetReading {
  const notes: ReadingNote[] = hiddenNotes(grid);
  const blocks = blocksOf(grid, known);
  const { book, sheet } = grid;
  const place = { book, sheet, previousVolume };
  const [first, ...more] = blocks.map((block, index) => readBlock(grid, block, index === 0, place));
  if (first === undefined) {
    const total = grid.rows.length;
    const rows = { total, title: 0, header: 0, note: total, record: 0, rejected: 0 };
    return { tables: [], inputs: [{ ...place, kind: undefined, rows }], notes, headerKeys: new Set() };
  }
  notes.push(...[first, ...more].flatMap((reading) => reading.notes));
  const tables = [first, ...more].flatMap((reading) => reading.tables);
  const headers = blocks.flatMap((block) => block.tables.flatMap(({ strips }) => [...strips[0].keys.values()]));
  return { tables, inputs: [first.input, ...more.map(({ input }) => input)], notes, headerKeys: new Set(headers) };
}

interface BlockReading {
  readonly tables: readonly Table[];
  readonly input: InputTable;
  readonly notes: readonly ReadingNote[];
}

function readBlock(
  grid: Grid,
  block: Block,
  leading: boolean,
  place: Pick<InputTable, "book" | "sheet" | "previousVolume">,
): BlockReading {
  const from = block.index + block.height;
  const body = grid.rows.slice(from, block.to);
  const sides = block.tables.map((side) => {
    const rows = side.window === undefined ? body : within(grid, side.window, from, block.to).rows;
    return readSide(grid, block, side, rows);
  });
  const names = block.tables.map(({ strips }) => strips[0].sheet.schema);
  const headerRow = leading ? { headerRow: grid.rows[from - 1]?.row } : {};
  return {
    tables: sides.map(({ rows }, index) => ({
      key: names[index]?.key ?? "",
      previousVolume: place.previousVolume,
      rows,
    })),
    input: {
      ...place,
      kind: names.map(({ name }) => name).join("、"),
      ...headerRow,
      rows: ledgerOf(block, body, sides),
    },
    notes: [...besideNotes(grid, block), ...sides.flatMap(({ notes }) => notes)],
  };
}

/** One row is one row, whatever number of tables it belongs to. */
function ledgerOf(block: Block, body: readonly GridRow[], sides: readonly SideReading[]): InputTable["rows"] {
  const ledger: Ledger = {
    total: block.to - block.from,
    title: block.index - block.from,
    header: block.height,
    note: 0,
    record: 0,
    rejected: 0,
  };
  for (const index of body.keys()) {
    ledger[widest(sides.map(({ kinds }) => kinds[index]))] += 1;
  }
  return ledger;
}

function besideNotes(grid: Grid, { tables, index, height }: Block): ReadingNote[] {
  if (tables.length < 2) return [];
  const columns = [...tables[0].strips[0].texts.keys()];
  return [
    {
      kind: "tables-beside",
      at: headerCell(grid, index + height - 1, Math.min(...columns)),
      count: tables.length,
    },
  ];
}
