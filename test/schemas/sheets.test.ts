import { expect, test } from "vitest";
import { z } from "zod";
import { columnsOf } from "../../schemas/sheet.js";
import { nations } from "../../schemas/nations.js";
import { reportSchema } from "../../schemas/report.js";
import { sheets } from "../../schemas/sheets.js";

/** The contract: sheet and header names that other people's files rely on. Add to it; never rename or remove. */
const contract: Readonly<Record<string, string>> = {
  卷信息: "项目 内容 名称 起 止",
  机构沿革:
    "序号 机构全称 简称 系统 类别 级别 隶属 设立时间 设立方式 前身 设立依据 撤止时间 撤止方式 后继 撤止依据 驻地 备注",
  领导任职:
    "序号 机构 职务 姓名 性别 民族 出生年月 籍贯 入党时间 届次 标注 任职时间 任职起止 任职方式 任职依据 离任时间 离任原因 离任依据 备注",
  会议届次:
    "序号 机构 届次 会议名称 开始日期 结束日期 会期 地点 正式代表 候补代表 列席代表 党员总数 委员数 候补委员数 常委数 书记数 副书记数 全会日期 依据 备注",
  委员名册: "序号 机构 届次 身份 姓名 性别 民族 变动 变动时间 备注",
  党员统计: "年份 党委 党总支 党支部 党员总数 女党员 少数民族党员 当年发展 35岁以下 大专以上 备注",
  代表名单: "序号 会议 届次 代表团 姓名 性别 民族 身份 备注",
  大事记: "序号 日期 事项 依据",
  资料来源: "编号 类别 题名 文号 日期 全宗号 案卷号 页码 保管单位 备注",
  空缺说明: "序号 机构 职务 起 止 原因 依据",
  人物: "序号 姓名 区分 曾用名 性别 民族 出生年月 籍贯 入党时间 去世时间 判定 相对人 判定人 判定日期 备注",
  情况说明: "问题编号 说明 说明人 日期 依据 豁免单位",
  零报告: "单位 表名 填报人 审核人 日期",
  列对照: "表 原表头 标准表头 备注",
};

test("every sheet and header of the contract, in its order", () => {
  expect(
    Object.fromEntries(
      sheets.map((sheet) => [
        sheet.name,
        columnsOf(sheet)
          .map((column) => column.title)
          .join(" "),
      ]),
    ),
  ).toEqual(contract);
});

test.each(sheets.map((sheet) => [sheet.name, sheet] as const))("%s: no spelling means two columns", (_name, sheet) => {
  const spellings = columnsOf(sheet).flatMap((column) => [column.title, ...column.aliases]);
  const repeated = spellings.filter((spelling, index) => spellings.indexOf(spelling) !== index);
  expect(repeated).toEqual([]);
});

test.each(sheets.map((sheet) => [sheet.name, sheet] as const))("%s: every column explains itself", (_name, sheet) => {
  expect(sheet.description).toMatch(/。$/u);
  for (const column of columnsOf(sheet)) expect(column.description).toMatch(/。$/u);
});

test.each(sheets.map((sheet) => [sheet.name, sheet] as const))(
  "%s exports as JSON Schema with Chinese titles",
  (_name, sheet) => {
    const schema = z.toJSONSchema(sheet.row) as { properties: Record<string, { title: string }> };
    expect(Object.values(schema.properties).map((property) => property.title)).toEqual(
      columnsOf(sheet).map((column) => column.title),
    );
  },
);

test("the nations are the 56 of GB/T 3304 and its two further codes", () => {
  expect(nations).toHaveLength(58);
  expect(new Set(nations).size).toBe(58);
  expect(nations.slice(0, 3)).toEqual(["汉族", "蒙古族", "回族"]);
  expect(nations.filter((nation) => nation.endsWith("族"))).toHaveLength(56);
});

test("a report with a field that nobody declared is refused", () => {
  const report = {
    format: "zuzhishi-report/1",
    tool: { version: "1", rules: "x" },
    asOf: "",
    profile: { name: "通用", changes: [] },
    dossiers: [],
    checks: [],
    findings: [],
    since: null,
    summary: { mandatory: 0, verify: 0, hint: 0, explained: 0 },
  };
  expect(reportSchema.safeParse(report).success).toBe(true);
  expect(reportSchema.safeParse({ ...report, extra: 1 }).success).toBe(false);
});
