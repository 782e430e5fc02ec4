import { expect, test } from "vitest";
import { serialHole } from "../../src/checks/serial-hole.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const table = (numbers: string) =>
  ["序号 | 机构 | 职务 | 姓名 | 任职时间", ...numbers.split(" ").map((n) => `${n} | 县委 | 委员 | 张三 | 1996.3`)].join(
    "\n",
  );

test.each([
  ["1 2 3", []],
  ["1  2", []],
  ["3 1 2", []],
  ["1 2 4", ["hole 领导任职!A4"]],
  ["5 6 7", []],
  ["1 2 4 1 3", ["hole 领导任职!A4"]],
  ["1 3 2", []],
  ["1 2 9999", []],
  ["一 二 四", []],
])("serial numbers %s", (numbers, expected) => {
  expect(exampleFindings(serialHole, { 领导任职: table(numbers) })).toEqual(expected);
});

test("the last volume is as it is", () => {
  expect(exampleFindings(serialHole, { "上卷/领导任职": table("1 2 4") })).toEqual([]);
});

test("a sheet without serial numbers", () => {
  expect(
    exampleFindings(serialHole, { 领导任职: "机构 | 职务 | 姓名 | 任职时间\n县委 | 委员 | 张三 | 1996.3" }),
  ).toEqual([]);
});

const message = (numbers: string) =>
  serialHole.run(exampleDossier({ 领导任职: table(numbers) })).map((finding) => finding.message);

test("names the numbers, not all of many", () => {
  expect(message("1 2 4 5 7")).toEqual(["领导任职的序号缺3、6。请对照底稿，丢了的行补上，没有丢的重新编号。"]);
  const even = Array.from({ length: 12 }, (_, n) => 2 * n + 1).join(" ");
  expect(message(even)).toEqual([
    "领导任职的序号缺2、4、6、8、10、12、14、16、18、20等11个号。请对照底稿，丢了的行补上，没有丢的重新编号。",
  ]);
});
