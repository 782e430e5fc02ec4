import { type WriteSheet, writeXlsx } from "hucre/xlsx";
import { type Column, type SheetSchema, columnsOf } from "../../schemas/sheet.js";
import { sheets } from "../../schemas/sheets.js";
import { type VolumeItem, phaseItem, volumeItems } from "../../schemas/sheets/volume.js";
import { templateVersion } from "../model/template-version.js";
import { withTextColumns } from "./column-styles.js";
import { fillableSheet } from "./sheet.js";
import { titleStyle } from "./styles.js";

/** The workbook to fill in: a guide, then every sheet of the contract; of 卷信息 what is known already. */
export const templateWorkbook = (known: KnownItems = {}): Promise<Uint8Array> =>
  bookOf([
    guide(),
    ...sheets.map((sheet) => fillableSheet(sheet, { rows: exampleRows(sheet, columnsOf(sheet), known) })),
  ]);

type KnownItems = Readonly<Partial<Record<VolumeItem, string>>>;

/** Sheets to the bytes of an .xlsx; the same sheets are the same file, so the date is fixed. */
export async function bookOf(written: readonly WriteSheet[]): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: [...written],
    properties: { creator: "zuzhishi", created: new Date(0), modified: new Date(0) },
    defaultFont: { name: "宋体", size: 11 },
  });
  return withTextColumns(bytes);
}

/** Example rows begin with 例, which reading takes for a note and never for a record. */
function exampleRows(sheet: SheetSchema, columns: readonly Column[], known: KnownItems): string[][] {
  if (sheet.key === "volume") {
    const given = new Map(Object.entries(known));
    const items = Object.entries(volumeItems).map(([item, { title }]) => [title, given.get(item) ?? "", "", "", ""]);
    return [...items, [`例：${phaseItem}`, "", "第八届县委", "1993.6", "1998.3"]];
  }
  return [columns.map((column, index) => (index === 0 ? "例" : column.example))];
}

const instructions: readonly string[] = [
  "一、日期一律写成文本，如1993.6、1993.10，不要写成数字；月份不详只写年，不要编造。",
  "二、橙色表头为必填；把鼠标停在表头上可看填写说明；“例”字开头的行是示例，可删可留。",
  "三、下限仍在任的，离任时间留空，不写“至今”。",
  "四、没有内容的表，在“零报告”里填一行。",
  "五、不要填写身份证号、电话和住址。",
];

const guide = (): WriteSheet =>
  guideSheet("组织史资料填报表", [
    ...instructions.map((line): [string, string] => [line, ""]),
    ["", ""],
    ["表", "填什么"],
    ...sheets.map((sheet): [string, string] => [sheet.name, sheet.description]),
  ]);

/** The sheet of instructions that goes with a workbook, with the version of its sheets. */
export const guideSheet = (title: string, lines: readonly (readonly [string, string])[]): WriteSheet => ({
  name: "填表说明",
  // a blank cell beside a sentence, even an empty text, would cut it off
  rows: [
    [title],
    [`模板版本：${templateVersion}`],
    ...lines.map(([left, right]) => (right === "" ? [left] : [left, right])),
  ],
  columns: [{ width: 16 }, { width: 90 }],
  cells: new Map([["0,0", { value: title, style: titleStyle }]]),
  rowDefs: new Map([[0, { height: 26 }]]),
  pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
});
