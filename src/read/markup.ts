import { read } from "xlsx";
import { decoded } from "./decode.js";
import { type BookReading, type InputFile, refuse } from "./input-file.js";
import { TooManyCells, maxColumns, maxRows } from "./limits.js";
import { damaged, refusals, tooLarge } from "./refusals.js";
import { gridsOf, unchanged } from "./workbook-grids.js";

const maxBytes = 30 * 1024 * 1024;
/** a document type with entities of its own */
const entities = /<!(?:ENTITY|DOCTYPE[^>]*\[)/iu;
/** What the parser carries out as often as it is written, and how often a sheet has room for it. */
const repeats: readonly (readonly [RegExp, number])[] = [
  [/\b(?:Span|MergeAcross|colspan)\s*=\s*["']?(\d+)/giu, maxColumns],
  [/\b(?:Index|MergeDown|rowspan)\s*=\s*["']?(\d+)/giu, maxRows],
];

/**
 * Reads tables of web pages and XML Spreadsheet 2003, which office systems hand out under the name .xls. Cells of web pages
 * stay text, as they are shown.
 */
export function readMarkup(file: InputFile): BookReading {
  if (file.bytes.length > maxBytes) return refuse(file, tooLarge);
  const text = decoded(file.bytes)?.text;
  if (text === undefined || entities.test(text)) return refuse(file, damaged);
  for (const [pattern, most] of repeats)
    for (const [, count] of text.matchAll(pattern)) if (Number(count) > most) return refuse(file, tooLarge);
  try {
    const book = read(text, { type: "string", raw: true, dense: true, cellNF: true, cellFormula: false });
    const grids = gridsOf(file.path, book, unchanged);
    return grids.length === 0 ? refuse(file, damaged) : { grids };
  } catch (error) {
    if (error instanceof TooManyCells) return refuse(file, tooLarge);
    return refuse(file, /<(?:table|(?:\w+:)?Workbook)\b/iu.test(text) ? damaged : refusals.html);
  }
}
