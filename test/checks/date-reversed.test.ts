import { expect, test } from "vitest";
import { dateReversed } from "../../src/checks/date-reversed.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const tenure = (from: string, to: string) => ({
  领导任职: `机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | ${from} | ${to}`,
});
const span = (text: string) => ({ 领导任职: `机构 | 职务 | 姓名 | 任职起止\n县委 | 书记 | 张三 | ${text}` });

test.each([
  ["months", tenure("1996.10", "1996.4"), ["reversed 领导任职!E2"]],
  ["years", tenure("1996", "1995"), ["reversed 领导任职!E2"]],
  ["days of one month", tenure("1996.4.20", "1996.4.8"), ["reversed 领导任职!E2"]],
  ["day and month of one month", tenure("1996.4.20", "1996.4"), []],
  ["end known to the year of the start", tenure("1996.10", "1996"), []],
  ["approximate end a year earlier", tenure("1996.3", "约1995年"), []],
  ["open", tenure("1996.10", ""), []],
  ["unknown end", tenure("1996.10", "不详"), []],
  ["unknown start", tenure("不详", "1996.10"), []],
  ["second stint of a cell", span("1993.6—1994.2，1996.10—1996.4"), ["reversed 领导任职!D2"]],
  ["body", { 机构沿革: "机构全称 | 设立时间 | 撤止时间\n县体改委 | 1996.5 | 1995.12" }, ["reversed 机构沿革!C2"]],
  [
    "meeting without a name",
    { 会议届次: "机构 | 届次 | 开始日期 | 结束日期\n县委 | 第八届 | 1993.6.11 | 1993.6.8" },
    ["reversed 会议届次!D2"],
  ],
  [
    "vacancy",
    { 空缺说明: "机构 | 职务 | 起 | 止 | 原因\n县委 | 书记 | 1996.5 | 1996.2 | 未配备" },
    ["reversed 空缺说明!D2"],
  ],
  ["limits of the volume", { 卷信息: "项目 | 内容\n县 | 某县\n上限 | 2003.5\n下限 | 1993.6" }, ["reversed 卷信息!B4"]],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(dateReversed, sheets)).toEqual(expected);
});

test("the finding sits on the end and points at the start", () => {
  const [finding] = dateReversed.run(exampleDossier(tenure("1996.10", "1996.4")));
  expect(finding?.message).toBe("县委书记张三：离任时间1996.4早于任职时间1996.10。请查原件，改正其中一个。");
  expect(finding?.related.map(({ cell }) => cell)).toEqual(["D2"]);
});

test("two ends in one cell do not point at themselves", () => {
  const [finding] = dateReversed.run(exampleDossier(span("1996.10～1996.4")));
  expect(finding?.related).toEqual([]);
});

const message = (sheets: Record<string, string>) => dateReversed.run(exampleDossier(sheets))[0]?.message;

test("meetings and vacancies are named", () => {
  const meeting = "机构 | 届次 | 会议名称 | 开始日期 | 结束日期\n县委 | 第八届 |";
  expect(message({ 会议届次: `${meeting} 中共某县第八次代表大会 | 1993.6.11 | 1993.6.8` })).toBe(
    "中共某县第八次代表大会：结束日期1993.6.8早于开始日期1993.6.11。请查原件，改正其中一个。",
  );
  expect(message({ 会议届次: `${meeting} | 1993.6.11 | 1993.6.8` })).toContain("县委第八届会议：");
  expect(message({ 空缺说明: "机构 | 职务 | 起 | 止 | 原因\n县委 | 书记 | 1996.5 | 1996.2 | 未配备" })).toContain(
    "县委书记空缺：止1996.2早于起1996.5",
  );
});
