import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { type CellObject, type WorkBook, type WorkSheet, utils, write } from "xlsx";
import { expect, test } from "vitest";
import { type Grid, type GridCell } from "../../src/model/grid.js";
import { readBook } from "../../src/read/index.js";
import { testFolder } from "../support/folder.js";
import { libreOffice, needs } from "../support/tools.js";
import { bookOf, bytesOf } from "./support/books.js";
import { encoded } from "./support/encodings.js";

const bytesAs = (book: WorkBook, bookType: "ods" | "fods" | "xlml" | "html" | "xlsm"): Uint8Array =>
  new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);

function gridsOf(bytes: Uint8Array): readonly Grid[] {
  const read = readBook({ path: "例", bytes });
  if ("unreadable" in read) throw new Error(read.unreadable.reason);
  return read.grids;
}

const sheet: WorkSheet = {
  A1: { t: "s", v: "机构" },
  B1: { t: "s", v: "任职时间" },
  C1: { t: "s", v: "备注" },
  A2: { t: "s", v: "中共苇川县委员会" },
  B2: { t: "n", v: 1984.1, z: "0.00" },
  C2: { t: "s", v: "两　行\n空  格 & <b>" },
  B3: { t: "n", v: 34_000, z: 'yyyy"年"m"月"' },
  C3: { t: "b", v: true },
  A5: { t: "s", v: "㛃𠮷" },
  B5: { t: "n", v: 1984.1 },
  C5: { t: "n", v: 7 },
  "!merges": [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }],
  "!ref": "A1:C5",
};
const book = bookOf({ 领导任职: sheet, 备用: utils.aoa_to_sheet([["一"]]) });
const expected = gridsOf(bytesOf(book));

test.each(["biff8", "xlsb"] as const)("%s reads as .xlsx does", (type) => {
  expect(gridsOf(bytesOf(book, type))).toEqual(expected);
});

test.each(["xlsm", "ods", "xlml"] as const)("%s reads as .xlsx does", (type) => {
  expect(gridsOf(bytesAs(book, type))).toEqual(expected);
});

const shown = (grids: readonly Grid[]) =>
  grids.map(({ rows, merges }) => ({ merges, rows: rows.map(({ row, cells }) => [row, ...cells.map(textOf)]) }));
const textOf = (cell: GridCell | undefined): string | undefined => cell?.text.replaceAll(/\s+/gu, " ");

test("a web page called .xls shows what .xlsx shows", () => {
  const plain = bookOf({ 领导任职: { ...sheet, C2: { t: "s", v: "一 行" } } });
  expect(shown(gridsOf(bytesAs(plain, "html")))).toEqual(shown(gridsOf(bytesOf(plain))));
});

test("a web page in GBK, with tags in capitals, reads as text", () => {
  const page = encoded(
    "<HTML><meta charset=gb2312><TABLE border=1><TR><TD colspan=2>县委</TD></TR><tr><td>&nbsp;</td><td>1984.10</td></tr></TABLE>",
    "gb18030",
  );
  expect(gridsOf(page)).toMatchObject([
    {
      rows: [
        { row: 1, cells: [{ kind: "text", text: "县委" }] },
        { row: 2, cells: [undefined, { kind: "text", text: "1984.10" }] },
      ],
      merges: [{ fromRow: 1, toRow: 1, fromColumn: 0, toColumn: 1 }],
    },
  ]);
});

const words = fc.string({
  unit: fc.constantFrom("县", "1984.1", "<", "&", '"', "𠮷", "-", "é"),
  minLength: 1,
  maxLength: 5,
});
const anyCell: fc.Arbitrary<CellObject> = fc.oneof(
  words.map((v): CellObject => ({ t: "s", v })),
  fc.integer({ min: -9999, max: 9999 }).map((v): CellObject => ({ t: "n", v })),
  fc.integer({ min: 61, max: 60_000 }).map((v): CellObject => ({ t: "n", v, z: 'yyyy"年"m"月"d"日"' })),
);

test.each(["ods", "xlml", "xlsm"] as const)("any cells of %s read as those of .xlsx", (type) => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom("A1", "B1", "A2", "C3", "B5"), anyCell, { minKeys: 1 }), (cells) => {
      const any = bookOf({ 一: { ...cells, "!ref": "A1:C5" } });
      expect(gridsOf(bytesAs(any, type))).toEqual(gridsOf(bytesOf(any)));
    }),
    { numRuns: 60 },
  );
});

needs(libreOffice)("what LibreOffice writes as .ods and .fods reads as the .xlsx it was", () => {
  const folder = testFolder({ "例.xlsx": bytesOf(book) });
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  for (const [extension, filter] of [
    ["ods", "ods:calc8"],
    ["fods", "fods:OpenDocument Spreadsheet Flat XML"],
  ] as const) {
    const args = [profile, "--headless", "--convert-to", filter, "--outdir", folder, join(folder, "例.xlsx")];
    execFileSync(libreOffice.path ?? "", args, { stdio: "ignore" });
    expect(shown(gridsOf(new Uint8Array(readFileSync(join(folder, `例.${extension}`)))))).toEqual(shown(expected));
  }
});
