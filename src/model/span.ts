import { type Certainty, both } from "./certainty.js";
import { type Bound, type MonthRange, isDate, monthsOf } from "./date.js";

/**
 * A stretch of time between two bounds. The month is the unit and the boundary month is shared: a span ending 1989.9 and
 * one starting 1989.9 touch, and so do 1983.3 and 1983.4. `from` is never "open".
 */
export interface Span {
  readonly from: Bound;
  readonly to: Bound;
}

interface Ends {
  readonly from: MonthRange;
  readonly to: MonthRange;
}

/** The months both ends can mean, given that a span does not end before it starts. */
export function endsOf(span: Span): Ends {
  const from = monthsOf(span.from);
  const to = monthsOf(span.to);
  return {
    from: { first: from.first, last: Math.min(from.last, to.last) },
    to: { first: Math.max(to.first, from.first), last: to.last },
  };
}

/** Whether month `a` lies before month `b`, both known only as ranges. */
function monthBefore(a: MonthRange, b: MonthRange): Certainty {
  if (a.last < b.first) return "certain";
  return a.first < b.last ? "possible" : "no";
}

/** Whether `a` lies in an earlier month than `b`. */
export const before = (a: Bound, b: Bound): Certainty => monthBefore(monthsOf(a), monthsOf(b));

/** Whether the span certainly ends before it starts: by days as far as both were written, 约 by its wider months. */
export function reversed(span: Span): Certainty {
  const { from, to } = span;
  const exact = isDate(from) && isDate(to) && !from.approximate && !to.approximate;
  const ended = exact ? to.latest < from.earliest : before(to, from) === "certain";
  return ended ? "certain" : "no";
}

/** Whether a span can mean anything at all: one that certainly ends before it starts cannot. */
const isPossible = ({ from, to }: Ends): boolean => from.first <= to.last;

/** Whether a start lies before an end. An unknown start has still begun, so it lies before an end that is open. */
const startsBefore = (start: MonthRange, end: MonthRange): Certainty =>
  end.first === Infinity ? "certain" : monthBefore(start, end);

/** Whether two spans share more than a boundary month. A span written the wrong way round shares nothing with anyone. */
export function overlap(a: Span, b: Span): Certainty {
  const x = endsOf(a);
  const y = endsOf(b);
  if (!isPossible(x) || !isPossible(y)) return "no";
  return both(startsBefore(x.from, y.to), startsBefore(y.from, x.to));
}

/**
 * Whole months left uncovered between an end and the next start, as the least and the most they can be (negative: none;
 * nothing is left after an open end).
 */
export interface Gap {
  readonly least: number;
  readonly most: number;
}

export function gapBetween(end: Bound, start: Bound): Gap {
  if (end === "open") return { least: -Infinity, most: -Infinity };
  const left = monthsOf(end);
  const right = monthsOf(start);
  return { least: right.first - left.last - 1, most: right.last - left.first - 1 };
}

/** Whether the second bound continues the first without a month between: same month, or the next. */
export function touches(end: Bound, start: Bound): Certainty {
  const { least, most } = gapBetween(end, start);
  if (least >= -1 && most <= 0) return "certain";
  return most >= -1 && least <= 0 ? "possible" : "no";
}

/** Whether the span lies at least partly inside the limits (sharing a boundary month counts). */
export function meets(span: Span, limits: Span): boolean {
  const x = endsOf(span);
  const y = endsOf(limits);
  return x.from.first <= y.to.last && y.from.first <= x.to.last;
}

/**
 * The part of a span inside the limits, each bound replaced by the limit where it certainly lies outside; undefined where
 * nothing is left. The genre prints one true tenure clipped to each 届 or phase.
 */
export function clip(span: Span, limits: Span): Span | undefined {
  if (!meets(span, limits)) return undefined;
  const from = before(span.from, limits.from) === "certain" ? limits.from : span.from;
  const to = before(limits.to, span.to) === "certain" ? limits.to : span.to;
  return { from, to };
}

export interface Clash<T> {
  /** the one that starts earlier; ties keep input order */
  readonly first: T;
  readonly second: T;
  readonly certainty: "certain" | "possible";
}

/**
 * Every overlapping pair, not only neighbours: sorted by earliest possible start, each is compared with the later ones until
 * one cannot have started before it ended.
 */
export function clashes<T extends { readonly span: Span }>(items: readonly T[]): Clash<T>[] {
  const sorted = [...items].sort((a, b) => startOrder(a.span, b.span));
  const found: Clash<T>[] = [];
  for (const [index, first] of sorted.entries()) {
    const lastEnd = endsOf(first.span).to.last;
    for (let next = index + 1; next < sorted.length; next++) {
      const second = sorted[next] as T;
      if (endsOf(second.span).from.first >= lastEnd) break;
      const certainty = overlap(first.span, second.span);
      if (certainty !== "no") found.push({ first, second, certainty });
    }
  }
  return found;
}

/** Order of two spans by earliest, then latest possible start, then by earliest possible end. */
export function startOrder(a: Span, b: Span): number {
  const x = endsOf(a);
  const y = endsOf(b);
  return compare(x.from.first, y.from.first) || compare(x.from.last, y.from.last) || compare(x.to.first, y.to.first);
}

/** Infinity − Infinity is NaN, so months are ordered by comparison. */
function compare(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Whether two spans overlap or touch in every reading of their dates. */
function joins(a: Span, b: Span): boolean {
  const x = endsOf(a);
  const y = endsOf(b);
  if (!isPossible(x) || !isPossible(y)) return false;
  return x.from.last <= y.to.first + 1 && y.from.last <= x.to.first + 1;
}

/** From the earlier start to the later end. Of two coarse bounds the one that may reach further out is kept. */
function hull(a: Span, b: Span): Span {
  const [fromA, fromB] = [monthsOf(a.from), monthsOf(b.from)];
  const [toA, toB] = [monthsOf(a.to), monthsOf(b.to)];
  return {
    from: (compare(fromA.first, fromB.first) || compare(fromA.last, fromB.last)) <= 0 ? a.from : b.from,
    to: (compare(toA.last, toB.last) || compare(toA.first, toB.first)) >= 0 ? a.to : b.to,
  };
}

/** Spans joined wherever they overlap or touch for certain, in order of start. */
export function union(spans: readonly Span[]): Span[] {
  let apart: readonly Span[] = [];
  for (const span of [...spans].sort(startOrder)) {
    let whole = span;
    let near = apart.filter((other) => joins(other, span));
    // what was joined may reach another that stood apart
    while (near.length > 0) {
      apart = apart.filter((other) => !near.includes(other));
      const widened = near.reduce(hull, whole);
      near = apart.filter((other) => joins(other, widened));
      whole = widened;
    }
    apart = [...apart, whole];
  }
  return [...apart].sort(startOrder);
}
