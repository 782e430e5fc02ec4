import { type CellObject, type WorkBook, type WorkSheet, utils, write } from "xlsx";
import { inOrder } from "../../src/pipeline.js";
import { type InputFile } from "../../src/read/index.js";
import { type CorpusSheet, type Layout } from "./layout.js";

/** One form of a layout as files, a workbook each. */
export function filesOf({ sheets }: Layout, form: Layout["forms"][number]): InputFile[] {
  const books = new Map<string, CorpusSheet[]>();
  for (const sheet of sheets) books.set(sheet.book, [...(books.get(sheet.book) ?? []), sheet]);
  const files = Array.from(books, ([path, own]) => ({ path: `${path}.${form}`, bytes: bytesOf(own, form) }));
  return inOrder(files);
}

function bytesOf(sheets: readonly CorpusSheet[], form: Layout["forms"][number]): Uint8Array {
  const book = bookOf(sheets);
  if (form === "csv") {
    const [only] = Object.values(book.Sheets);
    return new TextEncoder().encode(utils.sheet_to_csv(only ?? {}));
  }
  const types = { xlsx: "xlsx", xls: "biff8", ods: "ods" } as const;
  return new Uint8Array(write(book, { type: "array", bookType: types[form], bookSST: true }) as ArrayBuffer);
}

function bookOf(sheets: readonly CorpusSheet[]): WorkBook {
  const book = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(book, worksheet(sheet), sheet.name);
  book.Workbook = {
    Sheets: sheets.map(({ name, hidden }) => ({ name, Hidden: hidden ? 1 : 0 })),
    WBProps: { date1904: sheets.some(({ from1904 }) => from1904) },
  };
  return book;
}

function worksheet({ rows, merges, hiddenRows, hiddenColumns }: CorpusSheet): WorkSheet {
  const sheet: WorkSheet = {};
  let last = 0;
  rows.forEach((row, r) =>
    row.forEach((text, c) => {
      if (text === "") return;
      sheet[utils.encode_cell({ r, c })] = cell(text);
      last = Math.max(last, c);
    }),
  );
  sheet["!ref"] = utils.encode_range({ r: 0, c: 0 }, { r: Math.max(0, rows.length - 1), c: last });
  sheet["!merges"] = merges.map((area) => utils.decode_range(area));
  sheet["!rows"] = Array.from({ length: rows.length }, (_, r) => (hiddenRows.includes(r + 1) ? { hidden: true } : {}));
  sheet["!cols"] = Array.from({ length: last + 1 }, (_, c) =>
    hiddenColumns.includes(utils.encode_col(c)) ? { hidden: true, wch: 8 } : { wch: 8 },
  );
  return sheet;
}

/**
 * `=1984.1@0.00` a number and its format, `日34000@yyyy.mm` a date by serial, `#REF!` an error, `式A1→值` a formula and its
 * cached value, `富王/伟` text in two runs, `音王伟/ワン` text with a phonetic guide, anything else text.
 */
function cell(text: string): CellObject {
  const number = /^[=日](?<value>-?[\d.]+)(?:@(?<format>.+))?$/u.exec(text)?.groups;
  if (number !== undefined) return { t: "n", v: Number(number["value"]), z: number["format"] ?? "General" };
  if (text === "#REF!") return { t: "e", v: 23 };
  const [formula = "", cached = ""] = text.startsWith("式") ? text.slice(1).split("→") : [];
  if (formula !== "") return cached === "" ? { t: "z", f: formula } : { t: "s", f: formula, v: cached };
  const [first = "", second = ""] = /^[富音]./u.test(text) ? text.slice(1).split("/") : [];
  if (second !== "" && text.startsWith("富"))
    return { t: "s", v: first + second, r: `<r><t>${first}</t></r><r><rPr><b/></rPr><t>${second}</t></r>` };
  if (second !== "")
    return { t: "s", v: first, r: `<t>${first}</t><rPh sb="0" eb="${first.length}"><t>${second}</t></rPh>` };
  return { t: "s", v: text, z: "@" };
}
