import { type MonthRange } from "../../model/date.js";
import { areaPlaces, areaRevisions } from "./area-codes.js";

/** Month of each revision of GB/T 2260 at hand, as month index. */
export const revisionMonths: readonly number[] = areaRevisions
  .split(" ")
  .map((text) => Number(text.slice(0, 4)) * 12 + Number(text.slice(4)) - 1);

interface Place {
  readonly code: string;
  readonly name: string;
}

interface Listed extends Place {
  readonly first: number;
  readonly last: number;
}

const entry = /^(?<digits>\d{4})(?<name>\D+?)(?<first>[0-9a-i])?(?<last>[0-9a-i])?$/u;

/** Places of one province whose codes were in force in some month of the range. */
export function placesIn(province: string, months: MonthRange): Place[] {
  return placesOf(province).filter(({ first, last }) => {
    const from = revisionMonths[first] ?? Infinity;
    // a revision holds until the next
    const to = revisionMonths[last + 1] ?? Infinity;
    return from <= months.last && to > months.first;
  });
}

function placesOf(province: string): Listed[] {
  const entries = Object.hasOwn(areaPlaces, province) ? (areaPlaces[province] ?? "").split(" ") : [];
  return entries.map((text) => {
    const { digits = "", name = "", first = "0", last = "i" } = entry.exec(text)?.groups ?? {};
    return { code: province + digits, name, first: Number.parseInt(first, 36), last: Number.parseInt(last, 36) };
  });
}
