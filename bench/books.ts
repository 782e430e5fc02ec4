import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write } from "xlsx";
import { largeCounty } from "./county.js";

/** Rows a workbook holds at most, as units of a province do not fill in one. */
const perBook = 100_000;

/** The books of a county of so many tenures, as Excel and WPS save them: shared strings, deflated. */
export function countyBooks(tenures: number): Uint8Array[] {
  const { 领导任职: [header = [], ...rows] = [], ...others } = largeCounty(tenures);
  return Array.from({ length: Math.max(1, Math.ceil(tenures / perBook)) }, (_, index) => {
    const book = utils.book_new();
    const add = (name: string, rows: readonly (readonly unknown[])[]): unknown =>
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
    add("领导任职", [header, ...rows.slice(index * perBook, (index + 1) * perBook)]);
    if (index === 0) for (const [name, rows] of Object.entries(others)) add(name, rows);
    const options = { type: "array", bookType: "xlsx", bookSST: true, compression: true } as const;
    return new Uint8Array(write(book, options) as ArrayBuffer);
  });
}

export function writeBooks(folder: string, tenures: number): void {
  for (const [index, bytes] of countyBooks(tenures).entries()) writeFileSync(join(folder, `${index}.xlsx`), bytes);
}

export const booksIn = (folder: string): Uint8Array[] =>
  readdirSync(folder)
    .sort()
    .map((name) => new Uint8Array(readFileSync(join(folder, name))));
