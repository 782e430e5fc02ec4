import { expect, test } from "vitest";
import { columnsOf } from "../../schemas/sheet.js";
import { sheets } from "../../schemas/sheets.js";
import { findHeader } from "../../src/interpret/header.js";
import { headerNamed, knownSheets } from "../../src/interpret/known-headers.js";
import { bareHeaderKey, headerKey } from "../../src/interpret/text.js";

const spellings = sheets.flatMap((sheet) =>
  columnsOf(sheet).flatMap((column) => column.aliases.map((alias) => ({ sheet, column, alias }))),
);

test("several hundred spellings that units use are known", () => {
  expect(spellings.length).toBeGreaterThan(700);
});

test.each(sheets.map((sheet) => [sheet.name, sheet] as const))(
  "%s: no spelling means two columns, however it is set",
  (_name, sheet) => {
    for (const key of [headerKey, bareHeaderKey]) {
      const meant = new Map<string, string>();
      for (const { title, aliases } of columnsOf(sheet))
        for (const spelling of [title, ...aliases]) {
          const before = meant.get(key(spelling));
          expect(before === undefined || before === title ? title : `${before} and ${title}: ${spelling}`).toBe(title);
          meant.set(key(spelling), title);
        }
    }
  },
);

test("every spelling is read as its column, with blanks, brackets and widths that nobody minds", () => {
  for (const { sheet, column, alias } of spellings) {
    const known = knownSheets.find(({ schema }) => schema.key === sheet.key);
    if (known === undefined) throw new Error(sheet.key);
    const spaced = Array.from(alias).join(" ");
    for (const written of [alias, spaced, `${alias}：`, `*${alias}`, `${alias}（年月）`])
      expect(headerNamed(known, written)?.column.title, `${sheet.name} ${written}`).toBe(column.title);
  }
});

/** Whole header rows as units really set them, and the sheet each is. */
const rows: readonly (readonly [string, string])[] = [
  ["领导任职", "序号|单位名称|姓名|性别|民族|出生年月|籍贯|入党时间|职务|任职年月|免职年月|备注"],
  ["领导任职", "编号|任职单位|担任职务|姓名|任命时间|免职时间|任职文号|免职文号"],
  ["领导任职", "机构名称|职务名称|领导人姓名|起始时间|截止时间|离任去向|说明"],
  ["领导任职", "单位|职别|姓　名|任职起讫时间|附注"],
  ["领导任职", "部门|岗位|干部姓名|到任时间|离任时间|任职方式|离职原因"],
  ["机构沿革", "序号|单位全称|简称|成立时间|撤销时间|批准文号|主管部门|规格|备注"],
  ["机构沿革", "机构名称|机构性质|机构级别|隶属关系|建立时间|撤并时间|前身|后身"],
  ["会议届次", "组织名称|届别|会议名称|召开时间|闭幕时间|会址|出席代表|委员|候补委员|常委"],
  ["委员名册", "委员会|届别|委员类别|姓名|性别|族别|变动情况"],
  ["代表名单", "大会名称|届次|代表团名称|姓名|性别|民族|代表类别"],
  ["党员统计", "年度|党委数|总支数|支部数|党员人数|女党员数|少数民族|发展新党员"],
  ["大事记", "时间|大事|出处"],
  ["资料来源", "序号|种类|文件名称|发文字号|成文日期|全宗号|卷号|页次"],
  ["空缺说明", "单位|空缺职务|空缺起|空缺止|空缺原因"],
  ["人物", "姓名|又名|性别|民族|生年月|祖籍|入党年月|逝世时间"],
  ["零报告", "填报单位|表格名称|填表人|复核人|填报日期"],
];

test.each(rows)("%s: %s", (name, row) => {
  const cells = row.split("|").map((text) => ({ kind: "text" as const, text }));
  const grid = { book: "甲.xlsx", sheet: "Sheet1", hidden: false, merges: [], rows: [{ row: 1, cells }] };
  const known = knownSheets.find(({ schema }) => schema.name === name);
  if (known === undefined) throw new Error(name);
  expect(row.split("|").filter((text) => headerNamed(known, text) === undefined)).toEqual([]);
  expect(findHeader(grid)?.strips[0].sheet.schema.name).toBe(name);
});
