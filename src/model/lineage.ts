import { isDate } from "./date.js";
import { type OrgName } from "./org.js";
import { isNamed, nameIndex } from "./org-names.js";
import { before, gapBetween } from "./span.js";

/** One name came of another: by renaming, merger, split or transfer. */
export interface Descent {
  readonly earlier: OrgName;
  readonly later: OrgName;
  /** whose row says so: the earlier names its 后继, the later its 前身 */
  readonly told: "both" | "earlier" | "later";
}

/** A 前身 or 后继 that no row of 机构沿革 bears. */
export interface Stranger {
  readonly org: OrgName;
  readonly field: "predecessors" | "successors";
  readonly name: string;
}

export interface Lineage {
  readonly descents: readonly Descent[];
  readonly strangers: readonly Stranger[];
}

/** Who came of whom, from both columns, each pair once and in order of first mention. */
export function lineage(orgs: readonly OrgName[]): Lineage {
  const named = nameIndex(orgs);
  const descents = new Map<string, Descent>();
  const strangers: Stranger[] = [];
  const tell = (org: OrgName, field: Stranger["field"], name: string): void => {
    const others = named(name).filter((other) => other !== org);
    if (others.length === 0) {
      strangers.push({ org, field, name });
      return;
    }
    const pairs = others.map((other) =>
      field === "successors" ? { earlier: org, later: other } : { earlier: other, later: org },
    );
    const { earlier, later } = pairs.reduce((best, pair) => (distance(pair) < distance(best) ? pair : best));
    const bySuccessor = namesSuccessor(earlier, later);
    const byPredecessor = namesPredecessor(later, earlier);
    const told = bySuccessor && byPredecessor ? "both" : bySuccessor ? "earlier" : "later";
    descents.set(`${earlier.id} ${later.id}`, { earlier, later, told });
  };
  for (const org of orgs) {
    for (const name of org.predecessors) tell(org, "predecessors", name);
    for (const name of org.successors) tell(org, "successors", name);
  }
  return { descents: [...descents.values()], strangers };
}

interface Pair {
  readonly earlier: OrgName;
  readonly later: OrgName;
}

const namesSuccessor = (earlier: OrgName, later: OrgName): boolean =>
  earlier.successors.some((name) => isNamed(later, name));
const namesPredecessor = (later: OrgName, earlier: OrgName): boolean =>
  later.predecessors.some((name) => isNamed(earlier, name));

/** more months than any county has seen */
const farAway = 100_000;

/** Of several rows with one name that is meant which names back, or else which joins best in time. */
function distance({ earlier, later }: Pair): number {
  const { from } = later.span;
  const { to } = earlier.span;
  const mutual = namesSuccessor(earlier, later) && namesPredecessor(later, earlier) ? 0 : farAway;
  if (before(from, earlier.span.from) === "certain") return mutual + farAway;
  if (!isDate(from) || !isDate(to)) return mutual;
  const { least, most } = gapBetween(to, from);
  return mutual + (least <= 0 && most >= -1 ? 0 : Math.min(Math.abs(least), Math.abs(most)));
}
