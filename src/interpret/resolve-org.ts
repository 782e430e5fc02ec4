import { nameIndex } from "../model/org-names.js";
import { type OrgName } from "../model/org.js";
import { type Span, endsOf } from "../model/span.js";

/** Finds the name in force that a body's written name means; undefined where 机构沿革 knows no such name. */
export type OrgResolver = (text: string, span: Span) => OrgName | undefined;

/** Where several rows carry the name, the one whose time the record overlaps most is meant; the first of equals. */
export function orgResolver(orgs: readonly OrgName[]): OrgResolver {
  const named = nameIndex(orgs);
  return (text, span) => {
    const [first, ...others] = named(text);
    if (first === undefined || others.length === 0) return first;
    let best = first;
    let most = sharedMonths(first.span, span);
    for (const other of others) {
      const shared = sharedMonths(other.span, span);
      if (shared <= most) continue;
      best = other;
      most = shared;
    }
    return best;
  };
}

/** Months two spans share, read at their widest; negative by the distance where they lie apart. */
function sharedMonths(a: Span, b: Span): number {
  const x = endsOf(a);
  const y = endsOf(b);
  return Math.min(x.to.last, y.to.last) - Math.max(x.from.first, y.from.first);
}
