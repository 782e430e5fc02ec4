import { expect, test } from "vitest";
import { columnsOf } from "../../schemas/sheet.js";
import { sheets } from "../../schemas/sheets.js";
import { readCounty } from "../../src/pipeline.js";
import { readBook } from "../../src/read/index.js";
import { templateVersion } from "../../src/model/template-version.js";
import { templateWorkbook } from "../../src/template/workbook.js";

test("the template has a guide with its version, and every sheet with its headers", async () => {
  const read = readBook({ path: "模板.xlsx", bytes: await templateWorkbook() });
  if ("unreadable" in read) throw new Error(read.unreadable.reason);
  const [guide, ...rest] = read.grids;
  expect(guide?.rows.map((row) => row.cells[0]?.text)).toContain(`模板版本：${templateVersion}`);
  expect(rest.map((grid) => [grid.sheet, grid.rows[0]?.cells.map((cell) => cell?.text)])).toEqual(
    sheets.map((sheet) => [sheet.name, columnsOf(sheet).map((column) => column.title)]),
  );
});

test("an unfilled template gives no record and no complaint about its columns", async () => {
  const dossier = readCounty({ id: "样例县", files: [{ path: "模板.xlsx", bytes: await templateWorkbook() }] });
  expect(dossier.tenures).toEqual([]);
  expect(dossier.orgs).toEqual([]);
  const at = { book: "模板.xlsx", sheet: "填表说明", cell: "A2" };
  expect(dossier.notes).toEqual([{ kind: "template-version", at, version: templateVersion }]);
});

test("the template is the same file every time", async () => {
  expect(await templateWorkbook()).toEqual(await templateWorkbook());
});
