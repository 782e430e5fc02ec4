import { type Cell, type WriteSheet } from "hucre/xlsx";
import { type Column, type SheetSchema, columnsOf } from "../../schemas/sheet.js";
import { columnLetters } from "../model/cell.js";
import { templateVersion } from "../model/template-version.js";
import { headStyle, markStyle, plainStyle, requiredStyle, sampleStyle } from "./styles.js";

/** Rows people can fill in before formats and drop-down lists end. */
const preparedRows = 2000;

/** A column that only this workbook has, right of those of the contract. */
export interface ExtraColumn {
  readonly title: string;
  readonly note: string;
  readonly width: number;
  readonly choices?: readonly string[];
}

interface Filling {
  readonly rows: readonly (readonly string[])[];
  readonly extra?: readonly ExtraColumn[];
}

/** One sheet of the contract as people fill it in: headers with notes, drop-down lists, every cell text, headings locked. */
export function fillableSheet(sheet: SheetSchema, { rows, extra = [] }: Filling): WriteSheet {
  const columns = columnsOf(sheet);
  const cells = new Map<string, Partial<Cell>>();
  const titles = [...columns.map(({ title }) => title), ...extra.map(({ title }) => title)];
  const notes = [...columns.map(headerNote), ...extra.map(({ note }) => note)];
  for (const [index, title] of titles.entries())
    cells.set(`0,${index}`, {
      value: title,
      style: columns[index]?.required === true ? requiredStyle : headStyle,
      comment: { author: "zuzhishi", text: notes[index] ?? "" },
    });
  // beside the headers, where it goes along when the sheet alone is copied into another book
  cells.set(`0,${titles.length}`, { value: versionMark, style: markStyle });
  for (const [row, values] of rows.entries())
    for (const [index, value] of values.entries())
      cells.set(`${row + 1},${index}`, { value, style: isExample(values) ? sampleStyle : plainStyle });
  return {
    name: sheet.name,
    rows: [[...titles, versionMark], ...rows.map((row) => [...row])],
    columns: [
      ...columns.map((column) => ({ width: widthOf(column), style: plainStyle })),
      ...extra.map(({ width }) => ({ width, style: plainStyle })),
    ],
    cells,
    dataValidations: [...columns, ...extra].flatMap(({ choices }, index) => dropDown(choices, index, rows.length)),
    freezePane: { rows: 1 },
    rowDefs: new Map([[0, { height: 28 }]]),
    protection: headingsOnly,
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$1:$1",
    },
  };
}

const versionMark = `模板版本：${templateVersion}`;

/** Without a password: it keeps headings from being typed over, and hinders nobody who means it. */
const headingsOnly = {
  sheet: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertRows: true,
  deleteRows: true,
  sort: true,
  autoFilter: true,
} as const;

function headerNote(column: Column): string {
  const duty = column.required ? "必填。" : "";
  const example = column.example === "" ? "" : `\n例：${column.example}`;
  return `${duty}${column.description}${example}`;
}

function dropDown(
  choices: readonly string[] | undefined,
  index: number,
  filled: number,
): NonNullable<WriteSheet["dataValidations"]> {
  if (choices === undefined) return [];
  const letters = columnLetters(index);
  return [
    {
      type: "list",
      values: [...choices],
      allowBlank: true,
      // other words are allowed: the list is help, and pasted cells would lose it anyway
      showErrorMessage: false,
      range: `${letters}2:${letters}${Math.max(preparedRows, filled + 1)}`,
    },
  ];
}

const isExample = (row: readonly string[]): boolean => row[0]?.startsWith("例") === true;

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
