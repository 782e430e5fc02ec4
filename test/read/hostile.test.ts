import { strToU8, unzipSync, zipSync } from "fflate";
import { CFB, utils } from "xlsx";
import { expect, test } from "vitest";
import { readBook } from "../../src/read/index.js";
import { bookOf, bytesOf, cellsOf, edited, firstSheet, gridsOf, refusalOf } from "./support/books.js";

const small = bytesOf(bookOf({ 领导任职: utils.aoa_to_sheet([["机构"], ["县委"]]) }));
const cells = { A1: { kind: "text", text: "机构" }, A2: { kind: "text", text: "县委" } };
const damaged = /^工作簿已损坏/u;
const tooLarge = /^文件展开后过大/u;
const withParts = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  zipSync({ ...unzipSync(small), ...parts });

test("a zip in a zip is not unpacked", () => {
  expect(refusalOf(zipSync({ "里.zip": zipSync({ "更里.zip": small }) }))).toMatch(/^这是压缩包/u);
});

test("names that lead out of the package lead nowhere", () => {
  expect(
    cellsOf(withParts({ "../../../tmp/x": strToU8("x"), "/etc/x": strToU8("x"), "xl/../../y": strToU8("y") })),
  ).toEqual(cells);
});

test("macros, links to other books and drawings are not looked at", () => {
  const bytes = withParts({
    "xl/vbaProject.bin": Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
    "xl/externalLinks/externalLink1.xml": strToU8("<externalLink>"),
    "xl/drawings/drawing1.xml": strToU8("<!DOCTYPE a>"),
  });
  expect(cellsOf(bytes)).toEqual(cells);
});

test("the names of prototypes are names like any other", () => {
  const names = ["__proto__", "constructor", "toString"];
  const rows = utils.aoa_to_sheet([names, names]);
  const book = bookOf({ constructor: rows, toString: rows });
  const bytes = edited(bytesOf(book), "xl/workbook.xml", (xml) =>
    xml.replace('name="constructor"', 'name="__proto__"'),
  );
  expect(gridsOf(bytes).map(({ sheet }) => sheet)).toEqual(["__proto__", "toString"]);
  expect(gridsOf(bytes)[0]?.rows[1]?.cells.map((cell) => cell?.text)).toEqual(names);
  expect(cellsOf(renamed(withParts({ prototype: strToU8("{}") }), "prototype", "__proto__"))).toEqual(cells);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

/** The package with the name of one entry changed to another of the same length. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const latin1 = new TextDecoder("latin1").decode(bytes).replaceAll(from, to);
  expect(latin1).toContain(to);
  const copy = bytes.slice();
  for (let at = latin1.indexOf(to); at >= 0; at = latin1.indexOf(to, at + 1)) copy.set(strToU8(to), at);
  return copy;
}

const bomb = `<!DOCTYPE sst [<!ENTITY a "县">${Array.from("bcdefghij", (name, index) => `<!ENTITY ${name} "${`&${"abcdefghij".charAt(index)};`.repeat(10)}">`).join("")}]>`;

test.each(["xl/workbook.xml", firstSheet, "xl/styles.xml"])(
  "entities that swell without end are refused: %s",
  (part) => {
    expect(refusalOf(edited(small, part, (xml) => xml.replace(/^<\?xml[^>]*\?>/u, (start) => start + bomb)))).toMatch(
      damaged,
    );
  },
);

test.each([
  [
    "XML Spreadsheet 2003",
    `<?xml version="1.0"?>${bomb}<Workbook><Worksheet ss:Name="一"><Table><Row><Cell><Data>&j;</Data></Cell></Row></Table></Worksheet></Workbook>`,
    damaged,
  ],
  ["a web page", `${bomb.replace("sst", "html")}<html><table><tr><td>&j;</td></tr></table>`, damaged],
  [
    "columns without end",
    '<?xml version="1.0"?><Workbook><Worksheet ss:Name="一"><Table><Column ss:Span="2000000000"/></Table></Worksheet></Workbook>',
    tooLarge,
  ],
  [
    "a row far beyond the last",
    '<?xml version="1.0"?><Workbook><Worksheet ss:Name="一"><Table><Row ss:Index="2000000000"><Cell/></Row></Table></Worksheet></Workbook>',
    tooLarge,
  ],
  ["a cell over two billion columns", "<html><table><tr><td colspan=2000000000>县委</td></tr></table>", tooLarge],
])("refuses %s", (_, written, reason) => {
  expect(refusalOf(strToU8(written))).toMatch(reason);
});

test("counts that promise billions cost nothing", () => {
  const shared = edited(
    bytesOf(bookOf({ 领导任职: utils.aoa_to_sheet([["机构"], ["县委"]]) })),
    "xl/workbook.xml",
    (xml) => xml.replace("<sheets>", '<sheets count="2000000000">'),
  );
  expect(cellsOf(shared)).toEqual(cells);
});

test("an .xlsb whose records do not follow on to the end is refused", () => {
  const bytes = bytesOf(bookOf({ 一: utils.aoa_to_sheet([["机构"]]) }), "xlsb");
  const parts = unzipSync(bytes);
  const name = "xl/worksheets/sheet1.bin";
  const part = parts[name] ?? new Uint8Array();
  expect(refusalOf(zipSync({ ...parts, [name]: part.subarray(0, -1) }))).toMatch(damaged);
  expect(refusalOf(zipSync({ ...parts, [name]: Uint8Array.of(...part, 0x81, 0x01, 0xff, 0xff, 0xff, 0x7f) }))).toMatch(
    damaged,
  );
  expect(cellsOf(zipSync(parts))).toEqual({ A1: cells.A1 });
});

test("an .xls with a password is said to have one", () => {
  const container = CFB.read(bytesOf(bookOf({ 一: utils.aoa_to_sheet([["机构"]]) }), "biff8"), { type: "array" });
  const stream = Uint8Array.from(CFB.find(container, "/Workbook")?.content ?? []);
  const view = new DataView(stream.buffer);
  // the record after the first becomes a FILEPASS (0x002F) of the same length
  view.setUint16(4 + view.getUint16(2, true), 0x002f, true);
  const locked = CFB.utils.cfb_new();
  CFB.utils.cfb_add(locked, "/Workbook", stream);
  expect(refusalOf(Uint8Array.from(CFB.write(locked, { type: "array" })))).toMatch(/^工作簿设了打开密码/u);
});

test("a long line without any sign of a table is refused at once", () => {
  const read = readBook({ path: "长.txt", bytes: strToU8('"'.repeat(200_001)) });
  expect("unreadable" in read).toBe(true);
});
