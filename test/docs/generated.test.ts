import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generatedDocs } from "../../docs/content.js";

test.each(generatedDocs().map((page) => [page.file, page.text] as const))(
  "docs/%s is what the code says (npm run docs)",
  (file, text) => {
    expect(readFileSync(new URL(`../../docs/${file}`, import.meta.url), "utf8")).toBe(text);
  },
);
