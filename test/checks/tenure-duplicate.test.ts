import { expect, test } from "vitest";
import { tenureDuplicate } from "../../src/checks/tenure-duplicate.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const rows = (...lines: string[]) => ({
  领导任职: ["机构 | 职务 | 姓名 | 任职时间 | 离任时间", ...lines].join("\n"),
});

test.each([
  [
    "copy",
    rows("县委 | 书记 | 张三 | 1993.6 | 1998.3", "县委 | 书记 | 张三 | 1993.6 | 1998.3"),
    ["repeated 领导任职!C3"],
  ],
  [
    "copy in other notation",
    rows("县委 | 书记 | 张三 | 1993.06 | 1998.3", "县委 | 书记 | 张三 | 1993年6月 | 1998-03"),
    ["repeated 领导任职!C3"],
  ],
  [
    "three times, others between",
    rows(
      "县委 | 书记 | 张三 | 1993.6 | ",
      "县委 | 副书记 | 李四 | 1993.6 | ",
      "县委 | 书记 | 张三 | 1993.6 | ",
      "县委 | 书记 | 张三 | 1993.6 | ",
    ),
    ["repeated 领导任职!C4", "repeated 领导任职!C5"],
  ],
  [
    "times unknown in both",
    rows("县委 | 书记 | 张三 | 不详 | 不详", "县委 | 书记 | 张三 | 不详 | 不详"),
    ["repeated 领导任职!C3"],
  ],
  ["another end", rows("县委 | 书记 | 张三 | 1993.6 | 1998.3", "县委 | 书记 | 张三 | 1993.6 | 1998.4"), []],
  ["year and month", rows("县委 | 书记 | 张三 | 1993.6 | 1998.3", "县委 | 书记 | 张三 | 1993.6 | 1998"), []],
  ["another person", rows("县委 | 副书记 | 张三 | 1993.6 | 1998.3", "县委 | 副书记 | 李四 | 1993.6 | 1998.3"), []],
  ["another post", rows("县委 | 副书记 | 张三 | 1993.6 | 1998.3", "县委 | 常委 | 张三 | 1993.6 | 1998.3"), []],
  [
    "namesakes told apart",
    {
      人物: "姓名 | 区分 | 出生年月\n张三 | 县委 | 1945.3\n张三 | 团县委 | 1968.11",
      领导任职:
        "机构 | 职务 | 姓名 | 出生年月 | 任职时间 | 离任时间\n县委 | 委员 | 张三 | 1945.3 | 1993.6 | 1998.3\n县委 | 委员 | 张三 | 1968.11 | 1993.6 | 1998.3",
    },
    [],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(tenureDuplicate, sheets)).toEqual(expected);
});

test("the message names the tenure, and the finding points at the first copy", () => {
  const [finding] = tenureDuplicate.run(
    exampleDossier(rows("县委 | 书记 | 张三 | 1993.6 | ", "县委 | 书记 | 张三 | 1993.6 | ")),
  );
  expect(finding?.message).toBe("张三任县委书记，1993.6起，写了两次。请删去一行。");
  expect(finding?.related.map(({ cell }) => cell)).toEqual(["C2"]);
});

test("a list that two sheets both hold is one question; what one of them has alone is no part of it", () => {
  const sheets = {
    ...rows(
      "县委 | 书记 | 张三 | 1993.6 | 1998.3",
      "县委 | 书记 | 李四 | 1998.3 | 2001.3",
      "县委 | 副书记 | 王五 | 1993.6 | ",
    ),
    党内任职:
      "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 李四 | 1998.3 | 2001.3\n县委 | 书记 | 张三 | 1993.6 | 1998.3\n县委 | 副书记 | 王五 | 1993.6 | \n县委 | 书记 | 赵六 | 2001.3 | ",
  };
  expect(
    tenureDuplicate.run(exampleDossier(sheets)).map(({ variant, message, at }) => [variant, at.cell, message]),
  ).toEqual([
    [
      "list",
      "C2",
      "县委书记的名单在“例.xlsx 党内任职”“例.xlsx 领导任职”两张表里各填了一份，张三、李四重复。同一职务只填一处，请留一份，把另一份独有的内容并过来。",
    ],
    ["repeated", "C4", "王五任县委副书记，1993.6起，写了两次。请删去一行。"],
  ]);
});
