import { type TableBlock } from "../model/volume.js";
import { cellInset } from "./cell-space.js";
import { widthOf } from "./measure.js";

/** Characters that a cell may ask for on one line: a tenure, a name with （女）. Longer texts are broken. */
const shortCell = 8;

/** Lines of a head, at most, that it does not shape the table. */
const headLines = 2;

/**
 * Widths of columns in whole twips that add up to `width`: the shares the table asks for, but none so narrow that a short cell or a
 * head of few characters is broken up, as far as there is room. `em` is the width of a character in twips.
 */
export function columnWidths({ columns, rows }: TableBlock, width: number, em: number): number[] {
  const weights = columns.map((column) => (column.width > 0 ? column.width : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => (width * weight) / total);
  const least = columns.map(({ title }, index) => {
    let asked = Math.ceil(widthOf(title) / headLines);
    for (const { cells } of rows) {
      const own = widthOf(cells[index] ?? "");
      if (own <= shortCell) asked = Math.max(asked, own);
    }
    return asked === 0 ? 0 : asked * em + 2 * cellInset + em / 4;
  });
  const missing = shares.map((share, index) => Math.max(0, (least[index] ?? 0) - share));
  const spare = shares.map((share, index) => Math.max(0, share - (least[index] ?? 0)));
  const [wanted, free] = [missing, spare].map((parts) => parts.reduce((sum, part) => sum + part, 0));
  if (wanted === undefined || free === undefined || wanted > free) return whole(shares);
  return whole(
    shares.map((share, index) => {
      const lent = free === 0 ? 0 : (wanted * (spare[index] ?? 0)) / free;
      return share + (missing[index] ?? 0) - lent;
    }),
  );
}

/** Lengths rounded so that they add up to the rounded sum. */
function whole(lengths: readonly number[]): number[] {
  let passed = 0;
  let given = 0;
  return lengths.map((length) => {
    passed += length;
    const own = Math.round(passed) - given;
    given += own;
    return own;
  });
}
