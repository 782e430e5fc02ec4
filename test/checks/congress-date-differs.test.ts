import { expect, test } from "vitest";
import { congressDateDiffers } from "../../src/checks/congress-date-differs.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const meetings = (...lines: string[]) => ({
  会议届次: ["机构 | 届次 | 会议名称 | 开始日期 | 结束日期", ...lines].join("\n"),
});
const eighth = "县委 | 第八届 | 中国共产党样例县第八次代表大会 | 1998.3.3 | 1998.3.6";
const people = "县人大常委会 | 第十三届 | 样例县第十三届人民代表大会第一次会议 | 1998.3.24 | 1998.3.27";
const found = (text: string, ...rows: string[]) =>
  exampleFindings(congressDateDiffers, { ...meetings(eighth, people, ...rows), "文稿/概述": text });
const prose = ["prose 文稿/概述.md"];

test.each([
  ["县纪委 | 第八届 | 中国共产党样例县第八次代表大会 | 1998.3.3 | 1998.3.6", []],
  ["县纪委 | 第八届 | 中共样例县第八次代表大会 | 1998.3 |", []],
  ["县纪委 | 第八届 | 中共样例县第八次代表大会 | 1998.4.3 | 1998.4.6", ["rows 会议届次!D3"]],
  ["县纪委 | 第八届 | 中共样例县第八次代表大会 | 1998.4.3 |", ["rows 会议届次!D3"]],
  ["县纪委 | 第八届 | 中共样例县第八次代表大会 | 不详 |", []],
  ["县纪委 | 第八届 | | 1998.4.3 |", []],
  ["县委 | 第九届 | 中国共产党样例县第九次代表大会 | 2003.3.4 | 2003.3.7", []],
])("%s", (line, expected) => {
  expect(exampleFindings(congressDateDiffers, meetings(eighth, line))).toEqual(expected);
});

test.each([
  ["1998年3月，中共样例县第八次代表大会召开。", []],
  ["1998年3月3日至6日召开第八次代表大会。", []],
  ["1998年4月召开第八次代表大会。", prose],
  ["1997年3月，中共样例县第八次党员代表大会召开。", prose],
  ["1998年2月，县第八次党代会选举产生县委。", prose],
  ["1997年3月，样例县第十三届人民代表大会第一次会议召开。", prose],
  ["1997年3月，共青团样例县第八次代表大会召开。", []],
  ["1956年9月，党的第八次代表大会召开。", []],
  ["1996年5月，城关镇第八次代表大会召开。", []],
  ["1993年6月召开第七次代表大会。", []],
  ["1997年3月设区；中共样例县第八次代表大会。", []],
])("%s", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test("大事记 is compared elsewhere, and meetings without a date or a name with nothing", () => {
  const sheets = {
    ...meetings("县委 | 第八届 | 中共样例县第八次代表大会 | 不详 |", "县委 | 第八届 | | 1998.3 |"),
    "文稿/概述": "1997年3月，中共样例县第八次代表大会召开。",
  };
  expect(exampleFindings(congressDateDiffers, sheets)).toEqual([]);
  const chronicle = { ...meetings(eighth), 大事记: "日期 | 事项\n1997.3 | 1997年3月，中共样例县第八次代表大会召开。" };
  expect(exampleFindings(congressDateDiffers, chronicle)).toEqual([]);
});

test("the messages give both dates", () => {
  const messages = congressDateDiffers
    .run(
      exampleDossier({
        ...meetings(eighth, "县纪委 | 第八届 | 中共样例县第八次代表大会 | 1998.4.3 |"),
        "文稿/概述": "1997年3月召开第八次代表大会。",
      }),
    )
    .map(({ message }) => message);
  expect(messages).toEqual([
    "中共样例县第八次代表大会的日期两处不同：1998.3.3—1998.3.6和1998.4.3—1998.4.3。请查会议文件，改正其中一处。",
    "文稿“概述”“1997年3月召开第八次代表大会”写在1997年3月，会议届次表中国共产党样例县第八次代表大会是1998年3月3日。请查会议文件，改正其中一处。",
  ]);
});
