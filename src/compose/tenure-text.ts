import { civilDay } from "../model/calendar.js";
import { type Bound, type Precision, isDate, monthsOf } from "../model/date.js";
import { type VolumeInfo } from "../model/dossier.js";
import { type Span, before, clip } from "../model/span.js";
import { type Limits } from "./limits.js";

/** How a volume writes stretches of time: one connector, one way with months, one way with those still in post. */
export interface TimeStyle {
  readonly connector: string;
  readonly padMonths: boolean;
  readonly openStyle: "open" | "closed";
  readonly limits: Limits;
}

export const timeStyle = (volume: VolumeInfo, limits: Limits): TimeStyle => ({
  connector: volume.connector,
  padMonths: volume.padMonths,
  openStyle: volume.openStyle,
  limits,
});

/** What stands for an end nobody knows. A blank would read as "still in post". */
const unknownMark = "？";

/**
 * A bound in the notation of rosters: 1984.3, or 1984 where only the year is known. The month is the unit, so days are
 * dropped; what is coarser than a month or approximate stands as it was written.
 */
export function dottedDate(bound: Bound, style: Pick<TimeStyle, "padMonths">): string {
  if (bound === "open") return "";
  if (bound === "unknown") return unknownMark;
  if (bound.approximate) return bound.raw;
  if (bound.precision === "year") return String(civilDay(bound.earliest).year);
  if (!toTheMonth.has(bound.precision)) return bound.raw;
  const { year, month } = civilDay(bound.earliest);
  return `${year}.${style.padMonths ? String(month).padStart(2, "0") : month}`;
}

const toTheMonth: ReadonlySet<Precision> = new Set<Precision>(["month", "tenDay", "day"]);

/** A stretch with both ends: 1984.3—1986.5, or the one month it lasted. */
function dottedSpan(span: Span, style: TimeStyle): string {
  const from = dottedDate(span.from, style);
  const to = dottedDate(span.to, style);
  return from === to && from !== unknownMark ? from : `${from}${style.connector}${to}`;
}

/** Whether somebody was still in post when the volume closes. */
const outlasts = (trueEnd: Bound, limit: Bound): boolean => trueEnd === "open" || before(limit, trueEnd) === "certain";

/**
 * 任职时间 in brackets: the printed part of a tenure, given with its true end, as those still in post at the lower limit
 * are written in the volume's own way (在任写法).
 */
export function tenureText(printed: Span, trueEnd: Bound, style: TimeStyle, ending = ""): string {
  if (printed.from === "unknown" && printed.to === "unknown") return `（时间不详${ending}）`;
  const limit = style.limits.span.to;
  if (outlasts(trueEnd, limit) && reaches(printed.to, limit)) {
    if (style.openStyle === "open") return `（${dottedDate(printed.from, style)}${style.connector}）`;
    return `（${dottedSpan({ from: printed.from, to: limit }, style)}）`;
  }
  return `（${dottedSpan(printed, style)}${ending}）`;
}

const reaches = (end: Bound, limit: Bound): boolean =>
  end === "open" || (isDate(end) && monthsOf(end).last >= monthsOf(limit).last);

/** The bracket after a heading: the stretch inside the volume, closed at its limits; empty where neither end is known. */
export function headingDates(span: Span, style: TimeStyle): string {
  if (!isDate(span.from) && !isDate(span.to)) return "";
  return `（${dottedSpan(clip(span, style.limits.span) ?? span, style)}）`;
}
