import { type Bound, isDate, monthsOf } from "../model/date.js";
import { type VolumeInfo } from "../model/dossier.js";
import { type Span, before, meets, reversed } from "../model/span.js";

/** 断限 of a volume and the month from which the previous volume no longer speaks. */
export interface Limits {
  readonly span: Span;
  /** the previous volume runs through the upper limit's month: what ended in that month is printed there */
  readonly sharesMonth: boolean;
}

export function limitsOf(volume: VolumeInfo): Limits {
  const { upper, lower, previousLower } = volume;
  const sharesMonth = upper !== undefined && previousLower !== undefined && before(previousLower, upper) === "no";
  return { span: { from: upper ?? "unknown", to: lower ?? "open" }, sharesMonth };
}

/**
 * Whether something lies at least possibly inside the volume. A stretch that ends in the month the two volumes share was
 * already printed in the previous one; a stretch written backwards counts by either of its ends.
 */
export function inVolume(span: Span, limits: Limits): boolean {
  if (reversed(span) === "certain") return within(span.from, limits.span) || within(span.to, limits.span);
  if (!meets(span, limits.span)) return false;
  return !(limits.sharesMonth && before(span.from, limits.span.from) === "certain" && endsBy(span, limits.span.from));
}

const within = (bound: Bound, limits: Span): boolean => isDate(bound) && meets({ from: bound, to: bound }, limits);

const endsBy = (span: Span, limit: Bound): boolean => monthsOf(span.to).last <= monthsOf(limit).last;
