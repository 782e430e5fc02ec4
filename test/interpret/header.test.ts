import { expect, test } from "vitest";
import { findHeader } from "../../src/interpret/header.js";
import { type Grid } from "../../src/model/grid.js";
import { across, downwards, gridOf } from "./grids.js";

/** The kind, the row and the canonical names of the columns that were found. */
function headerOf(grid: Grid): string {
  const header = findHeader(grid)?.strips[0];
  if (header === undefined) return "无";
  const names = Array.from(header.fields.values(), ({ title }) => title);
  return `${header.sheet.schema.name} ${header.index + 1}+${header.height} ${names.join(" ")}`;
}

test.each([
  ["canonical headers", "机构|职务|姓名|任职时间", "领导任职 1+1 机构 职务 姓名 任职时间"],
  ["any order", "任职时间|姓名|职务|机构", "领导任职 1+1 任职时间 姓名 职务 机构"],
  ["other spellings", "单位名称|担任职务|名字|任职年月|免职年月", "领导任职 1+1 机构 职务 姓名 任职时间 离任时间"],
  [
    "blanks, breaks, stars, colons, units",
    "机　构：|职 务*|姓⏎名|任职时间（年、月）",
    "领导任职 1+1 机构 职务 姓名 任职时间",
  ],
  ["full width", "年份|党员总数（人）|３５岁以下", "党员统计 1+1 年份 党员总数 35岁以下"],
  [
    "titles above",
    "样例县领导名录|\n填报单位：县委办|||\n机构|职务|姓名|任职时间",
    "领导任职 3+1 机构 职务 姓名 任职时间",
  ],
  ["both ends in one cell", "组织名称|姓名|职务|籍贯|任职起止", "领导任职 1+1 机构 姓名 职务 籍贯 任职起止"],
  ["unknown columns between", "机构|电话|职务|姓名|任职时间|邮编", "领导任职 1+1 机构 职务 姓名 任职时间"],
  ["the members of a committee", "机构|届次|身份|姓名|性别", "委员名册 1+1 机构 届次 身份 姓名 性别"],
  ["meetings", "机构|届次|会议名称|开始日期", "会议届次 1+1 机构 届次 会议名称 开始日期"],
  ["vacancies rather than tenures", "机构|职务|起|止|原因", "空缺说明 1+1 机构 职务 起 止 原因"],
  ["the register", "姓名|性别|民族|出生年月|籍贯", "人物 1+1 姓名 性别 民族 出生年月 籍贯"],
  ["one column that says it all", "机构全称\n县委办", "机构沿革 1+1 机构全称"],
  ["ends in brackets", "机构|职务|姓名|任职时间（起）|任职时间-止", "领导任职 1+1 机构 职务 姓名 任职时间 离任时间"],
  ["ends named twice", "机构|职务|姓名|任职时间(起)|离任时间(止)", "领导任职 1+1 机构 职务 姓名 任职时间 离任时间"],
  ["no end as a start", "机构全称|设立时间（起）|设立时间（止）", "机构沿革 1+1 机构全称 设立时间"],
  ["numbers in front", "①机构|(2)职务|3、姓名|4.任职时间", "领导任职 1+1 机构 职务 姓名 任职时间"],
  ["a form is no table", "填报单位|县委办|联系电话|123", "无"],
  ["prose is no table", "本表由各单位填写。\n请按说明填写。", "无"],
  ["mostly strange columns", "姓名|电话|邮编|车牌|宿舍", "无"],
  ["nothing", "", "无"],
])("finds %s", (_, text, expected) => {
  expect(headerOf(gridOf(text))).toBe(expected);
});

test("the best row wins, not the first", () => {
  expect(headerOf(gridOf("单位|填报人|日期\n机构|职务|姓名|任职时间"))).toBe("领导任职 2+1 机构 职务 姓名 任职时间");
});

test("looks no further than thirty rows", () => {
  const below = (rows: number) => gridOf(`${"说明文字\n".repeat(rows)}机构|职务|姓名|任职时间`);
  expect(headerOf(below(29))).toBe("领导任职 30+1 机构 职务 姓名 任职时间");
  expect(headerOf(below(30))).toBe("无");
});

test("the sheet's name decides between equals only", () => {
  const text = "机构|职务";
  expect(headerOf(gridOf("单位|表名|填报人", { sheet: "领导任职" }))).toBe("零报告 1+1 单位 表名 填报人");
  expect(headerOf(gridOf(text, { sheet: "空缺说明" }))).toBe(headerOf(gridOf(text, { sheet: "甲" })));
});

test("reads headers in two rows under merged cells", () => {
  const text = "机构|姓名|职务|任职时间||备注\n|||起|止|";
  const merges = [across(1, 3, 4), ...[0, 1, 2, 5].map((column) => downwards(column, 1, 2))];
  expect(headerOf(gridOf(text, { merges }))).toBe("领导任职 1+2 机构 姓名 职务 任职时间 离任时间 备注");
});

test("a lower header that stands for itself needs no upper one", () => {
  const text = "机构|基本情况||任职时间\n|姓名|职务|";
  expect(headerOf(gridOf(text, { merges: [across(1, 1, 2)] }))).toBe("领导任职 1+2 机构 姓名 职务 任职时间");
});

test("a data row below a merged header is not taken for a second header", () => {
  const text = "机构|职务|姓名|任职时间|任职方式\n县委|书记|张三|1993.6|选举";
  expect(headerOf(gridOf(text, { merges: [across(1, 4, 5)] }))).toBe("领导任职 1+1 机构 职务 姓名 任职时间 任职方式");
});

test("reads headers in three rows, and in two that lost their merges", () => {
  const three = "机构|基本情况||任免情况|||\n|姓名|职务|任职||离任|\n|||时间|依据|时间|依据";
  const merges = [downwards(0, 1, 3), across(1, 1, 2), across(1, 3, 6), across(2, 3, 4), across(2, 5, 6)];
  expect(headerOf(gridOf(three, { merges }))).toBe("领导任职 1+3 机构 姓名 职务 任职时间 任职依据 离任时间 离任依据");
  expect(headerOf(gridOf("机构|姓名|职务|任职时间||备注\n|||起|止|"))).toBe(
    "领导任职 1+2 机构 姓名 职务 任职时间 离任时间 备注",
  );
});

test("a title is no part of the header below it", () => {
  const text = "样例县任职表|||\n机构|职务|姓名|任职时间";
  expect(headerOf(gridOf(text, { merges: [across(1, 0, 3)] }))).toBe("领导任职 2+1 机构 职务 姓名 任职时间");
  expect(headerOf(gridOf(text))).toBe("领导任职 2+1 机构 职务 姓名 任职时间");
});

test("a row of 16,000 cells is not searched to its end", () => {
  const wide = Array.from({ length: 16_000 }, (_, index) => `杂${index}`).join("|");
  expect(headerOf(gridOf(`${wide}|机构|职务|姓名|任职时间`))).toBe("无");
});
