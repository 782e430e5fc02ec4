import { expect, test } from "vitest";
import { meetingToldTwice } from "../../src/checks/meeting-told-twice.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const table = (...lines: string[]) => ({
  会议届次: ["机构 | 届次 | 会议名称 | 开始日期 | 结束日期 | 正式代表 | 候补代表 | 列席代表 | 党员总数", ...lines].join(
    "\n",
  ),
});
const congress = "县委 | 第七届 | 中国共产党某县第七次代表大会 | 1993.6.5 | 1993.6.8 | 226 | 20 | 41 | 14236";

test.each([
  ["the same", table(congress, congress), []],
  ["another congress", table(congress, congress.replace("第七次", "第八次").replace("226", "1")), []],
  [
    "without a name",
    table("县委 | 第七届 | | 1993.6.5 | | 226 | | |", "县纪委 | 第七届 | | 1993.7.5 | | 227 | | |"),
    [],
  ],
  ["nothing said", table(congress, "县纪委 | 第七届 | 中共某县第七次代表大会 | | | | | |"), []],
  [
    "each thing by itself",
    table(congress, "县纪委 | 第七届 | 中共某县第七次代表大会 | 1993.6.4 | 1993.6.9 | 225 | 21 | 42 | 14237"),
    [
      "dates 会议届次!D3",
      "dates 会议届次!E3",
      "counts 会议届次!F3",
      "counts 会议届次!G3",
      "counts 会议届次!H3",
      "counts 会议届次!I3",
    ],
  ],
  [
    "another month is told elsewhere",
    table(congress, congress.replace("1993.6.5", "1993.8").replace("1993.6.8", "")),
    [],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(meetingToldTwice, sheets)).toEqual(expected);
});

test("message", () => {
  const findings = meetingToldTwice.run(exampleDossier(table(congress, congress.replace("226", "262"))));
  expect(findings.map(({ message }) => message)).toEqual([
    "中国共产党某县第七次代表大会的正式代表人数，一处写226人，一处写262人。请对照会议文件改成一致。",
  ]);
});
