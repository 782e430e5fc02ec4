/** One row of data under canonical headers, before any unit has typed it in its own way. */
export interface Rec {
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Canonical headers of each sheet, in template order. */
const HEADERS = {
  机构沿革:
    "序号 机构全称 简称 系统 类别 级别 隶属 设立时间 设立方式 前身 设立依据 撤止时间 撤止方式 后继 撤止依据 驻地 备注",
  领导任职:
    "序号 机构 职务 姓名 性别 民族 出生年月 籍贯 入党时间 届次 标注 任职时间 任职方式 任职依据 离任时间 离任原因 离任依据 备注",
  会议届次:
    "序号 机构 届次 会议名称 开始日期 结束日期 地点 正式代表 候补代表 列席代表 党员总数 委员数 候补委员数 常委数 书记数 副书记数 全会日期 依据 备注",
  委员名册: "序号 机构 届次 身份 姓名 性别 民族 变动 变动时间 备注",
  党员统计: "年份 党委 党总支 党支部 党员总数 女党员 少数民族党员 当年发展 35岁以下 大专以上 备注",
  代表名单: "序号 会议 届次 代表团 姓名 性别 民族 身份 备注",
  大事记: "序号 日期 事项 依据",
  资料来源: "编号 类别 题名 文号 日期 全宗号 案卷号 页码 保管单位 备注",
  空缺说明: "序号 机构 职务 起 止 原因 依据",
  人物: "序号 姓名 区分 曾用名 性别 民族 出生年月 籍贯 入党时间 去世时间 备注",
  情况说明: "问题编号 说明 说明人 日期 依据",
  零报告: "单位 表名 填报人 审核人 日期",
} as const;

export type SheetKind = keyof typeof HEADERS;

export function headersOf(kind: SheetKind): string[] {
  return HEADERS[kind].split(" ");
}

const DATE_FIELDS = new Set("设立时间 撤止时间 出生年月 入党时间 任职时间 离任时间 变动时间 去世时间 起 止".split(" "));

export function isDateField(field: string): boolean {
  return DATE_FIELDS.has(field);
}

const COUNT_FIELDS = new Set(
  "序号 正式代表 候补代表 列席代表 党员总数 委员数 候补委员数 常委数 书记数 副书记数 年份 党委 党总支 党支部 女党员 少数民族党员 当年发展 35岁以下 大专以上".split(
    " ",
  ),
);

export function isCountField(field: string): boolean {
  return COUNT_FIELDS.has(field);
}
