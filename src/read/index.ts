import { type Adapter, type BookReading, type InputFile, refuse } from "./input-file.js";
import { refusals } from "./refusals.js";
import { sniff } from "./sniff.js";
import { readSpreadsheet } from "./spreadsheet.js";

export { type BookReading, type InputFile } from "./input-file.js";
export { readManuscript } from "./manuscript.js";

/** One adapter per family of formats; the only files that know a parser library. */
const adapters: readonly Adapter[] = [{ name: "xlsx, xls, et", formats: ["xlsx", "ole"], read: readSpreadsheet }];

/** The sheets of one file, or a Chinese sentence saying why there are none. Never throws. */
export function readBook(file: InputFile): BookReading {
  const format = sniff(file.bytes);
  const adapter = adapters.find(({ formats }) => formats.includes(format));
  if (adapter !== undefined) return adapter.read(file);
  return refuse(file, refusals[format]);
}
