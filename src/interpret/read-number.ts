import { type GridCell } from "../model/grid.js";
import { chineseToNumber } from "../model/numerals.js";

/** A whole number in a cell: 1,234, 28人, 十二名; undefined where it is none. */
export function readInteger(cell: GridCell): number | undefined {
  if (cell.kind === "number" && cell.value !== undefined) return whole(cell.value);
  const text = cell.text
    .normalize("NFKC")
    .replaceAll(/[\s,，]/gu, "")
    .replace(/(?:人|名|个|位|份|次|届)$/u, "");
  return /^\d+(?:\.0+)?$/u.test(text) ? whole(Number(text)) : chineseToNumber(text);
}

/** A year: 1993, 1993年. */
export function readYear(cell: GridCell): number | undefined {
  if (cell.kind === "number" && cell.value !== undefined) return whole(cell.value);
  const digits = /^(\d{4})年?(?:度|底)?$/u.exec(cell.text.normalize("NFKC").replaceAll(/\s/gu, ""))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

const whole = (value: number): number | undefined => (Number.isSafeInteger(value) ? value : undefined);
