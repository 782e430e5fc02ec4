import { type Manuscript } from "../model/dossier.js";
import { type UnreadableBook } from "../model/grid.js";
import { decodeText } from "./decode.js";
import { readDocx } from "./docx-text.js";
import { type InputFile } from "./input-file.js";
import { markdownParagraphs } from "./markdown.js";
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
    return made(file, textParagraphs(decodeText(file.bytes), file.path));
  return { book: file.path, reason: "不是能读的文稿。请另存为 .docx、.md 或 .txt 后放进“文稿”文件夹。" };
}

function made(file: InputFile, paragraphs: readonly string[]): Manuscript {
  const name = file.path.slice(file.path.lastIndexOf("/") + 1);
  return { book: file.path, title: name.replace(/\.[^.]+$/u, ""), paragraphs };
}

/** A line is a paragraph, as in the texts that offices keep; the marks of Markdown go, heading marks wherever they stand. */
function textParagraphs(text: string, path: string): string[] {
  const lines = text.split(/\r\n|[\n\r]/u);
  if (/\.(?:md|markdown)$/iu.test(path)) return markdownParagraphs(lines);
  return lines.map((line) => line.replace(/^\s*#{1,6}\s+/u, "").trim()).filter((line) => line !== "");
}
