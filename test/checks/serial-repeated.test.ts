import { expect, test } from "vitest";
import { serialRepeated } from "../../src/checks/serial-repeated.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const documents = (...lines: string[]) => ({ 资料来源: ["编号 | 题名", ...lines].join("\n") });

test.each([
  ["each its own", documents("ZL1 | 任职通知", "ZL2 | 任职通知"), []],
  ["far apart", documents("ZL1 | 甲", "ZL2 | 乙", "ZL3 | 丙", "ZL1 | 丁"), ["repeated 资料来源!A5"]],
  ["three times", documents("ZL1 | 甲", "ZL1 | 乙", "ZL1 | 丙"), ["repeated 资料来源!A3", "repeated 资料来源!A4"]],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(serialRepeated, sheets)).toEqual(expected);
});

test("two documents under one number are both named", () => {
  const [finding] = serialRepeated.run(exampleDossier(documents("ZL1 | 任职通知", "ZL1 | 免职通知")));
  expect(finding?.message).toBe("编号ZL1有两件资料：“任职通知”和“免职通知”。请给后一件另编一个号。");
  expect(finding?.related.map(({ cell }) => cell)).toEqual(["A2"]);
});

test("one document entered twice is said to be one", () => {
  const [finding] = serialRepeated.run(exampleDossier(documents("ZL1 | 任职通知", "ZL1 | 任职通知")));
  expect(finding?.message).toBe("资料ZL1“任职通知”写了两次。请删去一行，或另编一个号。");
});
