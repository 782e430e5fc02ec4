import { type Bound } from "./date.js";

/** 同一人, 不是同一人, 待查. */
export type Verdict = "same" | "different" | "unsure";

export const verdictNames: Readonly<Record<Verdict, string>> = {
  same: "同一人",
  different: "不是同一人",
  unsure: "待查",
};

/** What a row of 人物 says of its person and others: one and the same, two people, or not yet known. */
export interface Judgement {
  /** undefined where the text says none of the three */
  readonly verdict: Verdict | undefined;
  /** as written */
  readonly text: string;
  /** 相对人: names, those of namesakes with 区分 in brackets */
  readonly others: readonly string[];
  readonly by: string | undefined;
  readonly date: Bound;
}

/** The words people write for the three. */
export function readVerdict(text: string): Verdict | undefined {
  const plain = text.replaceAll(/[\s，。]/gu, "");
  if (/^(待查|存疑|不详|未定|待定|不能确定|待核实?)$/u.test(plain)) return "unsure";
  if (/^(不是同一人|不是一人|非同一人|不同人|不同|否|两人|另一人|另有其人|同名异人)$/u.test(plain)) return "different";
  return /^(是?同一人|是?一人|相同|是|同)$/u.test(plain) ? "same" : undefined;
}

export interface Judging {
  readonly name: string;
  readonly mark: string | undefined;
  readonly judgement?: Judgement | undefined;
}

/** Rows of 人物 that list somebody; those that only judge once more somebody already listed do not. */
export function listedEntries<Row extends Judging>(register: readonly Row[]): Row[] {
  const key = ({ name, mark }: Row): string => `${name}\n${mark ?? ""}`;
  const listed = new Set(register.flatMap((row) => (row.judgement === undefined ? [key(row)] : [])));
  return register.filter((row) => {
    if (row.judgement === undefined) return true;
    const again = listed.has(key(row));
    listed.add(key(row));
    return !again;
  });
}

/** Somebody as others name him: 张三, or 张三（县委） where 人物 lists the name more than once. */
export interface PersonLabel {
  readonly name: string;
  readonly mark: string | undefined;
}

export const labelText = ({ name, mark }: PersonLabel): string => (mark === undefined ? name : `${name}（${mark}）`);

export function readLabel(text: string): PersonLabel {
  const [, name = text, mark] = /^([^（(]+)[（(]([^（()）]+)[)）]$/u.exec(text) ?? [];
  return { name, mark };
}

/** 区分 says nothing of a name that is listed once. */
function labeller(register: readonly Judging[]): (label: PersonLabel) => string {
  const times = new Map<string, number>();
  for (const { name } of listedEntries(register)) times.set(name, (times.get(name) ?? 0) + 1);
  return ({ name, mark }) => labelText({ name, mark: (times.get(name) ?? 0) > 1 ? mark : undefined });
}

/** Everything said of one pair of people, who are named in an order that does not depend on the rows. */
interface JudgedPair<Row> {
  readonly pair: readonly [string, string];
  /** each once */
  readonly verdicts: readonly Verdict[];
  readonly rows: readonly [Row, ...Row[]];
}

export interface Judgements<Row> {
  readonly pairs: readonly JudgedPair<Row>[];
  /** people said to be one, two or more in a group; the first has a row in 人物 */
  readonly groups: readonly (readonly string[])[];
  /** pairs said to be two people whom others, named in `through`, make one */
  readonly torn: readonly (JudgedPair<Row> & { readonly through: readonly string[] })[];
  readonly verdictOn: (a: PersonLabel, b: PersonLabel) => Verdict | undefined;
}

/**
 * What 人物 says of pairs of people. A pair told in two ways says nothing, and of a group that others tear apart no two are
 * taken for one.
 */
export function judgementsOf<Row extends Judging>(register: readonly Row[]): Judgements<Row> {
  const label = labeller(register);
  const pairs = pairsOf(register, label);
  const settled = pairs.filter(({ verdicts }) => verdicts.length === 1);
  const told = (pair: JudgedPair<Row>, verdict: Verdict): boolean => pair.verdicts.includes(verdict);
  const groups = groupsOf(settled.flatMap((pair) => (told(pair, "same") ? [pair.pair] : [])));
  const groupOf = (one: string) => groups.find((group) => group.includes(one));
  const torn = settled.flatMap((judged) => {
    const [a, b] = judged.pair;
    const group = told(judged, "different") ? groupOf(a) : undefined;
    if (group === undefined || a === b || !group.includes(b)) return [];
    return [{ ...judged, through: group.filter((one) => one !== a && one !== b).sort() }];
  });
  const tornGroups = new Set(torn.map(({ pair: [a] }) => groupOf(a)));
  const registered = new Set(register.map(label));
  const verdicts = new Map(settled.map((pair) => [keyOf(pair.pair), pair.verdicts[0]]));
  return {
    pairs,
    groups: groups.flatMap((group) => (tornGroups.has(group) ? [] : [registeredFirst(group, registered)])),
    torn,
    verdictOn: (a, b) => verdicts.get(keyOf(inOrder(label(a), label(b)))),
  };
}

const registeredFirst = (group: readonly string[], registered: ReadonlySet<string>): string[] => [
  ...group.filter((one) => registered.has(one)).sort(),
  ...group.filter((one) => !registered.has(one)).sort(),
];

const inOrder = (a: string, b: string): readonly [string, string] => (a < b ? [a, b] : [b, a]);
const keyOf = (pair: readonly [string, string]): string => pair.join("\n");

function pairsOf<Row extends Judging>(
  register: readonly Row[],
  label: (label: PersonLabel) => string,
): JudgedPair<Row>[] {
  const pairs = new Map<string, JudgedPair<Row>>();
  for (const row of register) {
    const { judgement } = row;
    const verdict = judgement?.verdict;
    if (judgement === undefined || verdict === undefined) continue;
    for (const other of judgement.others) {
      const pair = inOrder(label(row), label(readLabel(other)));
      const before = pairs.get(keyOf(pair));
      const verdicts = [...new Set([...(before?.verdicts ?? []), verdict])];
      pairs.set(keyOf(pair), { pair, verdicts, rows: before === undefined ? [row] : [...before.rows, row] });
    }
  }
  return [...pairs.values()];
}

/** People joined by being one with one another. */
function groupsOf(pairs: readonly (readonly [string, string])[]): string[][] {
  let groups: string[][] = [];
  for (const [a, b] of pairs) {
    const joined = groups.filter((group) => group.includes(a) || group.includes(b));
    groups = [...groups.filter((group) => !joined.includes(group)), [...new Set([...joined.flat(), a, b])]];
  }
  return groups;
}
