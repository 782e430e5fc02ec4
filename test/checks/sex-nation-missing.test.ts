import { expect, test } from "vitest";
import { sexNationMissing } from "../../src/checks/sex-nation-missing.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const posts = (...lines: string[]) => ({
  领导任职: ["机构 | 职务 | 姓名 | 性别 | 民族 | 任职时间", ...lines].join("\n"),
});

test.each([
  [["县委 | 常委 | 张三 | 女 | | 1993.6", "县政府 | 县长 | 张三 | | | 1998.3"], ["sex 领导任职!D3"]],
  [["县委 | 常委 | 张三 | | | 1993.6", "县政府 | 县长 | 张三 | 女 | | 1998.3"], ["sex 领导任职!D2"]],
  [["县委 | 常委 | 张三 | | 回族 | 1993.6", "县政府 | 县长 | 张三 | | | 1998.3"], ["nation 领导任职!E3"]],
  [["县委 | 常委 | 张三 | 男 | 汉族 | 1993.6", "县政府 | 县长 | 张三 | | | 1998.3"], []],
  [["县委 | 常委 | 张三 | 女 | | 1993.6", "县政府 | 县长 | 张三 | 女 | | 1998.3"], []],
  [["县委 | 常委 | 张三 | 女 | | 1993.6", "县政府 | 县长 | 李四 | | | 1998.3"], []],
])("%j", (lines, expected) => {
  expect(exampleFindings(sexNationMissing, posts(...lines))).toEqual(expected);
});

test("a list that marks nobody keeps silent on purpose, one that marks another does not", () => {
  const list = "机构 | 届次 | 身份 | 姓名\n县委 | 第八届 | 委员 | 张三";
  const woman = posts("县委 | 常委 | 张三 | 女 | | 1993.6");
  expect(exampleFindings(sexNationMissing, { ...woman, 委员名册: list })).toEqual([]);
  expect(
    exampleFindings(sexNationMissing, { ...woman, 委员名册: `${list}\n县委 | 第八届 | 委员 | 李四（女）` }),
  ).toEqual(["sex 委员名册!D2"]);
});

test("one finding a person, with every place", () => {
  const [finding, ...more] = sexNationMissing.run(
    exampleDossier(
      posts(
        "县委 | 常委 | 张三 | 女 | | 1993.6",
        "县政府 | 县长 | 张三 | | | 1998.3",
        "县人大 | 主任 | 张三 | | | 2000.3",
      ),
    ),
  );
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    at: { cell: "D3" },
    related: [{ cell: "D2" }, { cell: "D4" }],
    suggestion: "女",
    message: "“张三”别处标（女），这里没有标，共2处。是一人请补上，是两人请分开。",
  });
});
