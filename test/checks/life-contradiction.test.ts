import { expect, test } from "vitest";
import { lifeContradiction } from "../../src/checks/life-contradiction.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const born = (birth: string, from: string) => ({
  领导任职: `机构 | 职务 | 姓名 | 出生年月 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | ${birth} | ${from} | 1998.3`,
});
const died = (death: string, from: string, to: string) => ({
  人物: `姓名 | 去世时间\n张三 | ${death}`,
  领导任职: `机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | ${from} | ${to}`,
});

test.each([
  ["born long before", born("1945.3", "1993.6"), []],
  ["born after the start", born("1995.3", "1993.6"), ["birth 领导任职!D2"]],
  ["born in the year of the start", born("1993", "1993.6"), ["birth-possible 领导任职!D2"]],
  ["start unknown", born("1995.3", "不详"), []],
  [
    "birth from 人物",
    { 人物: "姓名 | 出生年月\n张三 | 1995.3", 领导任职: "机构 | 职务 | 姓名 | 任职时间\n县委 | 书记 | 张三 | 1993.6" },
    ["birth 人物!B2"],
  ],
  [
    "one birth against two posts is told once",
    {
      人物: "姓名 | 出生年月\n张三 | 1999.3",
      领导任职: "机构 | 职务 | 姓名 | 任职时间\n县委 | 书记 | 张三 | 1993.6\n县人大 | 主任 | 张三 | 1994.6",
    },
    ["birth 人物!B2"],
  ],
  ["died in the month of leaving", died("1998.3.8", "1993.6", "1998.3"), []],
  ["died before leaving", died("1998.2", "1993.6", "1998.3"), ["death 领导任职!E2"]],
  ["end known to the year", died("1998.2", "1993.6", "1998"), ["death-possible 领导任职!E2"]],
  ["died before the lower limit, end blank", died("1998.2", "1993.6", ""), ["death 领导任职!E2"]],
  ["died after the lower limit, end blank", died("2009.2", "1993.6", ""), []],
  ["died after the start, end unknown", died("1998.2", "1993.6", "不详"), []],
  ["died before the start, end unknown", died("1990.2", "1993.6", "不详"), ["death 领导任职!E2"]],
  ["neither date known", died("1990.2", "不详", "不详"), []],
  [
    "no lower limit, end blank",
    { ...died("1990.2", "1993.6", ""), 卷信息: "项目 | 内容\n县 | 某县" },
    ["death 领导任职!E2"],
  ],
  [
    "every tenure of the person",
    {
      人物: "姓名 | 去世时间\n张三 | 1990.2",
      领导任职:
        "机构 | 职务 | 姓名 | 任职起止\n县委 | 书记 | 张三 | 1993.6—1994.2\n县人大 | 主任 | 张三 | 1994.2—1998.3",
    },
    ["death 领导任职!D2", "death 领导任职!D3"],
  ],
])("%s", (_name, sheets, expected) => {
  expect(exampleFindings(lifeContradiction, sheets)).toEqual(expected);
});

test.each([
  [
    born("1995.3", "1993.6"),
    "mandatory",
    "张三1995年3月出生，任县委书记却始于1993年6月。请查档案，改正其中一个。",
    "E2",
  ],
  [
    born("1993", "1993.6"),
    "verify",
    "张三1993年出生，任县委书记始于1993年6月，可能还没有出生。请查实，把时间记细。",
    "E2",
  ],
  [
    died("1998.2", "1993.6", ""),
    "mandatory",
    "张三1998年2月去世，任县委书记却到2003年5月（未填离任时间）。请查档案，改正其中一个。",
    "B2",
  ],
  [
    died("1998.2", "1993.6", "1998"),
    "verify",
    "张三1998年2月去世，任县委书记到1998年，可能在去世以后。请查实，把时间记细。",
    "B2",
  ],
])("both dates are told", (sheets, level, message, other) => {
  const [finding] = lifeContradiction.run(exampleDossier(sheets));
  expect(finding).toMatchObject({ level, message });
  expect(finding?.related.map(({ cell }) => cell)).toEqual([other]);
});
