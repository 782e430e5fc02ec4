import { expect, test } from "vitest";
import { lineage } from "../../src/model/lineage.js";
import { exampleDossier } from "../support/example.js";

const header = "机构全称 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 撤止方式 | 后继";
const told = (...lines: string[]) => {
  const { descents, strangers } = lineage(exampleDossier({ 机构沿革: [header, ...lines].join("\n") }).orgs);
  return {
    descents: descents.map(({ earlier, later, told }) => `${earlier.origin.row}>${later.origin.row} ${told}`),
    strangers: strangers.map(({ org, field, name }) => `${org.origin.row} ${field} ${name}`),
  };
};

test("told by both, by one, by nobody known", () => {
  expect(
    told(
      "甲局 | 1984.6 | | | 2002.1 | 合并 | 丙局",
      "乙局 | 1984.6 | | | 2002.1 | 合并 | 丙局、丁局",
      "丙局 | 2002.1 | 合并 | 甲局、戊局 | | |",
    ),
  ).toEqual({
    descents: ["2>4 both", "3>4 earlier"],
    strangers: ["3 successors 丁局", "4 predecessors 戊局"],
  });
  expect(told("甲局 | 1984.6 | | | | |", "丙局 | 2002.1 | 析出 | 甲局 | | |").descents).toEqual(["2>3 later"]);
});

test("a body cannot come of itself", () => {
  expect(told("甲局 | 1984.6 | 更名 | 甲局 | | |")).toEqual({ descents: [], strangers: ["2 predecessors 甲局"] });
});

test("of several rows with one name the one that names back is meant", () => {
  expect(
    told(
      "甲局 | 1990.1 | 设立 | | 1993.1 | 更名 | 乙局",
      "乙局 | 1993.1 | 更名 | 甲局 | 1996.1 | 更名 | 甲局",
      "甲局 | 1996.1 | 更名 | 乙局 | | |",
    ).descents,
  ).toEqual(["2>3 both", "3>4 both"]);
});

test("naming back weighs more than joining in time", () => {
  expect(
    told(
      "甲局 | 1984.1 | 设立 | | 1992.12 | 撤销 |",
      "甲局 | 1992.1 | 设立 | | 1996.1 | 撤销 | 乙局",
      "乙局 | 1993.1 | 合并 | 甲局 | | |",
    ).descents,
  ).toEqual(["3>4 both"]);
});

test("an undated row may be meant", () => {
  expect(
    told("甲局 | 1984.1 | 设立 | | 1990.1 | 撤销 |", "甲局 | | 设立 | | | |", "乙局 | 1993.1 | 合并 | 甲局 | | |")
      .descents,
  ).toEqual(["3>4 later"]);
});

test("else the one that joins best in time, not one founded later", () => {
  expect(
    told(
      "甲局 | 2003.1 | 设立 | | | |",
      "甲局 | 1970.1 | 设立 | | 1980.1 | 撤销 |",
      "甲局 | 1984.1 | 设立 | | 1992.12 | 撤销 |",
      "乙局 | 1993.1 | 合并 | 甲局 | | |",
    ).descents,
  ).toEqual(["4>5 later"]);
});
