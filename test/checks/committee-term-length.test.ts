import * as fc from "fast-check";
import { expect, test } from "vitest";
import { committeeTermLength } from "../../src/checks/committee-term-length.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const meetings = (body: string, ...dates: string[]) => ({
  会议届次: ["机构 | 届次 | 开始日期 | 备注", ...dates.map((date, at) => `${body} | 第${at + 1}届 | ${date}`)].join(
    "\n",
  ),
});

test.each([
  ["two years after 八大", meetings("县委", "1956.10", "1958.10", "1961.10", "1965.1"), ["long 会议届次!C5"]],
  ["a year or less in the fifties", meetings("县委", "1957.1", "1957.12"), ["short 会议届次!C3"]],
  ["before any rule", meetings("县委", "1950.5", "1956.5"), []],
  [
    "three years in the eighties",
    meetings("县委", "1981.5", "1985.5", "1989.6"),
    ["long 会议届次!C4", "unrenewed 会议届次!C4"],
  ],
  ["five came while it sat", meetings("县委", "1990.5", "1996.5", "2001.6"), []],
  [
    "the people's congress",
    meetings("县人民代表大会", "1981.5", "1985.6", "1987.5", "1990.5", "1996.5", "2002.4"),
    ["long 会议届次!C3", "short 会议届次!C4"],
  ],
  [
    "the 政协",
    meetings("县政协", "1970.1", "1983.5", "1987.6", "1990.5", "1993.5", "1998.5", "2003.4"),
    ["long 会议届次!C4"],
  ],
  ["the 纪委", meetings("县纪委", "1993.5", "1999.6"), ["long 会议届次!C3"]],
  ["a township is not asked", meetings("青石乡党委", "1984.5", "1993.6"), []],
  ["years alone leave it open", meetings("县委", "1981", "1985", "1988"), ["unrenewed 会议届次!C4"]],
  ["years alone that cannot fit", meetings("县委", "1981", "1986", "1990.5", "1996.3", "2001.3"), ["long 会议届次!C3"]],
  ["in the Cultural Revolution", meetings("县委", "1963.5", "1971.6", "1977.1"), ["unrenewed 会议届次!C4"]],
  ["renewed at the limit", meetings("县委", "1993.6", "1998.5"), []],
  ["not renewed by the limit", meetings("县委", "1988.5", "1993.5", "1997.5"), ["long 会议届次!C3"]],
  [
    "a note on the next",
    {
      会议届次:
        "机构 | 届次 | 开始日期 | 备注\n县委 | 第一届 | 1984.5\n县委 | 第二届 | 1992.5 | 延期\n县委 | 第三届 | 1998.5",
    },
    [],
  ],
  ["a note on the last", { 会议届次: "机构 | 届次 | 开始日期 | 备注\n县委 | 第一届 | 1984.5 | 因故未换届" }, []],
  [
    "a note on something else",
    { 会议届次: "机构 | 届次 | 开始日期 | 备注\n县委 | 第一届 | 1984.5 | 在县礼堂" },
    ["unrenewed 会议届次!C2"],
  ],
  [
    "only the plenum dated",
    { 会议届次: "机构 | 届次 | 全会日期\n县委 | 第一届 | 1984.5\n县委 | 第二届 | 不详" },
    ["unrenewed 会议届次!A2"],
  ],
  [
    "the body ended meanwhile",
    {
      机构沿革: "机构全称 | 设立时间 | 撤止时间\n中共苇川县委员会 | 1949.10 | 1997.3",
      会议届次: "机构 | 届次 | 开始日期\n中共苇川县委员会 | 第八届 | 1993.6",
    },
    [],
  ],
  [
    "rows of later sessions, in any order",
    {
      会议届次:
        "机构 | 届次 | 会议名称 | 开始日期\n县人大 | 第十二届 | 第二次会议 | 1999.3\n县人大 | 第十二届 | 第一次会议 | 1998.3\n县人大 | 第十一届 | 第一次会议 | 1992.2\n县人大 | 第十届 | 第五次会议 | 1980.2",
    },
    ["long 会议届次!D3"],
  ],
  [
    "no lower limit",
    { 卷信息: "项目 | 内容\n县 | 样例县", 会议届次: "机构 | 届次 | 开始日期\n县委 | 第一届 | 1984.5" },
    [],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(committeeTermLength, sheets)).toEqual(expected);
});

test("the message tells both meetings, the months and the rule", () => {
  expect(
    committeeTermLength
      .run(exampleDossier(meetings("县委", "1981.5", "1985.6", "1986.5", "1989.5")))
      .map(({ message }) => message),
  ).toEqual([
    "县委第1届1981.5选出，到1985.6才选出第2届，相隔49个月，当时规定任期3年。核对有无漏届，延期换届的在备注写明。",
    "县委第2届1985.6选出，1986.5又选出第3届，只隔11个月，当时规定任期3年。核对是不是同一届的会议，提前换届的在备注写明。",
    "县委第4届1989.5选出，到2003.5已168个月，没有下一届的会议，当时规定任期3年。补上漏填的届，没有换届的在备注写明。",
  ]);
});

const month = (index: number): string => `${Math.floor(index / 12)}.${(index % 12) + 1}`;

test("between two congresses of the eighties, the months decide", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1979 * 12, max: 1986 * 12 }), fc.integer({ min: 1, max: 60 }), (first, gap) => {
      const found = committeeTermLength
        .run(exampleDossier(meetings("县委", month(first), month(first + gap))))
        .filter(({ variant }) => variant !== "unrenewed");
      expect(found.map(({ variant }) => variant)).toEqual(gap > 48 ? ["long"] : gap < 24 ? ["short"] : []);
    }),
    { numRuns: 60 },
  );
});
