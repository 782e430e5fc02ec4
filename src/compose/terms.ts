import { civilMonth } from "../model/calendar.js";
import { type Bound, isDate, monthDate, monthsOf } from "../model/date.js";
import { type Meeting } from "../model/dossier.js";
import { type Span, before, clip } from "../model/span.js";
import { type Context } from "./context.js";
import { type Entry } from "./entries.js";
import { inVolume } from "./limits.js";
import { numberToChinese } from "../model/numerals.js";
import { type Period, withGaps } from "./periods.js";

interface Stated {
  readonly term: number | undefined;
  readonly termText: string | undefined;
}

/**
 * Whether a body is told of by 届: its people or members state one, or more than one congress is known. A single congress
 * without such a word says nothing of how long its 届 lasted. A court is elected by a congress, but has no 届 of its own.
 */
export function hasTerms({ kind, tenures, members, meetings }: Entry): boolean {
  if (kind === "justice" || kind === "supervision") return false;
  return meetings.length > 1 || [...tenures, ...members].some((one) => termKey(one) !== undefined);
}

interface Term extends Stated {
  readonly key: string;
  readonly meetings: readonly Meeting[];
  readonly tenures: readonly Span[];
}

/** What tells one 届 of a body from another: its number, or what was written where no number was read. */
export const termKey = ({ term, termText }: Stated): string | undefined =>
  term === undefined ? termText : `第${term}届`;

/** 第八届; as written where no number was read. */
export const termTitle = ({ term, termText }: Stated): string =>
  term === undefined ? (termText ?? "") : `第${numberToChinese(term)}届`;

/**
 * The 届 of a body inside the volume, in order, with what lies between them. A 届 begins in the month of its congress (or of
 * the first tenure stated in it) and ends in the month the next begins. `lent` are the congresses of another body by which
 * this one is elected: they give dates, nothing else.
 */
export function termPeriods(entry: Entry, lent: readonly Meeting[], context: Context): Period[] {
  const terms = collect(entry, lent);
  const bodyEnd = entry.body?.span.to;
  const limits = context.limits.span;
  const end =
    bodyEnd !== undefined && isDate(bodyEnd)
      ? (clip({ from: bodyEnd, to: bodyEnd }, limits)?.to ?? limits.to)
      : limits.to;
  const starts = terms.map(startOf);
  const found = terms.map((term, index): Period => {
    const span = {
      from: starts[index] ?? "unknown",
      to: endOf(term, terms[index + 1], starts[index + 1], end),
    } as const;
    return { key: term.key, title: termTitle(term), span: clip(span, limits) ?? span, elected: true };
  });
  // tenures of the entry lie in the volume, so their 届 does, whatever its dates say
  const wanted = new Set(entry.tenures.map(termKey));
  const inside = found.filter((period) => inVolume(period.span, context.limits) || wanted.has(period.key));
  return withGaps(inside, { from: opening(entry, context), to: end });
}

/** Where the body's rosters begin: the volume's upper limit, or its founding after it. */
function opening(entry: Entry, context: Context): Bound {
  const { from } = context.limits.span;
  const founded = entry.body?.span.from;
  return founded !== undefined && before(from, founded) === "certain" ? founded : from;
}

function collect(entry: Entry, lent: readonly Meeting[]): Term[] {
  const stated: Stated[] = [...entry.meetings, ...entry.tenures, ...entry.members];
  const keys = new Map(stated.map((one) => [termKey(one), one] as const));
  const meetings = entry.meetings.length > 0 ? entry.meetings : lent;
  const terms = [...keys].flatMap(([key, { term, termText }]): Term[] =>
    key === undefined
      ? []
      : [
          {
            key,
            term,
            termText,
            meetings: meetings.filter((meeting) => termKey(meeting) === key),
            tenures: entry.tenures.filter((tenure) => termKey(tenure) === key).map((tenure) => tenure.span),
          },
        ],
  );
  // 届 without a number keep the order in which they were written, after the numbered ones
  return terms.sort((a, b) => (a.term ?? 1000) - (b.term ?? 1000));
}

function startOf(term: Term): Bound {
  const opened = earliest(term.meetings.map((meeting) => (isDate(meeting.from) ? meeting.from : meeting.plenum)));
  return toMonth(opened ?? earliest(term.tenures.map((span) => span.from)) ?? "unknown");
}

function endOf(term: Term, next: Term | undefined, nextStart: Bound | undefined, end: Bound): Bound {
  const follows = next !== undefined && (next.term ?? 0) === (term.term ?? 0) + 1;
  if (follows && nextStart !== undefined) return nextStart;
  if (next === undefined && term.meetings.length > 0) return end;
  if (term.tenures.some((span) => span.to === "open")) return nextStart ?? end;
  return toMonth(latest(term.tenures.map((span) => span.to)) ?? nextStart ?? end);
}

function earliest(bounds: readonly Bound[]): Bound | undefined {
  return bounds.filter(isDate).sort((a, b) => a.earliest - b.earliest)[0];
}

function latest(bounds: readonly Bound[]): Bound | undefined {
  return bounds.filter(isDate).sort((a, b) => b.latest - a.latest)[0];
}

/** Congress days become their month, the unit of rosters; coarser dates stay as coarse as they are. */
function toMonth(bound: Bound): Bound {
  const { first, last } = monthsOf(bound);
  if (first !== last) return bound;
  const { year, month } = civilMonth(first);
  return monthDate(year, month);
}
