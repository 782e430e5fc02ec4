import { expect, test } from "vitest";
import { chaptersDiffer } from "../../src/checks/chapters-differ.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const header = "机构 | 职务 | 姓名 | 任职时间 | 离任时间";
const county = (first: readonly string[], second: readonly string[]) => ({
  领导任职: [header, ...first].join("\n"),
  党内任职: [header, ...second].join("\n"),
});
const first = "甲委 | 书记 | 张三 | 1990.4 | 1993.1";
const middle = "甲委 | 书记 | 李四 | 1993.1 | 1996.1";
const last = "甲委 | 书记 | 王五 | 1996.1 |";

test.each([
  ["one sheet", { 领导任职: [header, first, middle, last].join("\n") }, []],
  ["both the same", county([first, middle, last], [first, middle, last]), []],
  ["the second lacks the middle", county([first, middle, last], [first, last]), ["missing 领导任职!C3"]],
  ["the first lacks the middle", county([first, last], [first, middle, last]), ["missing 党内任职!C3"]],
  ["the second ends before", county([first, middle, last], [first]), []],
  ["the second begins after", county([first, middle, last], [last]), []],
  [
    "somebody else in between",
    county([first, middle, last], [first, "甲委 | 书记 | 赵六 | 1993.1 | 1996.1", last]),
    [],
  ],
  [
    "deputies",
    county(
      [first, middle, last].map((row) => row.replace("书记", "副书记")),
      [first, last].map((row) => row.replace("书记", "副书记")),
    ),
    [],
  ],
  [
    "other bodies",
    county(
      [first, middle, last],
      [first, last].map((row) => row.replace("甲", "乙")),
    ),
    [],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(chaptersDiffer, sheets)).toEqual(expected);
});

test("names both sheets", () => {
  const [finding] = chaptersDiffer.run(exampleDossier(county([first, middle, last], [first, last])));
  expect(finding?.message).toBe(
    "甲委书记李四（1993.1—1996.1）列在“例.xlsx 领导任职”，“例.xlsx 党内任职”列了这个职务的前后任，没有这一任。请对照任免文件查实，把名单并到一张表里，另一处删去。",
  );
});
