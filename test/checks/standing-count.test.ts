import { expect, test } from "vitest";
import { standingCount } from "../../src/checks/standing-count.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const meetings = (...lines: string[]) => ({
  会议届次: ["机构 | 届次 | 开始日期 | 常委数", ...lines].join("\n"),
});
const members = (...names: string[]) => ({
  委员名册: ["机构 | 届次 | 身份 | 姓名 | 变动", ...names.map((name) => `县委 | 第八届 | 常委 | ${name}`)].join("\n"),
});

test.each([
  ["odd", meetings("县委 | 第八届 | 1998.3 | 11"), []],
  ["even", meetings("县委 | 第八届 | 1998.3 | 8"), ["even 会议届次!D2"]],
  ["even before 1980", meetings("县委 | 第一届 | 1956.5 | 8"), []],
  ["too many, told once though even", meetings("县委 | 第八届 | 1998.3 | 16"), ["unusual 会议届次!D2"]],
  ["too few before 1987", meetings("县委 | 第五届 | 1984.3 | 5"), []],
  ["a 纪委 may be small", meetings("县纪委 | 第八届 | 1998.3 | 5"), []],
  ["a 纪委 of six", meetings("县纪委 | 第八届 | 1998.3 | 6"), ["even 会议届次!D2"]],
  ["a township", meetings("青石乡党委 | 第八届 | 1998.3 | 4"), []],
  ["no date", meetings("县委 | 第八届 | 不详 | 4"), []],
  ["no count and no list", meetings("县委 | 第八届 | 1998.3 |"), []],
  [
    "counted from the list, additions left out",
    {
      ...meetings("县委 | 第八届 | 1998.3 |"),
      ...members("甲一", "甲二", "甲三", "甲四", "甲五", "甲六", "甲七", "甲八", "甲九 | 增补"),
    },
    ["even 委员名册!D2"],
  ],
  ["what the meeting says goes first", { ...meetings("县委 | 第八届 | 1998.3 | 9"), ...members("甲一", "甲二") }, []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(standingCount, sheets)).toEqual(expected);
});

test("the message tells the number", () => {
  expect(
    standingCount.run(exampleDossier(meetings("县委 | 第八届 | 1998.3 | 8"))).map(({ message }) => message),
  ).toEqual(["县委第八届选出常委8人，是双数。对照选举结果核对有无漏列、多列。"]);
});
