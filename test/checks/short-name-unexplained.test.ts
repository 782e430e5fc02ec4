import { expect, test } from "vitest";
import { shortNameUnexplained } from "../../src/checks/short-name-unexplained.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const orgs =
  "机构全称 | 简称\n苇川县计划生育委员会 | 县计生委\n苇川县史志办公室 | 县史志办\n中共苇川县委党校 | 县委党校\n苇川县农机站 |\n苇川县计经委 | 苇川县计划经济委员会";
const found = (...books: string[]) => books.map((book) => `first-mention 文稿/${book}.md`);

test.each([
  ["nowhere", { "文稿/概述": "县委、县政府。" }, []],
  ["at first", { "文稿/概述": "县计生委更名。\n县计划生育委员会。" }, found("概述")],
  ["after its full name", { "文稿/概述": "县计划生育委员会设立，县计生委更名。" }, []],
  ["after its full name elsewhere", { "文稿/序": "苇川县计划生育委员会设立。", "文稿/概述": "县计生委更名。" }, []],
  ["in a gloss of other words", { "文稿/概述": "全县计划生育委员会（简称县计生委）设立。" }, []],
  ["in a gloss alone", { "文稿/概述": "计划生育的机构（以下简称“县计生委”）设立。" }, []],
  ["as the beginning of the full name", { "文稿/概述": "苇川县史志办公室设立。" }, []],
  ["short by its first words", { "文稿/概述": "县委党校设立。" }, []],
  ["no shorter than the full name", { "文稿/概述": "苇川县计划经济委员会设立。" }, []],
  ["the afterword is read last", { "文稿/后记": "县史志办。", "文稿/序": "苇川县史志办公室。" }, []],
  ["only in the tables", { 大事记: "日期 | 事项\n1996.3 | 县计生委开会。", "文稿/概述": "县委。" }, []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(shortNameUnexplained, { 机构沿革: orgs, ...sheets })).toEqual(expected);
});

test("one short name of two bodies is asked once", () => {
  const sheets = {
    机构沿革:
      "机构全称 | 简称 | 设立时间\n苇川县计划生育委员会 | 县计生委 | 1984.3\n苇川县计划生育工作委员会 | 县计生委 | 1999.3",
    "文稿/概述": "县计生委更名。",
  };
  expect(exampleFindings(shortNameUnexplained, sheets)).toEqual(found("概述"));
});

test("quotes the place and proposes the gloss", () => {
  const [finding] = shortNameUnexplained.run(
    exampleDossier({ 机构沿革: orgs, "文稿/概述": "概述\n2002年1月县级机构改革时，县计生委更名。" }),
  );
  expect(finding).toMatchObject({
    message:
      "文稿“概述”第2段先写“县计生委”（原文“1月县级机构改革时，县计生委更名。”），前面没有“苇川县计划生育委员会”。首次出现请写全称，括注简称。",
    suggestion: "苇川县计划生育委员会（以下简称县计生委）",
  });
});

test("does not run without manuscripts", () => {
  expect(shortNameUnexplained.needs(exampleDossier({ 机构沿革: orgs }))).toBe("没有交文稿");
});
