import { strToU8 } from "fflate";
import { filesOf } from "./county-files.js";
import { documentBytes } from "./document.js";
import { LIANYUNGANG_BOOKS } from "./lianyungang/books.js";
import { LIANYUNGANG_README } from "./lianyungang/readme.js";
import { laidBooks, plainBooks } from "./weichuan/books.js";
import { buildCounty } from "./weichuan/county.js";
import { plantFaults } from "./weichuan/faults.js";
import { COMPILERS, OVERVIEW, POSTSCRIPT, PREFACE, README } from "./weichuan/prose.js";

const OVERVIEW_PATH = "文稿/概述.docx";
export const FAULTS_PATH = "test/samples/weichuan-faults.json";

/** Every generated file: path from the root of the repository → bytes. */
export async function sampleFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const county = buildCounty();
  const books = laidBooks(county);
  const texts = new Map([
    [OVERVIEW_PATH, OVERVIEW.join("\n")],
    ["文稿/序.md", PREFACE],
    ["文稿/后记.md", POSTSCRIPT],
    ["文稿/编纂人员.md", COMPILERS],
  ]);
  const faults = plantFaults(county, books, texts);
  const overview = texts.get(OVERVIEW_PATH) ?? "";
  texts.delete(OVERVIEW_PATH);
  const files = filesOf("sources/苇川县", plainBooks(books), { "README.md": README, ...Object.fromEntries(texts) });
  files.set(`sources/苇川县/${OVERVIEW_PATH}`, await documentBytes(overview.split("\n")));
  files.set(FAULTS_PATH, strToU8(`${JSON.stringify(faults, null, 2)}\n`));
  const real = filesOf("sources/连云港", LIANYUNGANG_BOOKS, { "README.md": LIANYUNGANG_README });
  for (const [path, bytes] of real) files.set(path, bytes);
  return files;
}
