import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readManuscript } from "../../src/read/manuscript.js";

const read = (path: string, bytes: Uint8Array) => readManuscript({ path, bytes });

test("reads Markdown by lines, without heading marks", () => {
  expect(read("文稿/序.md", strToU8("# 序\r\n\r\n  第一段。\n## 二\n第二段 #1。\n"))).toEqual({
    book: "文稿/序.md",
    title: "序",
    paragraphs: ["序", "第一段。", "二", "第二段 #1。"],
  });
});

test.each([
  ["UTF-8 with a mark", Uint8Array.of(0xef, 0xbb, 0xbf, 0xe5, 0xba, 0x8f)],
  ["GB18030", Uint8Array.of(0xd0, 0xf2)],
  ["UTF-16, low byte first", Uint8Array.of(0xff, 0xfe, 0x8f, 0x5e)],
  ["UTF-16, high byte first", Uint8Array.of(0xfe, 0xff, 0x5e, 0x8f)],
])("reads text in %s", (_, bytes) => {
  expect(read("文稿/一.二.txt", bytes)).toEqual({ book: "文稿/一.二.txt", title: "一.二", paragraphs: ["序"] });
});

test("Markdown may hold tags, and may be empty", () => {
  expect(read("文稿/后记.md", strToU8("<table>\n后记"))).toMatchObject({ paragraphs: ["<table>", "后记"] });
  expect(read("文稿/后记.md", new Uint8Array())).toMatchObject({ paragraphs: [] });
});

const document = (body: string): Uint8Array =>
  zipSync({
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });

test("reads the paragraphs of .docx, tables included, deletions left out", () => {
  const body =
    "<w:p><w:r><w:t>第一</w:t></w:r><w:r><w:tab/><w:t>段&amp;</w:t></w:r></w:p><w:p/>" +
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>格</w:t></w:r></w:p></w:tc></w:tr></w:tbl>" +
    "<w:p><w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:ins><w:r><w:t>增</w:t></w:r></w:ins></w:p>";
  expect(read("文稿/概述.docx", document(body))).toEqual({
    book: "文稿/概述.docx",
    title: "概述",
    paragraphs: ["第一\t段&", "格", "增"],
  });
});

test.each([
  ["a broken document", document("<w:p></w:r>"), /^文件已损坏/u],
  ["a package without text", zipSync({ "word/styles.xml": strToU8("<a/>") }), /^文件已损坏/u],
  ["a picture", Uint8Array.of(0xff, 0xd8, 0xff), /^不是能读的文稿/u],
  ["a web page that is no manuscript", strToU8("<html>"), /^不是能读的文稿/u],
])("says what is wrong with %s", (_, bytes, reason) => {
  expect(read("文稿/序.docx", bytes)).toEqual({ book: "文稿/序.docx", reason: expect.stringMatching(reason) });
});
