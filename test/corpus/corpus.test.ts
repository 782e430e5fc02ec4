import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { layouts } from "./layout.js";
import { readLayout } from "./read-layout.js";
import { recall, recallRow } from "./recall.js";

describe("every layout reads as its writer meant it", () => {
  const runs = layouts.flatMap((layout) => layout.forms.map((form) => [layout.title, form, layout] as const));
  test.each(runs)("%s (%s)", (_title, form, layout) => {
    expect(readLayout(layout, form)).toEqual(layout.expected);
  });
});

test("no two layouts have one name, and each says what is meant by it", () => {
  expect(new Set(layouts.map(({ title }) => title)).size).toBe(layouts.length);
  expect(layouts.filter(({ expected, forms }) => expected.length === 0 || forms.length === 0)).toEqual([]);
});

test("the README tells the figures measured", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8").split("\n");
  expect(readme).toContain(recallRow(recall()));
});
