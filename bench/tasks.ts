import { createRequire } from "node:module";
import { read, utils } from "xlsx";
import { compose } from "../src/compose/index.js";
import { interpret } from "../src/interpret/index.js";
import { type Dossier } from "../src/model/dossier.js";
import { readBook } from "../src/read/index.js";
import { renderDocx } from "../src/render/index.js";
import { booksIn } from "./books.js";
import { docxDraft } from "./draft-docx.js";
import { floorDraft } from "./draft-floor.js";
import { templaterDraft } from "./draft-templater.js";
import { floorRows } from "./floor.js";
import { largeVolume } from "./volume.js";

/** Something measured: what it works on is read or made first, and not counted. */
type Task = (size: number, folder: string) => () => unknown;

const drafting =
  (draft: (volume: ReturnType<typeof largeVolume>) => unknown): Task =>
  (lines) => {
    const volume = largeVolume(lines);
    return () => draft(volume);
  };

const reading =
  (reader: (bytes: Uint8Array) => unknown): Task =>
  (_tenures, folder) => {
    const books = booksIn(folder);
    return async () => {
      for (const bytes of books) await reader(bytes);
    };
  };

/** Libraries to compare with are taken where they are installed; NODE_PATH may name the place. */
const installed = createRequire(import.meta.url);

interface ExcelJs {
  readonly Workbook: new () => { readonly xlsx: { readonly load: (bytes: Uint8Array) => Promise<unknown> } };
}

function dossierOf(folder: string): Dossier {
  const grids = booksIn(folder).flatMap((bytes, index) => {
    const made = readBook({ path: `${index}.xlsx`, bytes });
    return "grids" in made ? made.grids : [];
  });
  return interpret({ id: "苇川县", grids, unreadable: [], manuscripts: [] });
}

export const tasks: Readonly<Record<string, Task>> = {
  "read: floor": reading(floorRows),
  "read: zuzhishi": reading((bytes) => readBook({ path: "书.xlsx", bytes })),
  "read: SheetJS": reading((bytes) => {
    const { SheetNames, Sheets } = read(bytes, { dense: true });
    return SheetNames.map((name) => utils.sheet_to_json(Sheets[name] ?? {}, { header: 1 }));
  }),
  "read: exceljs": (tenures, folder) => {
    const { Workbook } = installed("exceljs") as ExcelJs;
    return reading((bytes) => new Workbook().xlsx.load(bytes))(tenures, folder);
  },
  "draft: floor": drafting(floorDraft),
  "draft: zuzhishi": drafting((volume) => renderDocx(volume, [])),
  "draft: docx": drafting(docxDraft),
  "draft: docxtemplater": (lines) => templaterDraft(installed, largeVolume(lines)),
  volume: (_tenures, folder) => {
    const dossier = dossierOf(folder);
    return () => renderDocx(compose(dossier, { stage: "city", snapshot: "", rulesVersion: "" }), []);
  },
};
