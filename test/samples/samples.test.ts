import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { type CellObject, type WorkBook, read } from "xlsx";
import { loadCounty } from "../../src/node/folder.js";
import { checkCounty, readCounty, report } from "../../src/pipeline.js";
import { readFile } from "../../src/read/index.js";
import type { PlantedFault } from "./faults.js";
import { FAULTS_PATH, sampleFiles } from "./samples.js";
import { laidBooks } from "./weichuan/books.js";
import { buildCounty } from "./weichuan/county.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const county = buildCounty();
const books = laidBooks(county);
const faults = JSON.parse(readFileSync(root + FAULTS_PATH, "utf8")) as readonly PlantedFault[];

describe("the committed samples", () => {
  let generated: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    generated = await sampleFiles();
  });

  test("are what the generator writes, byte for byte", () => {
    const different = [...generated].filter(([path, bytes]) => !readFileSync(root + path).equals(bytes));
    expect(different.map(([path]) => path)).toEqual([]);
  });

  test.each(["sources/苇川县", "sources/连云港"])("hold nothing else under %s", (folder) => {
    const there = readdirSync(root + folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length));
    expect(there.sort()).toEqual([...generated.keys()].filter((path) => path.startsWith(`${folder}/`)).sort());
  });
});

test("whatever is found in the printed gazetteer is true of it, and answered", async () => {
  const files = await loadCounty({ id: "连云港", path: `${root}sources/连云港` });
  const { findings } = report([checkCounty(readCounty(files))], { version: "", asOf: "" });
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.flatMap(({ status, message }) => (status === "explained" ? [] : [message]))).toEqual([]);
});

describe("the fictional county", () => {
  test("is as large as a volume", () => {
    expect([...county.organizations.values()].flat().length).toBeGreaterThanOrEqual(60);
    expect(county.tenures.length).toBeGreaterThanOrEqual(900);
    expect(county.people.length).toBeGreaterThanOrEqual(350);
    expect(books.length).toBeGreaterThanOrEqual(12);
    expect(new Set(county.lineages.map((one) => one.system))).toEqual(
      new Set(["党", "政权", "军事", "统战", "群团", "企事业"]),
    );
  });

  test("has namesakes told apart by 区分", () => {
    expect(county.people.filter((person) => person.mark !== undefined)).toHaveLength(4);
  });

  test("numbers every sheet without a hole before the faults are planted", () => {
    const clean = laidBooks(county).flatMap((book) => book.sheets);
    for (const sheet of clean.filter((one) => one.places.has("#|序号"))) {
      const serials = sheet.rows.map((row) => row[0]).filter((cell) => typeof cell === "number");
      expect(serials).toEqual(serials.map((_, index) => index + 1));
    }
  });
});

describe("the planted faults", () => {
  const workbooks = new Map<string, WorkBook>();

  function committed(book: string, sheet: string, cell: string): string | number | undefined {
    const workbook = workbooks.get(book) ?? read(readFileSync(`${root}sources/苇川县/${book}`));
    workbooks.set(book, workbook);
    const found = workbook.Sheets[sheet]?.[cell] as CellObject | undefined;
    return typeof found?.v === "string" || typeof found?.v === "number" ? found.v : undefined;
  }

  /** What the reader of manuscripts makes of a file. */
  function manuscript(path: string): string {
    const read = readFile({ path, bytes: new Uint8Array(readFileSync(`${root}sources/苇川县/${path}`)) });
    return "manuscript" in read ? read.manuscript.paragraphs.join("\n") : "";
  }

  test("are numbered in order", () => {
    expect(faults.map((fault) => fault.n)).toEqual(faults.map((_, index) => index + 1));
  });

  test("mend no cell twice", () => {
    const cells = faults.flatMap((fault) =>
      fault.mend.map((edit) => `${edit.book} ${edit.sheet} ${edit.cell} ${edit.from ?? ""}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
  });

  test.each(faults.map((fault) => [`${fault.n} ${fault.rule} ${fault.what}`, fault] as const))("%s", (_, fault) => {
    expect(fault.mend.length).toBeGreaterThan(0);
    for (const { book, sheet, cell, from, value } of fault.mend) {
      if (sheet === "") expect(manuscript(book).split(from ?? "")).toHaveLength(2);
      else expect(committed(book, sheet, cell) ?? "").not.toBe(value);
    }
  });
});
