import { expect, test } from "vitest";
import { secretaryThroughCoreGroup } from "../../src/checks/secretary-through-core-group.js";
import { exampleFindings } from "../support/example.js";

const found = (orgs: readonly string[], tenure: string) =>
  exampleFindings(secretaryThroughCoreGroup, {
    机构沿革: ["机构全称 | 设立时间 | 撤止时间", ...orgs].join("\n"),
    领导任职: `机构 | 职务 | 姓名 | 任职时间 | 离任时间\n${tenure}`,
  });

const secretary = "县委 | 书记 | 张三 | 1962.11 | 1971.6";

test.each([
  ["核心小组 | 1969.10 | 1971.6", 1],
  ["县革命委员会党的核心小组 | 1969.10 | 1971.6", 1],
  ["样例县革委会核心小组 | 1969.10 | 1971.6", 1],
  ["浦西区核心小组 | 1969.10 | 1971.6", 0],
  ["县文化局核心小组 | 1969.10 | 1971.6", 0],
  ["核心小组 | 1971.6 | 1971.9", 0],
  ["核心小组 | 1971 | 1972", 0],
])("%s: %i", (group, count) => {
  expect(found([group], secretary).length).toBe(count);
});

test("a committee of the county by one of its names, and no other; chiefs alone", () => {
  const group = "核心小组 | 1969.10 | 1971.6";
  const own = "中共样例县委员会 | 1949.10 | ";
  expect(found([group, own], "中共样例县委员会 | 书记 | 张三 | 1962.11 | 1971.6")).toEqual(["through 领导任职!E2"]);
  expect(found([group, "浦西区委 | 1949.10 | "], "浦西区委 | 书记 | 张三 | 1962.11 | 1971.6")).toEqual([]);
  expect(found([group], "浦西区委 | 书记 | 张三 | 1962.11 | 1971.6")).toEqual([]);
  expect(found([group], "县委宣传部 | 部长 | 张三 | 1962.11 | 1971.6")).toEqual([]);
  expect(found([group], "县委 | 常委 | 张三 | 1962.11 | 1971.6")).toEqual([]);
});
