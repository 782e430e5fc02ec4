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
    `<svg class="picture" role="img" aria-label="县委。书记两任。" viewBox="0 0 100 50">` +
      `<path class="l-axis" d="M0 0.3L10 0"/>` +
      `<path class="b-held" d="M1 2h10v4h-10z"><title>甲&lt;乙</title></path>` +
      `<path class="b-acting" d="M1 2h8l2 2l-2 2h-8z"/>` +
      `<path class="b-unit" d="M0 0h20v30h-20z"/>` +
      `<text class="t-plain" font-size="10" text-anchor="middle" x="10" y="12.9">组织</text>` +
      `<text class="t-plain" font-size="10" text-anchor="middle" x="10" y="24.3">部</text>` +
      `<text class="t-soft" text-anchor="end" x="5" y="13.2">&quot;&gt;&lt;script&gt;\uFFFD\uFFFD&amp;</text>` +
      `</svg>`,
  );
});

test("lines and labels alike that follow each other are told together, in their order", () => {
  const line = { kind: "line", x1: 0, y1: 0, y2: 9, look: "grid" } as const;
  const label = { kind: "label", y: 0, size: 8, anchor: "middle", look: "soft" } as const;
  const shapes: Drawing["shapes"] = [
    { ...line, x2: 0 },
    { ...line, x2: 2 },
    { ...line, x2: 3, y2: 0, look: "faint" },
    { ...label, x: 1, text: "1984" },
    { ...label, x: 2, text: "1985" },
    { ...label, x: 3, text: "甲", look: "plain" },
  ];
  expect(svg({ ...drawing, description: "", shapes })).toBe(
    `<svg class="picture" role="group" aria-label="县委" viewBox="0 0 100 50">` +
      `<path class="l-grid" d="M0 0V9M0 0L2 9"/><path class="l-faint" d="M0 0H3"/>` +
      `<g class="t-soft" font-size="8" text-anchor="middle"><text x="1" y="2.9">1984</text><text x="2" y="2.9">1985</text></g>` +
      `<text class="t-plain" font-size="8" text-anchor="middle" x="3" y="2.9">甲</text></svg>`,
  );
});

test("every look has a rule, every pattern is there", () => {
  for (const look of Object.keys(boxStyles)) expect(svgStyles).toContain(`.b-${look}{`);
  for (const [, name] of svgStyles.matchAll(/url\(#(p-\w+)\)/gu)) expect(svgPatterns).toContain(`id="${name}"`);
});
