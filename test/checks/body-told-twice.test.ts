import { expect, test } from "vitest";
import { bodyToldTwice } from "../../src/checks/body-told-twice.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const table = (...lines: string[]) => ["机构全称 | 简称 | 级别 | 隶属 | 设立时间 | 撤止时间", ...lines].join("\n");

test.each([
  ["one row", { 机构沿革: table("县水利局 | | 正科级 | 县政府 | 1984.3 |") }, []],
  [
    "ends differ",
    { 机构沿革: table("县水利局 | | | | 1984.3 | 1999.1", "县水利局 | | | | 1984.3 | 2001.1") },
    ["dates 机构沿革!F3"],
  ],
  [
    "the month after is the same event",
    { 机构沿革: table("县水利局 | | | | 1984.3 |", "县水利局 | | | | 1984.4 |") },
    [],
  ],
  [
    "three rows, each pair",
    { 机构沿革: table("甲局 | | 正科级 | | 1984.3 |", "甲局 | | 副科级 | | 1984.3 |", "甲局 | | 正科级 | | 1984.3 |") },
    ["level 机构沿革!C3", "level 机构沿革!C4"],
  ],
  [
    "a superior by its short and its full name",
    {
      机构沿革: table(
        "中共苇川县委 | 县委 | | | 1949.10 |",
        "甲局 | | | 县委 | 1984.3 |",
        "甲局 | | | 中共苇川县委 | 1984.3 |",
      ),
    },
    [],
  ],
  ["unknown dates cannot disagree", { 机构沿革: table("甲局 | | | | | 1999.1", "甲局 | | | | 1984.3 | 1999.1") }, []],
  [
    "the last volume agrees",
    { "上卷/机构沿革": table("甲局 | | | | 1984.3 |"), 机构沿革: table("甲局 | | | | 1984.3 | 1999.1") },
    [],
  ],
  [
    "two rows here: nobody knows which the last volume means",
    {
      "上卷/机构沿革": table("甲局 | | | | 1980.3 |"),
      机构沿革: table("甲局 | | | | 1984.3 | 1996.1", "甲局 | | | | 1998.3 |"),
    },
    [],
  ],
  [
    "two rows there",
    {
      "上卷/机构沿革": table("甲局 | | | | 1960.3 | 1970.1", "甲局 | | | | 1980.3 |"),
      机构沿革: table("甲局 | | | | 1984.3 |"),
    },
    [],
  ],
  [
    "ended in the last volume, founded again in this",
    { "上卷/机构沿革": table("甲局 | | | | 1980.3 | 1990.1"), 机构沿革: table("甲局 | | | | 1996.3 |") },
    [],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(bodyToldTwice, sheets)).toEqual(expected);
});

test("both places and both values are named", () => {
  const [finding] = bodyToldTwice.run(
    exampleDossier({ 机构沿革: table("甲局 | | | | 1984.3 |", "甲局 | | | | 1986.3 |") }),
  );
  expect(finding?.message).toBe("甲局的设立时间，一处写1984.3，一处写1986.3。请对照文件改成一致。");
  expect(finding?.related.map(({ cell }) => cell)).toEqual(["E2"]);
});
