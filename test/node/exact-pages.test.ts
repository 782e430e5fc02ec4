import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import { compose } from "../../src/compose/index.js";
import { type Stage, type Volume } from "../../src/model/volume.js";
import { withExactPages } from "../../src/node/exact-pages.js";
import { loadCounty } from "../../src/node/folder.js";
import { pdfSheets } from "../../src/node/pdf-sheets.js";
import { readCounty } from "../../src/pipeline.js";
import { type SheetOf, renderDocx } from "../../src/render/index.js";
import { print } from "../render/office.js";
import { pageReferences, volumeOf } from "../render/parts.js";
import { libreOffice, needs, pdfInfo, pdfText } from "../support/tools.js";

// a print of the large sample takes ten seconds of a machine that does nothing else, and pages take three or four of them
vi.setConfig({ testTimeout: 300_000 });

async function sample(id: string, stage: Stage): Promise<Volume> {
  const path = fileURLToPath(new URL(`../../sources/${id}`, import.meta.url));
  return compose(readCounty(await loadCounty({ id, path })), { stage, snapshot: "s1", rulesVersion: "1" });
}

for (const [id, stage] of [
  ["苇川县", "print"],
  ["连云港", "print"],
] as const)
  needs(
    libreOffice,
    pdfText,
    pdfInfo,
  )(`${id} (${stage}): every page number of contents and index is that of the print`, async () => {
    const volume = await sample(id, stage);
    const toPdf = (docx: Uint8Array): Promise<Uint8Array> => Promise.resolve(print(docx).pdf);
    const { content, why } = await withExactPages((sheetOf) => renderDocx(volume, [], sheetOf), toPdf);
    expect(why).toBe("");
    const { sheets } = print(content);
    const pages = pageReferences(content);
    const [first] = pages;
    const before = (sheets.get(first?.bookmark ?? "") ?? 0) - Number(first?.page);
    expect(pages.length).toBeGreaterThan(id === "苇川县" ? 800 : 60);
    const wrong = pages.filter(({ bookmark, page }) => sheets.get(bookmark) !== before + Number(page));
    expect(wrong).toEqual([]);
  });

needs(libreOffice)("LibreOffice is found and run by the program itself", async () => {
  const volume = volumeOf([
    { kind: "contents", title: "目　录" },
    { kind: "heading", level: 2, text: "第一章　甲", listed: true, records: [] },
    { kind: "heading", level: 2, text: "第二章　乙", listed: true, records: [] },
  ]);
  const { content, why } = await withExactPages((sheetOf) => renderDocx(volume, [], sheetOf));
  expect(why).toBe("");
  expect(pageReferences(content).map(({ page }) => page)).toEqual(["2", "3"]);
});

test("a print that fails leaves the draft as foreseen, and says so", async () => {
  const asked: (SheetOf | undefined)[] = [];
  const make = (sheetOf?: SheetOf): Promise<Uint8Array> => {
    asked.push(sheetOf);
    return Promise.resolve(new Uint8Array([1]));
  };
  const { content, why } = await withExactPages(make, () => Promise.resolve(undefined));
  expect([...content]).toEqual([1]);
  expect(why).toContain("没能打印书稿");
  expect(asked).toEqual([undefined]);
});

test("sheets by the names in a PDF, blank sheets counted; another program's file has none", () => {
  const pdf = new TextEncoder().encode(
    "<</Type/Pages /Kids[ 1 0 R 4 0 R\n7 0 R ]/Count 3>> <</5Frec5FT1A5FB2[7 0 R/XYZ 1 2 0] /5FToc1[1 0 R/XYZ 1 2 0]>>",
  );
  const sheetOf = pdfSheets(pdf);
  expect([sheetOf("_rec_T1A5FB2"), sheetOf("_Toc1"), sheetOf("_Toc2")]).toEqual([3, 1, undefined]);
  expect(pdfSheets(new Uint8Array([37, 80, 68, 70]))("_Toc1")).toBeUndefined();
});
