import { expect, test } from "vitest";
import { cellInvalid } from "../../src/checks/cell-invalid.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const members = (text: string) => ({ 党员统计: `年份 | 党员总数 | 女党员\n1994 | ${text} | 900` });

test.each([
  ["words", members("约五千"), ["refused 党员统计!B2"]],
  ["number as text", members("5000"), []],
  ["number", members("=5000"), []],
  ["blank", members(""), []],
  ["faults of other kinds", { 人物: "姓名 | 性别 | 出生年月 | 血型\n张三 | 未知 | 50.3 | A" }, []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(cellInvalid, sheets)).toEqual(expected);
});

test("the neighbours are kept", () => {
  expect(exampleDossier(members("约五千")).statistics[0]).toMatchObject({ year: 1994, women: 900 });
});

test("the message says why", () => {
  const [finding] = cellInvalid.run(exampleDossier(members("约五千")));
  expect(finding?.message).toBe("党员总数“约五千”不是整数。请照填表说明改正。");
});

test("long and broken text is cut and put on one line", () => {
  const [finding] = cellInvalid.run(exampleDossier(members(`甲\u3000${"乙".repeat(60)}`)));
  expect(finding?.message).toBe(`党员总数“甲 ${"乙".repeat(38)}…”不是整数。请照填表说明改正。`);
});
