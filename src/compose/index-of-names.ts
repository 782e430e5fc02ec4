import { numberToChinese } from "../model/numerals.js";
import { type Person } from "../model/person.js";
import { comparePinyin, pinyinLetter } from "../model/pinyin.js";
import { compareStrokes, firstStrokes } from "../model/strokes.js";
import { type Block, type IndexEntry, type IndexGroup } from "../model/volume.js";
import { type Context } from "./context.js";
import { spaced } from "./spacing.js";

/** A person with the records of the lines that show him. */
interface Listed {
  readonly name: string;
  readonly person: Person | undefined;
  readonly records: Set<string>;
}

/** How an index is ordered, and under what titles. */
interface Order {
  readonly compare: (a: string, b: string) => number;
  readonly title: (name: string) => string;
}

const orders: Readonly<Record<"pinyin" | "strokes", Order>> = {
  pinyin: { compare: comparePinyin, title: (name) => pinyinLetter(name) ?? "其他" },
  strokes: {
    compare: compareStrokes,
    title: (name) => {
      const count = firstStrokes(name);
      return count === undefined ? "其他" : `${numberToChinese(count)}画`;
    },
  },
};

/**
 * 人名索引: everyone whom a roster or table of the book shows, once, 音序 under the letters of the alphabet or by strokes, as the
 * volume asks; namesakes are told apart by 区分. Empty where nobody is shown.
 */
export function nameIndex(blocks: readonly Block[], context: Context): Block[] {
  const order = orders[context.dossier.volume.indexOrder ?? "pinyin"];
  const listed = [...peopleOf(blocks, context)].sort(
    (a, b) => order.compare(a.name, b.name) || compare(a.person?.mark ?? "", b.person?.mark ?? ""),
  );
  if (listed.length === 0) return [];
  const shared = repeated(listed.map(({ name }) => name));
  const groups = new Map<string, IndexEntry[]>();
  for (const one of listed) {
    const title = order.title(one.name);
    const entry = entryOf(one, shared.has(one.name));
    groups.set(title, [...(groups.get(title) ?? []), entry]);
  }
  return [{ kind: "index", groups: [...groups].map(([title, entries]): IndexGroup => ({ title, entries })) }];
}

function entryOf({ name, person, records }: Listed, isShared: boolean): IndexEntry {
  const mark = isShared ? person?.mark : undefined;
  return { name: spaced(name), notes: mark === undefined ? "" : `（${mark}）`, records: [...records] };
}

function peopleOf(blocks: readonly Block[], { dossier, person }: Context): Iterable<Listed> {
  const shows = new Map([...dossier.tenures, ...dossier.members, ...dossier.delegates].map((one) => [one.id, one]));
  const listed = new Map<string, Listed>();
  for (const id of blocks.flatMap(recordsOf)) {
    const record = shows.get(id);
    if (record === undefined) continue;
    const { personId, name } = record;
    const known = listed.get(personId) ?? { name, person: person(personId), records: new Set() };
    known.records.add(id);
    listed.set(personId, known);
  }
  return listed.values();
}

/** Only what shows a person by name: prose tells of bodies. */
function recordsOf(block: Block): readonly string[] {
  if (block.kind === "roster") return block.groups.flatMap(({ entries }) => entries.flatMap(({ records }) => records));
  return block.kind === "table" ? block.rows.flatMap(({ records }) => records) : [];
}

/** Of sorted names, those that occur more than once. */
const repeated = (names: readonly string[]): Set<string> =>
  new Set(names.filter((name, index) => index > 0 && names[index - 1] === name));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
