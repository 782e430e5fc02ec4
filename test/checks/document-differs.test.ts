import { expect, test } from "vitest";
import { documentDiffers } from "../../src/checks/document-differs.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const documents = (...lines: string[]) => ({ 资料来源: ["编号 | 题名 | 文号 | 日期 | 备注", ...lines].join("\n") });
const tenures = (...lines: string[]) => ({
  领导任职: ["机构 | 职务 | 姓名 | 任职时间 | 任职依据 | 离任时间 | 离任依据 | 备注", ...lines].join("\n"),
});
const paper = "ZL1 | 任职通知 | 苇委〔1996〕4号 | 1996.1 |";

test.each([
  ["no number", documents("ZL1 | 日记 | | 1996.1 |"), []],
  ["no number of a paper", documents("ZL1 | 日记 | 第3册 | 1995.1 |", "ZL2 | 笔记 | 第3册 | 1996.1 |"), []],
  ["no date", documents("ZL1 | 通知 | 苇委〔1996〕4号 | |"), []],
  [
    "other brackets, the same number",
    documents("ZL1 | 通知 | 苇委〔1996〕4号 | 1996.1 |", "ZL2 | 决定 | 苇委[1996] 4号 | 1996.1 |"),
    ["number-twice 资料来源!C3"],
  ],
  [
    "one paper listed twice is not two papers",
    documents("ZL1 | 通知 | 苇委〔1996〕4号 | 1996.1 |", "ZL2 | 通知 | 苇委〔1996〕4号 | 1996.1 |"),
    [],
  ],
  ["coarse date of another year", documents("ZL1 | 通知 | 苇委（1996）4号 | 1997 |"), ["number-date 资料来源!C2"]],
  [
    "three months after its paper",
    { ...documents(paper), ...tenures("甲局 | 局长 | 张三 | 1996.4 | 苇委〔1996〕4号") },
    [],
  ],
  [
    "four months after",
    { ...documents(paper), ...tenures("甲局 | 局长 | 张三 | 1996.5 | 苇委〔1996〕4号") },
    ["tenure-date 领导任职!D2"],
  ],
  [
    "before its paper",
    { ...documents(paper), ...tenures("甲局 | 局长 | 张三 | 1995.9 | 苇委〔1996〕4号") },
    ["tenure-date 领导任职!D2"],
  ],
  [
    "the end too",
    { ...documents(paper), ...tenures("甲局 | 局长 | 张三 | 1990.1 | | 1997.1 | 苇委〔1996〕4号") },
    ["tenure-date 领导任职!F2"],
  ],
  [
    "a note may explain it",
    { ...documents(paper), ...tenures("甲局 | 局长 | 张三 | 1995.5 | 苇委〔1996〕4号 | | | 追认") },
    [],
  ],
  [
    "unknown dates",
    { ...documents(paper), ...tenures("甲局 | 局长 | 张三 | 不详 | 苇委〔1996〕4号 | 不详 | 苇委〔1996〕4号") },
    [],
  ],
  [
    "not listed: by the year of its number",
    tenures("甲局 | 局长 | 张三 | 1998.1 | 苇委〔1996〕4号"),
    ["tenure-date 领导任职!D2"],
  ],
  ["not listed: early in the next year", tenures("甲局 | 局长 | 张三 | 1997.2 | 苇委〔1996〕4号"), []],
  ["not listed, no number: a meeting", tenures("甲局 | 局长 | 张三 | 1998.1 | 县十二届人大一次会议"), []],
  [
    "a paper wrongly dated is told once",
    {
      ...documents("ZL1 | 任职通知 | 苇委〔1996〕4号 | 1990.1 |"),
      ...tenures("甲局 | 局长 | 张三 | 1996.1 | 苇委〔1996〕4号"),
    },
    ["number-date 资料来源!C2"],
  ],
  [
    "listed without a number",
    {
      ...documents("ZL1 | 会议记录，任免2人 | | 1996.1 |"),
      ...tenures("甲局 | 局长 | 张三 | 1999.1 | 会议记录，任免2人"),
    },
    ["count 资料来源!B2"],
  ],
  ["nobody entered yet", documents("ZL1 | 任职通知 | 苇委〔1996〕4号 | 1996.1 | 任免3人"), []],
  [
    "both ends of one person are one person",
    {
      ...documents(`${paper} 任免干部1名`),
      ...tenures(
        "甲局 | 局长 | 张三 | 1990.1 | | 1996.1 | 苇委〔1996〕4号",
        "乙局 | 局长 | 张三 | 1996.1 | 苇委〔1996〕4号",
      ),
    },
    [],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(documentDiffers, sheets)).toEqual(expected);
});

test.each([
  [
    documents("ZL1 | 通知 | 苇委〔1996〕4号 | 1997.2 |"),
    "资料ZL1的文号是苇委〔1996〕4号，日期写1997.2，年份不同。请查原件改正。",
  ],
  [
    documents("ZL1 | 甲 | 苇委〔1996〕4号 | |", "ZL2 | 乙 | 苇委〔1996〕4号 | |"),
    "文号苇委〔1996〕4号有两件：“甲”和“乙”。一个文号只是一件，请查原件改正。",
  ],
  [
    { ...documents(paper), ...tenures("甲局 | 局长 | 张三 | 1999.5 | 苇委〔1996〕4号") },
    "甲局局长张三写1999.5任职，依据苇委〔1996〕4号（1996.1成文）与此不合。请查原件，改正时间或依据。",
  ],
  [
    tenures("甲局 | 局长 | 张三 | 1999.5 | 苇委〔1996〕4号"),
    "甲局局长张三写1999.5任职，依据苇委〔1996〕4号（1996年）与此不合。请查原件，改正时间或依据。",
  ],
  [
    { ...documents(`${paper} 任免3人`), ...tenures("甲局 | 局长 | 张三 | 1996.1 | 苇委〔1996〕4号") },
    "苇委〔1996〕4号写明任免3人，各表引用它的有1人。请查原件，看漏录、错录了谁。",
  ],
])("message %#", (sheets, expected) => {
  expect(documentDiffers.run(exampleDossier(sheets)).map(({ message }) => message)).toEqual([expected]);
});
