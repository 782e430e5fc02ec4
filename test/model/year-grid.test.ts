import { expect, test } from "vitest";
import { yearGrid } from "../../src/model/year-grid.js";
import { type ExampleSheets } from "../../src/checks/define-check.js";
import { exampleDossier } from "../support/example.js";

/** name → `已报1993-1996 未报1997-2003` */
function grid(sheets: ExampleSheets) {
  const words = { reported: "已报", zero: "零报告", missing: "未报", absent: "不存在" };
  const made = yearGrid(exampleDossier(sheets));
  return made?.rows.map(({ name, runs }) =>
    [name, ...runs.map(({ state, from, to }) => `${words[state]}${from}-${to}`)].join(" "),
  );
}

const orgs = (...rows: readonly string[]) =>
  ["机构全称 | 简称 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 撤止方式 | 后继", ...rows].join("\n");
const tenures = (...rows: readonly string[]) => ["机构 | 职务 | 姓名 | 任职时间 | 离任时间", ...rows].join("\n");

test("every year of the volume, body by body, once", () => {
  const made = yearGrid(
    exampleDossier({
      机构沿革: orgs("县老干部局 | | 1984.5 | | | | |"),
      领导任职: tenures("县老干部局 | 局长 | 张三 | 1993.6 | 1996.1"),
    }),
  );
  expect(made).toMatchObject({ from: 1993, to: 2003 });
  expect(made?.rows[0]?.runs).toEqual([
    { state: "reported", from: 1993, to: 1996 },
    { state: "missing", from: 1997, to: 2003 },
  ]);
});

test("a body lives through its names, and not between them", () => {
  expect(
    grid({
      机构沿革: orgs(
        "县水电局 | | 1990.3 | 设立 | | 1995.4 | 更名 | 县水利局",
        "县水利局 | | 1998.4 | 更名 | 县水电局 | 2001.12 | 撤销 |",
      ),
      领导任职: tenures("县水电局 | 局长 | 张三 | 1993.6 | 1994.1"),
    }),
  ).toEqual(["县水利局 已报1993-1994 未报1995-1995 不存在1996-1997 未报1998-2001 不存在2002-2003"]);
});

test("零报告 of 领导任职 speaks for the years nothing tells of, by either name", () => {
  const bodies = orgs("县总工会 | 工会 | 1984.5 | | | | |");
  const one = tenures("县总工会 | 主席 | 张三 | 1993.6 | 1996.1");
  const zero = (row: string) => `单位 | 表名 | 填报人\n${row}`;
  expect(grid({ 机构沿革: bodies, 领导任职: one, 零报告: zero("工会 | 领导任职 | 李四") })).toEqual([
    "县总工会 已报1993-1996 零报告1997-2003",
  ]);
  expect(grid({ 机构沿革: bodies, 领导任职: one, 零报告: zero("工会 | 代表名单 | 李四") })).toEqual([
    "县总工会 已报1993-1996 未报1997-2003",
  ]);
});

test("an unwritten founding or end counts from what is told, and from the limits where nothing is", () => {
  expect(
    grid({
      机构沿革: orgs("县侨办 | | | | | 不详 | |", "县台办 | | | | | 不详 | |"),
      领导任职: tenures("县侨办 | 主任 | 张三 | 1995.6 | 1996.1", "县侨办 | 主任 | 李四 | 1999.6 | 2000.1"),
    }),
  ).toEqual([
    "县侨办 不存在1993-1994 已报1995-1996 未报1997-1998 已报1999-2000 不存在2001-2003",
    "县台办 未报1993-2003",
  ]);
});

test("what 机构沿革 does not know stands last, and exists where it is told of", () => {
  expect(
    grid({
      机构沿革: orgs("县侨办 | | 1984 | | | | |"),
      领导任职: tenures("县侨务办 | 主任 | 张三 | 1995.6 | 1996.1"),
    }),
  ).toEqual(["县侨办 未报1993-2003", "县侨务办 不存在1993-1994 已报1995-1996 不存在1997-2003"]);
});

test.each([
  ["1995.3 | 不详", "未报1993-1994 已报1995-1995 未报1996-2003"],
  ["不详 | 1995.3", "未报1993-1994 已报1995-1995 未报1996-2003"],
  ["不详 | 不详", "未报1993-2003"],
  ["不详 | ", "未报1993-2002 已报2003-2003"],
  ["1997.3 | 1995.3", "未报1993-1994 已报1995-1997 未报1998-2003"],
  ["1995年以前 | 1996.3", "未报1993-1994 已报1995-1996 未报1997-2003"],
  ["1995.3 | 1996年以后", "未报1993-1994 已报1995-1996 未报1997-2003"],
])("a tenure %s tells of %s", (dates, runs) => {
  expect(
    grid({ 机构沿革: orgs("县侨办 | | 1984 | | | | |"), 领导任职: tenures(`县侨办 | 主任 | 张三 | ${dates}`) }),
  ).toEqual([`县侨办 ${runs}`]);
});

test("committees tell from their election to the next, meetings of their year, declared vacancies of theirs", () => {
  const bodies = orgs("中共样例县委员会 | 县委 | 1949.10 | | | | |");
  const members = "机构 | 届次 | 身份 | 姓名\n县委 | 第八届 | 委员 | 张三";
  expect(
    grid({
      机构沿革: bodies,
      会议届次: "机构 | 届次 | 会议名称 | 开始日期\n县委 | 第八届 | 党代会 | 1995.6\n县委 | 第九届 | 党代会 | 1999.6",
      委员名册: members,
    }),
  ).toEqual(["中共样例县委员会 未报1993-1994 已报1995-1999 未报2000-2003"]);
  expect(grid({ 机构沿革: bodies, 委员名册: members })).toEqual(["中共样例县委员会 未报1993-2003"]);
  expect(
    grid({ 机构沿革: bodies, 空缺说明: "机构 | 职务 | 起 | 止 | 原因\n县委 | 书记 | 1994.1 | 1995.3 | 未任命" }),
  ).toEqual(["中共样例县委员会 未报1993-1993 已报1994-1995 未报1996-2003"]);
  expect(
    grid({
      机构沿革: bodies,
      会议届次: "机构 | 届次 | 会议名称 | 开始日期\n县委 | 第九届 | 党代会 | 1999.6",
      委员名册: "机构 | 届次 | 身份 | 姓名\n县委 | 第九届 | 委员 | 张三",
    }),
  ).toEqual(["中共样例县委员会 未报1993-1998 已报1999-2003"]);
});

test("a volume without limits has no grid", () => {
  expect(grid({ 卷信息: "项目 | 内容\n县 | 样例县", 机构沿革: orgs("县侨办 | | 1984 | | | | |") })).toBeUndefined();
});

test("a body that two units listed has one row, of the listing with its records", () => {
  const twice = orgs("县档案局 | | 1982.7 | | | | |", "县档案局 | | 1980.7 | | | | |");
  const row = tenures("县档案局 | 局长 | 张三 | 1993.6 | 2003.5");
  expect(grid({ 机构沿革: twice, 领导任职: row })).toEqual(["县档案局 已报1993-2003"]);
  // an undated record is no year told, and its body no other row
  expect(grid({ 机构沿革: twice, 领导任职: tenures("县档案局 | 局长 | 张三 | |") })).toHaveLength(2);
});
