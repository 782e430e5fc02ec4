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

const tenures = (...lines: string[]) => ({
  领导任职: ["序号 | 机构 | 职务 | 姓名 | 任职时间", ...lines.map((n) => `${n} | 县委 | 委员 | 张三 | 1996.3`)].join(
    "\n",
  ),
});

test.each([
  ["1 2 3", []],
  ["1 2 2", ["row 领导任职!A4"]],
  ["1 2 3 2", ["row 领导任职!A5"]],
  ["1 2 1 2", []],
  ["１ 2 ２", ["row 领导任职!A4"]],
  ["甲 甲 甲", []],
])("serial numbers %s", (numbers, expected) => {
  expect(exampleFindings(serialRepeated, tenures(...numbers.split(" ")))).toEqual(expected);
});

test("other notes are none of its business", () => {
  const sheets = { 领导任职: "机构 | 职务 | 姓名 | 任职时间\n县委 | 委员 | 张三 | 换届时" };
  expect(exampleFindings(serialRepeated, sheets)).toEqual([]);
});

test("both rows are named", () => {
  const [finding] = serialRepeated.run(exampleDossier(tenures("1", "2", "2")));
  expect(finding?.message).toBe("序号2用了两次（A3、A4）。请看是否粘贴重了，不重的另编一个号。");
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
