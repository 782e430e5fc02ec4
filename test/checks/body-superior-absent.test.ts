import { expect, test } from "vitest";
import { bodySuperiorAbsent } from "../../src/checks/body-superior-absent.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const table = (...lines: string[]) => ({ 机构沿革: ["机构全称 | 隶属 | 设立时间 | 撤止时间", ...lines].join("\n") });

test.each([
  ["founded together, ended together", table("甲局 | | 1984.3 | 1997.1", "乙厂 | 甲局 | 1984.3 | 1997.1"), []],
  ["a month apart", table("甲局 | | 1994.4 | 1997.1", "乙厂 | 甲局 | 1994.3 | 1997.2"), []],
  ["two months apart", table("甲局 | | 1994.5 |", "乙厂 | 甲局 | 1994.3 |"), ["not-yet 机构沿革!B3"]],
  [
    "the superior ended first",
    table("甲局 | | 1984.3 | 1997.1", "乙厂 | 甲局 | 1984.3 | 1997.3"),
    ["no-more 机构沿革!B3"],
  ],
  ["nothing is known of the superior's life", table("甲局 | | |", "乙厂 | 甲局 | 1984.3 |"), []],
  [
    "two bodies of that name",
    table("甲局 | | 1951.8 | 1952.8", "甲局 | | 1964.1 | 1967.1", "乙厂 | 甲局 | 1984.3 |"),
    [],
  ],
  ["before the volume", table("甲局 | | 1990.5 |", "乙厂 | 甲局 | 1984.3 |"), []],
  [
    "a volume without an upper limit",
    { 卷信息: "项目 | 内容\n县 | 样例县", ...table("甲局 | | 1995.5 |", "乙厂 | 甲局 | 1984.3 |") },
    [],
  ],
  ["its own superior", table("甲局 | 甲局 | 1984.3 |"), []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(bodySuperiorAbsent, sheets)).toEqual(expected);
});

test("says when the superior came or went", () => {
  const early = bodySuperiorAbsent.run(exampleDossier(table("甲局 | | 1995.5 |", "乙厂 | 甲局 | 1984.3 |")));
  expect(early.map(({ message }) => message)).toEqual([
    "乙厂1984.3设立，上级甲局到1995.5才设立。请核对时间，或改写当时的上级。",
  ]);
  const late = bodySuperiorAbsent.run(exampleDossier(table("甲局 | | 1980.5 | 1997.1", "乙厂 | 甲局 | 1984.3 |")));
  expect(late.map(({ message }) => message)).toEqual([
    "乙厂的上级甲局已于1997.1撤止，此后隶属谁没有写。请另起一行，写明改隶的时间和上级。",
  ]);
});
