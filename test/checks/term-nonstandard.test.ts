import { expect, test } from "vitest";
import { termNonstandard } from "../../src/checks/term-nonstandard.js";
import { usualSettings } from "../../src/model/check-settings.js";
import { exampleDossier } from "../support/example.js";

const found = (text: string, terms = usualSettings.terms) =>
  termNonstandard
    .run(exampleDossier({ "文稿/概述": text }), { ...usualSettings, terms })
    .map(({ message, suggestion }) => [message, suggestion]);

test.each([
  ["三年自然灾害中停办。", "三年困难时期"],
  ["有前苏联专家二人。", "苏联"],
  ["满清末年设县。", "清朝"],
  ["县人大主任张三。", "人大常委会主任"],
  ["县人大副主任张三。", "人大常委会副主任"],
  ["县检察院院长张三。", "检察院检察长"],
  ["县检察院副检察院长张三。", "检察院副检察长"],
  ["县政协副主任张三。", "政协副主席"],
])("%s → %s", (text, instead) => {
  expect(found(text).map(([, suggestion]) => suggestion)).toEqual([instead]);
});

test.each(["县人大主任会议通过。", "县政协主任委员会。", "报告题为“前苏联的教训”。", "检察院检察长张三。"])(
  "%s is left alone",
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test("one question for a manuscript and a word, however often", () => {
  expect(found("满清末年设县。\n满清亡后改制。")).toEqual([
    [
      "文稿“概述”“满清亡后改制。”、“满清末年设县。”不用“满清”（国务院1956年通知，行文不用“满清”）。请改为“清朝”；引文请加引号。",
      "清朝",
    ],
  ]);
});

test("words of a profile are plain words; without another they are to be left out", () => {
  const terms = [
    { avoid: "C.C.系", instead: "国民党CC系", source: "见规范" },
    { avoid: "我县", instead: "", source: "凡例" },
  ];
  expect(found("有C.C.系，也有CxCy系，在我县。", terms)).toEqual([
    ["文稿“概述”“有C.C.系，也有CxCy系，在…”不用“C.C.系”（见规范）。请改为“国民党CC系”；引文请加引号。", "国民党CC系"],
    ["文稿“概述”“…，也有CxCy系，在我县。”不用“我县”（凡例）。请删去或改写；引文请加引号。", undefined],
  ]);
});

test("where a profile speaks of a usual word, the profile counts", () => {
  const terms = [{ avoid: "满清", instead: "清代", source: "凡例" }];
  expect(found("满清末年设县。", terms).map(([, instead]) => instead)).toEqual(["清代"]);
});
