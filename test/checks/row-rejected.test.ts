import { expect, test } from "vitest";
import { rowRejected } from "../../src/checks/row-rejected.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const rows = (...lines: string[]) => ({ 领导任职: ["机构 | 职务 | 姓名 | 任职时间", ...lines].join("\n") });

test.each([
  ["no name", rows("县委 | 书记 | | 1993.6", "县委 | 副书记 | 李四 | 1993.6"), 1],
  ["two rows", rows("县委 | 书记 | | 1993.6", "县委 | 常委 | | 1993.6", "县委 | 副书记 | 李四 | 1993.6"), 2],
  ["whole", rows("县委 | 书记 | 张三 | 1993.6"), 0],
  ["unknown start", rows("县委 | 书记 | 张三 | 不详"), 0],
  ["faults of other kinds", { 人物: "姓名 | 性别 | 出生年月 | 血型\n张三 | 未知 | 50.3 | A" }, 0],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(rowRejected, sheets)).toHaveLength(expected);
});

test("the message lists what is missing", () => {
  const findings = rowRejected.run(
    exampleDossier(rows("县委 | 副书记 | 李四 | 1993.6", "县委 | | | 1993.6", "县委 | | | ")),
  );
  expect(findings.map(({ message }) => message)).toEqual([
    "领导任职这一行缺职务、姓名，没有收。请补齐。",
    "领导任职这一行缺职务、姓名、任职时间，没有收。请补齐；查不到的时间写“不详”。",
  ]);
});
