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

test("results of earlier runs are passed over and named", async () => {
  const results = ["核对报告.json", "核对报告.html", "核实情况说明表.docx", "送市审稿.docx", "付印稿.docx"];
  const at = (folder: string): [string, string][] => results.map((name) => [`${folder}/${name}`, "x"]);
  const root = testFolder(
    Object.fromEntries([
      ...at("全/output/甲县"),
      ...at("全/甲县"),
      ["全/甲县/任职.xlsx", "x"],
      ["全/乙县/送市审稿.docx", "x"],
    ]),
  );
  const result = await findCounties(join(root, "全"), byName);
  expect(result).toEqual({
    kind: "counties",
    counties: ["乙县", "甲县"].map((id) => ({ id, path: join(root, "全", id) })),
    results: ["output/甲县", "甲县"].map((path) => join(root, "全", path)),
  });
  const { files } = await loadCounty({ id: "甲县", path: join(root, "全/甲县") });
  expect(files.map(({ path }) => path)).toEqual(["任职.xlsx"]);
  expect(await findCounties(join(root, "全/output"), byName)).toEqual({
    kind: "problem",
    sentence: `“${join(root, "全/output")}”里是以前生成的结果，没有表格。请写明放表格的文件夹，如 sources/某县。`,
  });
});

test("a manuscript by itself is told where it belongs", async () => {
  expect(await found(["序.md"], "序.md")).toBe(
    "“…/序.md”是文稿，不能单独核对。请把它放进县文件夹的“文稿”里，和表格一起核对，如 zuzhishi check sources/某县。",
  );
});

test("files are read in the order of their paths, hidden ones are not", async () => {
  const root = testFolder({ "县/乙/b.xlsx": "b", "县/a.xlsx": "a", "县/.秘密.xlsx": "c", "县/~$a.xlsx": "d" });
  const { files } = await loadCounty({ id: "县", path: join(root, "县") });
  expect(files.map(({ path }) => path)).toEqual(["a.xlsx", "乙/b.xlsx"]);
});
