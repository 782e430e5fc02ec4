import { strFromU8, unzipSync } from "fflate";
import { read, utils, write } from "xlsx";
import { expect, test } from "vitest";
import { columnsOf } from "../../schemas/sheet.js";
import { sheets } from "../../schemas/sheets.js";
import { columnLetters } from "../../src/model/cell.js";
import { templateVersion } from "../../src/model/template-version.js";
import { type Dossier } from "../../src/model/dossier.js";
import { readCounty } from "../../src/pipeline.js";
import { readBook } from "../../src/read/index.js";
import { fillableSheet } from "../../src/template/sheet.js";
import { bookOf, templateWorkbook } from "../../src/template/workbook.js";

const versionMark = `模板版本：${templateVersion}`;

const dossierOf = (bytes: Uint8Array): Dossier => readCounty({ id: "样例县", files: [{ path: "模板.xlsx", bytes }] });

const savedAs = (book: ReturnType<typeof read>): Uint8Array =>
  new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);

/** The XML of each sheet of the template by its name; the first is the guide. */
async function parts(): Promise<{ readonly sheet: (name: string) => string; readonly styles: string }> {
  const files = unzipSync(await templateWorkbook());
  const at = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  return {
    sheet: (name) => at(`xl/worksheets/sheet${sheets.findIndex((sheet) => sheet.name === name) + 2}.xml`),
    styles: at("xl/styles.xml"),
  };
}

test("the template has a guide with its version, and every sheet with its headers and the version beside them", async () => {
  const book = readBook({ path: "模板.xlsx", bytes: await templateWorkbook() });
  if ("unreadable" in book) throw new Error(book.unreadable.reason);
  const [guide, ...rest] = book.grids;
  expect(guide?.rows.map((row) => row.cells[0]?.text)).toContain(versionMark);
  expect(rest.map((grid) => [grid.sheet, grid.rows[0]?.cells.map((cell) => cell?.text)])).toEqual(
    sheets.map((sheet) => [sheet.name, [...columnsOf(sheet).map((column) => column.title), versionMark]]),
  );
});

test("an unfilled template gives no record and no complaint about its columns", async () => {
  const dossier = dossierOf(await templateWorkbook());
  expect(dossier.inputs.map(({ kind, rows }) => [kind, kind === "卷信息" ? 0 : rows.record])).toEqual(
    ["填表说明", ...sheets.map(({ name }) => name)].map((name) => [name, 0]),
  );
  expect(dossier.tenures).toEqual([]);
  expect(dossier.orgs).toEqual([]);
  const at = { book: "模板.xlsx", sheet: "填表说明", cell: "A2" };
  expect(dossier.notes).toEqual([{ kind: "template-version", at, version: templateVersion }]);
});

test("the template is the same file every time", async () => {
  expect(await templateWorkbook()).toEqual(await templateWorkbook());
});

test.each(sheets.map(({ name }) => name))(
  "%s: headings stay in view and cannot be typed over, rows can",
  async (name) => {
    const { sheet } = await parts();
    const xml = sheet(name);
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u);
    expect(xml).toMatch(/<sheetProtection [^>]*sheet="1"/u);
    expect(xml).not.toMatch(/<sheetProtection [^>]*password/u);
    expect(xml).toMatch(/<sheetProtection [^>]*insertRows="0"[^>]*deleteRows="0"[^>]*sort="0"/u);
  },
);

test("every column is text, and not locked below its heading", async () => {
  const { sheet, styles } = await parts();
  const formats = [...styles.slice(styles.indexOf("<cellXfs")).matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gsu)].map(
    ([xf]) => xf,
  );
  for (const { name, ...rest } of sheets) {
    const columns = columnsOf({ name, ...rest });
    const styled = [...sheet(name).matchAll(/<col [^>]*style="(?<style>\d+)"[^>]*>/gu)].map(
      (match) => formats[Number(match.groups?.["style"])] ?? "",
    );
    expect(styled.length).toBeGreaterThan(0);
    const covered = [...sheet(name).matchAll(/<col [^>]*min="(?<min>\d+)"[^>]*max="(?<max>\d+)"/gu)].reduce(
      (sum, { groups }) => sum + Number(groups?.["max"]) - Number(groups?.["min"]) + 1,
      0,
    );
    expect(covered).toBeGreaterThanOrEqual(columns.length);
    for (const format of styled) {
      expect(format).toContain('numFmtId="49"');
      expect(format).toContain('locked="0"');
    }
  }
});

test("drop-down lists help and never refuse", async () => {
  const { sheet } = await parts();
  for (const schema of sheets) {
    const wanted = columnsOf(schema).flatMap(({ choices }, index) =>
      choices === undefined ? [] : [`${columnLetters(index)}2:${columnLetters(index)}2000`],
    );
    const found = [...sheet(schema.name).matchAll(/<dataValidation [^>]*sqref="(?<range>[^"]+)"[^>]*>/gu)];
    expect(found.map(({ groups }) => groups?.["range"])).toEqual(wanted);
    for (const [validation] of found) expect(validation).not.toContain('showErrorMessage="1"');
  }
});

test("every heading has a note", async () => {
  const book = read(await templateWorkbook(), { type: "array" });
  for (const schema of sheets)
    for (const [index, column] of columnsOf(schema).entries()) {
      const cell = book.Sheets[schema.name]?.[`${columnLetters(index)}1`] as { c?: { t?: string }[] } | undefined;
      expect(cell?.c?.[0]?.t).toContain(column.description);
    }
});

/** The sheets that show an example, with the columns whose cells it fills. */
const exampleSheets = sheets.filter((sheet) => columnsOf(sheet).filter(({ example }) => example !== "").length >= 5);

test("example rows are nobody's data, with 例 in front or without", async () => {
  expect(exampleSheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["机构沿革", "领导任职", "委员名册"]));
  for (const first of ["例", "", "1"]) {
    const book = read(await templateWorkbook(), { type: "array" });
    for (const { name } of exampleSheets) {
      const page = book.Sheets[name];
      if (page !== undefined) utils.sheet_add_aoa(page, [[first]], { origin: "A2" });
    }
    const dossier = dossierOf(savedAs(book));
    expect(
      dossier.inputs.filter(({ kind }) => kind !== "卷信息").map(({ rows }) => rows.record + rows.rejected),
    ).toEqual(dossier.inputs.filter(({ kind }) => kind !== "卷信息").map(() => 0));
  }
});

test("a row typed in the words of the example but for the name is a record", async () => {
  const book = read(await templateWorkbook(), { type: "array" });
  const page = book.Sheets["领导任职"];
  const example = columnsOf(sheets[2]).map(({ title, example }) => (title === "姓名" ? "李四" : example));
  if (page !== undefined) utils.sheet_add_aoa(page, [["1", ...example.slice(1)]], { origin: "A2" });
  expect(dossierOf(savedAs(book)).tenures.map(({ name }) => name)).toEqual(["李四"]);
});

test("a sheet copied by itself into another book tells its version; the headers stay known", async () => {
  const template = read(await templateWorkbook(), { type: "array" });
  const page = template.Sheets["领导任职"];
  if (page === undefined) throw new Error("no sheet");
  utils.sheet_add_aoa(page, [["1", "县委", "书记", "李四", "", "", "", "", "", "", "", "1993.6"]], { origin: "A3" });
  const old = utils.aoa_to_sheet([["1", "县委"]]);
  utils.sheet_add_aoa(page, [["模板版本：0.9"]], { origin: `${columnLetters(columnsOf(sheets[2]).length)}1` });
  const book = utils.book_new();
  utils.book_append_sheet(book, old, "其他");
  utils.book_append_sheet(book, page, "领导任职");
  const { notes, tenures } = dossierOf(savedAs(book));
  expect(tenures.map(({ name }) => name)).toEqual(["李四"]);
  expect(
    notes.flatMap((note) => (note.kind === "template-version" ? [`${note.version} ${note.at.sheet}`] : [])),
  ).toEqual(["0.9 领导任职"]);
  expect(notes.filter(({ kind }) => kind === "column-unknown")).toEqual([]);
});

test.each(["=1+1", "+86", "-1", "@sum", "\t=1", "\r=1", "=cmd|' /C calc'!A0", '=HYPERLINK("http://x")'])(
  "%j is written as the text it is",
  async (text) => {
    const schema = sheets.find(({ key }) => key === "persons");
    if (schema === undefined) throw new Error("no sheet");
    const bytes = await bookOf([fillableSheet(schema, { rows: [["1", text]] })]);
    const files = unzipSync(bytes);
    const xml = strFromU8(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(xml).not.toMatch(/<f[ >]/u);
    expect(/<c [^>]*r="B2"[^>]*>/u.exec(xml)?.[0]).toMatch(/t="(?:s|inlineStr)"/u);
    const cell = read(bytes, { type: "array" }).Sheets["人物"]?.["B2"] as { t: string; v: string; f?: string };
    expect([cell.t, cell.f, cell.v.trim()]).toEqual(["s", undefined, text.trim()]);
  },
);
