import { expect, test } from "vitest";
import { headOutsidePartyGroup } from "../../src/checks/head-outside-party-group.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const rows = (...lines: string[]) => ({ 领导任职: ["机构 | 职务 | 姓名 | 任职时间 | 离任时间", ...lines].join("\n") });
const group = "中共县教育局党组 | 书记 | 李四 | 1993.6 | 1998.3";

test.each([
  ["in the group", rows("县教育局 | 局长 | 李四 | 1993.6 |", group), []],
  ["outside", rows("县教育局 | 局长 | 张三 | 1993.6 |", group), ["unlisted 领导任职!C2"]],
  [
    "several, told once",
    rows("县教育局 | 局长 | 张三 | 1993.6 | 1995.1", "县教育局 | 局长 | 王五 | 1995.1 |", group),
    ["unlisted 领导任职!C2"],
  ],
  [
    "a member of it at another time",
    rows("县教育局 | 局长 | 张三 | 1993.6 |", group, "中共县教育局党组 | 成员 | 张三 | 1998.3 |"),
    [],
  ],
  ["before there was a group", rows("县教育局 | 局长 | 张三 | 1988.6 | 1993.6", group), []],
  ["perhaps before", rows("县教育局 | 局长 | 张三 | 1988.6 | 1993", group), []],
  ["a deputy", rows("县教育局 | 副局长 | 张三 | 1993.6 |", group), []],
  ["no group", rows("县卫生局 | 局长 | 张三 | 1993.6 |", group), []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(headOutsidePartyGroup, sheets)).toEqual(expected);
});

test("the message names each head once", () => {
  const dossier = exampleDossier(
    rows(
      "县教育局 | 局长 | 张三 | 1993.6 | 1995.1",
      "县教育局 | 局长 | 张三 | 1996.1 | 1997.1",
      "县教育局 | 局长 | 王五 | 1997.1 |",
      group,
    ),
  );
  expect(headOutsidePartyGroup.run(dossier).map(({ message }) => message)).toEqual([
    "县教育局局长张三、局长王五不在中共县教育局党组的名单里。查有无漏收党内职务，党外人士可以不改。",
  ]);
});
