import { expect, test } from "vitest";
import { profileFileSchema } from "../../schemas/profile.js";

const file = { 格式: "zuzhishi-profile/1", 名称: " 某省规范 " };

test("levels and numbers are translated, the name is trimmed", () => {
  expect(
    profileFileSchema.parse({ ...file, 级别: { L01: "强制", L02: "核实", L03: "提示" }, 数值: { 正职空缺月数: 0 } }),
  ).toEqual({
    name: "某省规范",
    levels: { L01: "mandatory", L02: "verify", L03: "hint" },
    vacancyMonths: 0,
  });
});

test.each([
  ["a key that nobody declared", { ...file, 备注: "" }],
  ["a number that no check uses", { ...file, 数值: { 年龄上限: 70 } }],
  ["half a month", { ...file, 数值: { 正职空缺月数: 0.5 } }],
  ["months below none", { ...file, 数值: { 正职空缺月数: -1 } }],
  ["a blank name", { ...file, 名称: " " }],
  ["another format", { ...file, 格式: "zuzhishi-profile/2" }],
  ["an English level", { ...file, 级别: { L01: "mandatory" } }],
])("%s is refused", (_name, given) => {
  expect(profileFileSchema.safeParse(given).success).toBe(false);
});
