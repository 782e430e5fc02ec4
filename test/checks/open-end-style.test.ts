import { expect, test } from "vitest";
import { openEndStyle } from "../../src/checks/open-end-style.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const volume = (style: string, lower = "2003.5") => ({
  卷信息: `项目 | 内容\n县 | 样例县\n上限 | 1993.6\n下限 | ${lower}\n在任写法 | ${style}`,
});
const posts = (...lines: string[]) => ({
  领导任职: ["机构 | 职务 | 姓名 | 任职时间 | 离任时间 | 离任原因 | 离任依据", ...lines].join("\n"),
});
const found = (style: string, ...lines: string[]) =>
  exampleFindings(openEndStyle, { ...volume(style), ...posts(...lines) });
const written = ["written 领导任职!E2"];

test.each([
  ["the limit", "县委 | 书记 | 张三 | 1998.3 | 2003.5 | |", written],
  ["a day of the last month", "县委 | 书记 | 张三 | 1998.3 | 2003.5.20 | |", written],
  ["about the limit", "县委 | 书记 | 张三 | 1998.3 | 约2003.5 | |", []],
  ["the year", "县委 | 书记 | 张三 | 1998.3 | 2003 | |", []],
  ["a month before", "县委 | 书记 | 张三 | 1998.3 | 2003.4 | |", []],
  ["with a reason", "县委 | 书记 | 张三 | 1998.3 | 2003.5 | 调任 |", []],
  ["with a document", "县委 | 书记 | 张三 | 1998.3 | 2003.5 | | 县发〔2003〕8号", []],
  ["blank", "县委 | 书记 | 张三 | 1998.3 | | |", []],
])("a volume that leaves ends blank: %s", (_name, line, expected) => {
  expect(found("留空", line)).toEqual(expected);
});

test("whoever is succeeded that month has left", () => {
  const leaver = "县委 | 书记 | 张三 | 1998.3 | 2003.5 | |";
  expect(found("留空", leaver, "县委 | 书记 | 李四 | 2003.5 | | |")).toEqual([]);
  expect(found("留空", leaver, "县委 | 副书记 | 李四 | 2003.5 | | |")).toEqual(written);
  expect(found("留空", leaver, "县政府 | 书记 | 李四 | 2003.5 | | |")).toEqual(written);
  expect(found("留空", leaver, "县委 | 书记 | 张三 | 1996.3 | 1998.3 | |")).toEqual(written);
});

test("a volume that writes the limit: blank ends beside written ones", () => {
  const limit = "县委 | 书记 | 张三 | 1998.3 | 2003.5 | |";
  const blank = "县委 | 副书记 | 李四 | 1998.3 | | |";
  expect(found("写下限", limit, blank)).toEqual(["blank 领导任职!E3"]);
  expect(found("写下限", blank)).toEqual([]);
  expect(found("写下限", limit)).toEqual([]);
});

test("nothing set: one way throughout is a way", () => {
  const limit = "县委 | 书记 | 张三 | 1998.3 | 2003.5 | |";
  expect(exampleFindings(openEndStyle, posts(limit))).toEqual([]);
  expect(exampleFindings(openEndStyle, posts(limit, "县委 | 副书记 | 李四 | 1998.3 | | |"))).toEqual(written);
});

test("a volume without a lower limit", () => {
  expect(found("留空")).toEqual([]);
  expect(
    exampleFindings(openEndStyle, { ...volume("留空", ""), ...posts("县委 | 书记 | 张三 | 1998.3 | 2003.5 | |") }),
  ).toEqual([]);
});

test("a sheet is one finding, every cell beside it", () => {
  const messages = (style: string, end: string, first: string) =>
    openEndStyle
      .run(
        exampleDossier({
          ...volume(style),
          ...posts(
            first,
            ...["张三", "李四", "王五", "赵六"].map((name) => `县委 | 常委 | ${name} | 1998.3 | ${end} | |`),
          ),
        }),
      )
      .map(({ message, related }) => [message, related.map(({ cell }) => cell)]);
  expect(messages("留空", "2003.5", "县委 | 书记 | 钱七 | 1998.3 | | |")).toEqual([
    [
      "县委常委张三、县委常委李四、县委常委王五等4人离任时间写下限2003.5，又没有离任原因。本卷规定在任留空：仍在任的请删去，已离任的请填原因。",
      ["E4", "E5", "E6"],
    ],
  ]);
  expect(messages("写下限", "", "县委 | 书记 | 钱七 | 1998.3 | 2003.5 | |")).toEqual([
    [
      "县委常委张三、县委常委李四、县委常委王五等4人离任时间空着，别处写到下限2003.5。本卷规定在任写下限：仍在任的请补上，已离任的请填离任时间。",
      ["E4", "E5", "E6"],
    ],
  ]);
});
