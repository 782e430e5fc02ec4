import { within } from "../model/chief-lines.js";
import { reach } from "../model/coverage.js";
import { type MonthRange } from "../model/date.js";
import { type Tenure } from "../model/dossier.js";

/** Whole years, as far as the volume goes, from the first tenure to the last within the volume; the last hundred years where nothing tells. */
export function axisMonths(tenures: readonly Tenure[], written: MonthRange): MonthRange {
  // limits written the wrong way round limit nothing
  const limits = written.first <= written.last ? written : { first: -Infinity, last: Infinity };
  const reached = tenures.map(({ span }) => within(reach(span), limits)).filter(({ first, last }) => first <= last);
  const ends = reached.flatMap(({ first, last }) => [first, last]).filter((month) => Number.isFinite(month));
  if (ends.length === 0)
    return Number.isFinite(limits.first + limits.last) ? limits : { first: 1921 * 12, last: 2020 * 12 + 11 };
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  return within({ first: first - (first % 12), last: last - (last % 12) + 11 }, limits);
}
