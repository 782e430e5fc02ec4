import { expect, test } from "vitest";
import { endCell, otherCells, startCell } from "../../src/checks/tenure-cells.js";

const record = (columns: Record<string, string>) => ({
  origin: { table: { book: "例.xlsx", sheet: "领导任职", columns, unread: [], fallback: "A" }, row: 5 },
});

test.each([
  ["two columns", { from: "D", to: "F" }, "D5", "F5"],
  ["both ends in one cell", { name: "C", span: "D" }, "D5", "D5"],
  ["the days of a meeting in one cell", { period: "D" }, "D5", "D5"],
  ["two columns beside one for both", { span: "C", from: "D", to: "F" }, "D5", "F5"],
  ["no column for the end", { from: "D" }, "D5", "D5"],
  ["no dates at all", { name: "C" }, "A5", "A5"],
])("%s", (_name, columns, start, end) => {
  expect(startCell(record(columns)).cell).toBe(start);
  expect(endCell(record(columns)).cell).toBe(end);
});

test("a cell does not conflict with itself, but with the same cell of another sheet or book", () => {
  const at = { book: "甲.xlsx", sheet: "领导任职", cell: "D5" };
  const others = [
    { ...at, book: "乙.xlsx" },
    { ...at, sheet: "委员名册" },
    { ...at, cell: "D6" },
  ];
  expect(otherCells(at, [at, ...others])).toEqual(others);
});
