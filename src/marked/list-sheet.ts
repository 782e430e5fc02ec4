import { columnLetters } from "../model/cell.js";
import { type Level, levelNames } from "../model/finding.js";
import { answerHeaders, findingsSheetTitle } from "../model/marks.js";
import { type OwnFormat, type Styles } from "./styles.js";
import { escaped } from "./xml.js";

/** A line of 问题清单. */
export interface ListedFinding {
  readonly level: Level;
  /** 待处理, 新增, 已说明, 同意免改 */
  readonly standing: string;
  /** 领导任职!F23 */
  readonly place: string;
  /** where the place is in this workbook; undefined where it is elsewhere or nowhere */
  readonly link: { readonly sheet: string; readonly cell: string } | undefined;
  readonly problem: string;
  readonly remedy: string;
  readonly number: string;
}

interface ListSheet {
  /** said under the title */
  readonly notes: readonly string[];
  readonly findings: readonly ListedFinding[];
  /** namespace of the workbook's sheets */
  readonly namespace: string;
}

const headers = ["序号", "级别", "状态", "位置", "问题", "建议", ...answerHeaders];
const widths = [5, 6, 9, 20, 44, 34, 11, 26, 9, 10, 12, 11];

/** points a line of text takes */
const lineHeight = 14.5;

/** The height of a row: programs do not measure wrapped text when they open a file. */
function heightOf(texts: readonly string[]): number {
  const lines = texts.map((text, column) => {
    const units = Array.from(text, (char) => (char > "\u2000" ? 2 : 1)).reduce<number>((sum, unit) => sum + unit, 0);
    return Math.ceil((units * 1.1) / ((widths[column] ?? 10) - 1));
  });
  // the highest a row can be is 409 points
  return Math.min(400, Math.max(1, ...lines) * lineHeight + 4);
}

/** A text that begins like a formula gets an apostrophe: it may be copied to where it would be one. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);

/** The sheet of all findings of a workbook, as a part: linked to the cells, with room to answer. */
export function listSheet({ notes, findings, namespace }: ListSheet, styles: Styles): string {
  const cell = (row: number, column: number, text: string, format: OwnFormat): string =>
    `<c r="${columnLetters(column)}${row}" s="${styles.own(format)}" t="inlineStr"><is><t xml:space="preserve">${escaped(harmless(text))}</t></is></c>`;
  const headRow = notes.length + 2;
  const last = columnLetters(headers.length - 1);
  const rows = [
    `<row r="1" ht="30" customHeight="1">${cell(1, 0, findingsSheetTitle, "title")}</row>`,
    ...notes.map((note, index) => `<row r="${index + 2}">${cell(index + 2, 0, note, "note")}</row>`),
    `<row r="${headRow}" ht="24" customHeight="1">${headers.map((text, column) => cell(headRow, column, text, "head")).join("")}</row>`,
    ...findings.map((finding, index) => {
      const row = headRow + 1 + index;
      const { level, standing, place, link, problem, remedy, number } = finding;
      const cells: (readonly [string, OwnFormat])[] = [
        [String(index + 1), "centre"],
        [levelNames[level], level],
        [standing, "centre"],
        [place, link === undefined ? "text" : "link"],
        [problem, "text"],
        [remedy, "text"],
        [number, "centre"],
        ...answerHeaders.slice(1).map((): readonly [string, OwnFormat] => ["", "text"]),
      ];
      const height = heightOf(cells.map(([text]) => text));
      return `<row r="${row}" ht="${height}" customHeight="1">${cells.map(([text, format], column) => (text === "" ? blank(row, column, format) : cell(row, column, text, format))).join("")}</row>`;
    }),
  ];
  function blank(row: number, column: number, format: OwnFormat): string {
    return `<c r="${columnLetters(column)}${row}" s="${styles.own(format)}"/>`;
  }
  const links = findings.flatMap(({ link, place }, index) =>
    link === undefined
      ? []
      : `<hyperlink ref="D${headRow + 1 + index}" location="${escaped(location(link))}" display="${escaped(place)}"/>`,
  );
  const end = headRow + findings.length;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">`,
    `<sheetPr><tabColor rgb="FFE0524B"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}${end}"/>`,
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${headRow}" topLeftCell="A${headRow + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/>`,
    `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>`,
    `<sheetData>${rows.join("")}</sheetData>`,
    findings.length === 0 ? "" : `<autoFilter ref="A${headRow}:${last}${end}"/>`,
    links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`,
    `<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>`,
    `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>`,
    `</worksheet>`,
  ].join("");
}

/** '领导 任职'!F23, as links inside a workbook name a cell. */
const location = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string =>
  `'${sheet.replaceAll("'", "''")}'!${cell === "" ? "A1" : cell}`;
