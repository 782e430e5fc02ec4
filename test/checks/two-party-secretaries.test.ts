import { expect, test } from "vitest";
import { twoPartySecretaries } from "../../src/checks/two-party-secretaries.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const rows = (...lines: string[]) => ({
  领导任职: ["机构 | 职务 | 姓名 | 任职时间 | 离任时间", ...lines].join("\n"),
});

test.each([
  [
    "in one roster",
    rows("县卫生局 | 党委书记 | 张三 | 1993.6 | 1997.3", "县卫生局 | 党组书记 | 李四 | 1996.1 |"),
    ["both 领导任职!E2"],
  ],
  [
    "as bodies",
    rows("中共苇川县卫生局党组 | 书记 | 李四 | 1996.1 |", "中共苇川县卫生局委员会 | 书记 | 张三 | 1993.6 | 1997.3"),
    ["both 领导任职!E3"],
  ],
  [
    "by short names",
    rows("县卫生局党组 | 书记 | 李四 | 1996.1 |", "县卫生局党委 | 书记 | 张三 | 1993.6 | 1997.3"),
    ["both 领导任职!E3"],
  ],
  [
    "one after the other",
    rows("县卫生局 | 党委书记 | 张三 | 1993.6 | 1996.1", "县卫生局 | 党组书记 | 李四 | 1996.1 |"),
    [],
  ],
  ["coarse dates", rows("县卫生局 | 党委书记 | 张三 | 1993.6 | 1996", "县卫生局 | 党组书记 | 李四 | 1996 |"), []],
  ["two units", rows("县卫生局 | 党委书记 | 张三 | 1993.6 |", "县教育局 | 党组书记 | 李四 | 1996.1 |"), []],
  ["the 机关党委", rows("县卫生局 | 机关党委书记 | 张三 | 1993.6 |", "县卫生局 | 党组书记 | 李四 | 1996.1 |"), []],
  [
    "a secretary of something else",
    rows("县卫生局 | 书记 | 张三 | 1993.6 |", "县卫生局 | 党组书记 | 李四 | 1996.1 |"),
    [],
  ],
  [
    "several pairs of a unit are one question",
    rows(
      "县卫生局 | 党委书记 | 张三 | 1993.6 |",
      "县卫生局 | 党组书记 | 李四 | 1996.1 | 1998.1",
      "县卫生局 | 党组书记 | 王五 | 1998.1 |",
    ),
    ["both 领导任职!E2"],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(twoPartySecretaries, sheets)).toEqual(expected);
});

test("the message tells both", () => {
  const dossier = exampleDossier(
    rows("县卫生局 | 党委书记 | 张三 | 1993.6 |", "县卫生局 | 党组书记 | 李四 | 1996.1 |"),
  );
  expect(twoPartySecretaries.run(dossier).map(({ message }) => message)).toEqual([
    "县卫生局同时有党委书记张三（1993.6起）和党组书记李四（1996.1起）。核对党委、党组改设的时间，机关党委写全名称。",
  ]);
});
