import { strToU8 } from "fflate";
import fc from "fast-check";
import { expect, test } from "vitest";
import { crc32 } from "../../../src/read/crc32.js";
import { PartScan } from "../../../src/read/xlsx/part-scan.js";
import { type SharedCells, sharedStringScan } from "../../../src/read/xlsx/shared-strings.js";
import { Unusual } from "../../../src/read/xlsx/unusual.js";
import { refusalOf } from "../support/books.js";
import { packageOf } from "../support/packages.js";

const part = strToU8(
  '<?xml version="1.0"?>\n<sst uniqueCount="3"><si><t>中共</t></si>\n<si/><si><r><t>县</t></r><r><t xml:space="preserve">委 </t></r></si></sst><extLst/>',
);

test("a part is read alike, wherever its pieces are cut", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(part.length), { maxLength: 8 }), (cuts) => {
      const cells: SharedCells = [];
      const scan = sharedStringScan("", cells);
      const places = [0, ...cuts, part.length].sort((a, b) => a - b);
      for (const [index, from] of places.entries()) scan.add(part.subarray(from, places[index + 1] ?? part.length));
      expect(cells.map((cell) => cell?.text)).toEqual(["中共", undefined, "县委 "]);
      expect(new TextDecoder().decode(scan.end().tail)).toBe("<extLst/>");
    }),
  );
});

test("a part that breaks off is not read", () => {
  const scan = sharedStringScan("", []);
  scan.add(part.subarray(0, -20));
  expect(() => scan.end()).toThrow(Unusual);
});

test("an item without an end is not waited for until memory is full", () => {
  const scan = new PartScan({ prefix: "", list: "sst", item: "si", read: (bytes) => bytes.length });
  scan.add(strToU8("<sst><si><t>"));
  const piece = new Uint8Array(1024 * 1024).fill(0x61);
  expect(() => {
    for (let pieces = 0; pieces < 17; pieces++) scan.add(piece);
  }).toThrow(Unusual);
});

test("more cells than any roster has are refused, not read on", () => {
  const row = `<row>${"<c><v>1</v></c>".repeat(10_000)}</row>`;
  expect(refusalOf(packageOf({ rows: row.repeat(301) }))).toMatch(/^文件展开后过大/u);
});

test("sums are those of CRC-32", () => {
  expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
  expect(crc32(strToU8("The quick brown fox jumps over the lazy dog"))).toBe(0x414fa339);
});
