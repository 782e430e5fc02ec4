import { type Dossier, type Tenure } from "./dossier.js";
import { type Body, type OrgName, latestName } from "./org.js";

/** The body a record speaks of: the same through all its names; what 机构沿革 does not know goes by what was written. */
export interface Belonging {
  readonly key: string;
  /** the body's last full name, or the name as written */
  readonly name: string;
  readonly body: Body | undefined;
}

/** Everyone who served in one body, through all its names. */
export interface Roster extends Belonging {
  readonly tenures: readonly Tenure[];
}

interface Placed {
  readonly bodyText: string;
  readonly org: OrgName | undefined;
}

const knownBodies = new WeakMap<Dossier, ReadonlyMap<string, Body>>();
const knownRosters = new WeakMap<Dossier, readonly Roster[]>();

/** Tells the body of each tenure, meeting, committee member or vacancy; computed once per dossier. */
export function bodyFinder(dossier: Dossier): (record: Placed) => Belonging {
  let bodies = knownBodies.get(dossier);
  if (bodies === undefined) {
    bodies = new Map(dossier.bodies.flatMap((body) => body.names.map((name) => [name.id, body] as const)));
    knownBodies.set(dossier, bodies);
  }
  const found = bodies;
  return ({ org, bodyText }) => {
    const body = org === undefined ? undefined : found.get(org.id);
    if (body === undefined) return { key: `?${bodyText}`, name: bodyText, body };
    return { key: body.id, name: latestName(body).fullName, body };
  };
}

/** The rosters of a dossier in order of first mention; computed once per dossier, as most checks begin with them. */
export function rosters(dossier: Dossier): readonly Roster[] {
  const before = knownRosters.get(dossier);
  if (before !== undefined) return before;
  const bodyOf = bodyFinder(dossier);
  const groups = new Map<string, Belonging & { readonly tenures: Tenure[] }>();
  for (const tenure of dossier.tenures) {
    const belonging = bodyOf(tenure);
    const group = groups.get(belonging.key);
    if (group === undefined) groups.set(belonging.key, { ...belonging, tenures: [tenure] });
    else group.tenures.push(tenure);
  }
  const made = [...groups.values()];
  knownRosters.set(dossier, made);
  return made;
}

/** Tenures of one roster by seat, in order of first mention. */
export function bySeat(roster: Roster): Map<string, Tenure[]> {
  const seats = new Map<string, Tenure[]>();
  for (const tenure of roster.tenures) {
    const seat = seats.get(tenure.post.seat);
    if (seat === undefined) seats.set(tenure.post.seat, [tenure]);
    else seat.push(tenure);
  }
  return seats;
}
