import { strokeCounts, strokeOrders } from "./stroke-table.js";
import { splitName } from "./surnames.js";

/** Where a character stands among all: by strokes, and by its code where the strokes are the same. */
interface Standing {
  /** equal for characters whose strokes are the same */
  readonly place: number;
  /** the order of the strokes is known, not only their number */
  readonly sure: boolean;
}

/** Room for the characters of one number of strokes; those whose order is not known come last. */
const room = 10_000;
const firstCounted = 0x3400;
const beyondAll: Standing = { place: 99 * room, sure: false };

let standings: ReadonlyMap<string, Standing> | undefined;

function standingsOfTable(): Map<string, Standing> {
  const found = new Map<string, Standing>();
  for (const [index, line] of strokeOrders.trim().split("\n").entries()) {
    let place = (index + 1) * room;
    let tied = false;
    for (const char of line) {
      if (char === "=") tied = true;
      else {
        if (!tied) place += 1;
        found.set(char, { place, sure: true });
        tied = false;
      }
    }
  }
  for (const [index, digit] of Array.from(strokeCounts.replaceAll("\n", "")).entries())
    if (digit !== "0") {
      const place = Number.parseInt(digit, 36) * room + room - 1;
      found.set(String.fromCodePoint(firstCounted + index), { place, sure: false });
    }
  return found;
}

function standingOf(char: string): Standing {
  standings ??= standingsOfTable();
  return standings.get(char) ?? beyondAll;
}

/** How two names stand to each other; `sure` is false where strokes alone do not tell, or are not known. */
export interface StrokeOrder {
  readonly order: number;
  readonly sure: boolean;
}

/**
 * 姓氏笔画: surnames by the number of their strokes, then by the strokes in order, 横竖撇点折 (GB13000.1字符集汉字笔顺规范); 复姓 are
 * one surname; given names of one character before longer ones, then their characters in the same way. Characters with the same
 * strokes (土、士) stand by their code, so that a surname stays together.
 */
export function strokeOrder(left: string, right: string): StrokeOrder {
  const [a, b] = [splitName(left), splitName(right)];
  const surnames = orderOf(a.surname, b.surname);
  if (surnames.order !== 0) return surnames;
  const lengths = Math.min(a.given.length, 2) - Math.min(b.given.length, 2);
  return lengths === 0 ? orderOf(a.given, b.given) : { order: Math.sign(lengths), sure: true };
}

/** The order alone, for sorting. */
export const compareStrokes = (left: string, right: string): number => strokeOrder(left, right).order;

/** The characters of a name whose order of strokes is not known: somebody has to look where the name belongs. */
export const unknownStrokes = (name: string): string[] => {
  const { surname, given } = splitName(name);
  return [...surname, ...given].filter((char) => !standingOf(char).sure);
};

/** Number of strokes of a name's first character; undefined where it is not known. */
export function firstStrokes(name: string): number | undefined {
  const { place } = standingOf(Array.from(name)[0] ?? "");
  return place === beyondAll.place ? undefined : Math.floor(place / room);
}

function orderOf(left: readonly string[], right: readonly string[]): StrokeOrder {
  for (const [index, char] of left.entries()) {
    const other = right[index];
    if (other === undefined) return { order: 1, sure: true };
    if (char === other) continue;
    const [a, b] = [standingOf(char), standingOf(other)];
    const tied = a.place === b.place;
    return { order: tied ? compare(char, other) : compare(a.place, b.place), sure: !tied && a.sure && b.sure };
  }
  return { order: left.length < right.length ? -1 : 0, sure: true };
}

/** Of two that differ. */
function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : 1;
}
