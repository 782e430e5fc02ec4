import { strToU8, zipSync } from "fflate";
import { utils } from "xlsx";
import { expect, test } from "vitest";
import { readBook } from "../../src/read/index.js";
import { unpacksTooLarge } from "../../src/read/zip.js";
import { bookOf, bytesOf, edited, firstSheet, gridsOf, refusalOf } from "./support/books.js";

const small = bytesOf(bookOf({ 领导任职: utils.aoa_to_sheet([["机构"], ["县委"]]) }));
const before = (xml: string, tag: string, piece: string): string => xml.replace(tag, `${piece}${tag}`);
const tooLarge = /^文件展开后过大/u;
const damaged = /^工作簿已损坏/u;

test("a sheet that claims all rows and columns costs no more than its cells", () => {
  const bytes = edited(small, firstSheet, (xml) => xml.replace(/ref="[^"]*"/u, 'ref="A1:XFD1048576"'));
  expect(gridsOf(bytes)[0]?.rows.map(({ row }) => row)).toEqual([1, 2]);
});

test("the last cell of a sheet is read, one beyond it is refused", () => {
  const last = '<row r="1048576"><c r="XFD1048576" t="str"><v>末</v></c></row>';
  const row = gridsOf(edited(small, firstSheet, (xml) => before(xml, "</sheetData>", last)))[0]?.rows[2];
  expect([row?.row, row?.cells.length, row?.cells[16_383]]).toEqual([1_048_576, 16_384, { kind: "text", text: "末" }]);
  for (const beyond of [
    '<row r="999999999"><c r="A999999999"><v>1</v></c></row>',
    '<row r="9"><c r="ZZZZZZ9"><v>1</v></c></row>',
  ])
    expect(refusalOf(edited(small, firstSheet, (xml) => before(xml, "</sheetData>", beyond)))).toMatch(damaged);
});

test("columns and merges without end are harmless", () => {
  const columns = '<cols><col min="1" max="2000000000" width="5"/></cols>';
  const merges = '<mergeCells count="1"><mergeCell ref="A2:XFD1048576"/></mergeCells>';
  const bytes = edited(small, firstSheet, (xml) =>
    before(xml, "<sheetData>", columns).replace("</sheetData>", `</sheetData>${merges}`),
  );
  expect(gridsOf(bytes)[0]?.merges).toEqual([{ fromRow: 2, toRow: 1_048_576, fromColumn: 0, toColumn: 16_383 }]);
});

const megabyte = 1024 * 1024;
test.each([
  ["an ordinary workbook", [{ packed: megabyte, size: 9 * megabyte }], false],
  ["a blank sheet of 19 MB, packed tightly", [{ packed: 1000, size: 19 * megabyte }], false],
  ["21 MB packed 201 times", [{ packed: Math.floor((21 * megabyte) / 201), size: 21 * megabyte }], true],
  ["301 MB in all", Array.from({ length: 7 }, () => ({ packed: 5 * megabyte, size: 43 * megabyte })), true],
  ["20,001 entries", Array.from({ length: 20_001 }, () => ({ packed: 1, size: 1 })), true],
])("judges sizes before anything is unpacked: %s", (_, entries, expected) => {
  expect(unpacksTooLarge(entries.map((entry) => ({ name: "xl/a", ...entry })))).toBe(expected);
});

const bomb = zipSync({ "xl/workbook.xml": strToU8("<a/>"), [firstSheet]: new Uint8Array(64 * megabyte) }, { level: 9 });

test("a zip bomb is refused", () => {
  expect(bomb.length).toBeLessThan(megabyte);
  expect(refusalOf(bomb)).toMatch(tooLarge);
});

test("a zip bomb that declares small sizes is not unpacked either", () => {
  const lying = bomb.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 4 < lying.length; at++)
    if (view.getUint32(at, true) === 64 * megabyte) view.setUint32(at, 1000, true);
  expect(refusalOf(lying)).toMatch(damaged);
});

test("one changed byte inside a part is noticed", () => {
  const stored = zipSync(
    { "xl/workbook.xml": strToU8("<workbook/>"), "xl/sharedStrings.xml": strToU8("<t>1993.6</t>") },
    { level: 0 },
  );
  const at = Array.from(stored, (byte) => String.fromCharCode(byte))
    .join("")
    .indexOf("1993.6");
  const changed = stored.slice();
  changed[at + 5] = "8".charCodeAt(0);
  expect(refusalOf(changed)).toMatch(damaged);
});

test("an .xls whose records do not follow on is not handed to the parser", () => {
  const book = bytesOf(bookOf({ 领导任职: utils.aoa_to_sheet([["机构"], ["县委"]]) }), "biff8");
  const view = new DataView(book.buffer);
  const label = Array.from({ length: book.length - 4 }, (_, at) => at).find(
    (at) => view.getUint32(at, true) === 0x000d0204,
  );
  expect(label).toBeDefined();
  view.setUint16((label ?? 0) + 2, 1000, true);
  expect(refusalOf(book)).toMatch(damaged);
});

test("too many bytes are refused unread", () => {
  const bytes = new Uint8Array(100 * megabyte + 1);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  expect(readBook({ path: "大.xls", bytes })).toEqual({
    unreadable: { book: "大.xls", reason: expect.stringMatching(tooLarge) },
  });
});
