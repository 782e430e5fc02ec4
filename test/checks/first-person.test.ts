import { expect, test } from "vitest";
import { firstPersonWording } from "../../src/checks/first-person.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const found = (text: string, title = "概述") => exampleFindings(firstPersonWording, { [`文稿/${title}`]: text });

test.each(["我县", "我省", "我党", "我国", "我军", "我们", "我局", "本局", "本县", "本厂", "本单位", "本公司"])(
  "%s is the first person",
  (word) => {
    expect(found(`1996年${word}更名。`)).toEqual(["body 文稿/概述.md"]);
  },
);

test.each([
  "本届",
  "本级",
  "本卷",
  "本书",
  "本人",
  "根本县情",
  "基本单位",
  "日本社会",
  "本科学历",
  "公司本部",
  "本办法",
  "样本县",
  "“我县”",
  "《我厂十年》",
])("%s is not", (word) => {
  expect(found(`1996年${word}从略。`)).toEqual([]);
});

test.each(["序", "前言", "后记", "编后记", "跋"])("%s is signed, and may", (title) => {
  expect(found("我县第三卷成书。", title)).toEqual([`signed 文稿/${title}.md`]);
});

test("the message names the words", () => {
  const [finding] = firstPersonWording.run(exampleDossier({ "文稿/概述": "我县设县委。我局更名，我县升格。" }));
  expect(finding?.message).toBe(
    "文稿“概述”“我县设县委。我局更名，我…”等3处用了第一人称我县、我局。请改成机构或地方的名称。",
  );
});
