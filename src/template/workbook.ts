import { type Cell, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { type Column, type SheetSchema, columnsOf } from "../../schemas/sheet.js";
import { sheets } from "../../schemas/sheets.js";
import { phaseItem, volumeItems } from "../../schemas/sheets/volume.js";
import { columnLetters } from "../model/cell.js";
import { templateVersion } from "../model/template-version.js";

/** Rows people can fill in before formats and drop-down lists end. */
const preparedRows = 2000;

const head = {
  font: { name: "宋体", size: 11, bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "DCE6F1" } },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
  border: { bottom: { style: "thin" }, right: { style: "thin" }, top: { style: "thin" }, left: { style: "thin" } },
} as const;
const required = { ...head, fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FCE4D6" } } } as const;
const sample = { font: { name: "宋体", size: 11, italic: true, color: { rgb: "7F7F7F" } } } as const;
const plain = { font: { name: "宋体", size: 11 } } as const;

/** The workbook to fill in: a guide, then every sheet of the contract. */
export async function templateWorkbook(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [guide(), ...sheets.map(blankSheet)],
    // a fixed date: the same template is the same file
    properties: { creator: "zuzhishi", created: new Date(0), modified: new Date(0) },
    defaultFont: { name: "宋体", size: 11 },
  });
}

function blankSheet(sheet: SheetSchema): WriteSheet {
  const columns = columnsOf(sheet);
  const cells = new Map<string, Partial<Cell>>();
  for (const [index, column] of columns.entries()) {
    cells.set(`0,${index}`, {
      value: column.title,
      style: column.required ? required : head,
      comment: { author: "zuzhishi", text: headerNote(column) },
    });
  }
  const rows = exampleRows(sheet, columns);
  for (const [row, values] of rows.entries())
    for (const [index, value] of values.entries())
      cells.set(`${row + 1},${index}`, { value, style: isExample(values) ? sample : plain });
  return {
    name: sheet.name,
    rows: [columns.map((column) => column.title), ...rows],
    // every column is text: 1984.10 typed into a number cell would become 1984.1
    columns: columns.map((column) => ({ width: widthOf(column), style: { ...plain, numFmt: "@" } })),
    cells,
    dataValidations: columns.flatMap((column, index) => dropDown(column, index)),
    freezePane: { rows: 1 },
    rowDefs: new Map([[0, { height: 28 }]]),
    pageSetup: { paperSize: "a4", orientation: "landscape", printTitlesRow: "$1:$1" },
  };
}

function headerNote(column: Column): string {
  const duty = column.required ? "必填。" : "";
  const example = column.example === "" ? "" : `\n例：${column.example}`;
  return `${duty}${column.description}${example}`;
}

function dropDown(column: Column, index: number): NonNullable<WriteSheet["dataValidations"]> {
  if (column.choices === undefined) return [];
  const letters = columnLetters(index);
  return [
    {
      type: "list",
      values: [...column.choices],
      allowBlank: true,
      // other words are allowed: the list is help, and pasted cells would lose it anyway
      showErrorMessage: false,
      range: `${letters}2:${letters}${preparedRows}`,
    },
  ];
}

const isExample = (row: readonly string[]): boolean => row[0]?.startsWith("例") === true;

/** Example rows begin with 例, which reading takes for a note and never for a record. */
function exampleRows(sheet: SheetSchema, columns: readonly Column[]): string[][] {
  if (sheet.key === "volume") {
    const items = Object.values(volumeItems).map((item) => [item.title, "", "", "", ""]);
    return [...items, [`例：${phaseItem}`, "", "第八届县委", "1993.6", "1998.3"]];
  }
  return [columns.map((column, index) => (index === 0 ? "例" : column.example))];
}

function widthOf(column: Column): number {
  if (column.title === "序号") return 6;
  const byReading = {
    text: 16,
    person: 10,
    post: 14,
    date: 11,
    period: 16,
    span: 24,
    integer: 10,
    year: 8,
    sex: 6,
    nation: 9,
    system: 9,
    list: 20,
    marks: 14,
  } as const;
  return Math.max(byReading[column.reading], column.title.length * 2 + 2);
}

function guide(): WriteSheet {
  const lines: [string, string, string][] = [
    ["组织史资料填报表", "", ""],
    [`模板版本：${templateVersion}`, "", ""],
    ["一、日期一律写成文本，如1993.6、1993.10，不要写成数字；月份不详只写年，不要编造。", "", ""],
    ["二、橙色表头为必填；把鼠标停在表头上可看填写说明；“例”字开头的行是示例，可删可留。", "", ""],
    ["三、下限仍在任的，离任时间留空，不写“至今”。", "", ""],
    ["四、没有内容的表，在“零报告”里填一行。", "", ""],
    ["五、不要填写身份证号、电话和住址。", "", ""],
    ["", "", ""],
    ["表", "填什么", ""],
    ...sheets.map((sheet): [string, string, string] => [sheet.name, sheet.description, ""]),
  ];
  return {
    name: "填表说明",
    rows: lines,
    columns: [{ width: 16 }, { width: 90 }],
    cells: new Map([["0,0", { value: "组织史资料填报表", style: { font: { name: "宋体", size: 16, bold: true } } }]]),
  };
}
