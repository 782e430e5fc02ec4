import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { jsonMarkup, markup } from "../../../src/report/html/markup.js";
import { sha256 } from "../../../src/report/html/sha256.js";

test("texts and attributes are escaped, markup is not escaped twice", () => {
  const name = `<img src=x onerror="alert('1')">&`;
  const bold = markup`<b title="${name}">${name}</b>`;
  const safe = "&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;";
  expect(markup`<p>${bold}${[bold]}${3}</p>`.html).toBe(
    `<p><b title="${safe}">${safe}</b><b title="${safe}">${safe}</b>3</p>`,
  );
});

test("JSON in a script element comes back whole and cannot end it", () => {
  const hostile = ["</script><script>alert(1)</script>", "<!--", "\u2028\u2029", '"\\', "甲"];
  const { html } = jsonMarkup(hostile);
  expect(html).not.toMatch(/[<\u2028\u2029]/u);
  expect(JSON.parse(html)).toEqual(hostile);
});

const digest = (text: string): string => createHash("sha256").update(text, "utf8").digest("base64");

test("sha256 agrees with another implementation", () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000]) {
    const text = "史".repeat(Math.floor(length / 3)) + "a".repeat(length % 3);
    expect(sha256(text)).toBe(digest(text));
  }
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => sha256(text) === digest(text)));
});
