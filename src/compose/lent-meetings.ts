import { type Meeting } from "../model/dossier.js";
import { type Entry } from "./entries.js";

/**
 * The congresses by which a body without meetings of its own is elected: a government takes the 届 of the people's congress,
 * a 纪委 that of the Party congress.
 */
export function lentMeetings(entry: Entry, entries: readonly Entry[]): readonly Meeting[] {
  if (entry.meetings.length > 0) return [];
  const lender = entry.kind === "government" ? "congress" : entry.kind === "discipline" ? "committee" : undefined;
  if (lender === undefined) return [];
  return entries.find((other) => other.kind === lender && other.meetings.length > 0)?.meetings ?? [];
}
