import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checks } from "../../src/checks/index.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const folder = new URL("../../src/checks/", import.meta.url);

const modules = new Set(
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name.replace(/\.ts$/u, "")),
);

test("ids are kebab-case words, equal to file names, and each is listed once", () => {
  const ids = checks.map((check) => check.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/u);
  expect(ids.filter((id) => !modules.has(id))).toEqual([]);
});

test("every check has a test of its own", () => {
  const tests = new Set(readdirSync(new URL(".", import.meta.url)));
  expect(checks.map((check) => check.id).filter((id) => !tests.has(`${id}.test.ts`))).toEqual([]);
});

test("the rules the first release promises are covered", () => {
  const covered = new Set(checks.flatMap((check) => check.rules));
  const promised =
    "D01 D02 D03 D12 D15 P03 P05 P09 P16 L01 L02 L05 L06 C01 C02 C03 C06 O02 O03 O04 X01 N01 N05 N12 N13".split(" ");
  expect(promised.filter((rule) => !covered.has(rule))).toEqual([]);
});

describe.each(checks.map((check) => [check.id, check] as const))("%s", (_id, check) => {
  test("says what it is in one sentence, on what basis, why, and how to mend it", () => {
    expect(check.title).toMatch(/^[^。！？\n]{4,40}$/u);
    for (const text of [check.basis, check.why, check.remedy]) expect(text).toMatch(/^\S[^\n]{5,200}。$/u);
    for (const variant of check.variants) {
      expect(variant.rules.length).toBeGreaterThan(0);
      for (const rule of variant.rules) expect(rule).toMatch(/^[A-Z]\d\d$/u);
    }
  });

  test.each(Object.entries(check.examples.bad))("finds: %s", (_name, example) => {
    expect(exampleFindings(check, example.sheets)).toEqual(example.finds);
  });

  test.each(Object.entries(check.examples.good))("passes: %s", (_name, sheets) => {
    expect(exampleFindings(check, sheets)).toEqual([]);
    expect(check.needs(exampleDossier(sheets))).toBeUndefined();
  });

  test("has examples both ways, and every variant is produced by one", () => {
    expect(Object.keys(check.examples.good).length).toBeGreaterThan(0);
    const produced = new Set(
      Object.values(check.examples.bad).flatMap((example) => example.finds.map((row) => row.split(" ")[0])),
    );
    expect(produced).toEqual(new Set(check.variants.map((variant) => variant.name)));
  });

  test("yields data of its own shape, a whole sentence and an address", () => {
    for (const example of Object.values(check.examples.bad)) {
      for (const finding of check.run(exampleDossier(example.sheets))) {
        expect(check.data.safeParse(finding.data).success).toBe(true);
        expect(finding.message).toMatch(/^\S.*。$/u);
        expect(finding.message).not.toMatch(/undefined|null|NaN|\[object|Infinity/u);
        expect(finding.at.book).not.toBe("");
      }
    }
  });
});
