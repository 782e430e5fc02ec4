import { expect, test } from "vitest";
import { homeName, withoutOrgan } from "../../src/model/same-body.js";

test.each([
  ["中共苇川县委组织部", "县委组织部"],
  ["中国共产党苇川县委员会组织部", "县委组织部"],
  ["中共苇川县委员会", "县委"],
  ["苇川县委", "县委"],
  ["县 委", "县委"],
  ["苇川县人民政府", "县政府"],
  ["苇川县人民代表大会常务委员会", "县人大常委会"],
  ["政协苇川县委员会", "县政协"],
  ["中国人民政治协商会议苇川县委员会", "县政协"],
  ["苇川县革命委员会", "县革委会"],
  ["苇川县教育局", "县教育局"],
  ["中共河沿镇委员会", "河沿镇委"],
  ["河沿镇党委", "河沿镇委"],
  ["县计划委员会", "县计划委员会"],
])("%s is %s at home", (name, expected) => {
  expect(homeName(name, "苇川县")).toBe(expected);
});

test("a county whose name does not say what it is takes nothing away", () => {
  expect(homeName("中共苇川县委", "苇川")).toBe("苇川县委");
});

test.each([
  ["县委组织部", "组织部"],
  ["县政府办公室", "办公室"],
  ["县教育局", "教育局"],
  ["县委", "县委"],
  ["县政府", "县政府"],
  ["河沿镇委", "河沿镇委"],
])("%s without its organ is %s", (homely, expected) => {
  expect(withoutOrgan(homely)).toBe(expected);
});
