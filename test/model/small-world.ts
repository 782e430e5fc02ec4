import * as fc from "fast-check";
import { type Bound, type WrittenDate, monthDate, monthsOf } from "../../src/model/date.js";
import { type Span } from "../../src/model/span.js";

/**
 * Small worlds: the months of 1984 to 1985 are 0 to 23. What is unknown may be any month from −8 to 31, and what is still open
 * lies beyond every month. A coarse span stands for every pair of months in which it does not end before it starts.
 */
export const BASE = 1984 * 12;
export const [FLOOR, CEILING, OPEN] = [-8, 31, 1000];

/** Months `first` to `last` of the small world as a written date; beyond the world, without limit. */
export function months(first: number, last: number): WrittenDate {
  const [a, b] = [monthAt(first), monthAt(last)];
  return {
    raw: first === last ? a.raw : `${a.raw}/${b.raw}`,
    earliest: first === FLOOR ? -Infinity : a.earliest,
    latest: last === CEILING ? Infinity : b.latest,
    precision: "month",
    approximate: false,
    edtf: "",
  };
}
const monthAt = (index: number): WrittenDate =>
  monthDate(1984 + Math.floor(index / 12), (((index % 12) + 12) % 12) + 1);
export const at = (month: number): WrittenDate => months(month, month);

export const choices = (bound: Bound): number[] => {
  if (bound === "open") return [OPEN];
  const { first, last } = monthsOf(bound);
  const low = Number.isFinite(first) ? first - BASE : FLOOR;
  const high = Number.isFinite(last) ? last - BASE : CEILING;
  return Array.from({ length: high - low + 1 }, (_, index) => low + index);
};
export const worlds = (span: Span): [number, number][] =>
  choices(span.from).flatMap((from) =>
    choices(span.to)
      .filter((to) => from <= to)
      .map((to): [number, number] => [from, to]),
  );
export const answer = (holds: readonly boolean[]): string => {
  if (!holds.includes(true)) return "no";
  return holds.includes(false) ? "possible" : "certain";
};

const month = fc.integer({ min: 0, max: 23 });
const exact = month.map(at);
const coarse = fc.tuple(month, fc.integer({ min: 1, max: 5 })).map(([first, more]) => months(first, first + more));
const about = exact.map((date): WrittenDate => ({ ...date, approximate: true }));
const earlier = month.map((last) => months(FLOOR, last));
const later = month.map((first) => months(first, CEILING));
export const start: fc.Arbitrary<Bound> = fc.oneof(
  exact,
  coarse,
  about,
  earlier,
  later,
  fc.constant("unknown" as const),
);
export const end: fc.Arbitrary<Bound> = fc.oneof(start, fc.constant("open" as const));
export const span: fc.Arbitrary<Span> = fc.record({ from: start, to: end });
export const possibleSpan = span.filter((one) => worlds(one).length > 0);
export const exactSpan = fc
  .tuple(month, month)
  .map(([a, b]): Span => ({ from: at(Math.min(a, b)), to: at(Math.max(a, b)) }));
export const runs = { numRuns: 600 };
