import { expect, test } from "vitest";
import { bodyRestoredUnknown } from "../../src/checks/body-restored-unknown.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const table = (...lines: string[]) => ["机构全称 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 备注", ...lines].join("\n");
const found = ["unknown 机构沿革!C2"];

test.each([
  ["founded", { 机构沿革: table("甲会 | 1995.3 | 设立 | | |") }, []],
  ["no act", { 机构沿革: table("甲会 | 1995.3 | | | |") }, []],
  ["restored", { 机构沿革: table("甲会 | 1995.3 | 恢复设立 | | |") }, found],
  ["set up again", { 机构沿革: table("甲会 | 1995.3 | 复设 | | |") }, found],
  ["of another name", { 机构沿革: table("甲会 | 1995.3 | 恢复 | 甲协会 | |") }, []],
  [
    "known to the last volume",
    { "上卷/机构沿革": table("甲会 | 1958.3 | 设立 | | 1966.8 |"), 机构沿革: table("甲会 | 1995.3 | 恢复 | | |") },
    [],
  ],
  ["the earlier row is later", { 机构沿革: table("甲会 | 1995.3 | 恢复 | | |", "甲会 | 1999.3 | 设立 | | |") }, found],
  [
    "a volume without an upper limit",
    { 卷信息: "项目 | 内容\n县 | 样例县", 机构沿革: table("甲会 | 1995.3 | 恢复 | | |") },
    [],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(bodyRestoredUnknown, sheets)).toEqual(expected);
});

test("message", () => {
  const findings = bodyRestoredUnknown.run(exampleDossier({ 机构沿革: table("甲会 | 1995.3 | 恢复 | | |") }));
  expect(findings.map(({ message }) => message)).toEqual([
    "甲会1995.3写“恢复”，以前的设立、撤销查不到。请补一行，或在备注写明见于何卷；新设的改写“设立”。",
  ]);
});
