import { z } from "zod";
import { type CellRef, cellOf } from "../model/cell.js";
import { type CommitteeMember, type Delegate, type Dossier, type Tenure } from "../model/dossier.js";
import { judgementsOf } from "../model/judgements.js";
import { type Person } from "../model/person.js";
import { bodyFinder } from "../model/roster.js";
import { overlap } from "../model/span.js";
import { defineCheck } from "./define-check.js";
import { someHandedIn } from "./handed-in.js";
import { conflicts } from "./fact-conflicts.js";
import { lookalikeKey, standardName } from "./lexicon/lookalikes.js";

/** Rows in which a name written wrongly may stand; one that is found more often is somebody's own. */
const rare = 2;

interface Life {
  /** rows of all sheets, and the first of them */
  readonly rows: number;
  readonly at: CellRef | undefined;
  readonly bodies: ReadonlySet<string>;
  /** listed in 委员名册 or 代表名单, which take in people of every body */
  readonly listed: boolean;
  /** places only one person can have: a line of a list */
  readonly seats: ReadonlySet<string>;
}

/** The rows of each person, found once. */
function rowsByPerson({ tenures, members, delegates }: Dossier) {
  const index = <Row extends { readonly personId: string }>(rows: readonly Row[]) => {
    const byPerson = new Map<string, Row[]>();
    for (const row of rows) {
      const own = byPerson.get(row.personId);
      if (own === undefined) byPerson.set(row.personId, [row]);
      else own.push(row);
    }
    return (id: string): readonly Row[] => byPerson.get(id) ?? [];
  };
  return { tenuresOf: index(tenures), membersOf: index(members), delegatesOf: index(delegates) };
}

type Rows = ReturnType<typeof rowsByPerson>;

function lifeOf(dossier: Dossier, { tenuresOf, membersOf, delegatesOf }: Rows, id: string): Life {
  const bodyOf = bodyFinder(dossier);
  const [tenures, members, delegates] = [tenuresOf(id), membersOf(id), delegatesOf(id)];
  const rows: readonly (Tenure | CommitteeMember | Delegate)[] = [...tenures, ...members, ...delegates];
  return {
    rows: rows.length,
    at: rows.map(({ origin }) => cellOf(origin, "name"))[0],
    bodies: new Set([...tenures, ...members].map((row) => bodyOf(row).key)),
    listed: members.length + delegates.length > 0,
    seats: new Set([
      ...members.map((member) => `${bodyOf(member).key} ${member.termText} ${member.capacity}`),
      ...delegates.map(({ meeting, termText }) => `${meeting} ${termText}`),
    ]),
  };
}

/** Two people, not one: in one list together, or in one kind of post of one body at once. */
function standTogether(dossier: Dossier, { tenuresOf }: Rows, a: Person, b: Person, x: Life, y: Life): boolean {
  if ([...x.seats].some((seat) => y.seats.has(seat))) return true;
  const bodyOf = bodyFinder(dossier);
  return tenuresOf(a.id).some((one) =>
    tenuresOf(b.id).some(
      (other) =>
        bodyOf(one).key === bodyOf(other).key &&
        one.post.seat === other.post.seat &&
        overlap(one.span, other.span) === "certain",
    ),
  );
}

/** Not in standard characters first, then by name. */
const tieKey = (name: string): string => `${standardName(name) === name ? "1" : "0"}${name}`;

/** Fewer rows; of two as rare, one and the same whatever the order of the rows. */
const isRarer = (x: Life, a: Person, y: Life, b: Person): boolean =>
  x.rows === y.rows ? tieKey(a.name) < tieKey(b.name) : x.rows < y.rows;

/** Pairs of people whose names may be one name, in order of first mention. */
function* alikePairs(persons: readonly Person[]): Generator<readonly [Person, Person]> {
  const groups = new Map<string, Person[]>();
  for (const person of persons) {
    const key = lookalikeKey(person.name);
    const group = groups.get(key) ?? [];
    for (const other of group) if (other.name !== person.name) yield [other, person];
    groups.set(key, [...group, person]);
  }
}

const columns = "机构 | 职务 | 姓名 | 出生年月 | 任职时间 | 离任时间";

/** One person under two spellings is two in every list. */
export const nameLookalike = defineCheck({
  id: "name-lookalike",
  title: "两个姓名只差一个形近字或繁体字",
  basis: "编纂通则：一人一名，全书一致；人名用规范字。",
  why: "形近字录错后，一个人在名录里成了两个人，任职就接不上。",
  remedy: "查档案：是一人的改成一样；确是两人的，在人物表判定“不是同一人”或写情况说明。",
  data: z.strictObject({ rare: z.string(), common: z.string(), rows: z.number() }),
  variants: {
    lookalike: {
      level: "verify",
      rules: ["P06"],
      message: (d) => `“${d.rare}”只出现${d.rows}次，与“${d.common}”字形相近。请核对是否一人，是一人请改成一样。`,
      suggestion: ({ common }) => common,
    },
    variant: {
      level: "verify",
      rules: ["P06"],
      message: (d) => `“${d.rare}”与“${d.common}”是同一姓名的繁体、异体写法。请核对是否一人，是一人请统一用规范字。`,
      suggestion: ({ rare: written }) => standardName(written),
    },
  },
  examples: {
    bad: {
      董写成童: {
        sheets: {
          领导任职: `${columns}\n县委 | 书记 | 董建国 | 1945.3 | 1993.6 | 1998.3\n县委 | 常委 | 董建国 | 1945.3 | 1993.6 | 1998.3\n县委 | 常委 | 董建国 | 1945.3 | 1998.3 | 2000.3\n县委 | 委员 | 童建国 | | 1993.6 | 1998.3`,
        },
        finds: ["lookalike 领导任职!C5"],
      },
      繁体字: {
        sheets: {
          领导任职: `${columns}\n县委 | 副书记 | 张国强 | | 1993.6 | 1998.3\n县委 | 书记 | 張國强 | | 1998.3 | 2000.3`,
        },
        finds: ["variant 领导任职!C3"],
      },
    },
    good: {
      出生年月不同的两人: {
        领导任职: `${columns}\n县委 | 书记 | 董建国 | 1945.3 | 1993.6 | 1998.3\n县委 | 委员 | 童建国 | 1950.7 | 1993.6 | 1998.3`,
      },
      "各在一个机构，没有关联": {
        领导任职: `${columns}\n县委 | 书记 | 董建国 | | 1993.6 | 1998.3\n县医院 | 院长 | 童建国 | | 1993.6 | 1998.3`,
      },
      人物表已判定不是同一人: {
        人物: "姓名 | 判定 | 相对人 | 判定人 | 判定日期\n张国强 | 不是同一人 | 張國强 | 李四 | 2026.3",
        领导任职: `${columns}\n县委 | 副书记 | 张国强 | | 1993.6 | 1998.3\n县委 | 书记 | 張國强 | | 1998.3 | 2000.3`,
      },
    },
  },
  needs: someHandedIn("tenures", "members", "register"),
  *run(dossier) {
    const all = rowsByPerson(dossier);
    const { verdictOn } = judgementsOf(dossier.register);
    for (const [a, b] of alikePairs(dossier.persons)) {
      // two people, or asked as an open judgement
      if (verdictOn(a, b) !== undefined) continue;
      const [x, y] = [lifeOf(dossier, all, a.id), lifeOf(dossier, all, b.id)];
      const [fewer, seldom, often, more] = isRarer(x, a, y, b) ? [x, a, b, y] : [y, b, a, x];
      const { at } = fewer;
      if (at === undefined || more.at === undefined || fewer.rows > rare) continue;
      const related = x.listed || y.listed || [...x.bodies].some((body) => y.bodies.has(body));
      if (!related || standTogether(dossier, all, a, b, x, y)) continue;
      const [conflict] = conflicts([...a.mentions, ...b.mentions]);
      if (conflict !== undefined) continue;
      yield {
        variant: standardName(a.name) === standardName(b.name) ? "variant" : "lookalike",
        at,
        related: [more.at],
        data: { rare: seldom.name, common: often.name, rows: fewer.rows },
      };
    }
  },
});
