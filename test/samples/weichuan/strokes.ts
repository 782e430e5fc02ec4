import { STROKES } from "./stroke-table.js";

const table = new Map(
  STROKES.trim()
    .split(/\s+/u)
    .map((entry) => [entry.replaceAll(/\d/gu, ""), entry.replaceAll(/\D/gu, "")]),
);

/** 姓氏笔画: fewer strokes first, then the kinds of the strokes, 横竖撇点折; one-character given names first. */
export function compareStrokes(left: string, right: string): number {
  const [a, b] = [Array.from(left), Array.from(right)];
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const order = compareKeys(keyOf(a, i), keyOf(b, i));
    if (order !== 0) return order;
  }
  return 0;
}

/** The given name of 王强 stands at the third place, after a nought. */
function keyOf(chars: readonly string[], index: number): string {
  const padded = chars.length === 2 ? [chars[0], "", chars[1]] : chars;
  const char = padded[index] ?? "";
  if (char === "") return "";
  const strokes = table.get(char);
  if (strokes === undefined) throw new Error(`no strokes for ${char}`);
  return strokes;
}

function compareKeys(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
