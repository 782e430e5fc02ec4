import { type Grid } from "../model/grid.js";
import { biffOf } from "./biff.js";
import { boundedCopy } from "./bounded-copy.js";
import { chineseFormats } from "./chinese-formats.js";
import { type BookReading, type InputFile, refuse } from "./input-file.js";
import { TooManyCells } from "./limits.js";
import { parse } from "./parse.js";
import { damaged, locked, tooLarge } from "./refusals.js";
import { type TextRepair, formats, gridsOf, unchanged } from "./workbook-grids.js";
import { scannedGrids } from "./xlsx/index.js";
import { unpacksTooLarge, zipEntries } from "./zip.js";

const maxBytes = 100 * 1024 * 1024;

/** Reads .xlsx, .xls and .et. Cached values of formulas are taken; nothing is computed. */
export function readSpreadsheet(file: InputFile): BookReading {
  if (file.bytes.length > maxBytes) return refuse(file, tooLarge);
  const entries = zipEntries(file.bytes);
  if (entries !== undefined && unpacksTooLarge(entries)) return refuse(file, tooLarge);
  try {
    const grids = entries === undefined ? gridsOfBiff(file) : gridsOfPackage(file);
    return grids.length === 0 ? refuse(file, damaged) : { grids };
  } catch (error) {
    if (error instanceof TooManyCells) return refuse(file, tooLarge);
    return refuse(file, /password|encrypt/iu.test(String(error)) ? locked : damaged);
  }
}

const gridsOfPackage = ({ path, bytes }: InputFile): readonly Grid[] =>
  scannedGrids(path, bytes) ?? libraryGrids(path, bytes);

/** The sheets of an .xlsx or .xlsb as the library reads them; none where the file is damaged. */
export function libraryGrids(path: string, zip: Uint8Array): readonly Grid[] {
  const copy = boundedCopy(zip);
  return copy === undefined ? [] : gridsOf(path, parse(copy), unchanged);
}

function gridsOfBiff(file: InputFile): Grid[] {
  const biff = biffOf(file.bytes);
  if (biff === undefined) return [];
  for (const [id, format] of chineseFormats) formats.load(format, id);
  return gridsOf(file.path, parse(biff.stream), biff.codePage ? gbkText : unchanged);
}

/** Text of a code page: the parser hands over its bytes, which in these offices are GBK. */
const gbkText: TextRepair = (text) =>
  /^[\u0000-\u00FF]*[\u0080-\u00FF][\u0000-\u00FF]*$/u.test(text)
    ? new TextDecoder("gb18030").decode(Uint8Array.from(text, (char) => char.charCodeAt(0)))
    : text;
