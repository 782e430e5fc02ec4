import { expect, test } from "vitest";
import { type Drawing, boxStyles } from "../../src/model/drawing.js";
import { svg, svgPatterns, svgStyles } from "../../src/picture/svg.js";

const drawing: Drawing = {
  width: 100.04,
  height: 50,
  title: "县委",
  description: "书记两任。",
  shapes: [
    { kind: "line", x1: 0, y1: 1 / 3, x2: 10, y2: 0, look: "axis" },
    { kind: "box", x: 1, y: 2, width: 10, height: 4, look: "held", tip: "甲<乙" },
    { kind: "box", x: 1, y: 2, width: 10, height: 4, look: "acting", pointed: true },
    { kind: "box", x: 0, y: 0, width: 20, height: 30, look: "unit", lines: ["组织", "部"], size: 10 },
    { kind: "label", x: 5, y: 10, text: `"><script>\u0000\uD800&`, size: 9, anchor: "end", look: "soft" },
  ],
};

test("shapes become paths and texts, lengths in tenths, nothing read as markup", () => {
  expect(svg(drawing)).toBe(
    `<svg class="picture" role="img" viewBox="0 0 100 50" aria-label="县委。书记两任。">` +
      `<path class="l-axis" d="M0 0.3L10 0"/>` +
      `<path class="b-held" d="M1 2h10v4h-10z"><title>甲&lt;乙</title></path>` +
      `<path class="b-acting" d="M1 2h8l2 2l-2 2h-8z"/>` +
      `<path class="b-unit" d="M0 0h20v30h-20z"/>` +
      `<text class="t-plain" x="10" y="12.9" font-size="10" text-anchor="middle">组织</text>` +
      `<text class="t-plain" x="10" y="24.3" font-size="10" text-anchor="middle">部</text>` +
      `<text class="t-soft" x="5" y="13.2" font-size="9" text-anchor="end">&quot;&gt;&lt;script&gt;\uFFFD\uFFFD&amp;</text>` +
      `</svg>`,
  );
});

test("a picture without a description is named by its title", () => {
  expect(svg({ ...drawing, description: "", shapes: [] })).toContain(`aria-label="县委"`);
});

test("every look has a rule, every pattern is there", () => {
  for (const look of Object.keys(boxStyles)) expect(svgStyles).toContain(`.b-${look}{`);
  for (const [, name] of svgStyles.matchAll(/url\(#(p-\w+)\)/gu)) expect(svgPatterns).toContain(`id="${name}"`);
});
