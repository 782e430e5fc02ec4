import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { type WorkSheet, utils, write } from "xlsx";
import { expect, test } from "vitest";
import { largeCounty } from "../../../bench/county.js";
import { type Grid } from "../../../src/model/grid.js";
import { libraryGrids } from "../../../src/read/spreadsheet.js";
import { scannedGrids } from "../../../src/read/xlsx/index.js";
import { templateWorkbook } from "../../../src/template/workbook.js";
import { testFolder } from "../../support/folder.js";
import { libreOffice, needs } from "../../support/tools.js";
import { bookOf, bytesOf, edited, firstSheet } from "../support/books.js";
import { type Package, packageOf } from "../support/packages.js";

const scanned = (bytes: Uint8Array): readonly Grid[] | undefined => scannedGrids("例.xlsx", bytes);
const library = (bytes: Uint8Array): readonly Grid[] => libraryGrids("例.xlsx", bytes);

/** Both readers read the book, and alike. */
function expectSame(bytes: Uint8Array): void {
  const expected = library(bytes);
  expect(expected.length).toBeGreaterThan(0);
  expect(scanned(bytes)).toEqual(expected);
}

const sources = readdirSync("sources", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".xlsx"));

test.each(sources)("%s", (name) => {
  expectSame(new Uint8Array(readFileSync(join("sources", name))));
});

const cells: WorkSheet = {
  A1: { t: "s", v: "机构" },
  B1: { t: "s", v: " 两 行\n<&>\"' _x000D_ 㛃𠮷" },
  C1: { t: "s", v: "  " },
  A2: { t: "n", v: 1984.1, z: "0.00" },
  B2: { t: "n", v: 34_000, z: 'yyyy"年"m"月"' },
  C2: { t: "n", v: 34_000.5, z: "yyyy.mm" },
  A3: { t: "n", v: 34_000, z: "m/d/yy" },
  B3: { t: "b", v: true },
  C3: { t: "e", v: 23 },
  A5: { t: "n", v: -1.5e-7 },
  B5: { t: "n", v: 12_345_678_901.25 },
  C5: { t: "n", v: 0.000_012_3, f: "1/2" },
  "!merges": [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }],
  "!ref": "A1:C5",
};
const book = bookOf({ 领导任职: cells, 空表: utils.aoa_to_sheet([]), 备用: utils.aoa_to_sheet([["一"]]) });
book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 2 }] };

test.each([
  ["texts in their cells", {}],
  ["shared texts", { bookSST: true }],
  ["shared texts, deflated", { bookSST: true, compression: true }],
])("a book with %s", (_, options) => {
  expectSame(new Uint8Array(write(book, { type: "array", bookType: "xlsx", ...options }) as ArrayBuffer));
});

test("a book that counts its days from 1904", () => {
  expectSame(bytesOf({ ...book, Workbook: { WBProps: { date1904: true } } }));
});

test("a large book, whose parts come in many pieces", () => {
  const sheets = Object.entries(largeCounty(4000)).map(([name, rows]) => [
    name,
    utils.aoa_to_sheet(rows.map((row) => [...row])),
  ]);
  const large = bookOf(Object.fromEntries(sheets) as Record<string, WorkSheet>);
  for (const bookSST of [true, false])
    expectSame(
      new Uint8Array(write(large, { type: "array", bookType: "xlsx", bookSST, compression: true }) as ArrayBuffer),
    );
});

test("the template that is handed out", async () => {
  expectSame(await templateWorkbook());
});

needs(libreOffice)("a book saved by LibreOffice", () => {
  const folder = testFolder({ "例.xlsx": bytesOf(book) });
  const args = [
    `-env:UserInstallation=file://${folder}/profile`,
    "--headless",
    "--convert-to",
    "xlsx:Calc MS Excel 2007 XML",
  ];
  execFileSync(libreOffice.path ?? "", [...args, "--outdir", join(folder, "又"), join(folder, "例.xlsx")], {
    stdio: "ignore",
  });
  expectSame(new Uint8Array(readFileSync(join(folder, "又", "例.xlsx"))));
});

const text = fc.string({
  unit: fc.constantFrom(
    "县",
    "1",
    " ",
    "&amp;",
    "&lt;",
    "&quot;",
    "&gt;",
    "&apos;",
    "𠮷",
    "\n",
    "\r\n",
    "_x000D_",
    "_x005F_",
    "_",
    "é",
  ),
  maxLength: 5,
});
const preserve = fc.constantFrom("", ' xml:space="preserve"');
const pickedText = (p: string) => fc.tuple(text, preserve).map(([words, space]) => `<${p}t${space}>${words}</${p}t>`);
const guide = (p: string): string => `<${p}rPh sb="0" eb="1"><${p}t>wang</${p}t></${p}rPh>`;
const run = (p: string) => pickedText(p).map((inner) => `<${p}r><${p}rPr><${p}b/></${p}rPr>${inner}</${p}r>`);
const item = (p: string) =>
  fc.oneof(
    pickedText(p),
    pickedText(p).map((inner) => `${inner}${guide(p)}<${p}phoneticPr fontId="1"/>`),
    fc.array(run(p), { minLength: 1, maxLength: 3 }).map((runs) => runs.join("")),
    run(p).map((inner) => `${inner}${guide(p)}`),
  );
const number = fc.oneof(
  fc.integer({ min: -5, max: 60_000 }).map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map(String),
  fc.constantFrom("1984.10", "1984.1", "1E3", "-0.5", "0"),
);
const styles = 7;
const value = (p: string) =>
  fc.oneof(
    number.map((v) => ["", `<${p}v>${v}</${p}v>`]),
    number.map((v) => [' t="n"', `<${p}f>A1+&quot;x&quot;</${p}f><${p}v>${v}</${p}v>`]),
    fc.nat(5).map((v) => [' t="s"', `<${p}v>${v}</${p}v>`]),
    text
      .filter((words) => !words.includes("&"))
      .map((v) => [' t="str"', `<${p}f t="shared" si="0"/><${p}v>${v}</${p}v>`]),
    item(p).map((v) => [' t="inlineStr"', `<${p}is>${v}</${p}is>`]),
    fc.constantFrom("0", "1").map((v) => [' t="b"', `<${p}v>${v}</${p}v>`]),
    fc.constantFrom("#N/A", "#REF!", "#DIV/0!").map((v) => [' t="e"', `<${p}v>${v}</${p}v>`]),
    fc.constantFrom(["", ""], ["", `<${p}v/>`], [' t="str"', `<${p}f>1</${p}f>`]),
  );
const blanks = fc.constantFrom("", "", " ", "\n  ");

function cell(p: string) {
  return fc
    .tuple(value(p), fc.nat(styles), fc.boolean(), fc.nat(2), blanks)
    .map(([[type = "", inner = ""], style, hasStyle, skipped, blank]) => ({
      skipped,
      write: (ref: string) => {
        const attributes = `${hasStyle ? ` s="${style}"` : ""}${type}`;
        const quoted = style % 2 === 0 ? `${ref}${attributes}` : `${attributes}${ref}`.replaceAll('"', "'");
        return inner === "" ? `<${p}c${quoted}/>${blank}` : `<${p}c${quoted}>${inner}</${p}c>${blank}`;
      },
    }));
}

function row(p: string) {
  return fc
    .tuple(fc.array(cell(p), { maxLength: 5 }), fc.nat(3), fc.boolean(), blanks)
    .map(([made, skipped, addressed, blank]) => ({
      skipped,
      write: (number: number) => {
        let column = -1;
        const inner = made.map((one) => {
          column += 1 + (addressed ? one.skipped : 0);
          return one.write(addressed ? ` r="${utils.encode_cell({ r: number - 1, c: column })}"` : "");
        });
        const tag = `${p}row r="${number}" spans="1:5" x14ac:dyDescent="0.2"`;
        return inner.length === 0 ? `<${tag}/>${blank}` : `<${tag}>${blank}${inner.join("")}</${p}row>`;
      },
    }));
}

const sheet: fc.Arbitrary<Package> = fc.constantFrom("", "x:").chain((prefix) =>
  fc.record({
    prefix: fc.constant(prefix),
    rows: fc.array(row(prefix), { minLength: 1, maxLength: 5 }).map((rows) => {
      let number = 0;
      return rows.map(({ skipped, write: written }) => written((number += 1 + skipped))).join("");
    }),
    strings: fc
      .array(item(prefix), { minLength: 6, maxLength: 6 })
      .map((items) => items.map((inner) => `<${prefix}si>${inner}</${prefix}si>`).join("")),
    formats: fc.constant([0, 2, 14, 57, 164, 165, 10]),
    ownFormats: fc.constant({ 164: "yyyy.mm", 165: "0.00_ ;[Red]\\-0.00\\ " }),
    tail: fc.constantFrom(
      "",
      `<${prefix}mergeCells count="2"><${prefix}mergeCell ref="A1:B2"/><${prefix}mergeCell ref="C1:C9"/></${prefix}mergeCells>`,
    ),
    date1904: fc.boolean(),
    sheetPath: fc.constantFrom("worksheets/sheet1.xml", "worksheets/别处.xml", "odd.xml"),
  }),
);

test("any sheet, however its XML is written", () => {
  fc.assert(
    fc.property(sheet, (made) => {
      expectSame(packageOf(made));
    }),
    { numRuns: 500 },
  );
});

const si = (inner: string): string => `<si>${inner}</si>`;
const plain = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row>';

test.each<[string, Package]>([
  ["a comment", { rows: `<!-- 一 -->${plain}`, strings: si("<t>县委</t>") }],
  ["text marked as such", { rows: plain, strings: si("<t><![CDATA[县<委]]></t>") }],
  ["cells out of order", { rows: '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row>' }],
  ["a cell written twice", { rows: '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>' }],
  ["rows out of order", { rows: '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>' }],
  ["a cell of another row", { rows: '<row r="1"><c r="A3"><v>1</v></c></row>' }],
  ["a shared string that is not there", { rows: '<row r="1"><c r="A1" t="s"><v>7</v></c></row>' }],
  ["a date in ISO 8601", { rows: '<row r="1"><c r="A1" t="d"><v>1993-06-01</v></c></row>' }],
  ["a number that is none", { rows: '<row r="1"><c r="A1"><v>文字</v></c></row>' }],
  ["a format the library guesses", { rows: '<row r="1"><c r="A1" s="1"><v>5</v></c></row>', formats: [0, 41] }],
  ["an entity of its own", { rows: plain, strings: si("<t>县&nbsp;委</t>") }],
  [
    "another encoding",
    { rows: plain, strings: si("<t>A</t>"), declaration: '<?xml version="1.0" encoding="gb2312"?>' },
  ],
  ["an extension in a cell", { rows: '<row r="1"><c r="A1"><v>1</v><extLst/></c></row>' }],
])("%s is left to the library", (_, made) => {
  expect(scanned(packageOf(made))).toBeUndefined();
});

test("rows and columns that are not shown are told", () => {
  const hiding = {
    ...cells,
    "!rows": [{}, { hidden: true }, {}, { hidden: true }],
    "!cols": [{ wch: 8 }, { wch: 8, hidden: true }],
  };
  const [grid] = scanned(bytesOf(bookOf({ 一: hiding }))) ?? [];
  expect([grid?.hiddenRows, grid?.hiddenColumns]).toEqual([[2, 4], [1]]);
  const [wide] =
    scanned(
      edited(bytesOf(bookOf({ 一: hiding })), firstSheet, (xml) =>
        xml.replace(/<col min="2" max="2"/u, '<col min="16383" max="2000000000"'),
      ),
    ) ?? [];
  expect(wide?.hiddenColumns).toEqual([16_382, 16_383]);
});

test("a sheet that is a chart is left to the library", () => {
  const charted = edited(bytesOf(bookOf({ 一: cells })), firstSheet, (xml) =>
    xml.replaceAll("worksheet", "chartsheet"),
  );
  expect(scanned(charted)).toBeUndefined();
});
