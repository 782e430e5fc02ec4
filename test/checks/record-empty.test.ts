import { expect, test } from "vitest";
import { recordEmpty } from "../../src/checks/record-empty.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const orgs = (...lines: string[]) => ({
  机构沿革: [
    "机构全称 | 简称 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 撤止方式 | 后继",
    "中共某县委员会 | 县委 | 1949.10 | | | | |",
    ...lines,
  ].join("\n"),
  领导任职: "机构 | 职务 | 姓名 | 任职时间\n县委 | 书记 | 张三 | 1993.6",
});

test.each([
  ["body with a roster", orgs(), []],
  ["body without", orgs("县体改委 | | 1990.5 | | | 1996.12 | |"), ["body 机构沿革!A3"]],
  ["body that ended before the volume", orgs("县体改委 | | 1984.5 | | | 1993.5 | |"), []],
  ["body founded after the volume", orgs("县体改委 | | 2003.6 | | | | |"), []],
  [
    "roster under the old name",
    {
      ...orgs("县计委 | | 1984.1 | | | 1996.1 | 更名 | 县计划局", "县计划局 | | 1996.1 | 更名 | 县计委 | | |"),
      领导任职: "机构 | 职务 | 姓名 | 任职时间\n县委 | 书记 | 张三 | 1993.6\n县计委 | 主任 | 李四 | 1993.6",
    },
    [],
  ],
  [
    "only members",
    {
      ...orgs("县政协 | | 1980.1 | | | | |"),
      委员名册: "机构 | 届次 | 身份 | 姓名\n县政协 | 第三届 | 委员 | 李四",
    },
    [],
  ],
  [
    "declared vacancy",
    {
      ...orgs("县体改委 | | 1990.5 | | | | |"),
      空缺说明: "机构 | 职务 | 起 | 止 | 原因\n县体改委 | 主任 | 1990.5 | 1996.1 | 未配备",
    },
    [],
  ],
  [
    "zero report by the short name",
    {
      ...orgs("某县供销合作社 | 县供销社 | 1952.3 | | | | |"),
      零报告: "单位 | 表名 | 填报人\n县供销社 | 领导任职 | 李四",
    },
    [],
  ],
  [
    "tenure of a body that 机构沿革 does not know",
    {
      ...orgs("县体改委 | | 1990.5 | | | | |"),
      领导任职: "机构 | 职务 | 姓名 | 任职时间\n县侨办 | 主任 | 张三 | 1993.6",
    },
    ["body 机构沿革!A2", "body 机构沿革!A3"],
  ],
  ["person with a tenure", { ...orgs(), 人物: "姓名 | 性别\n张三 | 男" }, []],
  ["person without", { ...orgs(), 人物: "姓名 | 性别\n张三 | 男\n王五 | 男" }, ["person 人物!A3"]],
  ["person who served under a former name", { ...orgs(), 人物: "姓名 | 曾用名\n张山 | 张三" }, []],
  [
    "namesakes, of whom one served",
    {
      ...orgs(),
      人物: "姓名 | 区分 | 出生年月\n张三 | 县委 | 1945.3\n张三 | 团县委 | 1968.11",
    },
    ["person 人物!A3"],
  ],
  [
    "namesakes, and nobody knows which of them served",
    {
      ...orgs(),
      人物: "姓名 | 区分 | 出生年月\n张三 | 甲 | 1945.3\n张三 | 乙 | 1968.11",
    },
    [],
  ],
  [
    "delegate",
    { ...orgs(), 人物: "姓名 | 性别\n王五 | 男", 代表名单: "会议 | 代表团 | 姓名\n省党代会 | 某市 | 王五" },
    [],
  ],
  [
    "no limits: every body counts",
    { ...orgs("县体改委 | | 1984.5 | | | 1990.12 | |"), 卷信息: "项目 | 内容\n县 | 某县" },
    ["body 机构沿革!A3"],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(recordEmpty, sheets)).toEqual(expected);
});

test("messages say what to send in", () => {
  const sheets = { ...orgs("县体改委 | | 1990.5 | | | 1996.12 | |"), 人物: "姓名 | 性别\n王五 | 男" };
  expect(recordEmpty.run(exampleDossier(sheets)).map(({ message }) => message)).toEqual([
    "县体改委（1990.5—1996.12）在断限内存在，却没有一个任职人员。请补报；确实没有的，填空缺说明或零报告。",
    "人物表有王五，各表里却没有此人任职。请补报任职，或查姓名是否写错，或删去这一行。",
  ]);
});

test("without any roster the check says nothing", () => {
  const { 机构沿革 } = orgs();
  expect(recordEmpty.needs(exampleDossier({ 机构沿革 }))).toBe("没有填领导任职，没有填委员名册");
  expect(recordEmpty.needs(exampleDossier(orgs()))).toBeUndefined();
});

test("many bodies of one sheet are one finding, told apart by their time", () => {
  const sheets = orgs(
    "县体改委 | | 1990.5 | | | 1994.12 | 撤销 |",
    "县体改委 | | 1998.5 | | | | |",
    "县侨办 | | 不详 | | | | |",
    "县农机局 | | 1984.6 | | | 不详 | 撤销 |",
  );
  expect(
    recordEmpty.run(exampleDossier(sheets)).map(({ at, related, message }) => [at.cell, related.length, message]),
  ).toEqual([
    [
      "A3",
      3,
      "这张表有4个机构在断限内存在，却没有一个任职人员：县体改委（1990.5—1994.12）、县体改委（1998.5起）、县侨办、县农机局（1984.6—不详）。请补报；确实没有的，填空缺说明或零报告。",
    ],
  ]);
});

test("a body that an unknown name is meant for is not asked about", () => {
  const sheets = {
    ...orgs("县教育委员会 | | 1990.5 | | | | |"),
    领导任职: "机构 | 职务 | 姓名 | 任职时间\n县委 | 书记 | 张三 | 1993.6\n教委会 | 主任 | 李四 | 1993.6",
  };
  expect(exampleFindings(recordEmpty, sheets)).toEqual([]);
});
