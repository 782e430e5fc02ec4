import { expect, test } from "vitest";
import { formContradiction } from "../../src/checks/form-contradiction.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const lists = (...lines: string[]) =>
  ["机构 | 职务 | 姓名 | 性别 | 出生年月 | 入党时间 | 任职时间 | 离任时间", ...lines].join("\n");
const mayor = lists("县教育局 | 局长 | 张三 | 男 | 1950.3 | 1975.7 | 1993.6 | 1998.3");
const against = (领导任职: string, ...form: string[]) => ({ 领导任职, "任免审批表/张三": form.join("\n") });

test.each([
  ["the same months", against(mayor, "1993.06--1998.03 县教育局局长"), []],
  ["a month off at either end", against(mayor, "1993.07--1998.02 县教育局局长"), []],
  ["two months late", against(mayor, "1993.08--1998.03 县教育局局长"), ["dates 领导任职!G2"]],
  ["two months early", against(mayor, "1993.04--1998.03 县教育局局长"), ["dates 领导任职!G2"]],
  ["left earlier", against(mayor, "1993.06--1998.01 县教育局局长"), ["dates 领导任职!H2"]],
  ["left later", against(mayor, "1993.06--1998.05 县教育局局长"), ["dates 领导任职!H2"]],
  ["a year alone leaves it open", against(mayor, "1993--1998 县教育局局长"), []],
  ["another year", against(mayor, "1994--1998 县教育局局长"), ["dates 领导任职!G2"]],
  ["the form was filled in before", against(mayor, "1993.06-- 县教育局局长"), []],
  ["one date tells the start", against(mayor, "1993.06 任县教育局局长", "1995.01 县教育局局长"), []],
  ["another time altogether", against(mayor, "1999.06--2001.03 县教育局局长"), ["dates 领导任职!G2"]],
  ["deputy is another post", against(mayor, "1990.06--1993.03 县教育局副局长"), []],
  ["another body of a like name", against(mayor, "1985.06--1993.03 市县教育局局长"), []],
  ["with the county before it", against(mayor, "1993.06--1997.03 样例县教育局党组书记、局长"), ["dates 领导任职!H2"]],
  ["its own post after another body", against(mayor, "1993.06--1997.03 县委委员，县教育局局长"), ["dates 领导任职!H2"]],
  [
    "其间 stands beside",
    against(mayor, "1993.06--1998.03 县教育局局长（其间：1994.01--1995.01 县教育局局长培训）"),
    [],
  ],
  ["a line without dates", against(mayor, "历任县教育局局长", "1990.01--1998.03 县教育局局长"), ["dates 领导任职!G2"]],
  ["with a grade in brackets", against(mayor, "1993.06--1997.03 县教育局局长（正科级）"), ["dates 领导任职!H2"]],
  [
    "somebody without posts in the lists",
    { 人物: "姓名 | 出生年月\n张三 | 1950.3", "任免审批表/张三": "1993.06--1997.03 县教育局局长" },
    [],
  ],
  ["another name", { 领导任职: mayor, "任免审批表/李四": "1990.06--1998.03 县教育局局长" }, []],
  [
    "two lines of one stint, two rows of one stint",
    against(
      lists("县教育局 | 局长 | 张三 | | | | 1993.6 | 1996.1", "县教育局 | 局长 | 张三 | | | | 1996.2 | 1998.3"),
      "1993.06--1994.03 县教育局局长",
      "1994.03--1998.03 县教育局党组书记、局长",
    ),
    [],
  ],
  [
    "of two stints each is compared with its own",
    against(
      lists("县教育局 | 局长 | 张三 | | | | 1993.6 | 1995.1", "县教育局 | 局长 | 张三 | | | | 1998.3 | 2001.1"),
      "1993.06--1995.01 县教育局局长",
      "1998.09--2001.01 县教育局局长",
    ),
    ["dates 领导任职!G3"],
  ],
  [
    "a stint the form leaves out is no difference of dates",
    against(
      lists("县教育局 | 局长 | 张三 | | | | 1993.6 | 1995.1", "县教育局 | 局长 | 张三 | | | | 1998.3 | 2001.1"),
      "1998.03--2001.01 县教育局局长",
    ),
    [],
  ],
  [
    "still in post at the lower limit",
    against(lists("县教育局 | 局长 | 张三 | | | | 1998.3 | "), "1998.03--2004.01 县教育局局长"),
    [],
  ],
  [
    "said to be in post at the limit, and gone before",
    against(lists("县教育局 | 局长 | 张三 | | | | 1998.3 | "), "1998.03--2001.01 县教育局局长"),
    ["dates 领导任职!H2"],
  ],
  [
    "without limits nothing is said of those still in post",
    {
      卷信息: "项目 | 内容\n县 | 样例县",
      ...against(lists("县教育局 | 局长 | 张三 | | | | 1998.3 | "), "1998.03--2001.01 县教育局局长"),
    },
    [],
  ],
  [
    "a row written the wrong way round is another matter",
    against(lists("县教育局 | 局长 | 张三 | | | | 1998.3 | 1993.6"), "1990.03--1991.01 县教育局局长"),
    [],
  ],
  [
    "under the full name and the former name of the body",
    {
      机构沿革:
        "机构全称 | 简称 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 撤止方式 | 后继\n县计委 | | 1984.1 | 设立 | | 1996.1 | 更名 | 样例县计划局\n样例县计划局 | 县计划局 | 1996.1 | 更名 | 县计委 | | |",
      ...against(
        lists("县计委 | 主任 | 张三 | | | | 1993.6 | 1996.1", "县计划局 | 主任 | 张三 | | | | 1996.1 | 1998.3"),
        "1993.06--1996.01 县计委主任",
        "1996.01--1997.03 样例县计划局主任",
      ),
    },
    ["dates 领导任职!H3"],
  ],
  ["another month of birth", against(mayor, "出生年月：195004"), ["facts 领导任职!E2"]],
  [
    "another sex, and the résumé is somebody else's",
    against(mayor, "性别：女", "1990.01--1991.01 县教育局局长"),
    ["facts 领导任职!D2"],
  ],
  [
    "joined in another year",
    against(mayor, "入党时间：197807", "1993.06--1998.03 县教育局局长"),
    ["facts 领导任职!F2"],
  ],
  ["joined earlier", against(mayor, "入党时间：197107"), ["facts 领导任职!F2"]],
  ["joined in the same month", against(mayor, "入党时间：197507"), []],
  [
    "one fact is told once, however many rows repeat it",
    against(
      lists(
        "县教育局 | 局长 | 张三 | 男 | 1950.3 | | 1993.6 | 1998.3",
        "县委 | 常委 | 张三 | 男 | 1950.3 | | 1998.3 | ",
      ),
      "出生年月：195203",
    ),
    ["facts 领导任职!E2"],
  ],
  [
    "of two who bear the name the form belongs to the one it fits",
    {
      人物: "姓名 | 区分 | 出生年月\n张三 | 教育局 | 1950.3\n张三 | 农业局 | 1960.5",
      ...against(mayor, "出生年月：195003", "1990.06--1998.03 县教育局局长"),
    },
    ["dates 领导任职!G2"],
  ],
  [
    "of two who bear the name it fits neither, or both",
    {
      人物: "姓名 | 区分 | 出生年月\n张三 | 教育局 | 1950.3\n张三 | 农业局 | 1960.5",
      领导任职: mayor,
      "任免审批表/张三": "出生年月：194001\n1990.06--1998.03 县教育局局长",
      "任免审批表/二/张三": "1990.06--1998.03 县教育局局长",
    },
    [],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(formContradiction, sheets)).toEqual(expected);
});

test("the message gives both times, and the finding points at the lines of the form", () => {
  const [finding] = formContradiction.run(
    exampleDossier(against(mayor, "1988.01--1995.08 县教育局副局长", "1995.08--1998.03 县教育局局长")),
  );
  expect(finding?.message).toBe(
    "张三任县教育局局长，名录为1993.6—1998.3，任免审批表简历为1995.08—1998.03，相差一个月以上。对照任免文件改正。",
  );
  expect(finding?.level).toBe("verify");
  expect(finding?.related).toEqual([{ book: "任免审批表/张三.lrmx", sheet: "", cell: "行2" }]);
});

test("a fact is told with what either says", () => {
  const [finding] = formContradiction.run(exampleDossier(against(mayor, "出生年月：195203")));
  expect(finding?.message).toBe("张三的出生年月，名录写1950.3，任免审批表写1952.3。对照干部档案改正。");
  expect(finding?.related).toEqual([{ book: "任免审批表/张三.lrmx", sheet: "", cell: "" }]);
});

test("without forms, or without anybody to compare, it has not been run", () => {
  expect(formContradiction.needs(exampleDossier({ 领导任职: mayor }))).toBe("没有交干部任免审批表（.lrmx、.lrm）");
  expect(formContradiction.needs(exampleDossier({ "任免审批表/张三": "1993.06-- 县教育局局长" }))).toBe(
    "没有填领导任职",
  );
  expect(formContradiction.needs(exampleDossier(against(mayor, "1993.06-- 县教育局局长")))).toBeUndefined();
});
