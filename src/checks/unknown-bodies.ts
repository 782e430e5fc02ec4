import { type Origin } from "../model/cell.js";
import { type Dossier } from "../model/dossier.js";
import { nearest } from "../model/likeness.js";
import { type OrgName } from "../model/org.js";

interface Placed {
  readonly origin: Origin;
  readonly bodyText: string;
  readonly org: OrgName | undefined;
}

/** A body that records name and 机构沿革 does not know. */
interface UnknownBody {
  readonly body: string;
  /** the first row that names it */
  readonly origin: Origin;
  readonly rows: number;
  /** names of 机构沿革 it may be meant for, the likeliest first, one for each row of it */
  readonly candidates: readonly string[];
}

const mostCandidates = 3;
const known = new WeakMap<Dossier, readonly UnknownBody[]>();

/** Computed once per dossier: what may be meant by an unknown name is asked by more than one check. */
export function unknownBodies(dossier: Dossier): readonly UnknownBody[] {
  const before = known.get(dossier);
  if (before !== undefined) return before;
  const made = [...rowsOfUnknown(dossier)].map(([body, { origin, rows }]) => ({
    body,
    origin,
    rows,
    candidates: candidatesFor(body, dossier.orgs),
  }));
  known.set(dossier, made);
  return made;
}

const namesOf = ({ fullName, shortName = fullName }: OrgName): readonly string[] => [fullName, shortName];

function candidatesFor(body: string, orgs: readonly OrgName[]): string[] {
  const found: string[] = [];
  let left = orgs;
  while (found.length < mostCandidates) {
    const name = nearest(body, new Set(left.flatMap(namesOf)));
    if (name === undefined) break;
    found.push(name);
    // the other name of the same row is no other candidate
    left = left.filter((org) => !namesOf(org).includes(name));
  }
  return found;
}

function rowsOfUnknown({ tenures, meetings, members, vacancies }: Dossier) {
  const found = new Map<string, { readonly origin: Origin; rows: number }>();
  const seen = new Set<string>();
  for (const { origin, bodyText, org } of [...tenures, ...meetings, ...members, ...vacancies] satisfies Placed[]) {
    if (org !== undefined) continue;
    const entry = found.get(bodyText);
    // a row with several stints is one row
    const row = `${origin.table.book}\n${origin.table.sheet}\n${origin.row}`;
    if (entry === undefined) found.set(bodyText, { origin, rows: 1 });
    else if (!seen.has(row)) entry.rows += 1;
    seen.add(row);
  }
  return found;
}
