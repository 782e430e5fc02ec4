import { expect, test } from "vitest";
import { systemNamed } from "../../src/interpret/system-name.js";
import { exampleDossier } from "../support/example.js";

test.each([
  ["党", "党"],
  ["党群系统", "党"],
  ["党的系统", "党"],
  ["党政", "政权"],
  ["政", "政权"],
  ["政府系统", "政权"],
  ["人大", "政权"],
  ["政协", "统战"],
  ["统一战线", "统战"],
  ["民主党派", "统战"],
  ["军", "军事"],
  ["人武部", "军事"],
  ["群众团体", "群团"],
  ["企业", "企事业"],
  ["事业单位", "企事业"],
  ["其他", undefined],
  ["", undefined],
])("%s → %s", (text, system) => expect(systemNamed(text)).toBe(system));

test("a system that is none of the six is told with the six", () => {
  const { orgs, notes } = exampleDossier({ 机构沿革: "机构全称 | 系统\n县水利局 | 水利" });
  expect(orgs[0]?.system).toBeUndefined();
  expect(notes).toContainEqual({
    kind: "cell",
    at: { book: "例.xlsx", sheet: "机构沿革", cell: "B2" },
    header: "系统",
    raw: "水利",
    why: "只能写党、政权、军事、统战、群团、企事业之一",
  });
});
