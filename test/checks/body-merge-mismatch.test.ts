import { expect, test } from "vitest";
import { bodyMergeMismatch } from "../../src/checks/body-merge-mismatch.js";
import { exampleDossier, exampleFindings } from "../support/example.js";
import { secretaryChain } from "../support/secretary-chain.js";

const header = "机构全称 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 撤止方式 | 后继";
const bodies = (...lines: string[]) => ({ 机构沿革: [header, ...lines].join("\n") });

test.each([
  [
    "a renaming in one month",
    bodies("甲局 | 1984.6 | 设立 | | 2002.1 | 更名 | 乙局", "乙局 | 2002.1 | 更名 | 甲局 | | |"),
    [],
  ],
  [
    "a renaming in the next month",
    bodies("甲局 | 1984.6 | 设立 | | 2001.12 | 更名 | 乙局", "乙局 | 2002.1 | 更名 | 甲局 | | |"),
    ["months 机构沿革!B3"],
  ],
  [
    "two months apart",
    bodies("甲局 | 1984.6 | 设立 | | 2001.11 | 更名 | 乙局", "乙局 | 2002.1 | 更名 | 甲局 | | |"),
    ["dates 机构沿革!B3"],
  ],
  [
    "the new name before the old one ended",
    bodies("甲局 | 1984.6 | 设立 | | 2002.3 | 更名 | 乙局", "乙局 | 2002.1 | 更名 | 甲局 | | |"),
    ["dates 机构沿革!B3"],
  ],
  ["known to the year", bodies("甲局 | 1984.6 | 设立 | | 2002 | 更名 | 乙局", "乙局 | 2002.1 | 更名 | 甲局 | | |"), []],
  ["undated on both sides", bodies("甲局 | | | | | 更名 | 乙局", "乙局 | | 更名 | 甲局 | | |"), []],
  [
    "told by both, never closed",
    bodies("甲局 | 1984.6 | 设立 | | | 更名 | 乙局", "乙局 | 2002.1 | 更名 | 甲局 | | |"),
    ["dates 机构沿革!B3"],
  ],
  [
    "told by both, closed at an unknown time",
    bodies("甲局 | 1984.6 | 设立 | | 不详 | 更名 | 乙局", "乙局 | 2002.1 | 更名 | 甲局 | | |"),
    [],
  ],
  [
    "a renaming told by the earlier name",
    bodies("甲局 | 1984.6 | 设立 | | 2002.1 | 更名 | 乙局", "乙局 | 2002.1 | 设立 | | | |"),
    ["one-sided 机构沿革!D3"],
  ],
  [
    "a renaming told by the later name",
    bodies("甲局 | 1984.6 | 设立 | | | |", "乙局 | 2002.1 | 更名 | 甲局 | | |"),
    ["one-sided 机构沿革!G2"],
  ],
  [
    "the later name knows of another",
    bodies(
      "甲局 | 1984.6 | 设立 | | 2002.1 | 更名 | 乙局",
      "乙局 | 2002.1 | 更名 | 丙局 | | |",
      "丙局 | 1984.6 | 设立 | | 2002.1 | 更名 | 乙局",
    ),
    ["names 机构沿革!D3"],
  ],
  [
    "the earlier name knows of another",
    bodies(
      "甲局 | 1984.6 | 设立 | | 2002.1 | 分设 | 乙局",
      "乙局 | 2002.1 | 分设 | 甲局 | | |",
      "丙局 | 2002.1 | 分设 | 甲局 | | |",
    ),
    ["names 机构沿革!G2"],
  ],
  [
    "a split told by both",
    bodies(
      "甲局 | 1984.6 | 设立 | | 2002.1 | 分设 | 乙局、丙局",
      "乙局 | 2002.1 | 分设 | 甲局 | | |",
      "丙局 | 2002.1 | 分设 | 甲局 | | |",
    ),
    [],
  ],
  [
    "a body that leaves one that goes on",
    bodies("甲局 | 1984.6 | 设立 | | | |", "乙局 | 1996.1 | 析出 | 甲局 | | |"),
    [],
  ],
  [
    "a body that leaves one that goes on for years",
    bodies("甲局 | 1984.6 | 设立 | | 2002.1 | 撤销 |", "乙局 | 1996.1 | 析出 | 甲局 | | |"),
    [],
  ],
  [
    "told by both, the parent goes on",
    bodies("甲局 | 1984.6 | 设立 | | | | 乙局", "乙局 | 1996.1 | 析出 | 甲局 | | |"),
    [],
  ],
  [
    "a body that leaves one already gone",
    bodies("甲局 | 1984.6 | 设立 | | 1990.1 | 撤销 | 乙局", "乙局 | 1996.1 | 析出 | 甲局 | | |"),
    ["dates 机构沿革!B3"],
  ],
  [
    "joins one that was there, as 前身 on its row or not",
    bodies(
      "甲局 | 1984.6 | 设立 | | 2002.1 | 并入 | 丙局",
      "乙局 | 1984.6 | 设立 | | 2002.1 | 并入 | 丙局",
      "丙局 | 1955.6 | 设立 | 乙局 | | |",
    ),
    [],
  ],
  [
    "joins one not yet founded",
    bodies("甲局 | 1984.6 | 设立 | | 1996.1 | 并入 | 丙局", "丙局 | 2001.6 | 设立 | | | |"),
    ["dates 机构沿革!B3"],
  ],
  [
    "joins one already gone",
    bodies("甲局 | 1984.6 | 设立 | | 1996.1 | 并入 | 丙局", "丙局 | 1955.6 | 设立 | | 1990.1 | 撤销 |"),
    ["dates 机构沿革!B3"],
  ],
  [
    "merges into one founded then",
    bodies("甲局 | 1984.6 | 设立 | | 2002.1 | 合并 | 丙局", "丙局 | 2002.1 | 设立 | | | |"),
    ["one-sided 机构沿革!D3"],
  ],
  [
    "merges into one that was there",
    bodies("甲局 | 1984.6 | 设立 | | 2002.1 | 合并 | 丙局", "丙局 | 1955.1 | 设立 | | | |"),
    [],
  ],
  [
    "merges into one founded nobody knows when",
    bodies("甲局 | 1984.6 | 设立 | | 2002.1 | 合并 | 丙局", "丙局 | | 设立 | | | |"),
    [],
  ],
  [
    "told by both, nothing said of the acts",
    bodies("甲局 | 1984.6 | | | 2002.1 | | 乙局", "乙局 | 2002.1 | | 甲局 | | |"),
    [],
  ],
  [
    "told by both, nothing said of the acts, never closed",
    bodies("甲局 | 1984.6 | | | | | 乙局", "乙局 | 2002.1 | | 甲局 | | |"),
    ["dates 机构沿革!B3"],
  ],
  [
    "a stranger, nothing said of the act",
    bodies("甲局 | 1984.6 | | | 2002.1 | | 乙局"),
    ["unknown-successor 机构沿革!G2"],
  ],
  [
    "strangers inside the volume",
    bodies("甲局 | 1996.6 | 合并 | 丁局、戊局 | 2002.1 | 并入 | 己局"),
    ["unknown-predecessor 机构沿革!D2", "unknown-predecessor 机构沿革!D2", "unknown-successor 机构沿革!G2"],
  ],
  [
    "strangers before the volume and in the months after",
    bodies("甲局 | 1993.6 | 更名 | 丁局 | 2003.5 | 更名 | 己局"),
    [],
  ],
  ["handed to another county", bodies("甲区委 | 1990.6 | 设立 | | 1996.12 | 划出 | 东海县"), []],
  [
    "a predecessor in the last volume",
    {
      "上卷/机构沿革": "机构全称 | 设立时间\n丁局 | 1955.6",
      ...bodies("甲局 | 1994.6 | 更名 | 丁局 | | |", "乙局 | 1994.6 | 更名 | 戊局 | | |"),
    },
    ["unknown-predecessor 机构沿革!D3"],
  ],
  [
    "a volume without limits",
    { 卷信息: "项目 | 内容\n县 | 样例县", ...bodies("甲局 | 1956.6 | 更名 | 丁局 | 2010.1 | 更名 | 己局") },
    ["unknown-predecessor 机构沿革!D2", "unknown-successor 机构沿革!G2"],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(bodyMergeMismatch, sheets)).toEqual(expected);
});

const told = (...lines: string[]) =>
  bodyMergeMismatch
    .run(exampleDossier(bodies(...lines)))
    .map(({ message, suggestion, related }) => [message, suggestion, related.map(({ cell }) => cell).join()]);

test("the messages name both sides", () => {
  expect(told("甲局 | 1984.6 | 设立 | | | 更名 | 乙局", "乙局 | 2002.1 | 更名 | 甲局 | | |")).toEqual([
    ["甲局的撤止时间（未填）与后继乙局的设立时间（2002.1）接不上。对照批文，两边写成同一个月。", undefined, "E2"],
  ]);
  expect(told("甲局 | 1984.6 | 设立 | | 2002.1 | 更名 | 乙局", "乙局 | 2002.1 | 设立 | | | |")).toEqual([
    ["甲局变为乙局只有一边写了，乙局没有写。核对后补上。", "甲局", "G2"],
  ]);
  expect(told("甲局 | 1984.6 | 设立 | | | |", "乙局 | 2002.1 | 更名 | 甲局 | | |")).toEqual([
    ["甲局变为乙局只有一边写了，甲局没有写。核对后补上。", "乙局", "D3"],
  ]);
  expect(
    told(
      "甲局 | 1984.6 | 设立 | | 2002.1 | 合并 | 丙局",
      "乙局 | 1984.6 | 设立 | | 2002.1 | 合并 | 丙局",
      "丙局 | 2002.1 | 合并 | 甲局 | | |",
    ),
  ).toEqual([["乙局与丙局的承接两边不一致：丙局写的是“甲局”，没有对方。对照批文，两边互相写明。", undefined, "G3"]]);
  expect(told("甲局 | 1996.6 | 合并 | 丁局 | 2002.1 | 并入 | 己局").map(([message]) => message)).toEqual([
    "甲局的前身“丁局”不在机构沿革表里。名称写错的改正，漏填的补一行。",
    "甲局的后继“己局”不在机构沿革表里。名称写错的改正，漏填的补一行。",
  ]);
});

test("the printed chain of secretaries is whole, but for two renamings told in two months", () => {
  expect(exampleFindings(bodyMergeMismatch, secretaryChain)).toEqual(["months 机构沿革!B3", "months 机构沿革!B5"]);
});
