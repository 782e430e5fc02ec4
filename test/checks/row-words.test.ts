import { expect, test } from "vitest";
import { rowOwner } from "../../src/checks/row-words.js";
import { exampleDossier } from "../support/example.js";

const dossier = exampleDossier({
  领导任职: "机构 | 职务 | 姓名 | 任职时间\n县一中 | 副校长 | 刘万强 | 1993,6\n县一中 | 副校长 | | 1993.6",
  委员名册: "机构 | 届次 | 身份 | 姓名\n县委 | 第八届 | 委员 | 李四",
  人物: "姓名 | 民族\n王五 | 客家族",
  机构沿革: "机构全称 | 设立时间\n苇川县第一中学 | 195.3",
});
const owner = (sheet: string, cell: string) => rowOwner(dossier, { book: "例.xlsx", sheet, cell });

test("a cell belongs to the record of its row, in whatever column it stands", () => {
  expect(owner("领导任职", "D2")).toBe("县一中副校长刘万强的");
  expect(owner("领导任职", "AA2")).toBe("县一中副校长刘万强的");
  expect(owner("委员名册", "E2")).toBe("县委第八届委员李四的");
  expect(owner("人物", "B2")).toBe("王五的");
  expect(owner("机构沿革", "B2")).toBe("苇川县第一中学的");
});

test("a row that is no record belongs to nobody", () => {
  expect(owner("领导任职", "A1")).toBe("");
  expect(owner("领导任职", "D3")).toBe("");
  expect(owner("人物", "B9")).toBe("");
});

test("of tables side by side the one that has the cell's column owns it", () => {
  const header = "机构 | 职务 | 姓名 | 任职时间 | 离任时间";
  const beside = exampleDossier({
    领导任职: `${header} |  | ${header}\n县工业局 | 局长 | 张左一 | 1987.11 | 1990.8 |  | 县商业局 | 局长 | 李右一 | 1987.11 | 1991.13`,
  });
  const ownerOf = (cell: string) => rowOwner(beside, { book: "例.xlsx", sheet: "领导任职", cell });
  expect(["E2", "K2", "F2"].map(ownerOf)).toEqual([
    "县工业局局长张左一的",
    "县商业局局长李右一的",
    "县工业局局长张左一的",
  ]);
});
