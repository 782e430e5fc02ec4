import { type Bound, type MonthRange, monthsOf } from "./date.js";
import { type Span, endsOf } from "./span.js";

/** Every month a span may reach, coarse ends taken at their widest; written the wrong way round, the months between. */
export function reach(span: Span): MonthRange {
  const { from, to } = endsOf(span);
  return from.first <= to.last ? { first: from.first, last: to.last } : { first: to.last, last: from.first };
}

// starts may be −Infinity, whose difference is no number
const byFirst = (a: MonthRange, b: MonthRange): number => Number(a.first > b.first) - Number(a.first < b.first);

/** The same months in as few runs as can be, in order: for covers that are asked about again and again. */
export function joinedRuns(covers: readonly MonthRange[]): MonthRange[] {
  const runs: MonthRange[] = [];
  for (const cover of [...covers].sort(byFirst)) {
    const last = runs.at(-1);
    if (last === undefined || cover.first > last.last + 1) runs.push(cover);
    else if (cover.last > last.last) runs[runs.length - 1] = { first: last.first, last: cover.last };
  }
  return runs;
}

/**
 * The months of a period that none of the covers reaches, as runs in order. Covers that meet in one month or follow in the
 * next leave nothing between them.
 */
export function uncovered(period: MonthRange, covers: readonly MonthRange[]): MonthRange[] {
  const runs: MonthRange[] = [];
  let next = period.first;
  for (const cover of [...covers].sort(byFirst)) {
    if (cover.first > period.last) break;
    if (cover.first > next) runs.push({ first: next, last: cover.first - 1 });
    next = Math.max(next, cover.last + 1);
  }
  if (next <= period.last) runs.push({ first: next, last: period.last });
  return runs;
}

/** How many months a run has, both ends included. */
export const monthCount = ({ first, last }: MonthRange): number => last - first + 1;

/** Whether a month or more certainly lies between: not the same month, and not the next, which touch. */
export const clearlyBefore = (a: Bound, b: Bound): boolean => monthsOf(b).first - monthsOf(a).last > 1;
