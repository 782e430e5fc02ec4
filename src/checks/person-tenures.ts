import { type Dossier, type Tenure } from "../model/dossier.js";
import { startOrder } from "../model/span.js";

/** Tenures of each person in order of start, persons in order of first mention. */
export function personTenures({ tenures }: Dossier): ReadonlyMap<string, readonly Tenure[]> {
  const lives = new Map<string, Tenure[]>();
  for (const tenure of tenures) {
    const life = lives.get(tenure.personId);
    if (life === undefined) lives.set(tenure.personId, [tenure]);
    else life.push(tenure);
  }
  for (const life of lives.values()) life.sort((a, b) => startOrder(a.span, b.span));
  return lives;
}
