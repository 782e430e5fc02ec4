import { expect, test } from "vitest";
import { transcriptUnchecked } from "../../src/checks/transcript-unchecked.js";
import { exampleDossier } from "../support/example.js";

const header = "机构 | 职务 | 姓名 | 任职时间 | 原文 | 核对";

test("one finding a sheet tells how many rows wait", () => {
  const findings = transcriptUnchecked.run(
    exampleDossier({
      领导任职: `${header}\n县委 | 书记 | 张三 | 1984.3 | 甲 | 待核\n县委 | 书记 | 李四 | 1985.3 | 乙 | `,
      人物: "姓名 | 出生年月 | 原文 | 核对\n张三 | 50.3 | 甲 | 已核",
    }),
  );
  expect(findings.map(({ message, at }) => [at.cell, message])).toEqual([
    ["F2", "领导任职有2行摘自印本，“核对”一栏没有写“已核”，没有收。请与原书核对后写“已核”，不要的行删去。"],
  ]);
});

test("notes of other kinds are not about print", () => {
  expect(transcriptUnchecked.run(exampleDossier({ 人物: "姓名 | 出生年月\n张三 | 50.3" }))).toEqual([]);
});
