import { isDate, monthsOf } from "../model/date.js";
import { type Tenure } from "../model/dossier.js";
import { type Span, touches } from "../model/span.js";
import { capacityNotes } from "./notes.js";
import { type Piece } from "./periods.js";
import { postLabel } from "./post-order.js";

/** What is printed as one line: the tenures of one person in one post and capacity that follow each other without a break. */
export interface Stint {
  /** in the order written, never empty */
  readonly tenures: readonly [Tenure, ...Tenure[]];
  readonly span: Span;
  /** the tenure that ends it, whose true end and reason are told */
  readonly last: Tenure;
}

/** Joins re-elections and rows handed in twice; the order of the first tenures is kept. */
export function joinStints(pieces: readonly Piece<Tenure>[]): Stint[] {
  const stints: Stint[] = [];
  for (const { item, span } of pieces) {
    const at = stints.findIndex((stint) => continues(stint, item, span));
    const before = stints[at];
    if (before === undefined) stints.push({ tenures: [item], span, last: item });
    else stints[at] = joined(before, item, span);
  }
  return stints;
}

function continues({ tenures: [first], span: before }: Stint, tenure: Tenure, span: Span): boolean {
  if (first.personId !== tenure.personId || postLabel(first.post) !== postLabel(tenure.post)) return false;
  if (first.org?.id !== tenure.org?.id) return false;
  if (capacityNotes(first.post, first.marks) !== capacityNotes(tenure.post, tenure.marks)) return false;
  return sameSpan(before, span) || touches(before.to, span.from) === "certain";
}

function joined({ tenures, span, last }: Stint, tenure: Tenure, next: Span): Stint {
  const later = monthsOf(next.to).last > monthsOf(span.to).last;
  return {
    tenures: [...tenures, tenure],
    span: { from: span.from, to: later ? next.to : span.to },
    last: later ? tenure : last,
  };
}

/** Whether two bounds are the same date, however written. */
export const sameBound = (a: Span["from"], b: Span["from"]): boolean =>
  isDate(a) && isDate(b) ? a.edtf === b.edtf : a === b;

const sameSpan = (a: Span, b: Span): boolean => sameBound(a.from, b.from) && sameBound(a.to, b.to);
