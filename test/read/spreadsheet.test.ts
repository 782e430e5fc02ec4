import { utils } from "xlsx";
import { expect, test } from "vitest";
import { bookOf, bytesOf, cellsOf, edited, firstSheet, gridsOf, sheetOf } from "./support/books.js";

const rows = utils.aoa_to_sheet([
  ["机构", "职务", "姓名"],
  ["县委", "书记", "㑇𠮷　□"],
]);

test.each(["xlsx", "biff8", "xlsb"] as const)("reads %s by its content, whatever it is called", (type) => {
  expect(gridsOf(bytesOf(bookOf({ 领导任职: rows }), type))).toEqual([
    {
      book: "例.xlsx",
      sheet: "领导任职",
      hidden: false,
      merges: [],
      rows: [
        { row: 1, cells: ["机构", "职务", "姓名"].map((text) => ({ kind: "text", text })) },
        { row: 2, cells: ["县委", "书记", "㑇𠮷　□"].map((text) => ({ kind: "text", text })) },
      ],
    },
  ]);
});

test("keeps number, format and shown text of numeric cells apart", () => {
  const sheet = sheetOf({
    A1: { t: "n", v: 1984.1 },
    B1: { t: "n", v: 1984.1, z: "0.00" },
    C1: { t: "n", v: 34_000, z: 'yyyy"年"m"月"' },
    D1: { t: "b", v: true },
  });
  expect(cellsOf(bytesOf(bookOf({ 一: sheet })))).toEqual({
    A1: { kind: "number", text: "1984.1", value: 1984.1, format: "General" },
    B1: { kind: "number", text: "1984.10", value: 1984.1, format: "0.00" },
    C1: { kind: "date", text: "1993年1月", value: 34_000, format: 'yyyy"年"m"月"' },
    D1: { kind: "boolean", text: "TRUE" },
  });
});

test.each([
  [14, "1993/1/31", "m/d/yy"],
  [27, "1993年1月", 'yyyy"年"m"月"'],
  [31, "1993年1月31日", 'yyyy"年"m"月"d"日"'],
  [57, "1993年1月", 'yyyy"年"m"月"'],
  [58, "1月31日", 'm"月"d"日"'],
])("knows format %i, which Chinese Excel does not spell out", (id, text, format) => {
  const sheet = sheetOf({ A1: { t: "n", v: 34_000, z: "m/d/yy" }, A2: { t: "n", v: 34_000, z: "m/d/yy" } });
  const bytes = edited(bytesOf(bookOf({ 一: sheet })), "xl/styles.xml", (styles) =>
    styles.replaceAll('numFmtId="14"', `numFmtId="${id}"`),
  );
  const cell = { kind: "date", text, value: 34_000, format };
  expect(cellsOf(bytes)).toEqual({ A1: cell, A2: cell });
});

test("a file's own formats count where it does not say how many they are", () => {
  const sheet = sheetOf({ A1: { t: "n", v: 34_000, z: "yyyy-mm" } });
  const bytes = edited(bytesOf(bookOf({ 一: sheet })), "xl/styles.xml", (styles) =>
    styles.replace(/<numFmts[^>]*>/u, "<numFmts>"),
  );
  expect(cellsOf(bytes)["A1"]?.format).toBe("yyyy-mm");
});

test("a format of the file's own wins over the usual one of the same number", () => {
  const sheet = sheetOf({ A1: { t: "n", v: 34_000, z: "yyyy-mm" } });
  const bytes = edited(bytesOf(bookOf({ 一: sheet })), "xl/styles.xml", (styles) =>
    styles.replaceAll(/numFmtId="(?:5[6-9]|6\d|16\d)"/gu, 'numFmtId="58"'),
  );
  expect(cellsOf(bytes)["A1"]).toEqual({ kind: "date", text: "1993-01", value: 34_000, format: "yyyy-mm" });
});

test.each([
  ["yyyy.mm", "1993.01"],
  ["yyyy.m.d", "1993.1.31"],
  ["yy.m", "93.1"],
  ["yyyy\\.m", "1993.1"],
  ['[$-804]yyyy"年".m"月";@', "1993年.1月"],
  ["m.d.h", "1993/1/31"],
])("shows a date in the format %s, which the parser may not know", (z, text) => {
  const cells = cellsOf(bytesOf(bookOf({ 一: sheetOf({ A1: { t: "n", v: 34_000, z } }) })));
  expect(cells["A1"]).toEqual({ kind: "date", text, value: 34_000, format: z });
});

test("knows the Chinese formats in .xls too", () => {
  const sheet = sheetOf({ A1: { t: "n", v: 34_000, z: "##########" } });
  const bytes = bytesOf(bookOf({ 一: sheet }), "biff8");
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 24 < bytes.length; at++) {
    // FORMAT records (0x041E) begin with the number they spell out: take that of 57 away
    if (view.getUint16(at, true) === 0x041e && view.getUint16(at + 4, true) === 57) view.setUint16(at + 4, 390, true);
    // XF records (0x00E0, 20 bytes) hold the number of the format in their second word
    if (view.getUint32(at, true) === 0x001400e0 && view.getUint16(at + 6, true) > 58) view.setUint16(at + 6, 57, true);
  }
  expect(cellsOf(bytes)["A1"]).toEqual({ kind: "date", text: "1993年1月", value: 34_000, format: 'yyyy"年"m"月"' });
});

test("counts the days of a 1904 book in the 1900 system", () => {
  const book = bookOf({ 一: sheetOf({ A1: { t: "n", v: 32_538, z: "yyyy/m/d" }, A2: { t: "n", v: 1984.3 } }) });
  book.Workbook = { WBProps: { date1904: true } };
  const cells = cellsOf(bytesOf(book));
  expect(cells["A1"]).toEqual({ kind: "date", text: "1993/1/31", value: 34_000, format: "yyyy/m/d" });
  expect(cells["A2"]?.value).toBe(1984.3);
});

test("takes the cached value of a formula, and tells errors apart", () => {
  const sheet = sheetOf({
    A1: { t: "s", v: "县委", f: 'CONCATENATE("县","委")' },
    A2: { t: "n", v: 3, f: "1+2" },
    A3: { t: "e", v: 23, f: "一!A1" },
  });
  const cells = cellsOf(bytesOf(bookOf({ 一: sheet })));
  expect(cells["A1"]).toEqual({ kind: "text", text: "县委" });
  expect(cells["A2"]?.value).toBe(3);
  expect(cells["A3"]).toEqual({ kind: "error", text: "#REF!" });
});

test.each(["NaN", "1e999", "文字"])("a number that is none, %s, is an error", (value) => {
  const bytes = edited(bytesOf(bookOf({ 一: sheetOf({ A1: { t: "n", v: 1 } }) })), firstSheet, (xml) =>
    xml.replace("<v>1</v>", `<v>${value}</v>`),
  );
  expect(cellsOf(bytes)["A1"]?.kind).toBe("error");
});

test.each([
  ["no list of formats", (styles: string) => styles.replace(/<numFmts.*<\/numFmts>/su, "")],
  ["an empty list of formats", (styles: string) => styles.replace(/<numFmts.*<\/numFmts>/su, '<numFmts count="0"/>')],
  ["a list of formats without a count", (styles: string) => styles.replace(/<numFmts[^>]*>/u, "<numFmts>")],
])("knows the Chinese formats in a file with %s", (_, change) => {
  const sheet = sheetOf({ A1: { t: "n", v: 34_000, z: "m/d/yy" } });
  const bytes = edited(bytesOf(bookOf({ 一: sheet })), "xl/styles.xml", (styles) =>
    change(styles).replaceAll('numFmtId="14"', 'numFmtId="57"'),
  );
  expect(cellsOf(bytes)["A1"]?.text).toBe("1993年1月");
});

test("joins the runs of rich text and leaves phonetic guides out", () => {
  const bytes = edited(bytesOf(bookOf({ 一: sheetOf({ A1: { t: "s", v: "占位" } }) })), firstSheet, (xml) =>
    xml.replace(
      /<c r="A1"[^>]*>.*?<\/c>/u,
      '<c r="A1" t="inlineStr"><is><r><t>王</t></r><r><t>伟</t></r><rPh sb="0" eb="1"><t>wang</t></rPh></is></c>',
    ),
  );
  expect(cellsOf(bytes)["A1"]).toEqual({ kind: "text", text: "王伟" });
});

test("records merged areas, reads hidden sheets and says so", () => {
  const merged = { ...rows, "!merges": [{ s: { r: 1, c: 0 }, e: { r: 2, c: 1 } }] };
  const book = bookOf({ 领导任职: merged, 旧表: rows });
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 2 }] };
  const grids = gridsOf(bytesOf(book));
  expect(grids.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
    ["领导任职", false],
    ["旧表", true],
  ]);
  expect(grids[0]?.merges).toEqual([{ fromRow: 2, toRow: 3, fromColumn: 0, toColumn: 1 }]);
  expect(grids[1]?.rows).toHaveLength(2);
});

test("blank cells and rows are nothing, wherever they lie", () => {
  const sheet = sheetOf({ B2: { t: "s", v: "  \n" }, C4: { t: "s", v: "县委" }, E4: { t: "s", v: "书记" } });
  const [grid] = gridsOf(bytesOf(bookOf({ 一: sheet })));
  expect(grid?.rows.map(({ row }) => row)).toEqual([4]);
  expect(grid?.rows[0]?.cells[2]).toEqual({ kind: "text", text: "县委" });
  expect(grid?.rows[0]?.cells[3]).toBeUndefined();
});

test("sheets and cells named after properties of objects are only names", () => {
  const book = bookOf({ constructor: rows, toString: utils.aoa_to_sheet([["__proto__", "constructor"]]) });
  const bytes = edited(bytesOf(book), "xl/workbook.xml", (xml) => xml.replace('name="toString"', 'name="__proto__"'));
  expect(gridsOf(bytes).map(({ sheet, rows }) => [sheet, rows.length])).toEqual([
    ["constructor", 2],
    ["__proto__", 1],
  ]);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)["!ref"]).toBeUndefined();
});

/** Text in GBK, written into the bytes where marks of the same length stand. */
function patched(bytes: Uint8Array, words: Readonly<Record<string, readonly number[]>>): Uint8Array {
  const copy = bytes.slice();
  for (const [mark, gbk] of Object.entries(words)) {
    const units = Array.from(mark, (char) => char.charCodeAt(0));
    for (let at = 0; at + units.length <= copy.length; at++)
      if (units.every((unit, index) => copy[at + index] === unit)) copy.set(gbk, at);
  }
  return copy;
}

test("reads the Chinese of Excel 95, which is written in GBK", () => {
  const sheet = sheetOf({
    A1: { t: "s", v: "#aa#" },
    A2: { t: "n", v: 34_000, z: "yyyy##" },
    A3: { t: "s", v: "No.1" },
  });
  const bytes = patched(bytesOf(bookOf({ "%bb%": sheet }), "biff5"), {
    "#aa#": [0xd6, 0xd0, 0xb9, 0xb2],
    "%bb%": [0xcf, 0xd8, 0xce, 0xaf],
  });
  expect(gridsOf(bytes)[0]?.sheet).toBe("县委");
  expect(cellsOf(bytes)["A1"]).toEqual({ kind: "text", text: "中共" });
  expect(cellsOf(bytes)["A3"]).toEqual({ kind: "text", text: "No.1" });
});
