import { join } from "node:path";
import { expect, test } from "vitest";
import { type CountyPlace, findCounties, loadCounty } from "../../src/node/folder.js";
import { testFolder } from "../support/folder.js";

/** Stands for reading: a place has a 卷信息 where a file of that name lies. */
const byName = async (place: CountyPlace): Promise<boolean> =>
  (await loadCounty(place)).files.some(({ path }) => path.includes("卷信息"));

async function found(files: readonly string[], path = ""): Promise<string[] | string> {
  const root = testFolder(Object.fromEntries(files.map((file) => [file, "x"])));
  const result = await findCounties(join(root, path), byName);
  return result.kind === "counties" ? result.counties.map(({ id }) => id) : result.sentence.replace(root, "…");
}

test.each([
  ["a folder with files", ["县/任职.xlsx"], "县", ["县"]],
  ["a folder with 文稿", ["县/文稿/序.md"], "县", ["县"]],
  ["a folder with 上卷", ["县/上卷/名单.xlsx", "县/县委/任职.xlsx"], "县", ["县"]],
  ["a trailing stroke", ["县/任职.xlsx"], "县/", ["县"]],
  ["units with one 卷信息 between them", ["县/县委/任职.xlsx", "县/党史办/卷信息.xlsx"], "县", ["县"]],
  ["counties with a 卷信息 each", ["全/甲县/卷信息.xlsx", "全/乙县/卷信息.xlsx"], "全", ["乙县", "甲县"]],
  ["counties with units", ["全/甲县/县委/任职.xlsx", "全/乙县/卷信息.xlsx"], "全", ["乙县", "甲县"]],
  ["folders without any 卷信息", ["全/甲县/任职.xlsx", "全/乙县/任职.xlsx"], "全", ["乙县", "甲县"]],
  ["one folder in it", ["全/甲县/卷信息.xlsx"], "全", ["甲县"]],
  ["one workbook", ["县/任职.xlsx"], "县/任职.xlsx", ["任职"]],
  ["notes and lock files aside", ["全/README.md", "全/甲县/任职.xlsx", "全/甲县/~$任职.xlsx"], "全", ["甲县"]],
])("%s", async (_name, files, path, expected) => {
  expect(await found(files, path)).toEqual(expected);
});

test("nothing to read, or nothing there, is told with a way out", async () => {
  expect(await found(["空/README.md"], "空")).toBe(
    "“…/空”里没有表格。请放入各单位填好的工作簿，可先用 zuzhishi template 生成模板。",
  );
  expect(await found([], "没有")).toBe(
    "找不到“…/没有”。请检查路径；各县的表格应放在各自的文件夹里，如 sources/某县/。",
  );
});

test("files are read in the order of their paths, hidden ones are not", async () => {
  const root = testFolder({ "县/乙/b.xlsx": "b", "县/a.xlsx": "a", "县/.秘密.xlsx": "c", "县/~$a.xlsx": "d" });
  const { files } = await loadCounty({ id: "县", path: join(root, "县") });
  expect(files.map(({ path }) => path)).toEqual(["a.xlsx", "乙/b.xlsx"]);
});
