import fc from "fast-check";
import { expect, test } from "vitest";
import { addressText, cellOf, columnLetters } from "../../src/model/cell.js";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("names column %i %s", (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
});

test("letters count columns in base 26 without a nought", () => {
  const value = (letters: string): number =>
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  fc.assert(fc.property(fc.nat(1_000_000), (index) => value(columnLetters(index)) === index));
});

const table = { book: "县委办/一.xlsx", sheet: "领导任职", columns: { name: "C" }, unread: [], fallback: "B" };

test("a field points at its own column, else at the leading one", () => {
  const origin = { table, row: 23 };
  expect(cellOf(origin, "name")).toEqual({ book: "县委办/一.xlsx", sheet: "领导任职", cell: "C23" });
  expect(cellOf(origin, "native").cell).toBe("B23");
  expect(cellOf(origin, "toString").cell).toBe("B23");
});

test("addresses are written as people write them", () => {
  const ref = { book: "一.xlsx", sheet: "领导任职", cell: "F23" };
  expect(addressText(ref)).toBe("一.xlsx 领导任职!F23");
  expect(addressText({ ...ref, cell: "" })).toBe("一.xlsx 领导任职");
  expect(addressText({ ...ref, sheet: "", cell: "" })).toBe("一.xlsx");
  expect(addressText({ book: "张三.lrmx", sheet: "", cell: "行3" })).toBe("张三.lrmx 行3");
});
