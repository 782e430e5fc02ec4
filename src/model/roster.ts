import { type Dossier, type Tenure } from "./dossier.js";
import { type Body, latestName } from "./org.js";

/** Everyone who served in one body, through all its names; bodies that 机构沿革 does not know are grouped by what was written. */
export interface Roster {
  /** the body's last full name, or the name as written */
  readonly name: string;
  readonly body: Body | undefined;
  readonly tenures: readonly Tenure[];
}

const known = new WeakMap<Dossier, readonly Roster[]>();

/** The rosters of a dossier in order of first mention; computed once per dossier, as most checks begin with them. */
export function rosters(dossier: Dossier): readonly Roster[] {
  const before = known.get(dossier);
  if (before !== undefined) return before;
  const made = groupTenures(dossier.bodies, dossier.tenures);
  known.set(dossier, made);
  return made;
}

function groupTenures(bodies: readonly Body[], tenures: readonly Tenure[]): Roster[] {
  const bodyOf = new Map(bodies.flatMap((body) => body.names.map((name) => [name.id, body] as const)));
  const groups = new Map<string, { name: string; body: Body | undefined; tenures: Tenure[] }>();
  for (const tenure of tenures) {
    const body = tenure.org === undefined ? undefined : bodyOf.get(tenure.org.id);
    const key = body === undefined ? `?${tenure.bodyText}` : body.id;
    const group = groups.get(key);
    if (group === undefined) {
      const name = body === undefined ? tenure.bodyText : latestName(body).fullName;
      groups.set(key, { name, body, tenures: [tenure] });
    } else group.tenures.push(tenure);
  }
  return [...groups.values()];
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
