import { expect, test } from "vitest";
import { renderDocx } from "../../src/render/index.js";
import { type Block, type RosterEntry, type Volume } from "../../src/model/volume.js";
import { linesOf, partsOf } from "./parts.js";

const holder = (name: string, ...records: readonly string[]): RosterEntry => ({ records, name, notes: "", tenure: "" });
const roster = (...entries: readonly RosterEntry[]): Block => ({
  kind: "roster",
  groups: [{ post: "书　记", remark: undefined, columns: 1, entries }],
});
const heading = (text: string): Block => ({ kind: "heading", level: 2, text, listed: true, records: [] });
const index = (...entries: readonly (readonly [name: string, ...records: string[]])[]): Block => ({
  kind: "index",
  groups: [{ title: "Z", entries: entries.map(([name, ...records]) => ({ name, notes: "", records })) }],
});
const table: Block = {
  kind: "table",
  number: "表1",
  title: "",
  unit: undefined,
  columns: [{ title: "姓名", width: 1, align: "left" }],
  rows: [{ records: ["T1"], cells: ["张三"] }],
};

function volume(...last: readonly Block[]): Volume {
  const body = (...blocks: readonly Block[]) => ({ part: "body" as const, head: "", landscape: false, blocks });
  return {
    stage: "city",
    bookTitle: "",
    snapshot: "",
    sections: [
      body(heading("一"), roster(holder("张三", "T1"), holder("张三", "T2"), holder("赵四", "T3"))),
      body(heading("二"), roster(holder("张三", "T2"), holder("郑五", "T4"))),
      body(heading("三"), table),
      body(heading("索引"), ...last),
      body(heading("后记")),
    ],
  };
}

const people = index(["张三", "T2", "T1"], ["赵四", "T3"], ["郑五", "T4"], ["周六", "T9"]);
const documentOf = async (made: Volume): Promise<string> =>
  partsOf(await renderDocx(made, []))["word/document.xml"] ?? "";
const fieldsOf = (xml: string): string[] => [...xml.matchAll(/PAGEREF (\S+)/gu)].map(([, name = ""]) => name);

test("each page that shows a person, once and in order; nothing where none does", async () => {
  const lines = linesOf(await documentOf(volume(people)));
  const at = lines.indexOf("索引");
  expect(lines.slice(at, at + 6)).toEqual(["索引", "Z", "张三→1, 2, 3", "赵四→1", "郑五→2", "周六"]);
});

test("a page number is a field that points to the line it was foreseen for", async () => {
  const xml = await documentOf(volume(people));
  expect(fieldsOf(xml)).toEqual(["_rec_T2", "_rec_T2_2", "_rec_T1_2", "_rec_T3", "_rec_T4"]);
  for (const name of fieldsOf(xml)) expect(xml.split(`w:name="${name}"`)).toHaveLength(2);
});

test("three columns below the heading, which stands across the page; what follows has one", async () => {
  const xml = await documentOf(volume(people));
  const sections = [...xml.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gsu)].map(([section]) => [
    /<w:type w:val="(\w+)"/u.exec(section)?.[1],
    /<w:cols [^>]*w:num="(\d)"/u.exec(section)?.[1],
  ]);
  expect(sections).toEqual([
    ["nextPage", undefined],
    ["nextPage", undefined],
    ["nextPage", undefined],
    ["nextPage", undefined],
    ["continuous", "3"],
    ["nextPage", undefined],
  ]);
});

test("text after an index goes on below it", async () => {
  const note: Block = { kind: "paragraph", style: "body", text: "注。", records: [] };
  const xml = await documentOf(volume(people, note));
  expect([...xml.matchAll(/<w:type w:val="(\w+)"/gu)].map(([, type]) => type)).toEqual([
    "nextPage",
    "nextPage",
    "nextPage",
    "nextPage",
    "continuous",
    "continuous",
    "nextPage",
  ]);
});

test("what follows a long index starts after its columns", async () => {
  // A4 holds 637.8 points, here less the heading's 36 and 28: 33 lines of 17 in a column, one of them the letter; then 37
  const pageOfLast = async (count: number): Promise<string> => {
    const many = Array.from({ length: count }, (_, at) => [`张${at}`, "T1"] as const);
    const contents: Block = { kind: "contents", title: "目录" };
    const made = volume(index(...many));
    const front = { part: "front" as const, head: "", landscape: false, blocks: [contents] };
    const lines = linesOf(await documentOf({ ...made, sections: [front, ...made.sections] }));
    return lines.find((line) => line.startsWith("后记→")) ?? "";
  };
  expect(await pageOfLast(10)).toBe("后记→5");
  expect(await pageOfLast(98)).toBe("后记→5");
  expect(await pageOfLast(99)).toBe("后记→6");
  expect(await pageOfLast(98 + 111)).toBe("后记→6");
  expect(await pageOfLast(99 + 111)).toBe("后记→7");
});

test("the same volume gives the same bytes", async () => {
  expect(await renderDocx(volume(people), [])).toEqual(await renderDocx(volume(people), []));
});
