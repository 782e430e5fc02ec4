import { read, utils, write } from "xlsx";
import { columnsOf } from "../../schemas/sheet.js";
import { type CountyFiles } from "../../src/pipeline.js";
import { encoded } from "../read/support/encodings.js";
import { type TypedRow, type TypedSheets, recordSheets } from "./generated.js";

const valuesOf = (fields: readonly string[], rows: readonly TypedRow[]): string[][] =>
  rows.map((row, index) => fields.map((field) => (field === "serial" ? String(index + 1) : (row[field] ?? ""))));

/** The template with rows typed under its headers, below the example or over it. */
export function filledTemplate(template: Uint8Array, typed: TypedSheets, overExample: boolean): CountyFiles {
  const book = read(template, { type: "array" });
  for (const sheet of recordSheets) {
    const page = book.Sheets[sheet.name];
    if (page === undefined) throw new Error(`the template lacks ${sheet.name}`);
    const rows = valuesOf(
      columnsOf(sheet).map(({ field }) => field),
      typed[sheet.key] ?? [],
    );
    // a row typed over the example leaves nothing of it
    const over = overExample && rows.length > 0;
    const blanks = columnsOf(sheet).map(() => "");
    if (over) utils.sheet_add_aoa(page, [blanks], { origin: "A2" });
    utils.sheet_add_aoa(page, rows, { origin: over ? "A2" : "A3" });
  }
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  return { id: "样例县", files: [{ path: "填好的表.xlsx", bytes }] };
}

const quoted = (cell: string): string => (/[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Each sheet as a .csv that Excel for China saves. */
export const csvFiles = (typed: TypedSheets): CountyFiles => ({
  id: "样例县",
  files: recordSheets.flatMap((sheet) => {
    const rows = typed[sheet.key] ?? [];
    if (rows.length === 0) return [];
    const columns = columnsOf(sheet);
    const lines = [
      columns.map(({ title }) => title),
      ...valuesOf(
        columns.map(({ field }) => field),
        rows,
      ),
    ];
    const text = lines.map((cells) => cells.map(quoted).join(",")).join("\r\n");
    return [{ path: `${sheet.name}.csv`, bytes: encoded(text, "gb18030") }];
  }),
});

/** Each sheet with its columns in another order, under titles and blank rows, beside a blank column, in a book of its own. */
export const shuffled = (typed: TypedSheets, turn: number, down: number): CountyFiles => ({
  id: "样例县",
  files: recordSheets.flatMap((sheet, index) => {
    const rows = typed[sheet.key] ?? [];
    if (rows.length === 0) return [];
    // the serial number stays in front, as it does wherever there is one
    const [serial, ...others] = columnsOf(sheet);
    if (serial === undefined) return [];
    const at = turn % others.length;
    const turned = [...others.slice(at), ...others.slice(0, at)];
    const columns = serial.field === "serial" ? [serial, ...turned] : [...turned, serial];
    const table = [
      columns.map(({ title }) => title),
      ...valuesOf(
        columns.map(({ field }) => field),
        rows,
      ),
    ];
    const above = Array.from({ length: down }, (_, row) => (row === 0 ? [`样例县${sheet.name}表`] : []));
    const page = utils.aoa_to_sheet([...above, ...table].map((cells) => (cells.length === 0 ? [] : [null, ...cells])));
    const book = utils.book_new();
    utils.book_append_sheet(book, page, `Sheet${index + 1}`);
    const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
    return [{ path: `单位${index}/${sheet.name}.xlsx`, bytes }];
  }),
});
