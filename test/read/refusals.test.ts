import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { CFB, utils } from "xlsx";
import { expect, test, vi } from "vitest";
import { readBook } from "../../src/read/index.js";
import { readManuscript } from "../../src/read/manuscript.js";
import { bookOf, bytesOf, refusalOf } from "./support/books.js";

/** An OLE2 container with one stream. */
function container(stream: string): Uint8Array {
  const cfb = CFB.utils.cfb_new();
  CFB.utils.cfb_add(cfb, `/${stream}`, new Uint8Array(5000));
  return Uint8Array.from(CFB.write(cfb, { type: "array" }));
}

test.each([
  ["nothing", new Uint8Array(), "文件是空的"],
  ["Word", zipSync({ "word/document.xml": strToU8("<a/>") }), "这是 Word 文档"],
  ["old Word", container("WordDocument"), "这是旧版 Word 文档"],
  [
    "a broken OpenDocument spreadsheet",
    zipSync({ "content.xml": strToU8("<a/>"), "META-INF/manifest.xml": strToU8("<a/>") }),
    "工作簿已损坏",
  ],
  ["a zip of other things", zipSync({ "a.txt": strToU8("a") }), "这是压缩包"],
  ["half a workbook", bytesOf(bookOf({ 一: utils.aoa_to_sheet([["机构"]]) })).subarray(0, 900), "文件已损坏"],
  ["a password", container("EncryptedPackage"), "工作簿设了打开密码"],
  ["PDF", strToU8("%PDF-1.7\n"), "这是 PDF"],
  ["a web page without a table", strToU8("\n<html><body>通知"), "这是网页"],
  ["a web page in one file", strToU8("From: 1\nMIME-Version: 1.0\n"), "这是单个文件网页"],
  ["an XML workbook without sheets", strToU8('<?xml version="1.0"?><Workbook/>'), "工作簿已损坏"],
  ["XML of other kinds", strToU8('<?xml version="1.0"?><a/>'), "这是 XML 文件"],
  ["Word XML", strToU8('<?xml version="1.0"?>\n<w:wordDocument/>'), "这是 XML 格式的 Word 文档"],
  ["RTF", strToU8("{\\rtf1\\ansi"), "这是 RTF 文档"],
  ["slides", zipSync({ "ppt/presentation.xml": strToU8("<a/>") }), "这是演示文稿"],
  ["old slides", container("PowerPoint Document"), "这是演示文稿"],
  ["OFD", zipSync({ "OFD.xml": strToU8("<a/>") }), "这是 OFD 版式文件"],
  ["a photograph", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0), "这是图片"],
  ["a screenshot", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0), "这是图片"],
  ["RAR", strToU8("Rar!\u001A"), "这是压缩包"],
  ["gzip", Uint8Array.of(0x1f, 0x8b, 8), "这是压缩包"],
  ["text cut off within a character", strToU8("机构,职务,姓名").subarray(0, 19), "文件末尾缺了半个字"],
  ["text without columns", strToU8("县委\n县政府"), "这是文本文件，里面没有分列的表格"],
  ["blank lines", strToU8("\n \n"), "文件是空的"],
  ["a form without a name", strToU8("<Person><XingMing/></Person>"), "任免审批表里没有姓名"],
  ["a broken form", strToU8("<Person><XingMing>"), "任免审批表已损坏"],
  ["noise", Uint8Array.of(0, 1, 2, 3, 250), "认不出文件格式"],
  ["a container that is no workbook", container("别的"), "工作簿已损坏"],
  ["a package without a workbook", zipSync({ "xl/a.xml": strToU8("<a/>") }), "工作簿已损坏"],
])("says of %s what it is and what to do", (_, bytes, opening) => {
  const reason = refusalOf(bytes);
  expect(reason.slice(0, opening.length)).toBe(opening);
  expect(reason).toMatch(/请.+。$/u);
});

const damagedBook = (book: Uint8Array) =>
  fc.array(fc.tuple(fc.nat(book.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }).map((changes) => {
    const copy = book.slice();
    for (const [at, byte] of changes) copy[at] = byte;
    return copy;
  });

const table = bookOf({
  领导任职: utils.aoa_to_sheet([
    ["机构", "职务", "姓名"],
    ["县委", "书记", "张三"],
  ]),
});

test.each([
  ["any bytes", fc.uint8Array({ maxLength: 300 })],
  [
    "bytes that begin like a zip",
    fc.uint8Array({ maxLength: 300 }).map((rest) => Uint8Array.of(0x50, 0x4b, 3, 4, ...rest)),
  ],
  ["damaged .xlsx", damagedBook(bytesOf(table))],
  ["damaged .xls", damagedBook(bytesOf(table, "biff8"))],
])("never throws on %s", (_, arbitrary) => {
  // the parser complains of records it does not know
  vi.spyOn(console, "error").mockReturnValue();
  fc.assert(
    fc.property(arbitrary, (bytes) => {
      const read = readBook({ path: "任意.xls", bytes });
      expect("unreadable" in read ? read.unreadable.reason.length > 5 : read.grids.length > 0).toBe(true);
      const prose = readManuscript({ path: "文稿/序.docx", bytes });
      expect("reason" in prose ? prose.reason.length > 5 : prose.title === "序").toBe(true);
    }),
    { numRuns: 150 },
  );
});
