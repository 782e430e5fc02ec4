import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutMarks } from "../../src/interpret/own-marks.js";
import { markPackage } from "../../src/marked/mark.js";
import { type Grid } from "../../src/model/grid.js";
import { readBook } from "../../src/read/index.js";
import { book } from "../support/book.js";

const gridsOf = (bytes: Uint8Array): readonly Grid[] => {
  const read = readBook({ path: "a.xlsx", bytes });
  return "grids" in read ? read.grids : [];
};

const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom("=1+1", "@a", "<b>&amp;</b>", "]]>", "张三\n李四", "𠮷", "_x000D_", " 前后 ", "问题清单"),
);
const cell = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null));
const rows = fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 8 });
const marks = fc.array(
  fc.record({
    column: fc.integer({ min: 0, max: 8 }),
    row: fc.integer({ min: 1, max: 12 }),
    level: fc.constantFrom("mandatory" as const, "verify" as const, "hint" as const),
    words: text,
  }),
  { maxLength: 10 },
);

test("whatever stands in a workbook and wherever the marks go, what is read again is the same, twice over", () => {
  fc.assert(
    fc.property(rows, marks, fc.integer({ min: 1, max: 4 }), (table, faults, headerRow) => {
      const bytes = book({ 甲: [["表头"], ...table], 乙: [["另"]] });
      const marking = {
        marks: faults.map(({ column, row, level, words }) => ({
          sheet: "甲",
          cell: `${String.fromCharCode(65 + column)}${row}`,
          level,
          comment: `【核对】${words}`,
          advice: `改${words}`,
        })),
        headerRows: new Map([["甲", headerRow]]),
        list: faults.map(({ level, words }) => ({
          level,
          standing: "待处理",
          place: words,
          link: { sheet: "甲", cell: "A1" },
          problem: words,
          remedy: words,
          number: "7K3M9QXA",
        })),
        notes: [],
      };
      const once = markPackage(bytes, marking);
      expect(withoutMarks(gridsOf(once))).toEqual(gridsOf(bytes));
      expect(withoutMarks(gridsOf(markPackage(once, marking)))).toEqual(gridsOf(bytes));
      expect(withoutMarks(gridsOf(markPackage(once, { ...marking, marks: [], list: [] })))).toEqual(gridsOf(bytes));
    }),
    { numRuns: 150 },
  );
});
