import { nameMaker } from "./names.js";
import { seeded } from "../random.js";
import type { Rec } from "../records.js";
import { type CongressRecords, congressRecords } from "./congress.js";
import { GOVERNMENT_BODIES } from "./government.js";
import { organizationRecords, partyGroup, partyGroupStints } from "./organizations.js";
import { OTHERS, TOWN_BODIES } from "./others.js";
import { MASS, PARTY } from "./party.js";
import { leaderPersons, leaderStints } from "./scripted.js";
import { simulate } from "./simulate.js";
import { type Tenure, tenuresOf } from "./tenures.js";
import type { Lineage, Person, Stint } from "./types.js";

export interface County {
  readonly lineages: readonly Lineage[];
  readonly organizations: ReadonlyMap<string, readonly Rec[]>;
  readonly tenures: readonly Tenure[];
  readonly congress: CongressRecords;
  readonly people: readonly Person[];
}

const SEED = 1993_06;

/** Two pairs of people with one name, told apart in 人物: who takes whose name. */
const NAMESAKES = 2;

export function buildCounty(): County {
  const base = [...PARTY, ...GOVERNMENT_BODIES, ...OTHERS, ...MASS, ...TOWN_BODIES];
  const leaders = leaderPersons();
  const scripted = leaderStints(leaders, new Map(base.map((one) => [one.key, one])));
  const random = seeded(SEED);
  const given = [...leaders.keys()].map((name) => name.slice(1));
  const simulated = withNamesakes(simulate(base, scripted, random, nameMaker(random, given)));
  const stints: Stint[] = [...scripted, ...simulated];
  const groups = base.map(partyGroup).filter((group) => group !== undefined);
  stints.push(...base.flatMap((lineage) => partyGroupStints(lineage, stints)));
  const lineages = [...base, ...groups];
  const tenures = lineages.flatMap((lineage) => tenuresOf(lineage, stints));
  return {
    lineages,
    organizations: new Map(lineages.map((one) => [one.key, organizationRecords(one)])),
    tenures,
    congress: congressRecords(tenures),
    people: [...new Set(tenures.map((tenure) => tenure.person))],
  };
}

/** Gives the third chief of one system the name of the first of another: the same name, different people. */
function withNamesakes(stints: readonly Stint[]): Stint[] {
  const chiefs = stints.filter((stint) => stint.role === "chief" && stint.person.sex === "男");
  const renamed = new Map<Person, Person>();
  const people = [...new Set(chiefs.map((stint) => stint.person))].filter((person) => person.party !== undefined);
  for (let i = 0; i < NAMESAKES; i += 1) {
    const [first, other] = [people[i * 7], people[people.length - 1 - i * 5]];
    if (first === undefined || other === undefined) continue;
    const home = (person: Person): string => stints.find((stint) => stint.person === person)?.lineage ?? "";
    renamed.set(first, { ...first, mark: home(first) });
    renamed.set(other, { ...other, name: first.name, mark: home(other) });
  }
  return stints.map((stint) => ({ ...stint, person: renamed.get(stint.person) ?? stint.person }));
}
