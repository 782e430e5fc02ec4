import * as fc from "fast-check";
import { expect, test } from "vitest";
import { chiefSuccession } from "../../src/checks/chief-succession.js";
import { usualSettings } from "../../src/model/check-settings.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const rows = (...lines: string[]) => ({
  领导任职: ["机构 | 职务 | 姓名 | 标注 | 任职时间 | 离任时间 | 离任原因 | 备注", ...lines].join("\n"),
});
const bureau = (more: string) => ({ 机构沿革: `机构全称 | 设立时间 | 撤止时间\n县教育局 | ${more}` });

test.each([
  ["the same month", rows("县委 | 书记 | 张三 | | 1993.6 | 1996.1", "县委 | 书记 | 李四 | | 1996.1 |"), []],
  ["the next month", rows("县委 | 书记 | 张三 | | 1993.6 | 1996.1", "县委 | 书记 | 李四 | | 1996.2 |"), []],
  [
    "a month between",
    rows("县委 | 书记 | 张三 | | 1993.6 | 1996.1", "县委 | 书记 | 李四 | | 1996.3 |"),
    ["apart 领导任职!E3"],
  ],
  [
    "three months between",
    rows("县委 | 书记 | 张三 | | 1993.6 | 1996.1", "县委 | 书记 | 李四 | | 1996.5 |"),
    ["apart 领导任职!E3"],
  ],
  ["four are a vacancy", rows("县委 | 书记 | 张三 | | 1993.6 | 1996.1", "县委 | 书记 | 李四 | | 1996.6 |"), []],
  ["coarse dates may have met", rows("县委 | 书记 | 张三 | | 1993.6 | 1996", "县委 | 书记 | 李四 | | 1997.1 |"), []],
  [
    "somebody is in charge meanwhile",
    rows(
      "县委 | 书记 | 张三 | | 1993.6 | 1996.1",
      "县委 | 副书记 | 王五 | 主持工作 | 1996.1 | 1996.4",
      "县委 | 书记 | 李四 | | 1996.4 |",
    ),
    [],
  ],
  ["one person's two stints", rows("县委 | 书记 | 张三 | | 1993.6 | 1996.1", "县委 | 书记 | 张三 | | 1996.4 |"), []],
  [
    "a reason with the earlier",
    rows("县委 | 书记 | 张三 | | 1993.6 | 1996.1 | 病故", "县委 | 书记 | 李四 | | 1996.4 |"),
    [],
  ],
  [
    "a note with the later",
    rows("县委 | 书记 | 张三 | | 1993.6 | 1996.1 | 调任", "县委 | 书记 | 李四 | | 1996.4 | | | 此前空缺"),
    [],
  ],
  ["before the volume", rows("县委 | 书记 | 张三 | | 1980.6 | 1984.1", "县委 | 书记 | 李四 | | 1984.3 |"), []],
  ["acting and then elected", rows("县委 | 书记 | 张三 | 代 | 1993.6 | 1996.1", "县委 | 书记 | 张三 | | 1996.1 |"), []],
  ["acting to the end", rows("县委 | 书记 | 张三 | 代 | 1993.6 | 1996.1"), ["acting-last 领导任职!F2"]],
  [
    "two acting, the second last",
    rows("县委 | 书记 | 张三 | 代 | 1993.6 | 1996.1", "县委 | 书记 | 李四 | 代 | 1996.1 | 1997.1"),
    ["acting-last 领导任职!F3"],
  ],
  ["acting, with a note", rows("县委 | 书记 | 张三 | 代 | 1993.6 | 1996.1 | | 未转正"), []],
  ["still acting at the limit", rows("县委 | 书记 | 张三 | 代 | 2002.6 |"), []],
  ["acting up to just before the limit", rows("县委 | 书记 | 张三 | 代 | 2002.6 | 2003.3"), []],
  [
    "the vacancy after it is told by itself",
    { ...bureau("1990.1 |"), ...rows("县教育局 | 局长 | 张三 | 代 | 1993.6 | 1996.1") },
    [],
  ],
  [
    "the second chief of a body that lives on",
    {
      ...bureau("1990.1 |"),
      ...rows("县教育局 | 局长 | 李四 | | 1990.1 |", "县教育局 | 党组书记 | 张三 | 代 | 1993.6 | 1996.1"),
    },
    ["acting-last 领导任职!F3"],
  ],
  [
    "the second chief of a body that ended with him",
    {
      ...bureau("1990.1 | 1996.2"),
      ...rows("县教育局 | 局长 | 李四 | | 1990.1 | 1996.2", "县教育局 | 党组书记 | 张三 | 代 | 1993.6 | 1996.1"),
    },
    [],
  ],
  [
    "a holder left in the same month",
    rows("县委 | 书记 | 张三 | 代 | 1993.6 | 1996.1", "县委 | 书记 | 李四 | | 1990.6 | 1996.1"),
    [],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(chiefSuccession, sheets)).toEqual(expected);
});

test("the messages tell both people, or the time of acting", () => {
  const told = (...lines: string[]) =>
    chiefSuccession.run(exampleDossier(rows(...lines))).map(({ message }) => message);
  expect(told("县委 | 书记 | 张三 | | 1993.6 | 1996.1", "县委 | 书记 | 李四 | | 1996.4 |")).toEqual([
    "县委书记张三1996.1离任，李四1996.4到任，中间空2个月，没有说明。核对任免文件，确实空缺的在备注写明原因。",
  ]);
  expect(told("县委 | 书记 | 张三 | 代 | 1993.6 | 1996.1")).toEqual([
    "县委书记由张三代理（1993.6—1996.1），其后没有本人转任或别人接任的记载。核对是否漏了一任。",
  ]);
});

test("the longest vacancy that needs no declaration is the profile's", () => {
  const dossier = exampleDossier(rows("县委 | 书记 | 张三 | | 1993.6 | 1996.1", "县委 | 书记 | 李四 | | 1996.7 |"));
  expect(chiefSuccession.run(dossier, usualSettings)).toEqual([]);
  expect(
    chiefSuccession.run(dossier, { ...usualSettings, vacancyMonths: 6 }).map(({ data }) => data["months"]),
  ).toEqual([5]);
});

const stint = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 8 }));
const month = (index: number): string => `${1994 + Math.floor(index / 12)}.${(index % 12) + 1}`;

test("finds the short breaks that counting month by month finds", () => {
  fc.assert(
    fc.property(fc.array(stint, { minLength: 1, maxLength: 8 }), (stints) => {
      const held = new Set(stints.flatMap(([from, more]) => Array.from({ length: more + 1 }, (_, i) => from + i)));
      const runs: number[] = [];
      let empty = 0;
      for (let at = Math.min(...held); at <= Math.max(...held); at++) {
        if (held.has(at) && empty > 0 && empty <= 3) runs.push(empty);
        empty = held.has(at) ? 0 : empty + 1;
      }
      const lines = stints.map(
        ([from, more], i) => `县委 | 书记 | 张${i}某 | | ${month(from)} | ${month(from + more)}`,
      );
      expect(chiefSuccession.run(exampleDossier(rows(...lines))).map(({ data }) => data["months"])).toEqual(runs);
    }),
    { numRuns: 50 },
  );
});

test("one chief still in post in a volume without limits leaves nothing to follow", () => {
  const sheets = {
    卷信息: "项目 | 内容\n县 | 样例县",
    领导任职: "机构 | 职务 | 姓名 | 任职时间\n县委 | 书记 | 张三 | 1995.1",
  };
  expect(exampleFindings(chiefSuccession, sheets)).toEqual([]);
});
