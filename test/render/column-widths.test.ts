import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type TableBlock } from "../../src/model/volume.js";
import { columnWidths } from "../../src/render/column-widths.js";

const table = (columns: readonly (readonly [string, number])[], rows: readonly (readonly string[])[]): TableBlock => ({
  kind: "table",
  number: "表1",
  title: "",
  unit: undefined,
  columns: columns.map(([title, width]) => ({ title, width, align: "left" })),
  rows: rows.map((cells) => ({ records: [], cells })),
});

test("shares as asked where every cell has room", () => {
  expect(
    columnWidths(
      table(
        [
          ["甲", 1],
          ["乙", 3],
        ],
        [["一", "二"]],
      ),
      8000,
      200,
    ),
  ).toEqual([2000, 6000]);
});

test("a narrow column gets what a short cell or its head needs, from the others", () => {
  const widths = columnWidths(
    table(
      [
        ["会议", 26],
        ["会期", 20],
        ["代表（委员）", 2],
      ],
      [["第一次会议", "1993年6月5日至8日", "226"]],
    ),
    8000,
    200,
  );
  // three characters, the insets and a quarter
  expect(widths[2]).toBe(3 * 200 + 2 * 70 + 50);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8000);
});

test("too many columns for the page: the shares stand", () => {
  const columns = Array.from({ length: 20 }, (): readonly [string, number] => ["十二个字的表头文字", 1]);
  expect(columnWidths(table(columns, []), 4000, 200)).toEqual(columns.map(() => 200));
});

test("widths always add up to the page, and none is negative", () => {
  const cell = fc.string({ maxLength: 12 });
  const column = fc.tuple(cell, fc.integer({ min: -1, max: 40 }));
  fc.assert(
    fc.property(
      fc.array(column, { minLength: 1, maxLength: 12 }),
      fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 5 }),
      fc.integer({ min: 500, max: 14000 }),
      (columns, rows, width) => {
        const widths = columnWidths(table(columns, rows), width, 210);
        expect(widths.reduce((sum, own) => sum + own, 0)).toBe(width);
        expect(Math.min(...widths)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});
