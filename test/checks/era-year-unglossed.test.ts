import { expect, test } from "vitest";
import { eraYearUnglossed } from "../../src/checks/era-year-unglossed.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const found = (text: string) => exampleFindings(eraYearUnglossed, { "文稿/概述": text });

test.each(["民国29年", "民国元年", "光绪三十一年设学堂", "宣统三年", "民国29年8月（农历）"])("%s", (text) => {
  expect(found(text)).toEqual(["unglossed 文稿/概述.md"]);
});

test.each([
  "民国29年（1940年）",
  "民国29年8月（1940年8月）",
  "民国29年（公元1940年）",
  "1940年（民国29年）",
  "民国时期",
  "中华民国",
])("%s", (text) => {
  expect(found(text)).toEqual([]);
});

test("the message quotes the year", () => {
  const [finding] = eraYearUnglossed.run(exampleDossier({ "文稿/概述": "民国29年设县。" }));
  expect(finding?.message).toBe(
    "文稿“概述”“民国29年设县。”没有括注公元年。请写成如“民国29年（1940年）”，或按凡例用公元年。",
  );
});
