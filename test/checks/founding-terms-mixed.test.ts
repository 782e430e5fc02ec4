import { expect, test } from "vitest";
import { foundingTermsMixed } from "../../src/checks/founding-terms-mixed.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const found = (...lines: string[]) => exampleFindings(foundingTermsMixed, { "文稿/概述": lines.join("\n") });
const mixed = ["mixed 文稿/概述.md"];

test.each([
  ["建国前设区委", "新中国成立后设县委", mixed],
  ["建国以来", "中华人民共和国成立以前", mixed],
  ["建国初期", "共和国建立后", mixed],
  ["建国前", "建国后", []],
  ["新中国成立前", "新中国成立后", []],
  ["新中国建国前", "新中国成立后", []],
  ["建国门外", "新中国成立后", []],
  ["《建国以来重要文献选编》", "新中国成立后", []],
  ["建国后", "庆祝新中国成立五十周年", []],
])("%s, %s", (a, b, expected) => {
  expect(found(a, b)).toEqual(expected);
});

test("one finding for the book, at the first short form", () => {
  const findings = foundingTermsMixed.run(
    exampleDossier({
      大事记: "日期 | 事项\n1949.10 | 新中国成立后设县委\n1950.1 | 建国初设区\n1951.1 | 建国后设乡",
      "文稿/概述": "新中国成立前设区委。",
    }),
  );
  expect(findings.map(({ at, related }) => [at.cell, related.map(({ cell }) => cell)])).toEqual([["B3", ["B4"]]]);
  expect(findings[0]?.message).toBe(
    "大事记“事项”栏“建国初设区”、“建国后设乡”写建国初、建国后，别处写“新中国成立”。请统一成一种。",
  );
});
