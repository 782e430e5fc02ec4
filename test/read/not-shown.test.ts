import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Grid } from "../../src/model/grid.js";
import { readBook } from "../../src/read/index.js";
import { layouts } from "../corpus/layout.js";
import { filesOf } from "../corpus/books.js";
import { testFolder } from "../support/folder.js";
import { libreOffice, needs } from "../support/tools.js";

const notShown = (bytes: Uint8Array): (readonly number[] | undefined)[] => {
  const read = readBook({ path: "表", bytes });
  const [grid]: readonly (Grid | undefined)[] = "unreadable" in read ? [] : read.grids;
  return [grid?.hiddenRows, grid?.hiddenColumns];
};

const hiddenRows = layouts.find(({ title }) => title.startsWith("筛选后剩下"));
const hiddenColumn = layouts.find(({ title }) => title.startsWith("隐藏的列"));
const bytesOf = (layout: typeof hiddenRows): Uint8Array =>
  (layout === undefined ? [] : filesOf(layout, "xlsx"))[0]?.bytes ?? new Uint8Array();

test("an .xlsx tells its hidden rows and columns", () => {
  expect(notShown(bytesOf(hiddenRows))).toEqual([[2, 3, 5], undefined]);
  expect(notShown(bytesOf(hiddenColumn))).toEqual([undefined, [3]]);
});

needs(libreOffice)("so do .xls and .ods", () => {
  for (const type of ["xls", "ods"])
    for (const [layout, expected] of [
      [hiddenRows, [[2, 3, 5], undefined]],
      [hiddenColumn, [undefined, [3]]],
    ] as const) {
      const folder = testFolder();
      writeFileSync(join(folder, "表.xlsx"), bytesOf(layout));
      execFileSync(
        libreOffice.path ?? "",
        ["--headless", `-env:UserInstallation=file://${folder}/profile`, "--convert-to", type, "表.xlsx"],
        { cwd: folder, stdio: "ignore" },
      );
      expect([type, notShown(new Uint8Array(readFileSync(join(folder, `表.${type}`))))]).toEqual([type, expected]);
    }
});
