import { dateText } from "../model/date-text.js";
import { type PersonFacts, type PersonMention } from "../model/person.js";
import { before } from "../model/span.js";
import { mayBeOnePlace } from "./native-place.js";

interface Difference {
  readonly field: keyof PersonFacts;
  readonly title: string;
  readonly first: string;
  readonly second: string;
}

/** What two rows say differently of one person; what only one of them says, or says more coarsely, is no difference. */
export function differences(a: PersonFacts, b: PersonFacts): Difference[] {
  const found: Difference[] = [];
  const differ = (field: Difference["field"], title: string, first: string, second: string): void => {
    found.push({ field, title, first, second });
  };
  if (a.birth && b.birth && (before(a.birth, b.birth) === "certain" || before(b.birth, a.birth) === "certain"))
    differ("birth", "出生年月", dateText(a.birth), dateText(b.birth));
  if (a.sex && b.sex && a.sex !== b.sex) differ("sex", "性别", a.sex, b.sex);
  if (a.nation && b.nation && a.nation !== b.nation) differ("nation", "民族", a.nation, b.nation);
  if (a.native && b.native && !mayBeOnePlace(a.native, b.native)) differ("native", "籍贯", a.native, b.native);
  return found;
}

const saysSame = (a: PersonFacts, b: PersonFacts): boolean =>
  a.birth?.edtf === b.birth?.edtf && a.sex === b.sex && a.nation === b.nation && a.native === b.native;

interface Conflict {
  readonly first: PersonMention;
  readonly differs: readonly [Difference, ...Difference[]];
}

function conflictWith(earlier: readonly PersonMention[], mention: PersonMention): Conflict | undefined {
  for (const first of earlier) {
    const [one, ...more] = differences(first.facts, mention.facts);
    if (one !== undefined) return { first, differs: [one, ...more] };
  }
  return undefined;
}

/**
 * The rows that contradict an earlier one, each with the first it contradicts. Rows that repeat the facts of an earlier
 * row share its answer, so that a name with many rows stays cheap.
 */
export function* conflicts(
  mentions: readonly PersonMention[],
): Generator<Conflict & { readonly mention: PersonMention }> {
  if (mentions.length < 2) return;
  const distinct: PersonMention[] = [];
  const answers = new Map<string, Conflict | undefined>();
  const [leading] = mentions;
  for (const mention of mentions) {
    const { birth, sex, nation, native } = mention.facts;
    // most rows say of their person what the first one said
    if (leading !== undefined && mention !== leading && saysSame(leading.facts, mention.facts)) continue;
    const key = [birth?.edtf, sex, nation, native].join("\n");
    if (!answers.has(key)) {
      answers.set(key, conflictWith(distinct, mention));
      distinct.push(mention);
    }
    const conflict = answers.get(key);
    if (conflict !== undefined) yield { mention, ...conflict };
  }
}
