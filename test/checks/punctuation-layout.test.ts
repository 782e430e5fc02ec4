import { expect, test } from "vitest";
import { punctuationLayout } from "../../src/checks/punctuation-layout.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const found = (text: string) => exampleFindings(punctuationLayout, { "文稿/概述": text });

test.each(["，县委", "）县委", "县委（", "县委，", "县委，，组织部", "县委。。"])("%s has a stray mark", (text) => {
  expect(found(text)).toEqual(["stray 文稿/概述.md"]);
});

test.each(["县委,组织部", "县委(原区委)", "委员３１人", "县委.", "县委:组织部"])("%s mixes widths", (text) => {
  expect(found(text)).toContain("width 文稿/概述.md");
});

test.each([
  "1998.3—2003.5",
  "占51.4%",
  "（换届）",
  "县委：组织部。",
  "县委……",
  "| 职责,姓名 | 单位(县) |",
  "GB/T 2260",
])("%s is right", (text) => {
  expect(found(text)).toEqual([]);
});

test("the message quotes the places", () => {
  const [finding] = punctuationLayout.run(exampleDossier({ "文稿/概述": "县委,县政府" }));
  expect(finding?.message).toBe("文稿“概述”“县委,县政府”：全角半角混用（,）。中文请用全角标点，数字用半角。");
});
