import { expect, test } from "vitest";
import { electedCount } from "../../src/checks/elected-count.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const meeting = (counts: string, more = "") => ({
  会议届次: `机构 | 届次 | 开始日期 | 全会日期 | 委员数 | 候补委员数 | 常委数 | 书记数 | 副书记数\n县委 | 第八届 | 1993.6.8 | 1993.6.11 | ${counts}${more}`,
});
const list = (...lines: string[]) => ({
  委员名册: ["机构 | 届次 | 身份 | 姓名 | 变动", ...lines.map((line) => `县委 | 第八届 | ${line}`)].join("\n"),
});
const leaders = (...lines: string[]) => ({
  领导任职: [
    "机构 | 职务 | 姓名 | 届次 | 任职时间 | 任职方式 | 离任时间",
    ...lines.map((line) => `县委 | ${line}`),
  ].join("\n"),
});

test.each([
  ["as many as stated", { ...meeting("2"), ...list("委员 | 张三", "委员 | 李四") }, []],
  ["one too few", { ...meeting("3"), ...list("委员 | 张三", "委员 | 李四") }, ["members 会议届次!E2"]],
  ["one too many", { ...meeting("1"), ...list("委员 | 张三", "委员 | 李四") }, ["members 会议届次!E2"]],
  ["the same person twice counts once", { ...meeting("1"), ...list("委员 | 张三", "委员 | 张三") }, []],
  ["those who left were elected", { ...meeting("2"), ...list("委员 | 张三 | 辞职", "委员 | 李四 | 调离") }, []],
  [
    "those who came later were not",
    { ...meeting("1"), ...list("委员 | 张三", "委员 | 李四 | 增补", "委员 | 王五 | 补选", "委员 | 赵六 | 增选") },
    [],
  ],
  [
    "a promoted alternate was elected as an alternate",
    { ...meeting("1 | 2"), ...list("委员 | 张三", "候补委员 | 李四 | 递补", "委员 | 李四 | 递补", "候补委员 | 王五") },
    [],
  ],
  [
    "a promoted alternate who stands among the 委员 only",
    { ...meeting("1 | 1"), ...list("委员 | 张三", "委员 | 李四 | 递补") },
    [],
  ],
  ["alternates, stated but not listed", { ...meeting("1 | 5"), ...list("委员 | 张三") }, []],
  ["alternates, one too few", { ...meeting(" | 2"), ...list("候补委员 | 李四") }, ["members 会议届次!F2"]],
  ["none stated, some listed", { ...meeting(" | 0"), ...list("候补委员 | 李四") }, ["members 会议届次!F2"]],
  ["nothing stated", { ...meeting(""), ...list("委员 | 李四") }, []],
  [
    "常委, with the secretaries by their post",
    { ...meeting(" | | 3"), ...list("书记 | 张三", "副书记 | 李四", "常委 | 王五", "常务委员 | 赵六 | 增补") },
    [],
  ],
  ["常委, one too few", { ...meeting(" | | 3"), ...list("常委 | 张三", "常委 | 李四") }, ["members 会议届次!G2"]],
  [
    "a list that names the 常委 under 常委 alone",
    { ...meeting("3 | | 2"), ...list("常委 | 张三", "常委 | 李四", "委员 | 王五") },
    [],
  ],
  [
    "of two readings the nearer is told",
    { ...meeting("4 | | 2"), ...list("常委 | 张三", "常委 | 李四", "委员 | 王五") },
    ["members 会议届次!E2"],
  ],
  [
    "the list of another 届",
    { ...meeting("3"), 委员名册: "机构 | 届次 | 身份 | 姓名\n县委 | 第七届 | 委员 | 张三" },
    [],
  ],
  [
    "officers elected, officers appointed later",
    {
      ...meeting(" | | | 1 | 1"),
      ...leaders(
        "书记 | 张三 | 第八届 | 1993.6 | 选举 | 1998.3",
        "副书记 | 李四 | 第八届 | 1993.6 | 选举 | 1998.3",
        "副书记 | 王五 | 第八届 | 1995.6 | 选举 | 1998.3",
        "副书记 | 赵六 | 第八届 | 1993.6 | 任命 | 1998.3",
        "代书记 | 钱七 | 第八届 | 1993.6 | 选举 | 1993.9",
      ),
    },
    [],
  ],
  [
    "a deputy too many",
    {
      ...meeting(" | | | 1 | 1"),
      ...leaders("副书记 | 李四 | 第八届 | 1993.6 | 选举 | 1998.3", "副书记 | 王五 | | 1993.6 | | 1998.3"),
    },
    ["officers 会议届次!I2"],
  ],
  [
    "in office before and after, in one row of an earlier 届",
    { ...meeting(" | | | 1"), ...leaders("书记 | 张三 | 第七届 | 1990.4 | 任命 | 1996.1") },
    [],
  ],
  [
    "went out with the election",
    {
      ...meeting(" | | | 1"),
      ...leaders("书记 | 李四 | 第七届 | 1990.4 | 选举 | 1993.6", "书记 | 张三 | 第八届 | 1993.6 | 选举 | "),
    },
    [],
  ],
  [
    "went out in the next month: perhaps elected, perhaps not",
    {
      ...meeting(" | | | 2"),
      ...leaders("书记 | 李四 | 第七届 | 1990.4 | 选举 | 1993.7", "书记 | 张三 | 第八届 | 1993.6 | 选举 | "),
    },
    [],
  ],
  [
    "more than even the doubtful make up",
    {
      ...meeting(" | | | 3"),
      ...leaders("书记 | 李四 | 第七届 | 1990.4 | 选举 | 1993.7", "书记 | 张三 | 第八届 | 1993.6 | 选举 | "),
    },
    ["officers 会议届次!H2"],
  ],
  [
    "began with the election in another 届",
    {
      ...meeting(" | | | 2"),
      ...leaders("书记 | 李四 | 第七届 | 1993.6 | 选举 | ", "书记 | 张三 | 第八届 | 1993.6 | 当选 | "),
    },
    ["officers 会议届次!H2"],
  ],
  ["a start known to the year", { ...meeting(" | | | 1"), ...leaders("书记 | 张三 | 第八届 | 1993 | 选举 | ") }, []],
  ["no officers listed", { ...meeting(" | | | 1 | 3"), ...leaders("常委 | 张三 | 第八届 | 1993.6 | 选举 | ") }, []],
  [
    "a meeting without a date",
    {
      会议届次: "机构 | 届次 | 书记数\n县委 | 第八届 | 3",
      ...leaders("书记 | 张三 | 第八届 | 1993.6 | 选举 | "),
    },
    [],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(electedCount, sheets)).toEqual(expected);
});

test("the messages tell both numbers, and point at the list", () => {
  const [count] = electedCount.run(exampleDossier({ ...meeting("3"), ...list("委员 | 张三", "委员 | 李四") }));
  expect(count).toMatchObject({
    message:
      "县委第八届：会议届次的委员数填3，委员名册列的当选者是2人。对照选举结果改正一处，增补、递补的在变动栏注明。",
    related: [{ sheet: "委员名册", cell: "D2" }],
  });
  const [officers] = electedCount.run(
    exampleDossier({ ...meeting(" | | | 2"), ...leaders("书记 | 张三 | 第八届 | 1993.6 | 选举 | ") }),
  );
  expect(officers).toMatchObject({
    message: "县委第八届：会议届次的书记数填2，领导任职里当选的是1人。对照选举结果改正一处。",
    related: [{ sheet: "领导任职", cell: "C2" }],
  });
});
