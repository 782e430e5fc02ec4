import { expect, test } from "vitest";
import { memberChanges } from "../../src/checks/member-changes.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const members = (...lines: string[]) => ({
  委员名册: ["机构 | 届次 | 身份 | 姓名 | 变动 | 变动时间 | 备注", ...lines.map((line) => `县委 | ${line}`)].join("\n"),
});

test.each([
  ["no change", members("第八届 | 委员 | 张三"), []],
  ["not by a vote", members("第八届 | 委员 | 张三 | 病故"), []],
  ["resigned, no date", members("第八届 | 委员 | 张三 | 辞职"), ["undated 委员名册!E2"]],
  ["resigned, dated", members("第八届 | 委员 | 张三 | 辞职 | 1999"), []],
  ["the year in the words", members("第八届 | 委员 | 张三 | 1999年辞职"), []],
  ["a meeting in the note", members("第八届 | 委员 | 张三 | 罢免 | | 八届二次全会"), []],
  [
    "several of one 届 are one question",
    members("第八届 | 委员 | 张三 | 增补", "第八届 | 常委 | 李四 | 补选"),
    ["undated 委员名册!E2"],
  ],
  [
    "each 届 for itself",
    members("第八届 | 委员 | 张三 | 增补", "第九届 | 委员 | 李四 | 增选"),
    ["undated 委员名册!E2", "undated 委员名册!E3"],
  ],
  [
    "promoted and added",
    members("第八届 | 委员 | 张三 | 递补", "第八届 | 委员 | 李四 | 补增"),
    ["undated 委员名册!E3", "promoted 委员名册!E2"],
  ],
  ["promoted on a date", members("第八届 | 委员 | 张三 | 递补 | 2000.5"), []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(memberChanges, sheets)).toEqual(expected);
});

test("the message names everybody and points at each", () => {
  const dossier = exampleDossier(members("第八届 | 委员 | 张三 | 增补", "第八届 | 常委 | 李四 | 补选"));
  expect(memberChanges.run(dossier).map(({ message, related }) => [message, related.map(({ cell }) => cell)])).toEqual([
    ["县委第八届委员名册：张三（增补）、李四（补选）没有写时间，也没有写会议。填变动时间，或在备注写明会议。", ["E3"]],
  ]);
});
