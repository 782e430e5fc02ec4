import { type ReportFinding } from "../../schemas/report.js";
import { type InputTable } from "../model/dossier.js";
import { type InputFile, readBook } from "../read/index.js";
import { sniff } from "../read/sniff.js";
import { convert } from "./convert.js";
import { type CheckWords, howTo, listedFinding, markOf, summary } from "./findings-text.js";
import { type Marking, markPackage } from "./mark.js";
import { Unpatchable } from "./xml.js";

/** A workbook to hand back. */
export interface MarkedBook {
  /** path below the folder of marked workbooks; .xlsx also where the unit's was of another kind */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * One workbook of a county with its faults marked: an .xlsx in place, with all its formats; of any other kind, and where a
 * package is too strange to change in place, a new .xlsx with the texts and numbers of its sheets. Undefined where there is
 * nothing to mark, or the file is no workbook.
 */
export async function markBook(
  file: InputFile,
  inputs: readonly InputTable[],
  findings: readonly ReportFinding[],
  checks: ReadonlyMap<string, CheckWords>,
): Promise<MarkedBook | undefined> {
  const own = findings.filter(({ at }) => at.book === file.path);
  const tables = inputs.filter(({ book }) => book === file.path);
  const open = own.filter(({ status }) => status === "open");
  if (open.length === 0 || tables.length === 0) return undefined;
  const marking: Marking = {
    marks: open.filter(({ at }) => at.cell !== "").map((finding) => markOf(finding, checks.get(finding.check))),
    headerRows: new Map(
      tables.flatMap(({ sheet, headerRow }) => (headerRow === undefined ? [] : [[sheet, headerRow]])),
    ),
    list: own.map((finding) => listedFinding(finding, checks.get(finding.check), file.path)),
    notes: [summary(own), howTo],
  };
  const kind = sniff(file.bytes);
  if (kind === "xlsx") {
    try {
      return { name: file.path.replace(/(?<!\.xls[xm])$/iu, ".xlsx"), bytes: markPackage(file.bytes, marking) };
    } catch (error) {
      // a binary workbook (.xlsb), or parts that are not as the standard has them: read all the same, so it can be told anew
      if (!(error instanceof Unpatchable || error instanceof RangeError)) throw error;
    }
  }
  const read = readBook(file);
  if (!("grids" in read) || read.grids.length === 0 || read.claims !== undefined) return undefined;
  const { bytes, names } = await convert(read.grids);
  return { name: `${file.path}.xlsx`, bytes: markPackage(bytes, renamed(marking, names, file.path)) };
}

/** The marks of a converted book, whose sheets may have other names now. */
function renamed(marking: Marking, names: ReadonlyMap<string, string>, path: string): Marking {
  // a sheet whose name held private data is told under another name, and no cell of it can be pointed at
  const now = (sheet: string): string | undefined => names.get(sheet);
  return {
    marks: marking.marks.flatMap((mark) => {
      const sheet = now(mark.sheet);
      return sheet === undefined ? [] : [{ ...mark, sheet }];
    }),
    headerRows: new Map(
      Array.from(marking.headerRows).flatMap(([sheet, row]) => {
        const name = now(sheet);
        return name === undefined ? [] : [[name, row] as const];
      }),
    ),
    list: marking.list.map((line) => {
      const sheet = line.link === undefined ? undefined : now(line.link.sheet);
      return { ...line, link: line.link === undefined || sheet === undefined ? undefined : { ...line.link, sheet } };
    }),
    notes: [...marking.notes, `“${path}”不能照原样标注，这里是转成 .xlsx 的文字和数字，格式没有保留；请在原文件上改。`],
  };
}
