import { expect, test } from "vitest";
import { profileFileSchema } from "../../schemas/profile.js";

const file = { 格式: "zuzhishi-profile/1", 名称: " 某省规范 " };

test("levels and numbers are translated, the name is trimmed", () => {
  expect(
    profileFileSchema.parse({ ...file, 级别: { L01: "强制", L02: "核实", L03: "提示" }, 数值: { 正职空缺月数: 0 } }),
  ).toEqual({
    name: "某省规范",
    levels: { L01: "mandatory", L02: "verify", L03: "hint" },
    numbers: { vacancyMonths: 0 },
    dated: [],
    termLengths: [],
    terms: [],
  });
});

test("posts, bodies, terms of office and words; months as year × 12 + month − 1", () => {
  expect(
    profileFileSchema.parse({
      ...file,
      数值: { 常委最少人数: 5, 常委最多人数: 13, 统计增减百分比: 20 },
      职务: [{ 职务: "第一书记", 机构: "县委", 起: "1956.5", 止: "1962.11", 依据: "省委通知" }, { 职务: "协理员" }],
      机构: [{ 机构: "人民委员会", 止: "1968.03" }],
      任期: [{ 机构: "党委", 起: "1997.9", 年: 5 }],
      用语: [
        { 不用: "解放前", 改为: "新中国成立前" },
        { 不用: "我党", 依据: "凡例" },
      ],
    }),
  ).toEqual({
    name: "某省规范",
    levels: {},
    numbers: { fewestStanding: 5, mostStanding: 13, steepPercent: 20 },
    dated: [
      { post: "第一书记", body: "县委", from: 1956 * 12 + 4, to: 1962 * 12 + 10, basis: "省委通知" },
      { post: "协理员" },
      { body: "人民委员会", to: 1968 * 12 + 2 },
    ],
    termLengths: [{ kind: "党委", since: 1997 * 12 + 8, years: 5 }],
    terms: [
      { avoid: "解放前", instead: "新中国成立前" },
      { avoid: "我党", instead: "", basis: "凡例" },
    ],
  });
});

test.each([
  ["a key that nobody declared", { ...file, 备注: "" }],
  ["a number that no check uses", { ...file, 数值: { 年龄上限: 70 } }],
  ["half a month", { ...file, 数值: { 正职空缺月数: 0.5 } }],
  ["months below none", { ...file, 数值: { 正职空缺月数: -1 } }],
  ["a month that is none", { ...file, 机构: [{ 机构: "人委", 起: "1956.13" }] }],
  ["a key of a post that nobody declared", { ...file, 职务: [{ 职务: "书记", 至: "1956.1" }] }],
  ["a kind of committee with no term", { ...file, 任期: [{ 机构: "团委", 起: "1956.1", 年: 2 }] }],
  ["a blank name", { ...file, 名称: " " }],
  ["another format", { ...file, 格式: "zuzhishi-profile/2" }],
  ["an English level", { ...file, 级别: { L01: "mandatory" } }],
])("%s is refused", (_name, given) => {
  expect(profileFileSchema.safeParse(given).success).toBe(false);
});
