import { compareStrokes } from "../../../src/model/strokes.js";
import { dotted } from "../months.js";
import type { Rec } from "../records.js";
import type { County } from "./county.js";
import { CONGRESSES } from "./meetings.js";

import type { Person } from "./types.js";

export function volumeRows(): readonly (readonly string[])[] {
  return [
    ["苇川县第三卷卷信息（本样例全系虚构，省、市、县、机构、人物、文号均不存在）"],
    ["项目", "内容", "名称", "起", "止"],
    ["省", "澜江省"],
    ["市", "霁州市"],
    ["县", "苇川县"],
    ["卷次", "第三卷"],
    ["书名", "中国共产党澜江省苇川县组织史资料（第三卷）"],
    ["上限", "1993.6"],
    ["下限", "2003.5"],
    ["上卷下限", "1993.6"],
    ["编纂单位", "中共苇川县委组织部、苇川县史志办公室、苇川县档案局"],
    ["主编", "谷雨生"],
    ["规范", "通用"],
    ["连接号", "—"],
    ["月份补零", "否"],
    ["在任写法", "开口"],
    ["阶段", "", "第七届县委时期", "1993.6", "1998.3"],
    ["阶段", "", "第八届县委时期", "1998.3", "2003.3"],
    ["阶段", "", "第九届县委时期", "2003.3", "2003.5"],
  ];
}

/** Year, committees, general branches, branches, members, women, minorities, admitted, under 35, college. */
const STATISTICS = `
1993|38|96|702|14301|1859|412|346|3575|1716
1994|39|97|711|14612|1914|423|352|3653|1841
1995|39|97|718|14938|1972|436|361|3719|1987
1996|39|98|724|15270|2031|449|368|3787|2138
1997|39|98|729|15655|2098|463|377|3867|2317
1998|39|98|731|16092|2172|478|389|3943|2526
1999|39|99|736|16538|2249|494|401|4019|2745
2000|37|99|733|17011|2330|511|412|4100|2977
2001|36|97|728|17486|2413|528|421|4179|3235
2002|36|97|731|18243|2536|553|436|4342|3521
`;

export function statisticRecords(): Rec[] {
  const fields = "年份 党委 党总支 党支部 党员总数 女党员 少数民族党员 当年发展 35岁以下 大专以上".split(" ");
  return STATISTICS.trim()
    .split("\n")
    .map((line) => {
      const cells = line.split("|");
      return { id: `Y:${cells[0]}`, fields: Object.fromEntries(fields.map((field, i) => [field, cells[i] ?? ""])) };
    });
}

const FORMER_NAMES: Readonly<Record<string, string>> = {
  石敬之: "石磊山",
  傅桂兰: "傅小兰",
  田茂林: "田二牛",
  皮茂春: "皮春生",
  岑可风: "岑大同",
};

/** Everyone who was a leader of the county, a chief, or shares a name; others are known from their posts alone. */
export function personRecords(county: County): Rec[] {
  const chiefs = new Set(
    county.tenures.filter((one) => one.role !== "deputy" && one.post !== "成员").map((one) => one.person),
  );
  const people = county.people.filter((person) => chiefs.has(person) || person.mark !== undefined);
  return [...people]
    .sort((a, b) => compareStrokes(a.name, b.name) || a.birth - b.birth)
    .map((person) => ({
      id: `P:${person.key}`,
      fields: {
        姓名: person.name,
        区分: person.mark === undefined ? "" : homeOf(county, person),
        曾用名: FORMER_NAMES[person.name] ?? "",
        性别: person.sex,
        民族: person.nation,
        出生年月: dotted(person.birth),
        籍贯: person.native,
        入党时间: person.party === undefined ? "" : dotted(person.party),
        去世时间: person.name === "岑可风" ? "2001.8" : "",
        备注: "",
      },
    }));
}

function homeOf(county: County, person: Person): string {
  return county.tenures.find((one) => one.person === person)?.name.short ?? "";
}

const DELEGATES = 28;

/** The county's delegates to the city's Party congress of 1998, among those in post then. */
export function delegateRecords(county: County): Rec[] {
  const at = 1998 * 12 + 9;
  const inPost = county.tenures.filter(
    (one) =>
      one.start <= at &&
      (one.end ?? Infinity) > at &&
      one.person.party !== undefined &&
      one.person.mark === undefined &&
      one.role !== "deputy",
  );
  const people = [...new Set(inPost.map((one) => one.person))].slice(0, DELEGATES);
  return [...people]
    .sort((a, b) => compareStrokes(a.name, b.name))
    .map((person) => ({
      id: `D:${person.key}`,
      fields: {
        会议: "中国共产党霁州市第三次代表大会",
        届次: "第三届",
        代表团: "苇川县代表团",
        姓名: person.name,
        性别: person.sex,
        民族: person.nation,
        身份: "正式代表",
        备注: "",
      },
    }));
}

/** Every document number that a tenure or a body cites, with the month in which it was issued. */
export function sourceRecords(county: County): Rec[] {
  const cited = new Map<string, string>();
  for (const { record } of county.tenures) {
    note(cited, record.fields["任职依据"], record.fields["任职时间"]);
    note(cited, record.fields["离任依据"], record.fields["离任时间"]);
  }
  for (const { fields } of [...county.organizations.values()].flat()) {
    note(cited, fields["设立依据"], fields["设立时间"]);
    note(cited, fields["撤止依据"], fields["撤止时间"]);
  }
  const meetings = CONGRESSES.map((one) => [`中国共产党苇川县第${one.ordinal}次代表大会文件汇编`, one.to] as const);
  const documents = [...cited].sort((a, b) => (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : a[0] < b[0] ? -1 : 1));
  const rows = [
    ...meetings.map(([title, date]) => ({ 类别: "会议文件", 题名: title, 文号: "", 日期: date })),
    ...documents.map(([number, date]) => ({ 类别: "文件", 题名: titleOf(number), 文号: number, 日期: date })),
  ];
  return rows.map((row, index) => ({
    id: `S:${index + 1}`,
    fields: {
      编号: String(index + 1),
      ...row,
      全宗号: "1",
      案卷号: `${row.日期.slice(0, 4)}-${(index % 40) + 1}`,
      页码: "",
      保管单位: "苇川县档案馆",
      备注: "",
    },
  }));
}

function note(cited: Map<string, string>, number: string | undefined, date: string | undefined): void {
  if (number !== undefined && date !== undefined && /〔\d{4}〕/u.test(number)) cited.set(number, date);
}

function titleOf(number: string): string {
  if (number.startsWith("苇人发")) return "苇川县人民代表大会常务委员会任免名单";
  if (number.startsWith("苇政任")) return "苇川县人民政府关于干部任免的通知";
  if (number.startsWith("苇政")) return "苇川县人民政府关于机构设置的通知";
  if (number.startsWith("霁委")) return "中共霁州市委关于干部任免的批复";
  if (number.startsWith("霁军")) return "霁州军分区任免命令";
  return "中共苇川县委关于干部任免和机构设置的通知";
}

export function vacancyRecords(): Rec[] {
  return [
    {
      机构: "县档案局",
      职务: "局长",
      起: "1996.1",
      止: "1996.8",
      原因: "前任退休，继任人选考察期间缺配",
      依据: "苇委〔1996〕8号",
    },
    { 机构: "县文联", 职务: "主席", 起: "1999.4", 止: "1999.11", 原因: "待第四次文代会选举", 依据: "县文联会议记录" },
  ].map((fields, index) => ({ id: `V:${index + 1}`, fields }));
}

const ZERO = `
中共苇川县委党史办公室|代表名单|文稿组|资料组
苇川县人民武装部|委员名册|政工科|办公室
苇川县总工会|会议届次|办公室|组宣部
苇川县科学技术协会|委员名册|办公室|普及部
苇川县人民医院|会议届次|党办|院办
苇川县第一中学|代表名单|党办|校办
`;

export function zeroRecords(): Rec[] {
  return ZERO.trim()
    .split("\n")
    .map((line, index) => {
      const [unit = "", table = "", filler = "", checker = ""] = line.split("|");
      return {
        id: `Z:${index + 1}`,
        fields: { 单位: unit, 表名: table, 填报人: filler, 审核人: checker, 日期: "2003.5.28" },
      };
    });
}
