import { z } from "zod";
import { type PersonFacts, type PersonMention } from "../model/person.js";
import { before } from "../model/span.js";
import { defineCheck } from "./define-check.js";
import { mayBeOnePlace } from "./native-place.js";

interface Difference {
  readonly field: keyof PersonFacts;
  readonly title: string;
  readonly first: string;
  readonly second: string;
}

/** What two rows say differently of one person; what only one of them says, or says more coarsely, is no difference. */
function differences(a: PersonFacts, b: PersonFacts): Difference[] {
  const found: Difference[] = [];
  const differ = (field: Difference["field"], title: string, first: string, second: string): void => {
    found.push({ field, title, first, second });
  };
  if (a.birth && b.birth && (before(a.birth, b.birth) === "certain" || before(b.birth, a.birth) === "certain"))
    differ("birth", "出生年月", a.birth.raw, b.birth.raw);
  if (a.sex && b.sex && a.sex !== b.sex) differ("sex", "性别", a.sex, b.sex);
  if (a.nation && b.nation && a.nation !== b.nation) differ("nation", "民族", a.nation, b.nation);
  if (a.native && b.native && !mayBeOnePlace(a.native, b.native)) differ("native", "籍贯", a.native, b.native);
  return found;
}

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

/** Rows that repeat the facts of an earlier row share its answer, so that a name with many rows stays cheap. */
function* conflicts(mentions: readonly PersonMention[]): Generator<Conflict & { readonly mention: PersonMention }> {
  const distinct: PersonMention[] = [];
  const answers = new Map<string, Conflict | undefined>();
  for (const mention of mentions) {
    const { birth, sex, nation, native } = mention.facts;
    const key = JSON.stringify([birth?.edtf, sex, nation, native]);
    if (!answers.has(key)) {
      answers.set(key, conflictWith(distinct, mention));
      distinct.push(mention);
    }
    const conflict = answers.get(key);
    if (conflict !== undefined) yield { mention, ...conflict };
  }
}

const columns = "机构 | 职务 | 姓名 | 出生年月 | 籍贯 | 任职时间 | 离任时间";

/** One name with facts that cannot all be one person's: two people to tell apart, or one of the rows is wrong. */
export const namesakeUndecided = defineCheck({
  id: "namesake-undecided",
  title: "同名的人所记性别、民族、出生、籍贯不同",
  basis: "编纂通则：同名异人须在名录中区分，全书一致。",
  why: "不区分就把两个人的任职并到一人名下；是一个人，就有一处写错。",
  remedy: "是一个人，改成一致；是两个人，在人物表各列一行，用“区分”一栏分开。",
  data: z.strictObject({
    person: z.string(),
    fields: z.array(z.string()),
    first: z.array(z.string()),
    second: z.array(z.string()),
  }),
  variants: {
    differs: {
      level: "verify",
      rules: ["P05"],
      message: ({ person, fields, first, second }) => {
        const parts = fields.map((field, index) => `${field}${first[index]}、${second[index]}`);
        return `“${person}”两处所记不同：${parts.join("；")}。是一人请改一致，是两人请在人物表各列一行并填“区分”。`;
      },
    },
  },
  examples: {
    bad: {
      出生年月不同: {
        sheets: {
          领导任职: `${columns}\n县委 | 书记 | 张三 | 1945.3 | 湖南邵东 | 1993.6 | 1998.3\n团县委 | 书记 | 张三 | 1968.11 | 湖南省邵东县 | 1998.3 | 2001.2`,
        },
        finds: ["differs 领导任职!D3"],
      },
    },
    good: {
      "一处略记，不算不同": {
        领导任职: `${columns}\n县委 | 书记 | 张三 | 1945.3 | 湖南省邵东县 | 1993.6 | 1998.3\n县人大 | 主任 | 张三 | 1945 | 邵东 | 1998.3 |`,
      },
      人物表已经分开: {
        人物: "姓名 | 区分 | 出生年月\n张三 | 县委 | 1945.3\n张三 | 团县委 | 1968.11",
        领导任职: `${columns}\n县委 | 书记 | 张三 | 1945.3 | | 1993.6 | 1998.3\n团县委 | 书记 | 张三 | 1968.11 | | 1998.3 | 2001.2`,
      },
    },
  },
  *run({ persons }) {
    for (const { name, mark, mentions } of persons) {
      if (mark !== undefined) continue;
      for (const { mention, first, differs } of conflicts(mentions)) {
        const { field } = differs[0];
        yield {
          variant: "differs",
          at: mention.cells[field],
          related: [first.cells[field]],
          data: {
            person: name,
            fields: differs.map((difference) => difference.title),
            first: differs.map((difference) => difference.first),
            second: differs.map((difference) => difference.second),
          },
        };
      }
    }
  },
});
