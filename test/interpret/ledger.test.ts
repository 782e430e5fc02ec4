import fc from "fast-check";
import { expect, test } from "vitest";
import { type Grid, type GridCell, type MergedArea } from "../../src/model/grid.js";
import { dossierOf } from "./grids.js";

const headers = ["序号", "机构", "职务", "姓名", "任职时间", "离任时间", "备注"];
const words = fc.constantFrom(
  "县委",
  "张三",
  "1984.3",
  "合计",
  "说明：见附件",
  "12",
  "？",
  "——",
  "同上",
  "第一节　县委",
  "无",
  "x".repeat(600),
);

/** A piece of a sheet: its rows of cells, and how many people it tells of. */
type Piece = (start: number) => {
  readonly rows: readonly (readonly string[])[];
  readonly merges: readonly MergedArea[];
};

const piece =
  (rows: readonly (readonly string[])[]): Piece =>
  () => ({ rows, merges: [] });

const title = fc
  .constantFrom("苇川县领导人员名录", "填报单位：县委办　　填报时间：1993年6月", "（一九九三年）")
  .map((text) => piece([[text]]));
const note = fc
  .constantFrom(
    ["说明：以上据档案。"],
    ["填表人：李四", "", "审核人：王五"],
    ["合计", "", "3"],
    ["", "", "", "", "", "", "", "另见附件"],
  )
  .map((cells) => piece([cells]));
const blank = fc.constant(piece([[]]));
const again = fc.constant(piece([headers]));
const junk = fc.array(fc.tuple(fc.nat(9), words), { minLength: 1, maxLength: 3 }).map((cells) => {
  const row: string[] = [];
  for (const [column, text] of cells) row[column] = text;
  return piece([Array.from(row, (text) => text ?? "")]);
});

/** Headers in one row or two, the second with 起 and 止 under a merged cell. */
const head = fc.boolean().map((double): Piece => {
  if (!double) return piece([headers]);
  return (start) => ({
    rows: [
      ["序号", "机构", "职务", "姓名", "任职时间", "", "备注"],
      ["", "", "", "", "起", "止", ""],
    ],
    merges: [
      { fromRow: start, toRow: start, fromColumn: 4, toColumn: 5 },
      ...[0, 1, 2, 3, 6].map((column) => ({ fromRow: start, toRow: start + 1, fromColumn: column, toColumn: column })),
    ],
  });
});

const record = (name: string): Piece => piece([["", "县委", "书记", name, "1984.3", "1985.6", ""]]);

const given = "伟芳强敏静磊洋艳勇军杰娟涛明超兰霞平刚桂";
/** people who are nobody else's, and in no piece of junk */
const nameAt = (index: number): string =>
  `欧阳${given.charAt(index % given.length)}${given.charAt(Math.floor(index / given.length))}`;

interface Sheet {
  readonly grid: Grid;
  readonly names: readonly string[];
}

const sheet: fc.Arbitrary<Sheet> = fc
  .tuple(
    fc.array(fc.oneof(title, blank), { maxLength: 3 }),
    head,
    fc.array(fc.oneof({ arbitrary: fc.constant("record" as const), weight: 3 }, note, blank, again, junk), {
      maxLength: 12,
    }),
  )
  .map(([above, header, below]) => {
    const names: string[] = [];
    const pieces = below.map((one) => {
      if (one !== "record") return one;
      names.push(nameAt(names.length));
      return record(names.at(-1) ?? "");
    });
    return { grid: gridOf([...above, header, ...pieces]), names };
  });

function gridOf(pieces: readonly Piece[]): Grid {
  const rows: { row: number; cells: (GridCell | undefined)[] }[] = [];
  const merges: MergedArea[] = [];
  let at = 1;
  for (const make of pieces) {
    const made = make(at);
    merges.push(...made.merges);
    for (const cells of made.rows) {
      const filled: (GridCell | undefined)[] = [];
      for (const [column, text] of cells.entries()) if (text !== "") filled[column] = { kind: "text", text };
      if (filled.length > 0) rows.push({ row: at, cells: filled });
      at += 1;
    }
  }
  return { book: "例.xlsx", sheet: "表", hidden: false, rows, merges };
}

test("whatever stands in a sheet, its ledger adds up to its rows", () => {
  fc.assert(
    fc.property(sheet, ({ grid }) => {
      const { inputs } = dossierOf(grid);
      const total = inputs.reduce((sum, { rows }) => sum + rows.total, 0);
      expect(total).toBe(grid.rows.length);
      for (const { rows } of inputs)
        expect(rows.title + rows.header + rows.note + rows.record + rows.rejected).toBe(rows.total);
    }),
    { numRuns: 300 },
  );
});

test("no record is lost among titles, notes, headers and junk, and none is told twice", () => {
  fc.assert(
    fc.property(sheet, ({ grid, names }) => {
      const { tenures, inputs } = dossierOf(grid);
      const planted = tenures.map(({ name }) => name).filter((name) => name.startsWith("欧阳"));
      expect(planted).toEqual(names);
      const records = inputs.reduce((sum, { rows }) => sum + rows.record, 0);
      expect(new Set(tenures.map(({ origin }) => origin.row)).size).toBe(records);
    }),
    { numRuns: 300 },
  );
});

test("every record stands in a row of the sheet that has its name", () => {
  fc.assert(
    fc.property(sheet, ({ grid }) => {
      for (const { name, origin } of dossierOf(grid).tenures) {
        const row = grid.rows.find((one) => one.row === origin.row);
        const texts =
          row?.cells.flatMap((cell) => (cell === undefined ? [] : [cell.text.replaceAll(/\s/gu, "")])) ?? [];
        expect(texts.some((text) => text.includes(name) || text === "同上")).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
