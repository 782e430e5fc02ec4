import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readBook } from "../../src/read/index.js";
import { cellsOf, gridsOf, refusalOf } from "./support/books.js";

/** An OpenDocument spreadsheet of the given tables and automatic styles. */
function ods(tables: string, styles = "", manifest = "<manifest:manifest/>"): Uint8Array {
  const content = `<?xml version="1.0"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    "content.xml": strToU8(content),
    "META-INF/manifest.xml": strToU8(manifest),
  });
}

const sheet = (rows: string, name = "一"): string => `<table:table table:name="${name}">${rows}</table:table>`;
const text = (words: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;
const row = (cells: string, attributes = ""): string => `<table:table-row ${attributes}>${cells}</table:table-row>`;

test("carries out repeats of cells that hold something, and skips those of blank ones", () => {
  const blank = '<table:table-cell table:number-columns-repeated="3"/>';
  const twice =
    '<table:table-cell office:value-type="float" office:value="7" table:number-columns-repeated="2"><text:p>7</text:p></table:table-cell>';
  const bytes = ods(
    sheet(
      row(text("机构") + blank + twice) +
        row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="4"') +
        row(text("同"), 'table:number-rows-repeated="2"') +
        row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048569"'),
    ),
  );
  expect(gridsOf(bytes)[0]?.rows.map((one) => one.row)).toEqual([1, 6, 7]);
  expect(Object.keys(cellsOf(bytes))).toEqual(["A1", "E1", "F1", "A6", "A7"]);
});

test("leaves remarks, drawings and phonetic guides out of the text, and keeps blanks, tabs and lines", () => {
  const cell =
    '<table:table-cell office:value-type="string"><office:annotation><text:p>批注</text:p></office:annotation>' +
    "<draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame>" +
    '<text:p>张<text:span>  三</text:span><text:s text:c="2"/><text:tab/>甲<text:line-break/>乙</text:p>' +
    "<text:p><text:ruby><text:ruby-base>丙</text:ruby-base><text:ruby-text>bing</text:ruby-text></text:ruby></text:p></table:table-cell>";
  expect(cellsOf(ods(sheet(row(cell))))).toEqual({ A1: { kind: "text", text: "张 三  \t甲\n乙\n丙" } });
});

test("covered cells keep their columns, and merged areas are recorded", () => {
  const bytes = ods(
    sheet(
      row(
        '<table:table-cell office:value-type="string" table:number-columns-spanned="3" table:number-rows-spanned="2"><text:p>并</text:p></table:table-cell>' +
          '<table:covered-table-cell table:number-columns-repeated="2"/>' +
          text("后"),
      ) + row('<table:covered-table-cell table:number-columns-repeated="3"/>' + text("下")),
    ),
  );
  expect(Object.keys(cellsOf(bytes))).toEqual(["A1", "D1", "D2"]);
  expect(gridsOf(bytes)[0]?.merges).toEqual([{ fromRow: 1, toRow: 2, fromColumn: 0, toColumn: 2 }]);
});

const styles = `
<number:date-style style:name="N1"><number:year number:style="long"/><number:text>年</number:text><number:month/><number:text>月</number:text></number:date-style>
<number:number-style style:name="N2"><number:number number:decimal-places="2"/></number:number-style>
<style:style style:name="year" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="two" style:family="table-cell" style:data-style-name="N2"/>
<style:style style:name="child" style:family="table-cell" style:parent-style-name="two"/>
<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>`;
const value = (type: string, attributes: string, shown: string): string =>
  `<table:table-cell office:value-type="${type}" ${attributes}><text:p>${shown}</text:p></table:table-cell>`;

test("numbers and dates keep the format of their style, of its parent, of their row or column", () => {
  const bytes = ods(
    sheet(
      '<table:table-column table:number-columns-repeated="4"/><table:table-column table:default-cell-style-name="year"/>' +
        row(
          value("date", 'table:style-name="year" office:date-value="1984-10-05T00:00:00"', "1984年10月") +
            value("float", 'table:style-name="child" office:value="1984.1"', "1984.10") +
            value("float", 'office:value="1984.1"', "1984.1") +
            value("boolean", 'office:boolean-value="true"', "TRUE") +
            value("date", 'office:date-value="1984-10-05"', ""),
        ) +
        row(value("float", 'office:value="2"', "2.00"), 'table:default-cell-style-name="two"') +
        row(
          '<table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#REF!</text:p></table:table-cell>',
        ),
      "值",
    ),
    styles,
  );
  const format = 'yyyy"年"m"月"';
  expect(cellsOf(bytes)).toEqual({
    A1: { kind: "date", text: "1984年10月", value: 30_960, format },
    B1: { kind: "number", text: "1984.10", value: 1984.1, format: "0.00" },
    C1: { kind: "number", text: "1984.1", value: 1984.1, format: "General" },
    D1: { kind: "boolean", text: "TRUE" },
    E1: { kind: "date", text: "1984年10月", value: 30_960, format },
    A2: { kind: "number", text: "2.00", value: 2, format: "0.00" },
    A3: { kind: "error", text: "#REF!" },
  });
});

test("hidden sheets are read, and said to be hidden", () => {
  const tables = `<table:table table:name="旧" table:style-name="hidden">${row(text("甲"))}</table:table>${sheet(row(text("乙")), "新")}`;
  expect(gridsOf(ods(tables, styles)).map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
    ["旧", true],
    ["新", false],
  ]);
});

const many = 'table:number-rows-repeated="1000000"';
test.each([
  [
    "a billion cells",
    ods(
      sheet(
        row(
          '<table:table-cell office:value-type="string" table:number-columns-repeated="1000"><text:p>甲</text:p></table:table-cell>',
          many,
        ),
      ),
    ),
    /^文件展开后过大/u,
  ],
  ["millions of cells over several sheets", ods(sheet(row(text("甲"), many)).repeat(4)), /^文件展开后过大/u],
  [
    "a cell beyond the last column",
    ods(sheet(row(`<table:table-cell table:number-columns-repeated="2000000000"/>${text("甲")}`))),
    /^工作簿已损坏/u,
  ],
  [
    "a row beyond the last",
    ods(sheet(row("", 'table:number-rows-repeated="2000000000"') + row(text("甲")))),
    /^工作簿已损坏/u,
  ],
  [
    "a password",
    ods("", "", "<manifest:manifest><manifest:encryption-data/></manifest:manifest>"),
    /^工作簿设了打开密码/u,
  ],
  [
    "a document type",
    zipSync({
      "content.xml": strToU8('<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>'),
      "META-INF/manifest.xml": strToU8("<a/>"),
    }),
    /^工作簿已损坏/u,
  ],
])("refuses %s", (_, bytes, reason) => {
  expect(refusalOf(bytes)).toMatch(reason);
});

test("a repeat that is no number counts once", () => {
  const odd =
    '<table:table-cell office:value-type="string" table:number-columns-repeated="-5e9"><text:p>甲</text:p></table:table-cell>';
  expect(readBook({ path: "例.ods", bytes: ods(sheet(row(odd, 'table:number-rows-repeated="x"'))) })).toMatchObject({
    grids: [{ rows: [{ row: 1, cells: [{ text: "甲" }] }] }],
  });
});
