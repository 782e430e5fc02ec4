import { expect, test } from "vitest";
import { dateOutsideVolume } from "../../src/checks/date-outside-volume.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const tenure = (from: string, to: string) => ({
  领导任职: `机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | ${from} | ${to}`,
});
const body = (from: string, to: string) => ({
  机构沿革: `机构全称 | 设立时间 | 撤止时间\n县体改委 | ${from} | ${to}`,
});
const meeting = (from: string, to: string, plenum = "") => ({
  会议届次: `机构 | 届次 | 开始日期 | 结束日期 | 全会日期\n县委 | 第八届 | ${from} | ${to} | ${plenum}`,
});

test.each([
  ["whole volume", tenure("1993.6", "2003.5"), []],
  ["start in the month after the lower limit", tenure("2003.6", ""), ["after-lower 领导任职!D2"]],
  ["both after the lower limit: one finding", tenure("2003.6", "2004.2"), ["after-lower 领导任职!D2"]],
  ["end after the lower limit", tenure("2001.3", "2003.6"), ["after-lower 领导任职!E2"]],
  ["end in the year of the lower limit", tenure("2001.3", "2003"), []],
  ["still in post", tenure("2001.3", ""), []],
  ["unknown ends", tenure("不详", "不详"), []],
  ["started before the upper limit", tenure("1985", "1993.6"), []],
  ["ended in the month before the upper limit", tenure("1990.3", "1993.5"), ["before-upper 领导任职!E2"]],
  ["ended in the year of the upper limit", tenure("1990.3", "1993"), []],
  ["body that ended before the upper limit", body("1984.5", "1992.12"), []],
  ["body founded after the lower limit", body("2004.1", ""), ["after-lower 机构沿革!B2"]],
  ["body that ended after the lower limit", body("1984.5", "2004.1"), ["after-lower 机构沿革!C2"]],
  ["meeting within", meeting("1993.6.8", "1993.6.11", "1993.6.11"), []],
  ["meeting before", meeting("1990.4.6", "1990.4.9"), ["before-upper 会议届次!D2"]],
  ["meeting of one date before", meeting("1990.4.6", ""), ["before-upper 会议届次!C2"]],
  ["plenum after the lower limit", meeting("2003.5.28", "2003.5.31", "2003.6.2"), ["after-lower 会议届次!E2"]],
  [
    "vacancy after the lower limit",
    { 空缺说明: "机构 | 职务 | 起 | 止 | 原因\n县委 | 书记 | 2003.3 | 2003.9 | 未配备" },
    ["after-lower 空缺说明!D2"],
  ],
  [
    "vacancy before the upper limit",
    { 空缺说明: "机构 | 职务 | 起 | 止 | 原因\n县委 | 书记 | 1990.3 | 1990.9 | 未配备" },
    [],
  ],
  [
    "change in a committee",
    {
      委员名册:
        "机构 | 届次 | 身份 | 姓名 | 变动 | 变动时间\n县委 | 第八届 | 委员 | 张三 | 辞职 | 2004.1\n县委 | 第八届 | 委员 | 李四 | |",
    },
    ["after-lower 委员名册!F2"],
  ],
  [
    "chronicle",
    { 大事记: "日期 | 事项\n1990.3 | 旧事\n2003.9 | 县委换届" },
    ["before-upper 大事记!A2", "after-lower 大事记!A3"],
  ],
  [
    "chronicle in the year of the upper limit, and without a date",
    { 大事记: "日期 | 事项\n1993 | 旧事\n | 县委换届" },
    [],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(dateOutsideVolume, sheets)).toEqual(expected);
});

const message = (sheets: Record<string, string>) => dateOutsideVolume.run(exampleDossier(sheets))[0]?.message;

test("messages name the record, the date and the limit", () => {
  expect(message(tenure("2001.3", "2004.2"))).toBe(
    "县委书记张三：离任时间2004.2在下限2003.5之后，本卷不收。下限仍在任的，离任时间留空。",
  );
  expect(message(tenure("2003.6", ""))).toBe(
    "县委书记张三：任职时间2003.6在下限2003.5之后，本卷不收。请删去，或改正时间。",
  );
  expect(message({ 大事记: "日期 | 事项\n1990.3 | 旧事" })).toBe(
    "大事记“旧事”：日期1990.3在上限1993.6以前，本卷大事记不收，应在上卷。请核对日期，不误的删去或作说明。",
  );
  expect(message(tenure("1990.3", "1993.5"))).toBe(
    "县委书记张三：离任时间1993.5，上限1993.6以前已经结束，应在上卷。请核对，要保留的作说明。",
  );
});

const limits = (text: string) => ({ 卷信息: `项目 | 内容\n县 | 某县\n${text}`, ...tenure("1980.1", "1985.2") });

test("without a lower limit nothing can lie outside", () => {
  const dossier = exampleDossier(limits("上限 | 1993.6"));
  expect(dateOutsideVolume.needs(dossier)).toBe("卷信息没有填下限");
  expect(dateOutsideVolume.run(dossier)).toEqual([]);
});

test("without an upper limit nothing lies before it", () => {
  const dossier = exampleDossier({ ...limits("下限 | 2003.5"), 大事记: "日期 | 事项\n1980.3 | 旧事" });
  expect(dateOutsideVolume.needs(dossier)).toBeUndefined();
  expect(dateOutsideVolume.run(dossier)).toEqual([]);
});
