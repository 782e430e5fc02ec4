import { expect, test } from "vitest";
import { bookText, under } from "./composed.js";

const list = (term: string, names: string, capacity = "委员"): string =>
  names
    .split(" ")
    .map((name) => `县委 | 第${term}届 | ${capacity} | ${name} |`)
    .join("\n");

const book = (...lists: readonly string[]): string =>
  bookText({
    机构沿革: "机构全称 | 系统 | 类别 | 设立时间\n县委 | 党 | 领导机构 | 1949.10",
    会议届次: "机构 | 届次 | 开始日期\n县委 | 第八届 | 1993.6.8\n县委 | 第九届 | 1998.3.8",
    委员名册: ["机构 | 届次 | 身份 | 姓名 | 变动", ...lists].join("\n"),
  });

const byStrokes = "丁力 马力 王力 田力 许力";
const byVotes = "许力 王力 丁力 田力 马力";

test("where every list is in the order of strokes, 凡例 says so and the lists do not", () => {
  const text = book(
    list("八", byStrokes),
    list("九", byStrokes),
    "县委 | 第八届 | 委员 | 丁强 | 增补",
    "县委 | 第八届 | 委员 | 于强 | 递补",
  );
  expect(text).toContain("委员、候补委员名单以姓氏笔画为序。");
  expect(text).not.toContain("（以姓氏笔画为序）");
});

test("where some are, those say it", () => {
  const text = book(list("八", byStrokes), list("八", byVotes.replaceAll("力", "强"), "候补委员"), list("九", byVotes));
  expect(text).toContain("委员、候补委员名单依原件的次序，以姓氏笔画为序的加注。");
  expect(under(text, "第八届")).toEqual([
    expect.stringContaining("第八届"),
    "　　县第八次代表大会于1993年6月8日召开。",
    "委　员（以姓氏笔画为序）　丁　力　马　力　王　力　田　力　许　力",
    "候补委员　许　强　王　强　丁　强　田　强　马　强",
  ]);
  expect(under(text, "第九届")).toContain("委　员　许　力　王　力　丁　力　田　力　马　力");
});

test("short lists and other capacities say nothing of their order", () => {
  const text = book(list("八", "丁力 马力 王力"), list("八", byStrokes, "常委"));
  expect(text).not.toContain("（以姓氏笔画为序）");
  expect(text).toContain("委员、候补委员名单依原件的次序，");
});
