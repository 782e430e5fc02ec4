import { expect, test } from "vitest";
import { volumeIncomplete } from "../../src/checks/volume-incomplete.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const items = (...lines: string[]) => ({ 卷信息: ["项目 | 内容", ...lines].join("\n") });
const limits = (upper: string, previous: string) =>
  items("县 | 某县", `上限 | ${upper}`, "下限 | 2003.5", `上卷下限 | ${previous}`);

test.each([
  ["whole", items("县 | 某县", "上限 | 1993.6", "下限 | 2003.5"), []],
  ["no county", items("上限 | 1993.6", "下限 | 2003.5"), ["missing 卷信息!"]],
  ["no limits", items("县 | 某县"), ["missing 卷信息!", "missing 卷信息!"]],
  ["same month", limits("1993.6", "1993.6"), []],
  ["next month", limits("1993.6", "1993.5"), []],
  ["a month between", limits("1993.6", "1993.4"), ["gap 卷信息!B3"]],
  ["one month over", limits("1993.6", "1993.7"), ["overlap 卷信息!B3"]],
  ["previous limit known to the year", limits("1993.6", "1993"), []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(volumeIncomplete, sheets)).toEqual(expected);
});

const first = (sheets: Record<string, string>) => volumeIncomplete.run(exampleDossier(sheets))[0];

test("messages give both limits", () => {
  expect(first(limits("1993.6", "1992.12"))?.message).toBe(
    "上限1993.6与上卷下限1992.12之间空了5个月，这几个月哪一卷都不收。请改正上限，或作说明。",
  );
  expect(first(limits("1993.6", "1993.9"))?.message).toBe(
    "上限1993.6早于上卷下限1993.9，两卷重叠。请改正上限，或作说明。",
  );
  expect(first(limits("1993.6", "1993.9"))?.related.map(({ cell }) => cell)).toEqual(["B5"]);
  expect(first(items("县 | 某县", "上限 | 1993.6"))?.message).toBe("卷信息没有填“下限”。请补上。");
});

test("an item of which nothing can be read is another check's business", () => {
  expect(exampleFindings(volumeIncomplete, items("县 | 某县", "上限 | 不知", "下限 | 2003.5"))).toEqual([]);
});

test("without 卷信息 no sheet can be pointed at", () => {
  const dossier = exampleDossier(items("县 | 某县"));
  const [finding] = volumeIncomplete.run({ ...dossier, inputs: [] });
  expect(finding?.at).toEqual({ book: "", sheet: "", cell: "" });
});
