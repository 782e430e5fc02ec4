import { type Holder, type RosterLine } from "./holders.js";
import { isLikelyName } from "./surnames.js";

const isDated = ({ notes }: Holder): boolean => notes.stints.length > 0;

/**
 * The names of a line that are people for certain: those under a label, with times, or with surnames where a list goes on
 * (`listed`). A sentence tells of people only with posts and times.
 */
export function sureHolders({ holders, labelled }: RosterLine, prose: boolean, listed: boolean): readonly Holder[] {
  if (prose) return holders.filter((one) => one.post !== undefined && isDated(one) && isLikelyName(one.name));
  const mostlyNames = holders.filter(({ name }) => isLikelyName(name)).length * 2 >= holders.length;
  return holders.filter(
    (one) =>
      labelled ||
      (isDated(one) && (listed || isLikelyName(one.name))) ||
      (listed && (mostlyNames || isLikelyName(one.name))),
  );
}

/** A row of a table without header is read where all of it is posts, names and times. */
export const isPeople = ({ holders, unread }: RosterLine): boolean =>
  holders.length > 0 && unread.length === 0 && holders.every((one) => isLikelyName(one.name) && isDated(one));
