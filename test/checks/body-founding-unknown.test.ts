import { expect, test } from "vitest";
import { bodyFoundingUnknown } from "../../src/checks/body-founding-unknown.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const table = (...lines: string[]) => ["机构全称 | 设立时间 | 设立方式 | 设立依据 | 备注", ...lines].join("\n");

test.each([
  ["founded before the volume", { 机构沿革: table("甲局 | 1984.3 | | |") }, []],
  ["不详 is an answer", { 机构沿革: table("甲局 | | | | 设立时间不详") }, []],
  ["another note is none", { 机构沿革: table("甲局 | | | | 驻城关镇") }, ["undated 机构沿革!B2"]],
  [
    "both questions of one sheet",
    { 机构沿革: table("甲局 | 1999.4 | | |", "乙局 | | | |") },
    ["undated 机构沿革!B3", "no-act 机构沿革!C2"],
  ],
  ["a name that came back is named once", { 机构沿革: table("甲局 | | | |", "甲局 | | | |") }, ["undated 机构沿革!B2"]],
  [
    "a volume without an upper limit",
    { 卷信息: "项目 | 内容\n县 | 样例县", 机构沿革: table("甲局 | 1999.4 | | |") },
    [],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(bodyFoundingUnknown, sheets)).toEqual(expected);
});

test("one question for a sheet; long lists are cut", () => {
  const names = Array.from("甲乙丙丁戊己庚辛壬", (letter) => `${letter}局`);
  const [few] = bodyFoundingUnknown.run(exampleDossier({ 机构沿革: table(...names.slice(0, 2)) }));
  expect(few?.message).toBe("机构沿革有2个机构没有设立时间：甲局、乙局。请查设立文件补上，查不到的在备注写“不详”。");
  expect(few?.related.map(({ cell }) => cell)).toEqual(["B3"]);
  const [many] = bodyFoundingUnknown.run(exampleDossier({ 机构沿革: table(...names) }));
  expect(many?.message).toMatch(/^机构沿革有9个机构没有设立时间：.*辛局等。/u);
});

test("says that nothing is written of the act", () => {
  const [finding] = bodyFoundingUnknown.run(exampleDossier({ 机构沿革: table("甲局 | 1999.4 | | |") }));
  expect(finding?.message).toBe("机构沿革有1个机构在本卷时段内设立，设立方式和依据都没有写：甲局。请补上。");
});
