import { isAddition, isFullMember, isPromoted } from "../model/committee.js";
import { type CommitteeMember } from "../model/dossier.js";
import { misplacedByStrokes } from "../model/stroke-list.js";

/** A shorter list may stand in the order of strokes by chance. */
const leastNames = 5;

/** Who came in later, an alternate among the 委员 too, stands at the end of a list whatever the strokes. */
const elected = (members: readonly CommitteeMember[]): CommitteeMember[] =>
  members.filter(
    (member) =>
      /^(候补)?委员$/u.test(member.capacity) && !isAddition(member) && !(isFullMember(member) && isPromoted(member)),
  );

/** Whether a list of 委员 or 候补委员 is written by strokes. */
export function isByStrokes(members: readonly CommitteeMember[]): boolean {
  const list = elected(members);
  return list.length >= leastNames && misplacedByStrokes(list)?.length === 0;
}

/** Whether every such list of a volume is, so that 凡例 can say it once for all. */
export function allByStrokes(members: readonly CommitteeMember[]): boolean {
  const lists = new Map<string, CommitteeMember[]>();
  for (const member of elected(members)) {
    const { bodyText, term, termText, capacity } = member;
    const key = `${bodyText}\n${term ?? termText ?? ""}\n${capacity}`;
    lists.set(key, [...(lists.get(key) ?? []), member]);
  }
  const long = [...lists.values()].filter((list) => list.length >= leastNames);
  return long.length > 0 && long.every(isByStrokes);
}
