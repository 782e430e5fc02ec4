import { expect, test } from "vitest";
import { checks } from "../../src/checks/index.js";
import { usualSettings } from "../../src/model/check-settings.js";
import { judgedOtherwise, readers } from "../../src/settle/profile-changes.js";
import { numberNames } from "../../src/settle/profile.js";
import { exampleDossier } from "../support/example.js";

const usual = { name: "通用", changes: [] };
const months = { name: "某省规范", changes: ["正职空缺月数：3改为12", "chief-overlap/possible：核实改为强制"] };
const vacancy = { check: "chief-vacancy", variant: "between" };

test("what an altered setting no longer asks is not known to be mended", () => {
  expect(judgedOtherwise(usual, months)(vacancy)).toBe(true);
  expect(judgedOtherwise(months, usual)(vacancy)).toBe(true);
  expect(judgedOtherwise(undefined, months)(vacancy)).toBe(true);
  expect(judgedOtherwise(months, { ...months, changes: ["正职空缺月数：3改为6"] })(vacancy)).toBe(true);
});

test("the same setting, another level or another name alters nothing that is asked", () => {
  expect(judgedOtherwise(months, { ...months, name: "乙省规范" })(vacancy)).toBe(false);
  expect(judgedOtherwise(usual, months)({ check: "chief-overlap", variant: "possible" })).toBe(false);
  expect(judgedOtherwise(undefined, usual)(vacancy)).toBe(false);
});

test("one variant alone may go by a setting", () => {
  const judged = judgedOtherwise(usual, { name: "某省规范", changes: ["统计增减百分比：30改为50"] });
  expect(judged({ check: "statistics-implausible", variant: "jump" })).toBe(true);
  expect(judged({ check: "statistics-implausible", variant: "part-exceeds" })).toBe(false);
});

test("a finding that cites the profile by name is another under another name", () => {
  const words = { name: "某省规范", changes: ["用语：不用“干部”"] };
  const term = { check: "term-nonstandard", variant: "replace" };
  expect(judgedOtherwise(words, { ...words, name: "乙省规范" })(term)).toBe(true);
  expect(judgedOtherwise(words, words)(term)).toBe(false);
});

test("every check that reads a setting is known to read it", () => {
  const starts: Readonly<Record<string, readonly string[]>> = {
    ...Object.fromEntries(Object.entries(numberNames).map(([key, name]) => [key, [`${name}：`]])),
    termLengths: ["任期："],
    dated: ["职务“", "机构“"],
    terms: ["用语："],
  };
  expect(Object.keys(starts).sort()).toEqual(Object.keys(usualSettings).sort());
  const read = new Set<string>();
  for (const check of checks) {
    const settings = new Proxy(usualSettings, {
      get: (target, key) => {
        for (const start of starts[String(key)] ?? []) read.add(`${start}${check.id}`);
        return Reflect.get(target, key) as unknown;
      },
    });
    const sheets = [
      ...Object.values(check.examples.bad).map((bad) => bad.sheets),
      ...Object.values(check.examples.good),
    ];
    for (const one of sheets) Array.from(check.run(exampleDossier(one), settings));
  }
  const known = readers.flatMap(([start, ids]) => ids.map((id) => start + (id.split("/")[0] ?? "")));
  expect(known.sort()).toEqual([...read].sort());
});
