import { expect, test } from "vitest";
import { isNamed, nameIndex } from "../../src/model/org-names.js";
import { type OrgName } from "../../src/model/org.js";
import { exampleDossier } from "../support/example.js";

const { orgs } = exampleDossier({
  机构沿革: "机构全称 | 简称\n中国共产党苇川县委员会 | 县委\n苇川县教育局 | \n新海连市委 | 新海连市委\n新海连市委 | ",
});
const named = nameIndex(orgs);
const rowsOf = (rows: readonly OrgName[]) => rows.map(({ origin }) => origin.row);

test("by full name and short name; blanks, widths and 中国共产党 do not matter", () => {
  expect(rowsOf(named("县委"))).toEqual([2]);
  expect(rowsOf(named("中共苇川县委员会"))).toEqual([2]);
  expect(rowsOf(named("苇川县　教育局"))).toEqual([3]);
  expect(rowsOf(named("苇川县体育局"))).toEqual([]);
});

test("every row of a name in force twice, once each", () => {
  expect(rowsOf(named("新海连市委"))).toEqual([4, 5]);
});

test("a row is meant by either of its names", () => {
  expect(orgs.map((org) => isNamed(org, " 县委"))).toEqual([true, false, false, false]);
  expect(orgs.map((org) => isNamed(org, "中共苇川县委员会"))).toEqual([true, false, false, false]);
});
