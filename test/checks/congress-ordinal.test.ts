import { expect, test } from "vitest";
import { congressOrdinal } from "../../src/checks/congress-ordinal.js";
import { exampleDossier } from "../support/example.js";

const told = (text: string) =>
  congressOrdinal
    .run(exampleDossier({ "文稿/概述": text }))
    .map(({ variant, data }) => [variant, data["wrong"], data["right"]].join(" "));

test.each([
  ["中共苇川县第八次代表大会选出第八届委员会。", []],
  ["中共苇川县第八届代表大会召开。", ["party 中共苇川县第八届代表大会 中共苇川县第八次代表大会"]],
  [
    "中国共产党苇川县第8届党员代表大会召开。",
    ["party 中国共产党苇川县第8届党员代表大会 中国共产党苇川县第8次党员代表大会"],
  ],
  ["中共苇川县第一届代表大会第二次会议召开。", []],
  ["苇川县第十二届人民代表大会第一次会议召开。", []],
  ["苇川县第十二次人民代表大会召开。", ["people 苇川县第十二次人民代表大会 苇川县第十二届人民代表大会"]],
  ["苇川县第一届第二次人民代表大会召开。", []],
  ["中国农工民主党苇川县第三届代表大会召开。", []],
  ["苇川县工会第八届代表大会召开。", []],
  ["中共苇川县第八届代表大会、第九届代表大会先后召开。", ["party 中共苇川县第八届代表大会 中共苇川县第八次代表大会"]],
])("%s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test("names of meetings and lists of delegates are read too", () => {
  const dossier = exampleDossier({
    会议届次: "机构 | 届次 | 会议名称 | 开始日期\n县委 | 第八届 | 中共苇川县第八届代表大会 | 1998.3",
    代表名单:
      "会议 | 代表团 | 姓名\n中共霁州市第三届代表大会 | 苇川县 | 张三\n中共霁州市第三届代表大会 | 苇川县 | 李四",
  });
  expect(congressOrdinal.run(dossier).map(({ at, message }) => `${at.sheet}!${at.cell} ${message}`)).toEqual([
    "会议届次!C2 会议届次“会议名称”栏写“中共苇川县第八届代表大会”，党代会称次不称届。改为“中共苇川县第八次代表大会”，当时确实称届的写说明。",
    "代表名单!A2 代表名单“会议”栏写“中共霁州市第三届代表大会”，党代会称次不称届。改为“中共霁州市第三次代表大会”，当时确实称届的写说明。",
  ]);
});
