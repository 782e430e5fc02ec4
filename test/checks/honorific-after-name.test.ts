import { expect, test } from "vitest";
import { honorificAfterName } from "../../src/checks/honorific-after-name.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const people = "姓名\n张三丰\nJohn Smith";
const prose = (text: string) => exampleFindings(honorificAfterName, { 人物: people, "文稿/概述": text });

test.each(["张三同志", "张三丰先生", "李四光女士"])("%s in a name cell", (name) => {
  expect(exampleFindings(honorificAfterName, { 人物: `姓名\n${name}` })).toEqual(["cell 人物!A2"]);
});

test.each(["同志", "张同志", "王先生"])("%s in a name cell may be the name", (name) => {
  expect(exampleFindings(honorificAfterName, { 人物: `姓名\n${name}` })).toEqual([]);
});

test.each(["张三丰同志到任", "毛泽东同志", "德高望重的老县长", "敬爱的周总理"])("%s", (text) => {
  expect(prose(text)).toEqual(["prose 文稿/概述.md"]);
});

test.each(["张三丰到任", "广大同志", "有关同志", "《忆张三丰同志》", "李四同志"])("%s", (text) => {
  expect(prose(text)).toEqual([]);
});

test("all name cells of a sheet are one finding", () => {
  const findings = honorificAfterName.run(exampleDossier({ 人物: "姓名\n张三同志\n李四\n王五同志" }));
  expect(findings.map(({ at, related }) => [at.cell, ...related.map(({ cell }) => cell)])).toEqual([["A2", "A4"]]);
  expect(findings[0]?.message).toBe("人物“姓名”栏“张三同志”、“王五同志”带了称呼。姓名栏只写姓名，请删去。");
});

test("the message quotes the words", () => {
  const [finding] = honorificAfterName.run(exampleDossier({ 人物: people, "文稿/概述": "张三丰同志到任。" }));
  expect(finding?.message).toBe("文稿“概述”“张三丰同志到任。”用了称呼或敬语。请直书姓名，删去“张三丰同志”里的称呼。");
});
