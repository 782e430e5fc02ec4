import { type Manuscript } from "../model/dossier.js";
import { type UnreadableBook } from "../model/grid.js";
import { decodeText } from "./decode.js";
import { readDocx } from "./docx-text.js";
import { type InputFile } from "./input-file.js";
import { refusals, tooLarge } from "./refusals.js";
import { sniff } from "./sniff.js";

const maxBytes = 50 * 1024 * 1024;

/** Prose under 文稿/: .docx by content, everything textual as plain text or Markdown. Never throws. */
export function readManuscript(file: InputFile): Manuscript | UnreadableBook {
  const format = sniff(file.bytes);
  if (file.bytes.length > maxBytes) return { book: file.path, reason: tooLarge };
  if (format === "docx") {
    const paragraphs = readDocx(file.bytes);
    return paragraphs === undefined ? { book: file.path, reason: refusals["damaged-zip"] } : made(file, paragraphs);
  }
  // Markdown may hold tags, and looks like a web page then
  if (
    format === "text" ||
    format === "empty" ||
    (/\.(?:md|txt)$/iu.test(file.path) && (format === "html" || format === "xml"))
  )
    return made(file, plainParagraphs(decodeText(file.bytes)));
  return { book: file.path, reason: "不是能读的文稿。请另存为 .docx、.md 或 .txt 后放进“文稿”文件夹。" };
}

function made(file: InputFile, paragraphs: readonly string[]): Manuscript {
  const name = file.path.slice(file.path.lastIndexOf("/") + 1);
  return { book: file.path, title: name.replace(/\.[^.]+$/u, ""), paragraphs };
}

/** A line is a paragraph, as in the texts that offices keep; heading marks of Markdown go. */
function plainParagraphs(text: string): string[] {
  return text
    .split(/\r\n|[\n\r]/u)
    .map((line) => line.replace(/^\s*#{1,6}\s+/u, "").trim())
    .filter((line) => line !== "");
}
