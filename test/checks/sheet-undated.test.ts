import { expect, test } from "vitest";
import { sheetUndated } from "../../src/checks/sheet-undated.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const tenures = (...dates: string[]) => ({
  领导任职: [
    "机构 | 职务 | 姓名 | 任职时间 | 离任时间",
    ...dates.map((date, n) => `甲局 | 局长 | 张${n} | ${date}`),
  ].join("\n"),
});
const no = "不详 |";
const yes = "1996.3 |";

test.each([
  ["four rows say nothing", tenures(no, no, no, no), []],
  ["half is not over half", tenures(no, no, no, yes, yes, yes), []],
  ["over half", tenures(no, no, no, yes, yes), ["mostly-undated 领导任职!A1"]],
  ["an end is a date too", tenures("不详 | 1996.3", "不详 | 1996.3", no, no, yes), []],
  [
    "meetings",
    {
      会议届次: ["机构 | 届次 | 开始日期", ...Array.from("一二三四五")]
        .map((n, i) => (i === 0 ? n : `甲委 | 第${n}届 | `))
        .join("\n"),
    },
    ["mostly-undated 会议届次!A1"],
  ],
  [
    "the chronicle",
    {
      大事记: ["日期 | 事项", ...Array.from("一二三四五")]
        .map((n, i) => (i === 0 ? n : `不详 | 第${n}件事`))
        .join("\n"),
    },
    ["mostly-undated 大事记!A1"],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(sheetUndated, sheets)).toEqual(expected);
});

test("message", () => {
  expect(sheetUndated.run(exampleDossier(tenures(no, no, no, yes, yes))).map(({ message }) => message)).toEqual([
    "领导任职5条记录，有3条没有时间。请退回填报单位补齐，查不到的作说明。",
  ]);
});
