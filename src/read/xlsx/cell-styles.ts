import { type WorkBook } from "xlsx";
import { type GridCell } from "../../model/grid.js";
import { shownDate } from "../shown-date.js";
import { formats, shift1904, systemDate } from "../workbook-grids.js";
import { Unusual } from "./unusual.js";

/** How numbers of one style are shown. */
interface NumberStyle {
  readonly id: number;
  readonly format: string;
  readonly isDate: boolean;
  /** cells by their number: dates of one roster come again and again */
  readonly made: Map<number, GridCell>;
}

/** Number cells as the library makes them, from its own table of formats. */
export class CellStyles {
  readonly #ids: readonly number[];
  readonly #date1904: boolean;
  readonly #styles: (NumberStyle | undefined)[] = [];

  constructor(book: WorkBook) {
    this.#ids = formatIds(book);
    this.#date1904 = book.Workbook?.WBProps?.date1904 === true;
  }

  numberCell(value: number, style: number): GridCell {
    const { id, format, isDate, made } = this.#style(style);
    if (!isDate && id === 0) return { kind: "number", text: shown(0, value, this.#date1904) ?? "", value, format };
    const known = made.get(value);
    if (known !== undefined) return known;
    const text = shown(id, value, this.#date1904);
    const serial = this.#date1904 ? value + shift1904 : value;
    const cell: GridCell = isDate
      ? { kind: "date", text: text ?? shownDate(serial, format), value: serial, format }
      : { kind: "number", text: text ?? String(value), value, format };
    if (value !== 0) made.set(value, cell);
    return cell;
  }

  booleanCell(value: boolean, style: number): GridCell {
    return { kind: "boolean", text: shown(this.#style(style).id, value, this.#date1904) ?? String(value) };
  }

  #style(style: number): NumberStyle {
    const known = this.#styles[style];
    if (known !== undefined) return known;
    const id = this.#ids[style] ?? 0;
    const format = formats.get_table()[id];
    // the library guesses these from the second cell on
    if (format === undefined) throw new Unusual();
    const made: NumberStyle = { id, format, isDate: formats.is_date(format), made: new Map() };
    this.#styles[style] = made;
    return made;
  }
}

function shown(id: number, value: number | boolean, date1904: boolean): string | undefined {
  if (id === 0 && typeof value === "number" && (value | 0) === value) return String(value);
  try {
    return formats.format(id, value, { date1904, dateNF: systemDate });
  } catch {
    return undefined;
  }
}

/** The number format of each cell style, as the library has numbered them; its types leave them out. */
function formatIds(book: WorkBook): number[] {
  const styles: unknown = "Styles" in book ? book.Styles : undefined;
  const list: unknown = isObject(styles) && "CellXf" in styles ? styles.CellXf : undefined;
  if (!Array.isArray(list)) return [];
  return list.map((style: unknown) => {
    const id: unknown = isObject(style) && "numFmtId" in style ? style.numFmtId : undefined;
    return typeof id === "number" ? id : 0;
  });
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
