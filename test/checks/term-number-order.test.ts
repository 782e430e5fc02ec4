import { expect, test } from "vitest";
import { termNumberOrder } from "../../src/checks/term-number-order.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const meetings = (...lines: string[]) => ({
  会议届次: ["机构 | 届次 | 开始日期 | 会议名称 | 备注", ...lines].join("\n"),
});

test.each([
  [
    "one after the other, in any order of rows",
    meetings("县委 | 九 | 1998.3", "县委 | 第七届 | 1990.4", "县委 | 第八届 | 1993.6"),
    [],
  ],
  ["skipped", meetings("县委 | 第七届 | 1990.4", "县委 | 第九届 | 1993.6"), ["skipped 会议届次!B3"]],
  [
    "repeated",
    meetings("县委 | 第七届 | 1990.4", "县委 | 第七届 | 1993.6", "县委 | 第八届 | 1998.3"),
    ["repeated 会议届次!B3"],
  ],
  [
    "backwards, told once",
    meetings("县委 | 第七届 | 1990.4", "县委 | 第九届 | 1993.6", "县委 | 第八届 | 1998.3"),
    ["backwards 会议届次!B4"],
  ],
  ["begun again at one", meetings("县委 | 第七届 | 1990.4", "县委 | 第一届 | 1993.6"), ["backwards 会议届次!B3"]],
  [
    "begun again at one, with a note",
    meetings("县委 | 第七届 | 1990.4", "县委 | 第一届 | 1993.6 | | 撤县设市，重新计届"),
    [],
  ],
  [
    "a note on the earlier row",
    meetings("县委 | 第六届 | 1966.4 | | 县革命委员会计为第七届", "县委 | 第八届 | 1993.6"),
    [],
  ],
  [
    "a note on something else",
    meetings("县委 | 第六届 | 1966.4", "县委 | 第八届 | 1993.6 | | 在县礼堂召开"),
    ["skipped 会议届次!B3"],
  ],
  [
    "two in one year, the year alone written",
    meetings("县委 | 第八届 | 1993", "县委 | 第七届 | 1993.6", "县委 | 第九届 | 1998.3"),
    [],
  ],
  ["two in one month", meetings("县委 | 第八届 | 1993.6", "县委 | 第七届 | 1993.6"), []],
  ["each body counts for itself", meetings("县委 | 第七届 | 1990.4", "县人大 | 第十一届 | 1993.6"), []],
  [
    "undated and unnumbered meetings",
    meetings("县委 | 第七届 | 1990.4", "县委 | 第十届 | 不详", "县委 | 临时 | 1992.3", "县委 | 第八届 | 1993.6"),
    [],
  ],
  [
    "sessions of one 届",
    meetings(
      "县人大 | 第九届 | 1990.4 | 第九届人民代表大会第一次会议",
      "县人大 | 第九届 | 1991.4 | 第九届人民代表大会第二次会议",
      "县人大 | 第九届 | 1992.4 | 第九届人民代表大会第十一次会议",
      "县人大 | 第十届 | 1993.4 | 第十届人民代表大会第1次会议",
    ),
    [],
  ],
  [
    "conferences count for themselves",
    meetings("县委 | 第二届 | 1955.4 | 中共苇川县第二次代表会议", "县委 | 第一届 | 1956.5 | 中共苇川县第一次代表大会"),
    [],
  ],
  [
    "through a renaming",
    {
      机构沿革:
        "机构全称 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 撤止方式 | 后继\n新海连市委 | 1951.1 | 设立 | | 1961.10 | 更名 | 连云港市委\n连云港市委 | 1961.10 | 更名 | 新海连市委 | | |",
      ...meetings("新海连市委 | 第一届 | 1956.5", "连云港市委 | 第三届 | 1963.4"),
    },
    ["skipped 会议届次!B3"],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(termNumberOrder, sheets)).toEqual(expected);
});

const messages = (...lines: string[]) =>
  termNumberOrder.run(exampleDossier(meetings(...lines))).map(({ message, related }) => [message, related[0]?.cell]);

test("the messages tell both meetings, and point at the earlier one", () => {
  expect(messages("县委 | 第七届 | 1990.4", "县委 | 第九届 | 1993.6")).toEqual([
    ["县委：第七届（1990.4）之后就是第九届（1993.6），中间缺届。补上漏填的届，或改正届次；有特殊原因的写备注。", "B2"],
  ]);
  expect(messages("县委 | 第七届 | 1990.4", "县委 | 第七届 | 1993.6")).toEqual([
    ["县委：1990.4和1993.6两次会议都填第七届。核对后改正一处，有特殊原因的写备注。", "B2"],
  ]);
  expect(messages("县委 | 第七届 | 1990.4", "县委 | 第一届 | 1993.6")).toEqual([
    ["县委：第一届（1993.6）排在第七届（1990.4）之后，届次倒退。核对届次和日期，有特殊原因的写备注。", "B2"],
  ]);
});

test("where the name of the meeting tells another 届, that is the one to write, and it is told once", () => {
  const of = (...lines: string[]) =>
    termNumberOrder
      .run(exampleDossier(meetings(...lines)))
      .map(({ variant, at, suggestion }) => [variant, at.cell, suggestion]);
  const sixth = "县政协 | 第六届 | 1990.4 | 政协苇川县第六届委员会第一次会议";
  const seventh = "县政协 | 第八届 | 1993.6 | 政协苇川县第七届委员会第一次会议";
  const eighth = "县政协 | 第八届 | 1998.1 | 政协苇川县第八届委员会第一次会议";
  expect(of(sixth, seventh)).toEqual([["titled", "B3", "第七届"]]);
  expect(of(sixth, seventh, eighth)).toEqual([["titled", "B3", "第七届"]]);
  expect(of(sixth, eighth)).toEqual([["skipped", "B3", undefined]]);
  expect(
    of("县委 | 第六次 | 1990.4 | 中共苇川县第六次代表大会", "县委 | 第八次 | 1993.6 | 中国共产党苇川县第七次代表大会"),
  ).toEqual([["titled", "B3", "第七次"]]);
});
