import { expect, test } from "vitest";
import { formerNameDiffers } from "../../src/checks/former-name-differs.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const register = { 人物: "姓名 | 曾用名\n张三丰 | 张全\n李四光 |" };
const found = (...lines: string[]) =>
  exampleFindings(formerNameDiffers, { ...register, "文稿/概述": lines.join("\n") });

test.each([
  ["as in the register", ["张三丰（又名张全）到任。"], []],
  ["another than in the register", ["张三丰（又名张金）到任。"], ["differs 文稿/概述.md"]],
  ["twice", ["张三丰（曾用名张全）到任，张三丰（曾用名张全）离任。"], ["repeated 文稿/概述.md"]],
  ["a name the register has no alias for", ["李四光（原名李仲）到任。"], []],
  ["two aliases the register has not", ["李四光（原名李仲）到任，李四光（化名李季）离任。"], ["differs 文稿/概述.md"]],
  ["nobody of the volume", ["王五六（又名王全）到任。"], []],
])("%s", (_name, lines, expected) => {
  expect(found(...lines)).toEqual(expected);
});

test("lists that use the former name are one finding", () => {
  const findings = formerNameDiffers.run(
    exampleDossier({
      ...register,
      领导任职: "机构 | 职务 | 姓名 | 任职时间\n县委 | 书记 | 张三丰 | 1993.6\n县委 | 常委 | 张全 | 1993.6",
      委员名册: "机构 | 届次 | 身份 | 姓名\n县委 | 第八届 | 委员 | 张全",
    }),
  );
  expect(findings.map(({ at, related }) => [at.cell, ...related.map(({ cell }) => cell)])).toEqual([["C3", "D2"]]);
  expect(findings[0]).toMatchObject({
    suggestion: "张三丰",
    message: "这里用的是“张三丰”的曾用名张全，共2处。名录请用现名，曾用名括注一次。",
  });
});

test("the messages name the aliases", () => {
  const messages = (text: string) =>
    formerNameDiffers.run(exampleDossier({ ...register, "文稿/概述": text })).map(({ message }) => message);
  expect(messages("张三丰（又名张金）")).toEqual(["“张三丰”的曾用名有张全、张金几种写法。请查实统一。"]);
  expect(messages("张三丰（又名张全）、张三丰（又名张全）")).toEqual([
    "“张三丰（张全）”的曾用名印了2次。只在首次出现时括注。",
  ]);
});
