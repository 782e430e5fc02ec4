import { expect, test } from "vitest";
import { bodyFinder, bySeat, rosters } from "../../src/model/roster.js";
import { exampleDossier } from "../support/example.js";

const dossier = exampleDossier({
  机构沿革:
    "机构全称 | 简称 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 撤止方式 | 后继\n县教育委员会 | 县教委 | 1988.8 | 设立 | | 2002.1 | 更名 | 县教育局\n县教育局 | | 2002.1 | 更名 | 县教育委员会 | | |",
  领导任职:
    "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n农机站 | 站长 | 张三 | 1993.6 | \n县教委 | 主任 | 李四 | 1993.6 | 2002.1\n县教育局 | 局长 | 李四 | 2002.1 | \n农机站 | 副站长 | 王五 | 1993.6 | \n县教育局 | 代局长 | 赵六 | 2001.11 | 2002.1",
});

test("one roster for all names of a body, and one for each unknown text, in order of first mention", () => {
  expect(
    rosters(dossier).map(({ name, body, tenures }) => [name, body?.names.length, tenures.map((t) => t.name)]),
  ).toEqual([
    ["农机站", undefined, ["张三", "王五"]],
    ["县教育局", 2, ["李四", "李四", "赵六"]],
  ]);
});

test("the rosters of a dossier are made once", () => {
  expect(rosters(dossier)).toBe(rosters(dossier));
});

test("every record of a body finds the same key", () => {
  const bodyOf = bodyFinder(dossier);
  const [earlier, later] = dossier.orgs;
  expect(bodyOf({ bodyText: "县教委", org: earlier })).toEqual(bodyOf({ bodyText: "县教育局", org: later }));
  expect(bodyOf({ bodyText: "农机站", org: undefined })).toEqual({ key: "?农机站", name: "农机站", body: undefined });
  expect(bodyFinder({ ...dossier, bodies: [] })({ bodyText: "县教委", org: earlier }).body).toBeUndefined();
});

test("tenures by seat, whatever the capacity", () => {
  const seats = rosters(dossier).flatMap((roster) => [...bySeat(roster)]);
  expect(seats.map(([seat, tenures]) => [seat, tenures.map((t) => t.name)])).toEqual([
    ["站长", ["张三"]],
    ["副站长", ["王五"]],
    ["主任", ["李四"]],
    ["局长", ["李四", "赵六"]],
  ]);
});
