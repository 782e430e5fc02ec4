import { strToU8 } from "fflate";
import type { Book } from "./cells.js";
import { workbookBytes } from "./workbook.js";

/** The files of one sample county: path from the root of the repository → bytes. */
export function filesOf(
  folder: string,
  books: readonly Book[],
  texts: Readonly<Record<string, string>>,
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const book of books) files.set(`${folder}/${book.path}`, workbookBytes(book));
  for (const [path, text] of Object.entries(texts)) files.set(`${folder}/${path}`, strToU8(text));
  return files;
}
