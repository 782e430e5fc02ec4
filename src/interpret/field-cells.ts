import { type Column } from "../../schemas/index.js";
import { type Grid, type GridCell, type GridRow } from "../model/grid.js";
import { datePartsOf } from "./date-parts.js";
import { liftReason } from "./date-remarks.js";
import { isSeat } from "./header-fields.js";
import { type Header } from "./header.js";
import { downwardCells } from "./merged-cells.js";
import { spanBeside } from "./name-span.js";
import { endsLikeBody } from "./supplied.js";
import { type WrittenOnce, writtenOnce } from "./written-once.js";

/** The cells of one row by field, after merged areas, ditto marks and what is told once for several rows were filled in. */
export type FieldCells = ReadonlyMap<string, GridCell>;

const ditto = /^(?:同上|上同|同前|〃|″|“|”|"|々|′′|'')$/u;
/** signs people put where there is nothing to say */
const nothing = /^[-—－–/／\\]+$|^无$/u;
/** 卷信息 asks for one of them: 连接号. */
const meansNothing = ({ field }: Column, text: string): boolean => field !== "value" && nothing.test(text);

/** Fills the cells of a table's rows, which it must be given in order. */
export interface CellFiller {
  readonly fill: (row: GridRow) => FieldCells;
  /** Lets the rows below take from this one. Not called for headers and notes. */
  readonly keep: (cells: FieldCells) => void;
  /** What headings between the rows, or the table's head, tell for a field that has no column. */
  readonly supply: (field: string, cell: GridCell) => void;
  readonly once: WrittenOnce;
  /** whether a time was taken from behind a name */
  readonly tookSpans: () => boolean;
}

export function cellFiller(grid: Grid, header: Header, rows: readonly GridRow[]): CellFiller {
  const merged = downwardCells(grid, header, rows);
  const parts = datePartsOf(header);
  const once = writtenOnce(header, rows, merged);
  const above = new Map<string, GridCell>();
  const supplied = new Map<string, GridCell>(header.supplied.map(({ field, cell }) => [field, cell]));
  if (header.post !== undefined) supplied.set("post", { kind: "text", text: header.post });
  let spans = false;

  function fill(row: GridRow): FieldCells {
    const cells = new Map<string, GridCell>();
    for (const [column, known] of header.fields) {
      let cell = parts(column, row) ?? row.cells[column] ?? merged(column, row.row);
      if (cell === undefined) continue;
      const text = cell.text.trim();
      if (text.length <= 2 && ditto.test(text)) cell = above.get(known.field) ?? cell;
      if (meansNothing(known, text)) continue;
      cells.set(known.field, cell);
    }
    if (header.bodyInPost) partPost(cells);
    for (const [field, cell] of supplied) if (!cells.has(field)) cells.set(field, cell);
    if (liftSpan(cells)) spans = true;
    liftReason(cells);
    once.fill(row, cells);
    return cells;
  }

  function keep(cells: FieldCells): void {
    for (const [field, cell] of cells) above.set(field, cell);
    once.keep(cells);
  }

  return { fill, keep, supply: (field, cell) => supplied.set(field, cell), once, tookSpans: () => spans };
}

/** 县水利局局长: the shortest title at the end that leaves the name of a body before it. */
function partPost(cells: Map<string, GridCell>): void {
  const cell = cells.get("post");
  const [, core = "", note = ""] = /^([^(（]*)([(（].*)?$/su.exec(cell?.text.replaceAll(/\s/gu, "") ?? "") ?? [];
  for (let at = core.length - 2; at > 1; at--) {
    const body = core.slice(0, at);
    if (!isSeat(core.slice(at)) || !endsLikeBody(body)) continue;
    cells.set("body", { kind: "text", text: body });
    cells.set("post", { kind: "text", text: core.slice(at) + note });
    return;
  }
}

/** 张三（1983.12—1984.12）: the time behind a name, where the row tells no other. */
function liftSpan(cells: Map<string, GridCell>): boolean {
  const name = cells.get("name");
  if (name?.kind !== "text" || name.text.length < 8 || cells.has("from") || cells.has("span")) return false;
  const beside = /\d{4}/u.test(name.text) ? spanBeside(name.text) : undefined;
  if (beside === undefined) return false;
  cells.set("name", { kind: "text", text: beside.name });
  cells.set("from", { kind: "text", text: beside.span });
  return true;
}
