import { maskPrivate } from "../interpret/private-data.js";
import { decodeText } from "../read/decode.js";
import { docxLines } from "../read/docx-lines.js";
import { type InputFile } from "../read/input-file.js";
import { sniff } from "../read/sniff.js";
import { readRoster } from "./read-roster.js";
import { type RosterReading } from "./records.js";
import { transcriptWorkbook } from "./workbook.js";

/** What was read from the texts of printed volumes, as a workbook to check, and how much. */
export interface Transcript {
  /** undefined where no file held a line */
  readonly workbook: Uint8Array | undefined;
  readonly counts: {
    readonly orgs: number;
    readonly tenures: number;
    readonly meetings: number;
    readonly members: number;
    readonly lines: number;
    readonly unread: number;
    /** lines with identity or telephone numbers, which were masked */
    readonly masked: number;
  };
  /** files that could not be read, each in a Chinese sentence */
  readonly refused: readonly string[];
}

/** Reads texts in the layout of printed volumes: .docx, .txt, .md, or pasted. Never throws. */
export async function importTexts(files: readonly InputFile[]): Promise<Transcript> {
  const refused: string[] = [];
  const readings: RosterReading[] = [];
  let masked = 0;
  for (const file of files) {
    const lines = linesOf(file);
    if (typeof lines === "string") {
      refused.push(`“${file.path}”${lines}`);
      continue;
    }
    const plain = lines.map((line) => {
      const { text, found } = maskPrivate(line);
      if (found.length > 0) masked += 1;
      return text;
    });
    readings.push(readRoster(file.path.slice(file.path.lastIndexOf("/") + 1), plain));
  }
  const count = (of: (reading: RosterReading) => readonly unknown[]): number =>
    readings.reduce((sum, reading) => sum + of(reading).length, 0);
  const counts = {
    orgs: count(({ orgs }) => orgs),
    tenures: count(({ tenures }) => tenures),
    meetings: count(({ meetings }) => meetings),
    members: count(({ members }) => members),
    lines: count(({ fates }) => fates),
    unread: count(({ fates }) => fates.filter(({ unread }) => unread !== undefined)),
    masked,
  };
  return { workbook: counts.lines === 0 ? undefined : await transcriptWorkbook(readings), counts, refused };
}

/** more lines than any volume has */
const mostLines = 200_000;

function linesOf(file: InputFile): readonly string[] | string {
  if (file.unread !== undefined) return file.unread;
  const format = sniff(file.bytes);
  if (format === "docx") return docxLines(file.bytes) ?? "已损坏，打不开。请用 WPS 或 Word 另存为 .docx。";
  if (format === "doc" || format === "rtf" || format === "word-xml" || format === "ole")
    return "不是 .docx。请用 WPS 或 Word 另存为 .docx 再读。";
  if (format === "pdf" || format === "picture")
    return "是图片或 PDF，读不出文字。请先用识别软件转成文字，存为 .txt 或 .docx。";
  if (format !== "text" && format !== "empty" && !/\.(?:md|txt)$/iu.test(file.path))
    return "不是文字稿。请存为 .docx、.txt 或 .md。";
  const lines = decodeText(file.bytes).split(/\r\n|[\n\r\v\f]/u);
  return lines.length > mostLines ? `有${lines.length}行，太多了。请按章拆成几个文件。` : lines;
}
