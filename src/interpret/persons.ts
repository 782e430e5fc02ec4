import { type CellRef, type Origin, cellOf } from "../model/cell.js";
import { type WrittenDate, monthsOf } from "../model/date.js";
import { type Judgement, judgementsOf, listedEntries, readLabel } from "../model/judgements.js";
import { hash8 } from "../model/hash.js";
import { type Person, type PersonFacts, type PersonMention } from "../model/person.js";

/** A row that speaks of a person, before it is known which of several namesakes it means. */
export interface Mention {
  readonly name: string;
  readonly facts: PersonFacts;
  readonly origin: Origin;
  /** words of the row that may tell namesakes apart: notes beside the name, the body */
  readonly hints: readonly string[];
}

/** A row of 人物 as far as it identifies. */
export interface Registered {
  readonly name: string;
  readonly mark: string | undefined;
  readonly formerNames: readonly string[];
  readonly facts: PersonFacts;
  readonly judgement?: Judgement | undefined;
}

/** Tells which person a row means: by name alone, unless 人物 lists the name more than once with 区分. */
export type Identifier = (mention: Mention) => string;

const personIdOf = (name: string, mark: string | undefined): string =>
  `N${hash8(mark === undefined ? name : `${name}|${mark}`)}`;

export function identifier(register: readonly Registered[]): Identifier {
  const byName = listedByName(register);
  const byFormerName = new Map<string, Registered[]>();
  for (const entry of register) for (const name of entry.formerNames) addTo(byFormerName, name, entry);
  const sameAs = judgedSame(register);
  const unlisted = new Map<string, string>();
  return (mention) => sameAs(idMeant(mention));

  function idMeant(mention: Mention): string {
    const { name } = mention;
    const entries = byName.get(name) ?? [];
    if (entries.length === 0) {
      // a former name that one person alone has used is that person
      const [renamed, another] = byFormerName.get(name) ?? [];
      if (renamed !== undefined && another === undefined) return idOf(renamed, byName);
      const known = unlisted.get(name) ?? personIdOf(name, undefined);
      unlisted.set(name, known);
      return known;
    }
    const [only, another] = entries.length > 1 ? namesakesMeant(entries, mention) : entries;
    return only === undefined || another !== undefined ? personIdOf(name, undefined) : idOf(only, byName);
  }
}

/** Whom 人物 judges to be one person has one id. */
function judgedSame(register: readonly Registered[]): (id: string) => string {
  const main = new Map<string, string>();
  for (const group of judgementsOf(register).groups) {
    const [first = "", ...others] = group.map((label) => {
      const { name, mark } = readLabel(label);
      return personIdOf(name, mark);
    });
    for (const other of others) main.set(other, first);
  }
  return (id) => main.get(id) ?? id;
}

function listedByName(register: readonly Registered[]): Map<string, Registered[]> {
  const byName = new Map<string, Registered[]>();
  for (const entry of listedEntries(register)) addTo(byName, entry.name, entry);
  return byName;
}

/** Which person a row of 人物 is: its own 区分 says so where the name is listed more than once. */
export function registeredId(register: readonly Registered[]): (entry: Registered) => string {
  const byName = listedByName(register);
  const sameAs = judgedSame(register);
  return (entry) => sameAs(idOf(entry, byName));
}

function addTo(index: Map<string, Registered[]>, name: string, entry: Registered): void {
  const entries = index.get(name);
  if (entries === undefined) index.set(name, [entry]);
  else entries.push(entry);
}

/** A name listed once is that name's only person, whether or not 区分 was filled in. */
const idOf = (entry: Registered, byName: ReadonlyMap<string, readonly Registered[]>): string =>
  personIdOf(entry.name, (byName.get(entry.name) ?? []).length > 1 ? entry.mark : undefined);

/** The namesakes a row can mean: those whose 区分 it names, else those whose facts agree with its own. */
function namesakesMeant(entries: readonly Registered[], { facts, hints }: Mention): readonly Registered[] {
  const possible = entries.filter((entry) => agreement(entry.facts, facts) !== undefined);
  const said = possible.filter(({ mark }) => mark !== undefined && hints.some((hint) => hint.includes(mark)));
  // 团县委 names the namesake of 团县委, not that of 县委
  const longest = Math.max(0, ...said.map(({ mark = "" }) => mark.length));
  if (said.length > 0) return said.filter(({ mark = "" }) => mark.length === longest);
  const most = Math.max(0, ...possible.map((entry) => agreement(entry.facts, facts) ?? 0));
  return most === 0 ? possible : possible.filter((entry) => agreement(entry.facts, facts) === most);
}

/** How many facts agree; undefined where one contradicts. What only one side says is neither. */
function agreement(a: PersonFacts, b: PersonFacts): number | undefined {
  const answers: boolean[] = [];
  for (const fact of ["sex", "nation"] as const) {
    const [x, y] = [a[fact], b[fact]];
    if (x !== undefined && y !== undefined) answers.push(x === y);
  }
  if (a.native !== undefined && b.native !== undefined)
    answers.push(a.native.includes(b.native) || b.native.includes(a.native));
  for (const fact of ["birth", "joined", "died"] as const) {
    const [x, y] = [a[fact], b[fact]];
    if (x !== undefined && y !== undefined) answers.push(mayBeOneMonth(x, y));
  }
  return answers.includes(false) ? undefined : answers.length;
}

function mayBeOneMonth(a: WrittenDate, b: WrittenDate): boolean {
  const x = monthsOf(a);
  const y = monthsOf(b);
  return x.first <= y.last && y.first <= x.last;
}

/** Everyone mentioned, in order of first mention; mentions of 人物 come first. */
export function gatherPersons(
  mentions: readonly (Omit<Mention, "hints"> & { readonly personId: string })[],
  register: readonly Registered[],
): Person[] {
  const namesakes = listedByName(register);
  const idOfEntry = registeredId(register);
  const entriesOf = new Map<string, Registered[]>();
  for (const entry of register) addTo(entriesOf, idOfEntry(entry), entry);
  const groups = new Map<string, PersonMention[]>();
  const firstNames = new Map<string, string>();
  for (const mention of mentions) {
    const group = groups.get(mention.personId);
    if (group === undefined) groups.set(mention.personId, [new Place(mention)]);
    else group.push(new Place(mention));
    if (!firstNames.has(mention.personId)) firstNames.set(mention.personId, mention.name);
  }
  return Array.from(groups, ([id, group]) => {
    const entries = entriesOf.get(id) ?? [];
    // of several rows judged to be one person, the one the others were joined to
    const entry = entries.find((one) => idOf(one, namesakes) === id);
    return {
      id,
      name: entry?.name ?? firstNames.get(id) ?? "",
      mark: entry !== undefined && (namesakes.get(entry.name) ?? []).length > 1 ? entry.mark : undefined,
      formerNames: [...new Set(entries.flatMap(({ formerNames }) => formerNames))],
      mentions: group,
      facts: firstSaid(group),
    };
  });
}

/** Of each fact, what the earliest mention says. */
function firstSaid(mentions: readonly PersonMention[]): PersonFacts {
  const facts: PersonFacts = {};
  for (let index = mentions.length - 1; index >= 0; index--) Object.assign(facts, mentions[index]?.facts);
  return facts;
}

/** Where one row speaks of a person. Addresses are made when they are asked for: nearly none of a hundred thousand rows' are. */
class Place implements PersonMention {
  readonly facts: PersonFacts;
  readonly #origin: Origin;

  constructor({ facts, origin }: Omit<Mention, "hints">) {
    this.facts = facts;
    this.#origin = origin;
  }

  get name(): CellRef {
    return cellOf(this.#origin, "name");
  }

  get cells(): PersonMention["cells"] {
    return new FactCells(this.#origin);
  }
}

class FactCells {
  readonly #origin: Origin;

  constructor(origin: Origin) {
    this.#origin = origin;
  }

  get sex(): CellRef {
    return cellOf(this.#origin, "sex");
  }

  get nation(): CellRef {
    return cellOf(this.#origin, "nation");
  }

  get birth(): CellRef {
    return cellOf(this.#origin, "birth");
  }

  get native(): CellRef {
    return cellOf(this.#origin, "native");
  }

  get joined(): CellRef {
    return cellOf(this.#origin, "joined");
  }

  get died(): CellRef {
    return cellOf(this.#origin, "died");
  }
}
