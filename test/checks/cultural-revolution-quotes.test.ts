import { expect, test } from "vitest";
import { culturalRevolutionQuotes } from "../../src/checks/cultural-revolution-quotes.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const overview = (...lines: string[]) => ({ "文稿/概述": lines.join("\n") });
const found = (...lines: string[]) => exampleFindings(culturalRevolutionQuotes, overview(...lines));

test.each([
  ["“文化大革命”开始", []],
  ["“无产阶级文化大革命”开始", []],
  ["文化大革命”开始", ["unquoted 文稿/概述.md"]],
  ["见《文化大革命简史》", []],
  ["县文革领导小组", []],
  ["县文革小组", []],
  ["县文革办公室", []],
  ["县文革委员会", []],
  ["中央文革", []],
  ["“文革”结束", ["short 文稿/概述.md"]],
  ["见《文革大事记》", []],
])("%s", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test("one manuscript is one finding, whatever the order of its paragraphs", () => {
  const [finding] = culturalRevolutionQuotes.run(
    exampleDossier(
      overview("概述", "文化大革命开始后，县委机关陷于瘫痪。", "文化大革命结束。", "文化大革命后", "文化大革命"),
    ),
  );
  expect(finding?.message).toBe(
    "文稿“概述”“文化大革命”、“文化大革命后”、“文化大革命开始后，县委机关陷于…”等4处：文化大革命没有加引号。请写成“文化大革命”。",
  );
  expect(finding?.at).toEqual({ book: "文稿/概述.md", sheet: "", cell: "" });
  expect(finding?.related).toEqual([]);
});

test("cells of one column are one finding, at the first, with the others beside it", () => {
  const [finding, ...more] = culturalRevolutionQuotes.run(
    exampleDossier({ 大事记: "日期 | 事项\n1966.8 | 文化大革命开始。\n1967.1 | 夺权。\n1976.10 | 文化大革命结束。" }),
  );
  expect(more).toEqual([]);
  expect([finding?.at, ...(finding?.related ?? [])].map((ref) => ref?.cell)).toEqual(["B2", "B4"]);
});

test("notes, names of meetings and reasons of vacancies are read too", () => {
  expect(
    exampleFindings(culturalRevolutionQuotes, {
      机构沿革: "机构全称 | 设立时间 | 备注\n县革委会 | 1967.9 | 文化大革命中设立",
      会议届次: "机构 | 届次 | 会议名称 | 开始日期\n县委 | 第四届 | 文化大革命中的代表大会 | 1970.3",
      空缺说明: "机构 | 职务 | 起 | 止 | 原因\n县委 | 书记 | 1967.1 | 1970.3 | 文化大革命",
    }),
  ).toEqual(["unquoted 会议届次!C2", "unquoted 空缺说明!E2", "unquoted 机构沿革!C2"]);
});
