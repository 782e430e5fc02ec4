import { type SheetOf } from "../pipeline.js";
import { findLibreOffice, printed } from "./libre-office.js";
import { pdfSheets } from "./pdf-sheets.js";

/** A large volume takes a minute; what takes five has hung. */
const limit = 300_000;

/** Prints until the numbers stay: a longer number may move a line of the index, and what follows it. */
const rounds = 4;

export interface ExactDraft {
  readonly content: Uint8Array;
  /** why page numbers are still foreseen, a sentence; "" where they are those of a print */
  readonly why: string;
}

type Print = (docx: Uint8Array) => Promise<Uint8Array | undefined>;

/**
 * A draft whose contents and index bear the page numbers of a print by LibreOffice with the fonts of this machine. Where there is
 * no LibreOffice, or it fails, the draft as foreseen and the reason.
 */
export async function withExactPages(
  make: (sheetOf?: SheetOf) => Promise<Uint8Array>,
  print?: Print,
): Promise<ExactDraft> {
  const program = await findLibreOffice();
  const first = await make();
  const usual: Print | undefined = program === undefined ? undefined : (docx) => printed(program, docx, limit);
  const toPdf = print ?? usual;
  if (toPdf === undefined)
    return { content: first, why: "没有找到 LibreOffice，目录和索引的页码是估计的，可在 Word 里全选按 F9 更新。" };
  let content = first;
  for (let round = 0; round < rounds; round++) {
    const pdf = await toPdf(content);
    if (pdf === undefined)
      return {
        content: first,
        why: "LibreOffice 没能打印书稿，目录和索引的页码是估计的，可在 Word 里全选按 F9 更新。",
      };
    const next = await make(pdfSheets(pdf));
    if (same(next, content)) return { content, why: "" };
    content = next;
  }
  return { content, why: "" };
}

const same = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
