import { expect, test } from "vitest";
import { bodyYearUnreported } from "../../src/checks/body-year-unreported.js";
import { exampleDossier, exampleFindings } from "../support/example.js";

const orgs = "机构全称 | 设立时间 | 撤止时间\n县老干部局 | 1984.5 |";
const deputies = (...rows: readonly string[]) =>
  ["机构 | 职务 | 姓名 | 任职时间 | 离任时间", ...rows.map((row) => `县老干部局 | ${row}`)].join("\n");

test("names every stretch of two years or more", () => {
  const sheets = {
    机构沿革: orgs,
    领导任职: deputies("副局长 | 张三 | 1995.6 | 1996.1", "副局长 | 李四 | 1999.3 | 2000.1"),
  };
  expect(bodyYearUnreported.run(exampleDossier(sheets))).toMatchObject([
    {
      message:
        "县老干部局1993—1994年、1997—1998年、2001—2003年没有任何记录，别的年份有。补报这几年的任职；没有可填的作零报告，机构已撤的填撤止时间。",
    },
  ]);
});

test.each([
  ["a chief post is followed month by month elsewhere", deputies("局长 | 张三 | 1993.6 | 1996.1")],
  ["an unknown end may be of any year", deputies("副局长 | 张三 | 1993.6 | 不详")],
  ["an unknown start too", deputies("副局长 | 张三 | 不详 | 2001.3")],
])("%s", (_, 领导任职) => {
  expect(exampleFindings(bodyYearUnreported, { 机构沿革: orgs, 领导任职 })).toEqual([]);
});

test("a body nobody told of, one that 机构沿革 does not know, and a volume without limits are asked elsewhere", () => {
  const 领导任职 = "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县档案局 | 副局长 | 张三 | 1993.6 | 1996.1";
  expect(exampleFindings(bodyYearUnreported, { 机构沿革: orgs, 领导任职 })).toEqual([]);
  const unlimited = {
    卷信息: "项目 | 内容\n县 | 样例县",
    机构沿革: orgs,
    领导任职: deputies("副局长 | 张三 | 1993.6 | 1996.1"),
  };
  expect(exampleFindings(bodyYearUnreported, unlimited)).toEqual([]);
});
