import { expect, test } from "vitest";
import { type Block, type HeadingLevel } from "../../src/model/volume.js";
import { renderDocx } from "../../src/render/index.js";
import { comments, volume } from "./fixture.js";
import { bookmarksOf, documentOf, linesOf, render, volumeOf } from "./parts.js";

const heading = (level: HeadingLevel, text: string, listed = true, records: readonly string[] = []): Block => ({
  kind: "heading",
  level,
  text,
  listed,
  records,
});
const paragraph = (text: string, records: readonly string[] = []): Block => ({
  kind: "paragraph",
  style: "body",
  text,
  records,
});
const table = (records: readonly string[], ...cells: readonly string[]): Block => ({
  kind: "table",
  number: "表1",
  title: "党员统计",
  unit: "单位：人",
  columns: cells.map((_, index) => ({ title: `栏${index + 1}`, width: index + 1, align: "left" })),
  rows: [{ records, cells }],
});

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

test("every block of the fixture is in the document, in its order", async () => {
  const xml = (await render(volume(), comments))["word/document.xml"] ?? "";
  const lines = linesOf(xml);
  const expected = [
    "中国共产党",
    "云岭省清河县组织史资料",
    "（第二卷）",
    "（送市审稿）",
    "清河县档案局",
    "编纂说明",
    "目　录",
    "第一编　党的系统→1",
    "第一编　党的系统",
    "第一章　中国共产党清河县委员会",
    "书　记→程启明（1983.12—1984.12）",
    "委　员（47名，以姓氏笔画为序）",
    "表1　中共清河县党员统计表",
    "单位：人",
    "附录二　清河县组织机构沿革表",
    "清河县卫生局（更名）",
  ];
  const places = expected.map((text) => lines.indexOf(text));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test("headings are Word's own, under Chinese names, and carry no number of their own", async () => {
  const parts = await render(
    volumeOf([heading(1, "第一编　党的系统"), heading(3, "第一节　县委"), heading(2, "凡例", false)]),
  );
  const styles = parts["word/styles.xml"] ?? "";
  expect(styles).toContain(`w:styleId="Heading1"><w:name w:val="heading 1"/><w:aliases w:val="编标题"/>`);
  expect(parts["word/document.xml"]).toContain(`<w:pStyle w:val="Heading3"/>`);
  expect(parts["word/document.xml"]).toContain(`<w:pStyle w:val="Unlisted2"/>`);
  expect(parts["word/document.xml"]).not.toContain("w:numPr");
  expect(styles).not.toMatch(/Theme=/u);
});

test("the contents is filled, links to the headings, and asks nothing when the file is opened", async () => {
  const contents: Block = { kind: "contents", title: "目　录" };
  const xml = await documentOf([
    contents,
    heading(1, "第一编　党的系统"),
    heading(4, "一、县委"),
    heading(5, "（一）不列", false),
  ]);
  expect(xml).toContain(`TOC \\o "1-4" \\h \\z`);
  expect(linesOf(xml).slice(1, 3)).toEqual(["第一编　党的系统→2", "一、县委→2"]);
  expect(xml).toContain(`<w:hyperlink w:anchor="_Toc100000002" w:history="1">`);
  expect(bookmarksOf(xml)).toMatchObject({ _Toc100000001: "第一编　党的系统", _Toc100000002: "一、县委" });
  expect(xml).not.toContain("w:dirty");
  expect(count(xml, /fldCharType="begin"/gu)).toBe(count(xml, /fldCharType="end"/gu));
});

test("a hidden bookmark encloses each record's text, and a second appearance has a name of its own", async () => {
  const xml = await documentOf([
    heading(4, "一、财政局", true, ["O1"]),
    paragraph("1984年3月成立。", ["O1", "M1"]),
    table(["T1"], "", "王建国", "1984.3"),
    paragraph("又见王建国。", ["T1"]),
  ]);
  expect(bookmarksOf(xml)).toEqual({
    _Toc100000001: "一、财政局",
    _rec_O1: "一、财政局",
    _rec_O1_2: "1984年3月成立。",
    _rec_M1: "1984年3月成立。",
    _rec_T1: "王建国",
    _rec_T1_2: "又见王建国。",
  });
});

test("bookmark names stay unique and short, whatever the ids", async () => {
  const long = "T".repeat(60);
  const xml = await documentOf([
    paragraph("甲", [long, `${long}X`, "T1_2"]),
    paragraph("乙", ["T1"]),
    paragraph("丙", ["T1"]),
    paragraph("丁", ["T-9"]),
  ]);
  const names = [...xml.matchAll(/w:name="([^"]*)"/gu)].map(([, name = ""]) => name);
  expect(new Set(names).size).toBe(6);
  expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(40);
  expect(names.slice(2)).toEqual(["_rec_T1_2", "_rec_T1", "_rec_T1_3", "_rec_T_9"]);
});

test("a table has fixed column widths that fill the page, a repeated head, whole rows and a paragraph after it", async () => {
  const xml = await documentOf([table([], "1951", "900", "含预备党员"), table([], "1952")]);
  const [first = ""] = /<w:tbl>.*?<\/w:tbl>/su.exec(xml) ?? [];
  const widths = [...first.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, width]) => Number(width));
  expect(widths).toHaveLength(3);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(11906 - 1587 - 1474);
  expect(first).toContain(`<w:tblLayout w:type="fixed"/>`);
  expect(first).toContain(`<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>`);
  expect(xml).not.toMatch(/<\/w:tbl>(?!<w:p>)/u);
  expect(linesOf(xml).slice(0, 2)).toEqual(["表1　党员统计", "单位：人"]);
});

test("a row longer than its head loses nothing", async () => {
  const block = table([], "1951", "900");
  if (block.kind !== "table") throw new Error("a table");
  const xml = await documentOf([{ ...block, rows: [{ records: [], cells: ["1951", "900", "多出一格"] }] }]);
  expect(linesOf(xml)).toContain("900　多出一格");
});

test("comments hang on the first line that shows one of their records, others on the first line of all", async () => {
  const parts = await render(volumeOf([paragraph("甲", ["A"]), paragraph("乙", ["B"]), paragraph("丙", ["A", "C"])]), [
    { records: ["C", "B"], author: "核对程序", text: "第一条\n分两段" },
    { records: ["B"], author: "核对程序", text: "第二条" },
    { records: ["Z"], author: "核对程序", text: "无处可挂" },
  ]);
  const xml = parts["word/document.xml"] ?? "";
  const ranges = [0, 1, 2].map((id) => {
    const range = xml.slice(
      xml.indexOf(`<w:commentRangeStart w:id="${id}"/>`),
      xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>`),
    );
    return /<w:t[^>]*>([^<]*)/u.exec(range)?.[1];
  });
  expect(ranges).toEqual(["乙", "乙", "甲"]);
  const text = parts["word/comments.xml"] ?? "";
  expect(linesOf(text)).toEqual(["第一条", "分两段", "第二条", "无处可挂"]);
  expect(count(text, /w:author="核对程序"/gu)).toBe(3);
  expect(text).not.toContain("w:date");
});

test("cover, front matter and body: no head on the cover, roman numbers, then arabic from 1; heads are plain text", async () => {
  const parts = await render(volume());
  const sections = (parts["word/document.xml"] ?? "").match(/<w:sectPr>.*?<\/w:sectPr>/gsu) ?? [];
  expect(sections).toHaveLength(7);
  expect(sections[0]).not.toContain("headerReference");
  expect(sections[1]).toContain(`<w:pgNumType w:start="1" w:fmt="upperRoman"/>`);
  expect(sections[2]).toContain(`<w:pgNumType w:fmt="upperRoman"/>`);
  expect(sections[3]).toContain(`<w:pgNumType w:start="1" w:fmt="decimal"/>`);
  expect(sections[4]).toContain(`<w:pgNumType w:fmt="decimal"/>`);
  expect(sections[6]).toContain(`w:orient="landscape"`);
  const heads = Object.keys(parts)
    .filter((name) => /word\/header\d+\.xml$/u.test(name))
    .map((name) => linesOf(parts[name] ?? "").join(""));
  expect(new Set(heads)).toEqual(
    new Set([
      "编纂说明",
      "目录",
      "第一编　党的系统",
      "附编一　政权系统",
      "附录　统计表",
      "附录　沿革表",
      "中国共产党云岭省清河县组织史资料",
    ]),
  );
});

test("the book to print has its own paper, mirrored pages and parts that start on odd pages", async () => {
  const parts = await render(volume("print"));
  const xml = parts["word/document.xml"] ?? "";
  expect(xml).toContain(`<w:pgSz w:w="10488" w:h="14740"`);
  expect(count(xml, /<w:type w:val="oddPage"\/>/gu)).toBe(4);
  expect(parts["word/settings.xml"]).toContain("<w:mirrorMargins/>");
  expect(xml).not.toContain("w:lnNumType");
  expect(linesOf(xml)).not.toContain("（送市审稿）");
});

test("the file says from which data it was made, and nothing of when or where", async () => {
  const parts = await render(volume());
  expect(parts["docProps/custom.xml"]).toContain(`name="zuzhishi-snapshot"><vt:lpwstr>a1b2c3d4</vt:lpwstr>`);
  const core = parts["docProps/core.xml"] ?? "";
  expect(core).toContain("<dc:title>中国共产党云岭省清河县组织史资料</dc:title>");
  expect(core).toContain("<dc:creator>中共清河县委组织部、中共清河县委党史研究室、清河县档案局</dc:creator>");
  expect([...core.matchAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu)].map(([date]) => date)).toEqual([
    "2000-01-01T00:00:00Z",
    "2000-01-01T00:00:00Z",
  ]);
});

test("the same volume gives the same bytes, after other volumes and in another time zone", async () => {
  const zone = process.env["TZ"];
  const first = await renderDocx(volume(), comments);
  await renderDocx(volume("print"), []);
  try {
    process.env["TZ"] = "Pacific/Auckland";
    expect(Buffer.from(await renderDocx(volume(), comments)).equals(Buffer.from(first))).toBe(true);
  } finally {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  }
});

test("what users typed stays text: markup, fields, control characters, half a character", async () => {
  const xml = await documentOf([
    paragraph(`<w:br/>&amp; "PAGE" {TOC}\u0000\u001B\uD800\u202E]]>\t末`, ["A"]),
    heading(1, "a\r\nb"),
  ]);
  expect(linesOf(xml)).toEqual([
    `&lt;w:br/&gt;&amp;amp; &quot;PAGE&quot; {TOC}\uFFFD\uFFFD\uFFFD\uFFFD]]&gt;　末`,
    "a↵b",
  ]);
  expect(xml).not.toContain("instrText");
});

test("an empty volume and empty blocks still make a document", async () => {
  const empty = await render({ stage: "city", bookTitle: "", snapshot: "", sections: [] });
  expect(empty["word/document.xml"]).toContain("<w:sectPr>");
  const xml = await documentOf([
    { kind: "contents", title: "" },
    { kind: "roster", groups: [{ post: "", remark: undefined, columns: 0, entries: [] }] },
    { kind: "table", number: "", title: "", unit: undefined, columns: [], rows: [] },
  ]);
  expect(count(xml, /<w:sectPr>/gu)).toBe(1);
});
