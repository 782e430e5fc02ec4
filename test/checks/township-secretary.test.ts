import { expect, test } from "vitest";
import { townshipSecretary } from "../../src/checks/township-secretary.js";
import { townshipOf } from "../../src/checks/lexicon/county-bodies.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

test.each([
  ["中共苇川县青石乡委员会", "青石乡 party"],
  ["苇川县青石乡人民政府", "青石乡 government"],
  ["青石镇党委", "青石镇 party"],
  ["红旗公社革命委员会", "红旗公社 government"],
  ["苇川县人民政府", undefined],
  ["青石乡中学", undefined],
  ["苇川县乡镇企业局", undefined],
])("%s belongs to %s", (name, expected) => {
  const found = townshipOf(name);
  expect(found === undefined ? undefined : `${found.township} ${found.part}`).toBe(expected);
});

const rows = (...lines: string[]) => ({ 领导任职: ["机构 | 职务 | 姓名 | 标注 | 任职时间", ...lines].join("\n") });

test.each([
  ["a secretary", rows("青石乡党委 | 书记 | 张三 | | 1993.6"), []],
  [
    "deputies alone",
    rows("青石乡党委 | 副书记 | 张三 | | 1993.6", "青石乡党委 | 委员 | 李四 | | 1993.6"),
    ["no-secretary 领导任职!B2"],
  ],
  ["a deputy in charge", rows("青石乡党委 | 副书记 | 张三 | 主持工作 | 1993.6"), []],
  [
    "under two names",
    rows("中共苇川县青石乡委员会 | 副书记 | 张三 | | 1993.6", "青石乡党委 | 第一书记 | 李四 | | 1993.6"),
    [],
  ],
  [
    "a government, its committee elsewhere",
    rows("青石乡政府 | 乡长 | 张三 | | 1993.6", "青石乡党委 | 书记 | 李四 | | 1993.6"),
    [],
  ],
  [
    "a government without its committee",
    rows("青石乡政府 | 乡长 | 张三 | | 1993.6", "双桥乡党委 | 书记 | 李四 | | 1993.6"),
    ["no-committee 领导任职!A2"],
  ],
  ["governments only", rows("青石乡政府 | 乡长 | 张三 | | 1993.6", "县教育局 | 局长 | 李四 | | 1993.6"), []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(townshipSecretary, sheets)).toEqual(expected);
});

test("the messages tell who is listed", () => {
  const told = (...lines: string[]) =>
    townshipSecretary.run(exampleDossier(rows(...lines))).map(({ message }) => message);
  expect(told("青石乡党委 | 副书记 | 张三 | | 1993.6")).toEqual([
    "青石乡党委列了副书记张三，没有一任书记。补上历任书记。",
  ]);
  expect(told("青石乡政府 | 乡长 | 张三 | | 1993.6", "双桥乡党委 | 书记 | 李四 | | 1993.6")).toEqual([
    "青石乡列了政府领导乡长张三，没有党委的领导成员。补交乡镇党委的任职表。",
  ]);
});
