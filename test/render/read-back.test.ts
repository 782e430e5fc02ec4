import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { draftLines } from "../../src/compose/draft-lines.js";
import { compose } from "../../src/compose/index.js";
import { type DraftLine } from "../../src/model/draft-line.js";
import { type Dossier } from "../../src/model/dossier.js";
import { type Stage } from "../../src/model/volume.js";
import { loadCounty } from "../../src/node/folder.js";
import { assembleCounty, readCounty } from "../../src/pipeline.js";
import { readDraft } from "../../src/read/draft.js";
import { renderDocx } from "../../src/render/index.js";
import { mended } from "../samples/mend.js";
import { plantedCounties } from "../samples/planted.js";
import { partsOf } from "./parts.js";

/** The samples as handed in, and the large one with its planted faults mended. */
const counties: Readonly<Record<string, () => Promise<Dossier>>> = {
  苇川县: () => county("苇川县"),
  连云港: () => county("连云港"),
  "苇川县 mended": async () => {
    const planted = (await plantedCounties()).find(({ id }) => id === "苇川县");
    const mends = planted?.faults.flatMap(({ mend }) => mend) ?? [];
    return assembleCounty("苇川县", mended(planted?.readings ?? [], mends));
  },
};

const county = async (id: string): Promise<Dossier> =>
  readCounty(await loadCounty({ id, path: fileURLToPath(new URL(`../../sources/${id}`, import.meta.url)) }));

/** 1998.3 as a count of months; the year alone by its first and last month. */
function months(text: string): readonly [number, number] | undefined {
  const [, year, month] = /^(\d{4})(?:\.(\d{1,2}))?$/u.exec(text) ?? [];
  if (year === undefined) return undefined;
  const first = Number(year) * 12;
  return month === undefined ? [first, first + 11] : [first + Number(month) - 1, first + Number(month) - 1];
}

/** Both ends of the bracket a text closes with; undefined where it is none, or an end is not to be reckoned with. */
function bracket(text: string): readonly [number, number] | undefined {
  const inside = /（([^（）]*)）$/u.exec(text)?.[1] ?? "";
  const [from = "", to = from] = inside.split(/[—～]/u);
  const start = months(from);
  const end = to === "" ? start : months(to);
  return start === undefined || end === undefined ? undefined : [start[0], end[1]];
}

const isRoster = (line: DraftLine): boolean => line.label !== "";

describe.each(Object.entries(counties))("%s", (id, load) => {
  describe.each<Stage>(["city", "province", "print"])("%s", (stage) => {
    const made = load().then(async (dossier) => {
      const volume = compose(dossier, { stage, snapshot: "0123ABCD", rulesVersion: "7" });
      return { dossier, volume, docx: await renderDocx(volume, []) };
    });

    test("the .docx says, line by line, what was composed", async () => {
      const { volume, docx } = await made;
      const read = readDraft(docx);
      expect(read?.lines).toEqual(draftLines(volume));
      expect(read).toMatchObject({ number: 1, parent: "", snapshot: "0123ABCD" });
    });

    test("every record of the volume's time is in it, and no roster or table shows one twice", async () => {
      const { dossier, docx } = await made;
      const lines = readDraft(docx)?.lines ?? [];
      const shown = new Set(lines.flatMap(({ records }) => records));
      const inTime = dossier.tenures.filter(({ span }) => {
        const { upper, lower } = dossier.volume;
        const ended = typeof span.to !== "string" && upper !== undefined && span.to.latest < upper.earliest;
        const later = typeof span.from !== "string" && lower !== undefined && span.from.earliest > lower.latest;
        return !ended && !later;
      });
      expect(inTime.length).toBeGreaterThan(30);
      const all = [...inTime, ...dossier.members, ...dossier.delegates, ...dossier.documents];
      expect(all.filter((record) => !shown.has(record.id))).toEqual([]);
      const places = new Map<string, string[]>();
      for (const { records, place } of lines.filter((line) => line.text.includes("（") && isRoster(line)))
        for (const record of records) {
          const heading = place.join("/");
          places.set(heading, [...(places.get(heading) ?? []), record]);
        }
      for (const records of places.values()) expect(new Set(records).size).toBe(records.length);
    });

    // among the planted faults are tenures that lie outside
    if (id !== "苇川县")
      test("no tenure lies outside the dates of the heading it stands under", async () => {
        const { docx } = await made;
        const dated = (readDraft(docx)?.lines ?? []).filter(isRoster).flatMap((line) => {
          const own = bracket(line.text);
          const around = bracket(line.place.at(-1) ?? "");
          return own === undefined || around === undefined ? [] : [{ line, own, around }];
        });
        expect(dated.length).toBeGreaterThan(5);
        const outside = dated.filter(({ own, around }) => own[0] < around[0] || own[1] > around[1]);
        expect(outside.map(({ line }) => `${line.place.at(-1) ?? ""}: ${line.text}`)).toEqual([]);
      });

    test("bookmarks have names of their own, short enough; tables have their grid; the same bytes once more", async () => {
      const { volume, docx } = await made;
      const xml = partsOf(docx)["word/document.xml"] ?? "";
      const names = [...xml.matchAll(/<w:bookmarkStart w:id="\d+" w:name="([^"]*)"/gu)].map(([, name = ""]) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(40);
      const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gsu)].map(([table]) => table);
      expect(tables.length).toBeGreaterThan(3);
      for (const table of tables) {
        const grid = [...table.matchAll(/<w:gridCol w:w="(\d+)"/gu)].map(([, width]) => Number(width));
        const firstRow = /<w:tr>.*?<\/w:tr>/su.exec(table)?.[0] ?? "";
        const cells = [...firstRow.matchAll(/<w:tcW w:w="(\d+)"/gu)].map(([, width]) => Number(width));
        expect(Math.min(...grid)).toBeGreaterThan(0);
        expect(cells).toEqual(grid);
      }
      expect(await renderDocx(volume, [])).toEqual(docx);
    });
  });
});
