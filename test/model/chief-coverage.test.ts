import { expect, test } from "vitest";
import { type ExampleSheets } from "../../src/checks/define-check.js";
import { chiefCoverage } from "../../src/model/chief-coverage.js";
import { monthText } from "../../src/model/date-text.js";
import { exampleDossier } from "../support/example.js";

/** `县教育局局长 held 1993.6-1996.1 张三` */
function coverage(sheets: ExampleSheets) {
  return chiefCoverage(exampleDossier(sheets)).map(({ line, post, runs }) => [
    line.roster.name + post,
    ...runs.map(({ state, first, last, holders }) =>
      [`${state} ${monthText(first)}-${monthText(last)}`, ...holders.map(({ name }) => name)].join(" "),
    ),
  ]);
}

const orgs = (...rows: readonly string[]) => ["机构全称 | 设立时间 | 撤止时间 | 撤止方式 | 后继", ...rows].join("\n");
const tenures = (...rows: readonly string[]) => ["机构 | 职务 | 姓名 | 标注 | 任职时间 | 离任时间", ...rows].join("\n");

test("the boundary month goes to the one who comes; gaps, deputies in charge and declared vacancies have their own months", () => {
  expect(
    coverage({
      机构沿革: orgs("县教育局 | 1984.3 |"),
      领导任职: tenures(
        "县教育局 | 局长 | 张三 | | 1993.8 | 1996.1",
        "县教育局 | 局长 | 李四 | | 1996.1 | 1998.3",
        "县教育局 | 副局长 | 王五 | 主持工作 | 1998.3 | 1998.9",
        "县教育局 | 局长 | 赵六 | 代 | 1999.2 | 1999.6",
        "县教育局 | 局长 | 赵六 | | 1999.6 | 2001.1",
      ),
      空缺说明: "机构 | 职务 | 起 | 止 | 原因\n县教育局 | 局长 | 1998.10 | 1999.1 | 未任命",
    }),
  ).toEqual([
    [
      "县教育局局长",
      "gap 1993.6-1993.7",
      "held 1993.8-1995.12 张三",
      "held 1996.1-1998.3 李四",
      "in-charge 1998.4-1998.9 王五",
      "vacant 1998.10-1999.1",
      "acting 1999.2-1999.5 赵六",
      "held 1999.6-2001.1 赵六",
      "gap 2001.2-2003.5",
    ],
  ]);
});

test("two who certainly held it at once are both named; a coarse end is drawn up to the next start", () => {
  expect(
    coverage({
      领导任职: tenures(
        "县教育局 | 局长 | 张三 | | 1993.6 | 1996.1",
        "县教育局 | 局长 | 李四 | | 1995.1 | 1998",
        "县教育局 | 局长 | 王五 | | 1998.4 | 1999.2",
        "县教育局 | 局长 | 丁八 | | 1998.4 | 1999.2",
      ),
    }),
  ).toEqual([
    [
      "县教育局局长",
      "held 1993.6-1994.12 张三",
      "held 1995.1-1996.1 张三 李四",
      "held 1996.2-1998.3 李四",
      "held 1998.4-1999.2 丁八 王五",
    ],
  ]);
});

test("only the post that leads the body is followed through its life; between two names there is no body", () => {
  expect(
    coverage({
      机构沿革: orgs("县水电局 | 1994.3 | 1996.4 | 更名 | 县水利局", "县水利局 | 1997.4 | 2001.12 | 撤销 |"),
      领导任职: tenures(
        "县水电局 | 局长 | 张三 | | 1994.3 | 1996.4",
        "县水利局 | 局长 | 张三 | | 1997.4 | 2001.6",
        "县水利局 | 党组书记 | 李四 | | 1998.1 | 1999.1",
      ),
    }),
  ).toEqual([
    [
      "县水利局局长",
      "held 1994.3-1996.4 张三",
      "absent 1996.5-1997.3",
      "held 1997.4-2001.6 张三",
      "gap 2001.7-2001.12",
    ],
    ["县水利局党组书记", "held 1998.1-1999.1 李四"],
  ]);
});

test("an unwritten founding or end adds nothing; who was no holder within the limits is left out", () => {
  expect(
    coverage({
      机构沿革: orgs("县侨办 | | 不详", "县体委 | 1984.3 | 1990.1"),
      领导任职: tenures("县侨办 | 主任 | 张三 | | 1995.6 | 1996.1", "县体委 | 主任 | 李四 | | 1984.3 | 1990.1"),
    }),
  ).toEqual([["县侨办主任", "held 1995.6-1996.1 张三"]]);
});

test("a volume without limits has nothing to draw", () => {
  const sheets = { 卷信息: "项目 | 内容\n县 | 样例县", 领导任职: tenures("县侨办 | 主任 | 张三 | | 1995.6 | 1996.1") };
  expect(coverage(sheets)).toEqual([]);
});
