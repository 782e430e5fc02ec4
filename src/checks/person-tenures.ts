import { type Dossier, type Tenure } from "../model/dossier.js";
import { tenureText } from "./tenure-text.js";
import { startOrder } from "../model/span.js";

/** By start; posts taken up in one month by their names, whatever the order of the rows. */
export const byStart = (a: Tenure, b: Tenure): number =>
  startOrder(a.span, b.span) || Number(tenureText(a) > tenureText(b)) - Number(tenureText(a) < tenureText(b));

const known = new WeakMap<Dossier, ReadonlyMap<string, readonly Tenure[]>>();

/** Tenures of each person in order of start, persons in order of first mention; computed once per dossier. */
export function personTenures(dossier: Dossier): ReadonlyMap<string, readonly Tenure[]> {
  const before = known.get(dossier);
  if (before !== undefined) return before;
  const lives = new Map<string, Tenure[]>();
  for (const tenure of dossier.tenures) {
    const life = lives.get(tenure.personId);
    if (life === undefined) lives.set(tenure.personId, [tenure]);
    else life.push(tenure);
  }
  for (const life of lives.values()) life.sort(byStart);
  known.set(dossier, lives);
  return lives;
}
