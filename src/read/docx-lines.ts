import { SaxesParser } from "saxes";
import { ofDocument } from "./docx-text.js";

/**
 * The lines of a .docx as its page shows them: blank paragraphs are blank lines, a break within a paragraph begins a new line,
 * a row of a table is one line with its cells apart by tabs. Undefined where the file cannot be read.
 */
export const docxLines = (bytes: Uint8Array): readonly string[] | undefined => ofDocument(bytes, linesOf);

function linesOf(xml: string): string[] {
  const lines: string[] = [];
  const rows: string[][] = [];
  let text = "";
  let inText = false;
  let inProperties = 0;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => {
    inText = name === "w:t";
    if (name === "w:pPr") inProperties += 1;
    if (name === "w:tr") rows.push([]);
    // tab stops are described in the properties of a paragraph; they are no tabs
    if (name === "w:tab" && inProperties === 0) text += "\t";
    if (name === "w:br" || name === "w:cr") text += "\n";
  });
  parser.on("text", (piece) => {
    if (inText) text += piece;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "w:t") inText = false;
    if (name === "w:pPr") inProperties -= 1;
    const row = rows.at(-1);
    if (name === "w:p" && row === undefined) {
      lines.push(...text.split("\n"));
      text = "";
    } else if (name === "w:p") text += " ";
    else if (name === "w:tc" && row !== undefined) {
      row.push(text.replaceAll(/\s+/gu, (gap) => (gap.includes("\u3000") ? "\u3000" : " ")).trim());
      text = "";
    } else if (name === "w:tr" && row !== undefined) {
      rows.pop();
      // a table within a cell stays in that cell
      if (rows.length === 0) lines.push(row.join("\t"));
      else text += row.join(" ");
    }
  });
  parser.write(xml).close();
  return lines;
}
