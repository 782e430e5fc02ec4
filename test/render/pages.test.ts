import { expect, test } from "vitest";
import { type Block, type HeadingLevel, type Stage, type VolumeSection } from "../../src/model/volume.js";
import { linesOf, render } from "./parts.js";

const heading = (level: HeadingLevel, text: string): Block => ({
  kind: "heading",
  level,
  text,
  listed: true,
  records: [],
});
const body = (text: string): Block => ({ kind: "paragraph", style: "body", text, records: [] });
const lines = (count: number): Block[] => Array.from({ length: count }, () => body("一行。"));
const section = (part: VolumeSection["part"], ...blocks: readonly Block[]): VolumeSection => ({
  part,
  head: "",
  landscape: false,
  blocks,
});
const contents = section("front", { kind: "contents", title: "目　录" });

/** The contents of a volume: each heading with its foreseen page. */
async function foreseen(stage: Stage, ...sections: readonly VolumeSection[]): Promise<string[]> {
  const parts = await render({ stage, bookTitle: "", snapshot: "", sections: [contents, ...sections] });
  const [sdt = ""] = /<w:sdt>.*?<\/w:sdt>/su.exec(parts["word/document.xml"] ?? "") ?? [];
  return linesOf(sdt);
}

const filled = (count: number): Promise<string[]> =>
  foreseen("city", section("body", ...lines(count), heading(4, "一"), body("一行。")));

// A4 holds 637.8 points: 22 lines of 28.
test("a 目 that has no room for itself and a line of text moves to the next page", async () => {
  expect(await filled(20)).toEqual(["一→1"]);
  expect(await filled(21)).toEqual(["一→2"]);
});

test("between two paragraphs stands the larger of the spaces asked for, as Word sets it, not both", async () => {
  const below = (count: number): Promise<string[]> =>
    foreseen(
      "city",
      section(
        "body",
        heading(2, "章"),
        heading(3, "节"),
        heading(4, "一"),
        ...lines(count),
        heading(4, "二"),
        body("一行。"),
      ),
    );
  expect(await below(15)).toEqual(["章→1", "节→1", "一→1", "二→1"]);
  expect(await below(16)).toEqual(["章→1", "节→1", "一→1", "二→2"]);
});

test("编 and 章 start pages, 节 does not; 编 alone has a page", async () => {
  const found = await foreseen(
    "city",
    section(
      "body",
      heading(1, "编"),
      heading(2, "章"),
      heading(3, "节"),
      body("一行。"),
      heading(3, "又节"),
      heading(2, "又章"),
    ),
  );
  expect(found).toEqual(["编→1", "章→2", "节→2", "又节→2", "又章→3"]);
});

test("the first 章 of a section takes the page the section starts", async () => {
  const found = await foreseen(
    "city",
    section("body", heading(2, "章")),
    section("body", heading(2, "又章"), body("一行。")),
    section("body", heading(1, "编")),
  );
  expect(found).toEqual(["章→1", "又章→2", "编→3"]);
});

test("front matter counts in roman numbers and the body starts again at 1", async () => {
  const found = await foreseen(
    "city",
    section("front", heading(2, "凡例"), ...lines(40)),
    section("front", heading(2, "序")),
    section("body", heading(1, "编")),
  );
  expect(found).toEqual(["凡例→II", "序→IV", "编→1"]);
});

test("a printed part starts on an odd page", async () => {
  const found = await foreseen(
    "print",
    section("body", heading(1, "编"), heading(2, "章")),
    section("body", heading(1, "又编")),
    section("body", heading(2, "又章")),
  );
  expect(found).toEqual(["编→1", "章→2", "又编→3", "又章→4"]);
});

test("a long paragraph runs over pages", async () => {
  const long = body("县委书记".repeat(31 * 11));
  expect(await foreseen("city", section("body", long, heading(4, "一"), body("一行。")))).toEqual(["一→3"]);
});

const table = (rows: number): Block => ({
  kind: "table",
  number: "",
  title: "",
  unit: undefined,
  columns: [{ title: "年份", width: 1, align: "left" }],
  rows: Array.from({ length: rows }, () => ({ records: [], cells: ["1951"] })),
});

test("a table is reckoned row by row, its head again on each page", async () => {
  // 21.5 points a row with its padding and rule: 29 on a page, one of them the head.
  expect(await foreseen("city", section("body", table(26), heading(5, "甲")))).toEqual(["甲→1"]);
  expect(await foreseen("city", section("body", table(29), heading(5, "甲")))).toEqual(["甲→2"]);
  expect(await foreseen("city", section("body", table(57), heading(5, "甲")))).toEqual(["甲→3"]);
});
