import { expect, test } from "vitest";
import { standingNotMember } from "../../src/checks/standing-not-member.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const list = (...lines: string[]) => ({
  委员名册: ["机构 | 届次 | 身份 | 姓名 | 变动", ...lines.map((line) => `县委 | ${line}`)].join("\n"),
});

test.each([
  ["all of them", list("第八届 | 常委 | 张三", "第八届 | 委员 | 张三", "第八届 | 委员 | 李四"), []],
  [
    "one is missing",
    list("第八届 | 常委 | 张三", "第八届 | 常务委员 | 王五", "第八届 | 委员 | 张三"),
    ["one 委员名册!D3"],
  ],
  [
    "two of three are missing",
    list("第八届 | 常委 | 张三", "第八届 | 常委 | 王五", "第八届 | 常委 | 赵六", "第八届 | 委员 | 张三"),
    ["one 委员名册!D3", "one 委员名册!D4"],
  ],
  [
    "all of them are missing: one slip of form",
    list("第八届 | 常委 | 张三", "第八届 | 常委 | 王五", "第八届 | 委员 | 李四"),
    ["all 委员名册!D2"],
  ],
  ["the only one is missing", list("第八届 | 常委 | 张三", "第八届 | 委员 | 李四"), ["one 委员名册!D2"]],
  [
    "brought in later as a member",
    list("第八届 | 常委 | 张三 | 增补", "第八届 | 委员 | 张三 | 增补", "第八届 | 委员 | 李四"),
    [],
  ],
  [
    "a member of another 届",
    list("第八届 | 常委 | 张三", "第七届 | 委员 | 张三", "第八届 | 委员 | 李四"),
    ["one 委员名册!D2"],
  ],
  ["no members listed", list("第八届 | 常委 | 张三"), []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(standingNotMember, sheets)).toEqual(expected);
});

const messages = (...lines: string[]) =>
  standingNotMember.run(exampleDossier(list(...lines))).map(({ message, related }) => [message, related.length]);

test("the messages", () => {
  expect(messages("第八届 | 常委 | 张三", "第八届 | 委员 | 李四")).toEqual([
    ["县委第八届常委张三不在委员名册里。常委必是委员，补“委员”一行，或改正届次。", 0],
  ]);
  expect(messages("第八届 | 常委 | 张三", "第八届 | 常委 | 王五", "第八届 | 委员 | 李四")).toEqual([
    ["县委第八届的2名常委（张三等）在委员名册里都没有“委员”一行。委员名册要列全体委员，给每名常委补“委员”一行。", 1],
  ]);
});
