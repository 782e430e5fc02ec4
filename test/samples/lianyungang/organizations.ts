import type { Cell } from "../cells.js";

type Rows = readonly (readonly Cell[])[];

export const VOLUME: Rows = [
  ["项目", "内容", "名称", "起", "止"],
  ["省", "江苏省"],
  ["市", "连云港市"],
  ["县", "连云港市"],
  ["书名", "《连云港市志》第四十一卷、第四十二卷领导机构与领导人摘录"],
  ["上限", "1928.1"],
  ["下限", "1990.12"],
  ["连接号", "～"],
  ["月份补零", "否"],
  ["在任写法", "开口"],
];

const GAZETTEER_41 = "《连云港市志》第四十一卷 政党";
const GAZETTEER_42 = "《连云港市志》第四十二卷 政务";

export const SOURCES: Rows = [
  ["编号", "类别", "题名", "文号", "日期", "全宗号", "案卷号", "页码", "保管单位", "备注"],
  ["1", "志书", `${GAZETTEER_41}，表41-8（历任书记）`],
  ["2", "志书", `${GAZETTEER_41}，表41-2（工作机构沿革）`],
  ["3", "志书", `${GAZETTEER_41}，表41-4（下辖机构沿革）`],
  ["4", "志书", `${GAZETTEER_41}，代表大会（1956年5月）`],
  ["5", "志书", `${GAZETTEER_42}，附42（市人民政府市长、副市长名录）`],
  ["6", "志书", `${GAZETTEER_42}，参议会`],
];

const ORGANIZATION_HEADER: readonly string[] = [
  "序号",
  "机构全称",
  "简称",
  "系统",
  "类别",
  "级别",
  "隶属",
  "设立时间",
  "设立方式",
  "前身",
  "设立依据",
  "撤止时间",
  "撤止方式",
  "后继",
  "撤止依据",
  "驻地",
  "备注",
];

interface Printed {
  readonly name: string;
  readonly system: string;
  readonly kind?: string;
  readonly from?: string;
  readonly how?: string;
  readonly before?: string;
  readonly to?: string;
  readonly end?: string;
  readonly after?: string;
  readonly table: string;
  readonly note?: string;
}

function organizationRows(list: readonly Printed[]): Rows {
  return [
    ORGANIZATION_HEADER,
    ...list.map((body, index) => [
      index + 1,
      body.name,
      null,
      body.system,
      body.kind ?? null,
      null,
      null,
      body.from ?? null,
      body.how ?? null,
      body.before ?? null,
      body.from === undefined ? null : body.table,
      body.to ?? null,
      body.end ?? null,
      body.after ?? null,
      body.to === undefined ? null : body.table,
      null,
      body.note ?? null,
    ]),
  ];
}

/** Table 41-8 groups the secretaries by these names and prints no founding dates: the cells stay blank. */
export const COMMITTEE_NAMES: Rows = organizationRows([
  { name: "新海连特委", system: "党", kind: "领导机构", end: "更名", after: "新海连市委", table: "表41-8" },
  {
    name: "新海连市委",
    system: "党",
    kind: "领导机构",
    how: "更名",
    before: "新海连特委",
    end: "更名",
    after: "新海县委",
    table: "表41-8",
    note: "表41-8列1949.11～1950.5书记",
  },
  {
    name: "新海县委",
    system: "党",
    kind: "领导机构",
    how: "更名",
    before: "新海连市委",
    end: "更名",
    after: "新海连市委",
    table: "表41-8",
  },
  {
    name: "新海连市委",
    system: "党",
    kind: "领导机构",
    how: "更名",
    before: "新海县委",
    end: "更名",
    after: "连云港市委",
    table: "表41-8",
    note: "表41-8列1951.1～1961.10书记",
  },
  { name: "连云港市委", system: "党", kind: "领导机构", how: "更名", before: "新海连市委", table: "表41-8" },
  {
    name: "核心小组",
    system: "党",
    kind: "领导机构",
    from: "1969.10",
    to: "1971.6",
    table: "《连云港市志》第四十一卷",
    note: "1967.1起市委瘫痪，1969.10—1971.6由核心小组领导",
  },
  { name: "连云港市人民政府", system: "政权", kind: "领导机构", table: "附42" },
  { name: "参议会", system: "政权", kind: "领导机构", table: "《连云港市志》第四十二卷", note: "所属县名摘录中未载" },
]);

export const WORKING_ORGANS: Rows = organizationRows([
  {
    name: "秘书处",
    system: "党",
    kind: "工作部门",
    from: "1949.10",
    to: "1955.4",
    end: "更名",
    after: "办公室",
    table: "表41-2",
  },
  {
    name: "办公室",
    system: "党",
    kind: "工作部门",
    from: "1955.4",
    how: "更名",
    before: "秘书处",
    to: "1967.1",
    table: "表41-2",
  },
  {
    name: "纪律检查委员会",
    system: "党",
    kind: "工作部门",
    from: "1950.5",
    to: "1955.12",
    end: "更名",
    after: "监察委员会",
    table: "表41-2",
  },
  {
    name: "监察委员会",
    system: "党",
    kind: "工作部门",
    from: "1956.1",
    how: "更名",
    before: "纪律检查委员会",
    to: "1967.1",
    table: "表41-2",
  },
  { name: "保密委员会", system: "党", kind: "工作部门", from: "1951.8", to: "1952.8", table: "表41-2" },
  { name: "保密委员会", system: "党", kind: "工作部门", from: "1964.1", to: "1967.1", table: "表41-2" },
  {
    name: "文化教育工作部",
    system: "党",
    kind: "工作部门",
    from: "1956.2",
    to: "1957.7",
    end: "并入",
    after: "宣传部",
    table: "表41-2",
  },
  {
    name: "浦西区委",
    system: "党",
    from: "1949.10",
    to: "1950.12",
    end: "划出",
    table: "表41-4",
    note: "划入东海县",
  },
  {
    name: "纪律检查委员会",
    system: "党",
    kind: "工作部门",
    from: "1979.4",
    to: "1983.10",
    end: "升格",
    table: "表41-2",
  },
  {
    name: "政治体制改革领导小组",
    system: "党",
    kind: "工作部门",
    from: "1988.12",
    table: "表41-2",
    note: "原表只印“1988.12”",
  },
]);

export const CONGRESS: Rows = [
  [
    "序号",
    "机构",
    "届次",
    "会议名称",
    "开始日期",
    "结束日期",
    "地点",
    "正式代表",
    "候补代表",
    "列席代表",
    "党员总数",
    "委员数",
    "候补委员数",
    "常委数",
    "书记数",
    "副书记数",
    "全会日期",
    "依据",
    "备注",
  ],
  [
    1,
    "新海连市委",
    "第一届",
    "中共新海连市第一次代表大会",
    "1956年5月5日",
    "1956年5月13日",
    "新浦",
    null,
    null,
    null,
    null,
    28,
    5,
    8,
    null,
    null,
    "1956年5月17日",
    "《连云港市志》第四十一卷",
    "5月17日召开一届一次会议，选出8名常委",
  ],
];
