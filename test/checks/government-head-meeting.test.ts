import { expect, test } from "vitest";
import { governmentHeadMeeting } from "../../src/checks/government-head-meeting.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const congress = {
  会议届次:
    "机构 | 届次 | 会议名称 | 开始日期 | 结束日期\n县人大 | 第十二届 | | 1998.3.28 | 1998.4.1\n县政府 | 第十三届 | 苇川县第十三届人民代表大会第一次会议 | 2003.3.8 |\n县人大 | 第十一届 | | 不详 |",
};
const rows = (...lines: string[]) => ({
  ...congress,
  领导任职: ["机构 | 职务 | 姓名 | 任职时间 | 任职依据 | 备注", ...lines.map((line) => `县政府 | ${line}`)].join("\n"),
});

test.each([
  ["in the first month of the congress", rows("县长 | 张三 | 1998.3"), []],
  ["in the month after", rows("县长 | 张三 | 1998.5"), []],
  ["two months after", rows("县长 | 张三 | 1998.6"), ["unmet 领导任职!D2"]],
  ["a month before", rows("县长 | 张三 | 1998.2"), ["unmet 领导任职!D2"]],
  ["a congress told by its title", rows("县长 | 张三 | 2003.4"), []],
  ["a basis that names a meeting", rows("副县长 | 张三 | 1999.6 | 县人大常委会第七次会议"), []],
  ["a basis that names a document", rows("副县长 | 张三 | 1999.6 | 苇人常〔1999〕7号"), []],
  ["a note that names a meeting", rows("副县长 | 张三 | 1999.6 | | 十二届二次会议补选"), []],
  ["a basis that names a book", rows("副县长 | 张三 | 1999.6 | 县志附表"), ["unmet 领导任职!D2"]],
  [
    "several of one month are one question",
    rows("副县长 | 张三 | 1999.6", "副县长 | 李四 | 1999.6", "副县长 | 王五 | 2001.6"),
    ["unmet 领导任职!D2", "unmet 领导任职!D4"],
  ],
  ["only the year", rows("副县长 | 张三 | 1999"), []],
  ["before the volume", rows("副县长 | 张三 | 1991.6"), []],
  ["not elected", rows("办公室主任 | 张三 | 1999.6"), []],
  [
    "a volume without limits, before the law of 1954",
    { 卷信息: "项目 | 内容\n县 | 样例县", ...rows("县长 | 张三 | 1951.6", "县长 | 李四 | 1958.6") },
    ["unmet 领导任职!D3"],
  ],
  [
    "a volume from the thirties on",
    { 卷信息: "项目 | 内容\n县 | 样例县\n上限 | 1938.6\n下限 | 1987.10", ...rows("县长 | 张三 | 1951.6") },
    [],
  ],
  ["another body", { ...congress, 领导任职: "机构 | 职务 | 姓名 | 任职时间\n青石乡政府 | 乡长 | 张三 | 1999.6" }, []],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(governmentHeadMeeting, sheets)).toEqual(expected);
});

test("without any congress nothing can be compared", () => {
  expect(
    governmentHeadMeeting.needs(exampleDossier({ 会议届次: "机构 | 届次 | 开始日期\n县委 | 第八届 | 1998.3" })),
  ).toBe("没有交人民代表大会的会议届次");
});

test("the message names everybody", () => {
  const dossier = exampleDossier(rows("副县长 | 张三 | 1999.6", "副县长 | 李四 | 1999.6"));
  expect(
    governmentHeadMeeting.run(dossier).map(({ message, related }) => [message, related.map(({ cell }) => cell)]),
  ).toEqual([
    [
      "县政府副县长张三、副县长李四1999.6到任，会议届次里这个月没有人代会，任职依据也没有写会议。查明由哪次会议选举或决定，写进任职依据。",
      ["D3"],
    ],
  ]);
});
