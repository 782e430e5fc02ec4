import { type Manuscript } from "../model/dossier.js";
import { readDelimited } from "./delimited/table.js";
import { readLrm } from "./forms/lrm.js";
import { readLrmx } from "./forms/lrmx.js";
import { type Adapter, type BookReading, type InputFile, refuse } from "./input-file.js";
import { readManuscript } from "./manuscript.js";
import { readMarkup } from "./markup.js";
import { readOds } from "./ods/index.js";
import { refusals } from "./refusals.js";
import { sniff } from "./sniff.js";
import { readSpreadsheet } from "./spreadsheet.js";

export { type InputFile } from "./input-file.js";

/** What came of one file: sheets, claims or prose, or why nothing did. Plain data, so that it can cross between threads. */
export type FileReading = BookReading | { readonly manuscript: Manuscript };

/** Prose is kept in a folder of this name. */
const manuscriptFolder = /(?:^|\/)文稿\//u;

/** Reads one file of a county by its content, in a folder of prose as prose. Never throws. */
export function readFile(file: InputFile): FileReading {
  if (file.unread !== undefined) return refuse(file, file.unread);
  if (!manuscriptFolder.test(file.path)) return readBook(file);
  const read = readManuscript(file);
  return "reason" in read ? { unreadable: read } : { manuscript: read };
}

/** One adapter per family of formats; the only files that know a parser library. */
const adapters: readonly Adapter[] = [
  { name: "xlsx, xlsm, xlsb, xls, et", formats: ["xlsx", "ole"], read: readSpreadsheet },
  { name: "ods", formats: ["ods"], read: readOds },
  { name: "web pages and XML saved as xls", formats: ["html", "sheet-xml"], read: readMarkup },
  { name: "csv, tsv, txt", formats: ["text"], read: readDelimited },
  { name: "lrmx", formats: ["lrmx"], read: readLrmx },
  { name: "lrm", formats: ["lrm"], read: readLrm },
];

/** The sheets of one file, or a Chinese sentence saying why there are none. Never throws. */
export function readBook(file: InputFile): BookReading {
  const format = sniff(file.bytes);
  const adapter = adapters.find(({ formats }) => formats.includes(format));
  if (adapter !== undefined) return adapter.read(file);
  return refuse(file, refusals[format]);
}
