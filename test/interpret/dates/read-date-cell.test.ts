import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readDateCell } from "../../../src/interpret/dates/read-date.js";
import { type CellKind, type GridCell } from "../../../src/model/grid.js";

const cell = (kind: CellKind, text: string, value?: number, format?: string): GridCell => ({
  kind,
  text,
  ...(value === undefined ? {} : { value }),
  ...(format === undefined ? {} : { format }),
});
function read(one: GridCell): string {
  const { bound, problem } = readDateCell(one);
  return [typeof bound === "object" ? bound.edtf : bound, problem].filter(Boolean).join(" ! ");
}

// 30750 is 1984-03-09, 30742 is 1984-03-01
test.each([
  [30_750, "yyyy/m/d", "1984-03-09"],
  [30_750, 'yyyy"年"m"月"d"日"', "1984-03-09"],
  [30_750, "[$-804]yyyy年m月d日;@", "1984-03-09"],
  [30_742, "yyyy-mm-dd", "1984-03-01"],
  [30_750, undefined, "1984-03-09"],
  [30_750, "General", "1984-03-09"],
  [30_750, 'yyyy"年"m"月"', "1984-03"],
  [30_742, "yyyy.m", "1984-03"],
  [30_742, "yyyy-mm", "1984-03"],
  [30_742, "yyyy\\.mm", "1984-03"],
  [30_742, 'yyyy"day"mm', "1984-03"],
  [30_742, "mmm-yy", "1984-03"],
  [30_742, 'e"年"m"月"', "1984-03"],
  [30_742, "yyyy", "1984"],
  [30_742, "yyyy-mm dddd", "1984-03"],
  [30_750.75, "yyyy/m/d h:mm", "1984-03-09"],
  [1, "yyyy/m/d", "1900-01-01"],
  [59, "yyyy/m/d", "1900-02-28"],
  [60, "yyyy/m/d", "! impossible"],
  [61, "yyyy/m/d", "1900-03-01"],
  [73_415, "yyyy/m/d", "2100-12-31"],
  [73_416, "yyyy/m/d", "! unreadable"],
  [0, "yyyy/m/d", "! unreadable"],
  [-5, "yyyy/m/d", "! unreadable"],
  [NaN, "yyyy/m/d", "! unreadable"],
  [Infinity, "yyyy/m/d", "! unreadable"],
  // 3月9日 typed without a year: the year is that of the typing
  [30_750, 'm"月"d"日"', "! unreadable"],
  [30_750, "d-mmm", "! unreadable"],
  // 1984.3 typed into a date column is shown as 1905-06-06
  [1984.3, "yyyy/m/d", "! unreadable"],
  [1984, "yyyy/m/d", "1905-06-06"],
])("date cell %d shown as %s", (value, format, expected) => {
  expect(read(cell("date", "as shown", value, format)).replace(/^ /u, "")).toBe(expected.replace(/^! /u, ""));
});

const MS_PER_DAY = 86_400_000;
test("a serial is the day that many days after 1899-12-30", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 73_415 }), (serial) => {
      const iso = new Date(Date.UTC(1899, 11, 30) + serial * MS_PER_DAY).toISOString().slice(0, 10);
      expect(read(cell("date", "", serial, "yyyy/m/d"))).toBe(iso);
      expect(read(cell("date", "", serial, "yyyy.mm"))).toBe(iso.slice(0, 7));
    }),
  );
});

test.each([
  [1984, "1984"],
  [1900, "1900"],
  [2100, "2100"],
  [198_403, "1984-03"],
  [19_840_308, "1984-03-08"],
  [1984.3, "1984-03"],
  [1984.05, "1984-05"],
  [1984.01, "1984-01"],
  [1984.11, "1984-11"],
  [1984.12, "1984-12"],
  [1984.0999999999999, "numeric-month"],
  [1984.1200000000001, "1984-12"],
  [1984.1, "numeric-month"],
  [1984.13, "impossible"],
  [1984.25, "impossible"],
  [198_413, "impossible"],
  [19_840_230, "impossible"],
  [83, "two-digit-year"],
  [83.1, "two-digit-year"],
  [83.11, "two-digit-year"],
  [34_090, "unreadable"],
  [1899, "unreadable"],
  [1899.5, "unreadable"],
  [2101, "unreadable"],
  [2101.5, "unreadable"],
  [1984.123, "unreadable"],
  [5, "unreadable"],
  [5.5, "unreadable"],
  [-1984, "unreadable"],
  [-1984.5, "unreadable"],
  [1e21, "unreadable"],
  [NaN, "unreadable"],
  [Infinity, "unreadable"],
])("number cell %d", (value, expected) => expect(read(cell("number", String(value), value))).toBe(expected));

test("January and October are not told apart by the format either", () => {
  expect(read(cell("number", "1984.10", 1984.1, "0.00"))).toBe("numeric-month");
});

test("text cells are what was typed, other cells hold no date", () => {
  expect(read(cell("text", "1984.10"))).toBe("1984-10");
  expect(read(cell("text", "1984.1"))).toBe("1984-01");
  expect(read(cell("text", "至今"))).toBe("open ! till-now");
  expect(read(cell("error", "#VALUE!"))).toBe("unreadable");
  expect(read(cell("boolean", "TRUE"))).toBe("unreadable");
  expect(read(cell("date", "1984/3/9"))).toBe("unreadable");
});

test("the raw text is what the spreadsheet shows", () => {
  expect(readDateCell(cell("date", "1984年3月", 30_742, 'yyyy"年"m"月"')).bound).toMatchObject({ raw: "1984年3月" });
  expect(readDateCell(cell("number", "1984.3", 1984.3)).bound).toMatchObject({ raw: "1984.3" });
});

test("any cell gets an answer", () => {
  const formats = fc.oneof(fc.string(), fc.constantFrom("yyyy", "m", "d", "[h]:mm", ";;;", '"', "\\", "@", undefined));
  fc.assert(
    fc.property(
      fc.constantFrom<CellKind>("date", "number"),
      fc.double(),
      fc.integer({ max: 99_999_999 }),
      formats,
      (kind, real, whole, format) => {
        for (const value of [real, whole, whole / 100]) {
          const { bound, problem } = readDateCell(cell(kind, "", value, format));
          expect(bound === undefined).toBe(problem !== undefined);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
