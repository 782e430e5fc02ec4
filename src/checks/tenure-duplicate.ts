import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { type Tenure } from "../model/dossier.js";
import { type Roster, rosters } from "../model/roster.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { spanWords } from "./span-words.js";
import { bodyName, spanKey } from "./tenure-text.js";

const columns = "机构 | 职务 | 姓名 | 任职时间 | 离任时间";

/** One tenure entered twice, often by two units; a book would print the name twice. */
export const tenureDuplicate = defineCheck({
  id: "tenure-duplicate",
  title: "同一段任职写了两次",
  basis: "编纂通则：一人一职一段一行。",
  why: "名录里会印两遍，人数也多算。",
  remedy: "留一行，删一行；两行各有所长的，先把内容并到一行。同一职务的名单只填在一张表里。",
  data: z.strictObject({
    person: z.string(),
    body: z.string(),
    post: z.string(),
    span: z.string(),
    people: z.array(z.string()),
    sheets: z.array(z.string()),
  }),
  variants: {
    list: {
      level: "mandatory",
      rules: ["N12"],
      message: (d) =>
        `${d.body}${d.post}的名单在“${d.sheets.join("”“")}”两张表里各填了一份，${d.people.join("、")}重复。同一职务只填一处，请留一份，把另一份独有的内容并过来。`,
    },
    repeated: {
      level: "mandatory",
      rules: ["N12"],
      message: (d) => `${d.person}任${d.body}${d.post}，${d.span}，写了两次。请删去一行。`,
    },
  },
  examples: {
    bad: {
      "写法不同，说的是一回事": {
        sheets: {
          领导任职: `${columns}\n县委 | 书记 | 张三 | 1993.6 | 1998.3\n县委 | 书记 | 张三 | 1993年6月 | 1998-03`,
        },
        finds: ["repeated 领导任职!C3"],
      },
      一份名单填在两张表里: {
        sheets: {
          领导任职: `${columns}\n县委 | 书记 | 张三 | 1993.6 | 1998.3\n县委 | 书记 | 李四 | 1998.3 | 2001.3`,
          党内任职: `${columns}\n县委 | 书记 | 张三 | 1993.6 | 1998.3\n县委 | 书记 | 李四 | 1998.3 | 2001.3`,
        },
        finds: ["list 党内任职!C2"],
      },
    },
    good: {
      再任另起一行: {
        领导任职: `${columns}\n县委 | 书记 | 张三 | 1993.6 | 1996.1\n县委 | 书记 | 张三 | 1998.3 | 2000.1`,
      },
    },
  },
  needs: handedIn("tenures"),
  *run(dossier) {
    for (const roster of rosters(dossier))
      for (const [first, ...more] of repeats(roster)) {
        const [person, post] = [first.again.name, first.again.post.seat];
        const people = [...new Set([first, ...more].map(({ again }) => again.name))].sort();
        const several = more.length > 0;
        yield {
          variant: several ? "list" : "repeated",
          at: cellOf(first.again.origin, "name"),
          related: [first.before, ...more.flatMap(({ again, before }) => [again, before])].map(nameCell),
          body: bodyName(first.again),
          data: {
            person: several ? "" : person,
            body: roster.name,
            post,
            span: several ? "" : spanWords(first.again.span),
            people: several ? people : [],
            sheets: several ? [sheetOf(first.before), sheetOf(first.again)].sort() : [],
          },
        };
      }
  },
});

interface Repeat {
  readonly before: Tenure;
  readonly again: Tenure;
}

const sheetOf = ({ origin: { table } }: Tenure): string => `${table.book} ${table.sheet}`;
const nameCell = ({ origin }: Tenure) => cellOf(origin, "name");

/** Tenures written before; those of one seat that two sheets both list stand together. */
function repeats(roster: Roster): Iterable<readonly [Repeat, ...Repeat[]]> {
  const seen = new Map<string, Tenure>();
  const groups = new Map<string, [Repeat, ...Repeat[]]>();
  for (const again of roster.tenures) {
    const { personId, post, span } = again;
    const key = JSON.stringify([personId, post.seat, spanKey(span)]);
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, again);
      continue;
    }
    // a copy within one sheet is a slip of its own
    const apart = sheetOf(before) === sheetOf(again) ? groups.size : "";
    const list = JSON.stringify([post.seat, sheetOf(before), sheetOf(again), apart]);
    const group = groups.get(list);
    if (group === undefined) groups.set(list, [{ before, again }]);
    else group.push({ before, again });
  }
  return groups.values();
}
