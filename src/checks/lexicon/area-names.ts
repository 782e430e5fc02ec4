import { type MonthRange } from "../../model/date.js";
import { areaPlaces, areaRevisions } from "./area-codes.js";

/** Month of each revision of GB/T 2260 at hand, as month index. */
export const revisionMonths: readonly number[] = areaRevisions
  .split(" ")
  .map((text) => Number(text.slice(0, 4)) * 12 + Number(text.slice(4)) - 1);

/** first and last of the revisions, base 36 */
const always = `0${(revisionMonths.length - 1).toString(36)}`;

interface Place {
  readonly code: string;
  readonly name: string;
}

interface Listed extends Place {
  readonly first: number;
  readonly last: number;
}

/** Places of one province whose codes were in force in some month of the range. */
export function placesIn(province: string, months: MonthRange): Place[] {
  return placesOf(province).filter(({ first, last }) => {
    const from = revisionMonths[first] as number;
    // a revision holds until the next
    const to = revisionMonths[last + 1] ?? Infinity;
    return from <= months.last && to > months.first;
  });
}

function placesOf(province: string): Listed[] {
  return (areaPlaces[province]?.split(" ") ?? []).map((text) => {
    const name = text.slice(4).replace(/[0-9a-i]+$/u, "");
    const run = text.slice(4 + name.length) || always;
    const [first, last] = [run.charAt(0), run.charAt(1)].map((digit) => Number.parseInt(digit, 36)) as [number, number];
    return { code: province + text.slice(0, 4), name, first, last };
  });
}
