import { expect, test } from "vitest";
import { nations } from "../../schemas/index.js";
import { vocabularyInvalid } from "../../src/checks/vocabulary-invalid.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const nation = (text: string) => ({ 人物: `姓名 | 民族\n张三 | ${text}` });
const sex = (text: string) => ({ 人物: `姓名 | 性别\n张三 | ${text}` });
const suggestion = (sheets: Record<string, string>) => vocabularyInvalid.run(exampleDossier(sheets))[0]?.suggestion;

test.each([
  ["sex of another word", sex("未知"), ["sex 人物!B2"]],
  ["sex as it should be", sex("女"), []],
  ["nation that is none", nation("客家"), ["nation 人物!B2"]],
  ["nation as it should be", nation("土家族"), []],
  ["blank", nation(""), []],
  ["faults of other kinds", { 人物: "姓名 | 血型\n张三 | A" }, []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(vocabularyInvalid, sheets)).toEqual(expected);
});

test.each([
  ["维族", "维吾尔族"],
  ["蒙族", "蒙古族"],
  ["朝鲜民族", "朝鲜族"],
  ["哈族", undefined],
  ["客家", undefined],
  ["族", undefined],
])("%s: %s is proposed", (raw, expected) => {
  expect(suggestion(nation(raw))).toBe(expected);
});

test("a stem may stand for one nation or none, but every nation is reached by its own", () => {
  const missed = nations.filter((name) => name.endsWith("族") && suggestion(nation(`${name}族`)) !== name);
  expect(missed).toEqual([]);
});

test.each([
  ["女性", "女"],
  ["男同志", "男"],
  ["男女", undefined],
  ["未知", undefined],
])("%s: %s is proposed", (raw, expected) => {
  expect(suggestion(sex(raw))).toBe(expected);
});

const message = (sheets: Record<string, string>) => vocabularyInvalid.run(exampleDossier(sheets))[0]?.message;

test("messages name the column and the value", () => {
  expect(message(sex("未知"))).toBe("张三的性别“未知”不是“男”或“女”。请改正。");
  expect(message(nation("维族"))).toBe("张三的民族“维族”不在国家规定的56个民族之内。请写“维吾尔族”。");
  expect(message(nation("客家"))).toBe("张三的民族“客家”不在国家规定的56个民族之内。请写带“族”字的全称。");
  expect(message(nation("客家族"))).toBe(
    "张三的民族“客家族”不在国家规定的56个民族之内。请核对后写56个民族之一的全称。",
  );
});
