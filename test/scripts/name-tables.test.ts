import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { nameTables } from "../../scripts/name-tables.js";

// numbers of strokes come from the ICU of the Node in use, which another Node may have in another edition
const withoutCounts = (text: string): string =>
  text.replace(/ICU \d+/u, "").replace(/strokeCounts = `[^`]*`/u, "strokeCounts");

test("the tables are what their packages make", () => {
  const made = Object.entries(nameTables());
  expect(made.length).toBe(2);
  for (const [path, text] of made) {
    const written = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
    expect(withoutCounts(written) === withoutCounts(text), path).toBe(true);
  }
});
