import { type Precision, type WrittenDate, isDate } from "../model/date.js";
import { type Stint } from "./dates/read-stints.js";

/** days a range may last to count as about a ten-day period, a quarter, a half year */
const widths: readonly (readonly [number, Precision])[] = [
  [10, "tenDay"],
  [92, "quarter"],
  [184, "half"],
  [366, "year"],
];

/** Days of one event, 1993年6月5—8日, as one date: no finer than it was written, and printed as it was written. */
export function dateRange({ from, to }: Stint, raw: string): WrittenDate | undefined {
  if (!isDate(from) || !isDate(to) || to.latest < from.earliest) return undefined;
  const days = to.latest - from.earliest + 1;
  return {
    raw: raw.trim(),
    earliest: from.earliest,
    latest: to.latest,
    precision: widths.find(([width]) => days <= width)?.[1] ?? "decade",
    approximate: from.approximate || to.approximate,
    edtf: `${from.edtf}/${to.edtf}`,
  };
}

/** Whether a stint tells two ends: one date alone is read as a stint that begins and ends with that very date. */
export const hasTwoEnds = ({ from, to }: Stint): boolean => from !== to;
