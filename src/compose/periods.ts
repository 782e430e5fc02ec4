import { type Bound, isDate, monthsOf } from "../model/date.js";
import { type Span, before, clip, endsOf, meets } from "../model/span.js";

/** A stretch by which a roster is cut: a name in force, a 届 or a 阶段. */
export interface Period {
  /** what a record states to belong here, e.g. the id of a name or the key of a 届; empty for stretches between */
  readonly key: string;
  readonly title: string;
  readonly span: Span;
  /** a 届: its title is put into the name of the body */
  readonly elected: boolean;
}

/** Something with a true stretch of time, and the part of it that is left to print. */
export interface Piece<T> {
  readonly item: T;
  readonly span: Span;
}

/** Months two spans share for certain, the boundary month not counted. */
function sharedMonths(a: Span, b: Span): number {
  const x = endsOf(a);
  const y = endsOf(b);
  return Math.min(x.to.first, y.to.first) - Math.max(x.from.last, y.from.last);
}

/**
 * The periods a span is printed under. The stated period comes with it; any other period only where it certainly reaches
 * into it beyond the boundary month, and beyond the next month too where a period is stated (3 → 4 is a handover). What
 * reaches into none for certain goes to the one it was in when it began.
 */
function periodsFor<P extends Period>(span: Span, stated: string | undefined, periods: readonly P[]): readonly P[] {
  const own = stated === undefined ? undefined : periods.find((period) => period.key === stated);
  const home = own !== undefined && meets(span, own.span) ? own : undefined;
  const least = home === undefined ? 1 : 2;
  const found = periods.filter((period) => period === home || sharedMonths(span, period.span) >= least);
  if (found.length > 0) return found;
  const fallback = own ?? whereItBegan(span, periods);
  return fallback === undefined ? [] : [fallback];
}

function whereItBegan<P extends Period>(span: Span, periods: readonly P[]): P | undefined {
  const touched = periods.filter((period) => meets(span, period.span));
  const begun = isDate(span.from) ? touched.filter((period) => before(span.from, period.span.from) === "no") : touched;
  return begun.at(-1) ?? touched[0] ?? periods[0];
}

/** What begins in each period, whole: each goes to one. */
export function begunIn<T extends { readonly span: Span }, P extends Period>(
  items: readonly T[],
  periods: readonly P[],
): Map<P, T[]> {
  const parts = new Map(periods.map((period) => [period, [] as T[]]));
  for (const item of items) {
    const period = whereItBegan(item.span, periods);
    if (period !== undefined) parts.get(period)?.push(item);
  }
  return parts;
}

/** Cuts pieces by periods: what each period holds, clipped to it, in the order given. Parts not worth keeping fall away. */
export function cut<T, P extends Period>(
  pieces: readonly Piece<T>[],
  periods: readonly P[],
  statedBy: (item: T) => string | undefined,
  keep: (span: Span) => boolean,
): Map<P, Piece<T>[]> {
  const parts = new Map(periods.map((period) => [period, [] as Piece<T>[]]));
  for (const { item, span } of pieces) {
    const found = periodsFor(span, statedBy(item), periods).map((period) => ({
      period,
      span: clip(span, period.span) ?? span,
    }));
    const kept = found.filter((part) => keep(part.span));
    // whoever would lose the last part keeps them all: nobody vanishes
    for (const part of kept.length > 0 ? kept : found) parts.get(part.period)?.push({ item, span: part.span });
  }
  return parts;
}

/** Fills what periods leave uncovered between two limits, so that nobody falls between two 届. Periods in order of time. */
export function withGaps(periods: readonly Period[], limits: Span): Period[] {
  const filled: Period[] = [];
  let covered: Bound = limits.from;
  let last: Period | undefined;
  for (const period of periods) {
    const { from } = period.span;
    if (isDate(from) && (last !== undefined || isDate(covered)) && apart(covered, from, last === undefined))
      filled.push({ key: "", title: gapTitle(last, period), span: { from: covered, to: from }, elected: false });
    filled.push(period);
    covered = period.span.to;
    last = period;
  }
  if (
    last !== undefined &&
    isDate(covered) &&
    before(covered, limits.to) === "certain" &&
    apart(covered, limits.to, false)
  )
    filled.push({ key: "", title: gapTitle(last, undefined), span: { from: covered, to: limits.to }, elected: false });
  return filled;
}

/** Whether a month lies between; before the first period even a shared month may hold somebody who left in it. */
function apart(end: Bound, start: Bound, first: boolean): boolean {
  const gap = monthsOf(start).first - monthsOf(end).last;
  return first ? gap >= 0 : gap > 1;
}

function gapTitle(last: Period | undefined, next: Period | undefined): string {
  if (last === undefined) return `${next?.title ?? ""}以前`;
  return next === undefined ? `${last.title}以后` : `${last.title}以后、${next.title}以前`;
}
