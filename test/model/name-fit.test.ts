import { expect, test } from "vitest";
import { misfits } from "../../src/model/name-fit.js";
import { exampleDossier } from "../support/example.js";

const orgs =
  "机构全称 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 撤止方式 | 后继\n县教委 | 1988.8 | 设立 | | 2002.1 | 更名 | 县教育局\n县教育局 | 2002.1 | 更名 | 县教委 | | |\n保密委 | 1951.8 | 设立 | | 1952.8 | 撤销 |\n保密委 | 1964.1 | 恢复 | | 1967.1 | 撤销 |";
const misfit = (...lines: string[]) =>
  misfits(
    exampleDossier({
      机构沿革: orgs,
      领导任职: ["机构 | 职务 | 姓名 | 任职时间 | 离任时间", ...lines].join("\n"),
    }),
  ).map(({ name, kind, other, otherFits }) => [name.origin.row, kind, other, otherFits]);

test("early, after, late; with the other name where there was one", () => {
  expect(misfit("县教委 | 主任 | 张三 | 1980.1 | 1990.1")).toEqual([[2, "early", undefined, false]]);
  expect(misfit("县教育局 | 局长 | 张三 | 1990.1 | 1995.1")).toEqual([[3, "early", "县教委", true]]);
  expect(misfit("县教育局 | 局长 | 张三 | 1990.1 | ")).toEqual([[3, "early", "县教委", false]]);
  expect(misfit("县教委 | 主任 | 张三 | 2002.6 | ")).toEqual([[2, "after", "县教育局", true]]);
  expect(misfit("县教委 | 主任 | 张三 | 1990.1 | ")).toEqual([[2, "late", "县教育局", false]]);
});

test("a body that was there twice: any of its rows will do, and a tenure that began under one outlasts that one", () => {
  expect(misfit("保密委 | 主任 | 张三 | 1951.8 | 1952.8", "保密委 | 主任 | 李四 | 1964.1 | 1967.1")).toEqual([]);
  expect(misfit("保密委 | 主任 | 张三 | 1952.1 | 1965.1")).toEqual([[4, "late", undefined, false]]);
  expect(misfit("保密委 | 主任 | 张三 | 1966.1 | 1980.1")).toEqual([[5, "late", undefined, false]]);
});

test("a dossier whose bodies were not linked", () => {
  const dossier = exampleDossier({
    机构沿革: orgs,
    领导任职: "机构 | 职务 | 姓名 | 任职时间\n县教委 | 主任 | 张三 | 1990.1",
  });
  expect(misfits({ ...dossier, bodies: [] }).map(({ other }) => other)).toEqual(["县教育局"]);
});

test("a tenure tied to the wrong one of two rows of its name fits the other", () => {
  const dossier = exampleDossier({
    机构沿革: orgs,
    领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n保密委 | 主任 | 李四 | 1964.1 | 1967.1",
  });
  const [tenure] = dossier.tenures;
  const other = dossier.orgs.find(({ id, fullName }) => fullName === tenure?.org?.fullName && id !== tenure.org.id);
  expect(other).toBeDefined();
  expect(misfits({ ...dossier, tenures: dossier.tenures.map((one) => ({ ...one, org: other })) })).toEqual([]);
});
