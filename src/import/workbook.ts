import { type WriteSheet } from "hucre/xlsx";
import { columnsOf } from "../../schemas/sheet.js";
import { sheets } from "../../schemas/sheets.js";
import {
  checkedHeader,
  checkedWord,
  linesSheetName,
  pendingWord,
  sourceHeader,
  unreadSheetName,
} from "../model/transcript.js";
import { type ExtraColumn, fillableSheet } from "../template/sheet.js";
import { bookOf, guideSheet } from "../template/workbook.js";
import { lineWords } from "./line.js";
import { type LineFate } from "./records.js";
import { type Row, rowsOf } from "./rows.js";
import { type RosterReading } from "./records.js";

/** Columns beside those of the contract: where a row was taken from, and whether a person has compared it. */
const extra: readonly ExtraColumn[] = [
  { title: sourceHeader, note: "印本上的原文，前面是文件名和行号。不要改。", width: 50 },
  {
    title: checkedHeader,
    note: `与原书核对、改正后写“${checkedWord}”。没有写的行读表时不收。`,
    width: 8,
    choices: [pendingWord, checkedWord],
  },
];

/** What was read from print as a workbook in the sheets of the contract, every row to be checked, with the fate of every line. */
export function transcriptWorkbook(readings: readonly RosterReading[]): Promise<Uint8Array> {
  const rows = rowsOf(readings);
  const fates = readings.flatMap((reading) => reading.fates);
  const filled = sheets.flatMap((sheet) => {
    const own = rows[sheet.key] ?? [];
    if (own.length === 0) return [];
    const fields = columnsOf(sheet).map(({ field }) => field);
    const values = own.map((row, index) => [
      ...fields.map((field) => (field === "serial" ? String(index + 1) : (row.values[field] ?? ""))),
      sourceText(row),
      pendingWord,
    ]);
    return [fillableSheet(sheet, { rows: values, extra })];
  });
  return bookOf([guideSheet("摘自印本，待核对", guide), ...filled, unreadSheet(fates), linesSheet(fates)]);
}

const guide: readonly (readonly [string, string])[] = [
  ["一、各表由程序从印本文字读出，难免有错。照“原文”一栏和原书逐行核对，改正格子里的内容。", ""],
  [`二、核对过的行，在“${checkedHeader}”一栏写“${checkedWord}”；没有写的行，读表时不收，报告里列为“强制”问题。`, ""],
  ["三、不要的行整行删去。“原文”一栏不要改，日后可据以查对。", ""],
  [`四、“${unreadSheetName}”是程序没有读懂的行，需要的请自己补进各表，处理过的也写“${checkedWord}”。`, ""],
  [`五、“${linesSheetName}”是每一行原文的去处，读表时不读。`, ""],
];

const sourceText = ({ source }: Row): string => `${source.book}${lineWords(source.line)}：${source.line.text}`;

const unreadHeaders = ["文件", "行", sourceHeader, "原因", checkedHeader] as const;

function unreadSheet(fates: readonly LineFate[]): WriteSheet {
  const rows = fates.flatMap(({ source, readAs, unread }) =>
    unread === undefined
      ? []
      : [
          [
            source.book,
            lineWords(source.line),
            source.line.text,
            readAs === "" ? unread : `读出${readAs}；${unread}`,
            pendingWord,
          ],
        ],
  );
  return listSheet(unreadSheetName, unreadHeaders, rows, [18, 12, 80, 50, 8]);
}

const linesSheet = (fates: readonly LineFate[]): WriteSheet =>
  listSheet(
    linesSheetName,
    ["文件", "行", sourceHeader, "读作"],
    fates.map(({ source, readAs, unread }) => [
      source.book,
      lineWords(source.line),
      source.line.text,
      readAs === "" ? (unread ?? "") : readAs,
    ]),
    [18, 12, 80, 50],
  );

const plain = { font: { name: "宋体", size: 11 }, numFmt: "@" } as const;

const listSheet = (
  name: string,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): WriteSheet => ({
  name,
  rows: [[...headers], ...rows.map((row) => [...row])],
  columns: widths.map((width) => ({ width, style: plain })),
  freezePane: { rows: 1 },
  pageSetup: { paperSize: "a4", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
});
