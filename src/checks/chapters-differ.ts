import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { type Tenure } from "../model/dossier.js";
import { bySeat, rosters } from "../model/roster.js";
import { before, overlap } from "../model/span.js";
import { unlisted } from "./listed-people.js";
import { spanWords } from "./span-words.js";
import { bodyName } from "./tenure-text.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";

const header = "机构 | 职务 | 姓名 | 任职时间 | 离任时间";

/** Two sheets list the holders of one seat: in the time both speak of, they must name the same people. */
export const chaptersDiffer = defineCheck({
  id: "chapters-differ",
  title: "同一职务在两张表里的名单不同",
  basis: "党的系统和政权系统两处都列的职务，人名、任期一致。",
  why: "两章各印一份名单，缺了谁、多了谁一望可知。",
  remedy: "对照任免文件查实有无这一任，然后把名单并到一张表里，另一张表的删去；同一机构的同一职务只填一处。",
  data: z.strictObject({
    body: z.string(),
    post: z.string(),
    name: z.string(),
    span: z.string(),
    listed: z.string(),
    lacking: z.string(),
  }),
  variants: {
    missing: {
      level: "mandatory",
      rules: ["X04"],
      message: (d) =>
        `${d.body}${d.post}${d.name}（${d.span}）列在“${d.listed}”，“${d.lacking}”列了这个职务的前后任，没有这一任。请对照任免文件查实，把名单并到一张表里，另一处删去。`,
    },
  },
  examples: {
    bad: {
      另一张表漏了中间一任: {
        sheets: {
          领导任职: `${header}\n县纪委 | 书记 | 张三 | 1990.4 | 1993.1\n县纪委 | 书记 | 李四 | 1993.1 | 1996.1\n县纪委 | 书记 | 王五 | 1996.1 |`,
          党内任职: `${header}\n县纪委 | 书记 | 张三 | 1990.4 | 1993.1\n县纪委 | 书记 | 王五 | 1996.1 |`,
        },
        finds: ["missing 领导任职!C3"],
      },
    },
    good: {
      另一张表从后一任写起: {
        领导任职: `${header}\n县纪委 | 书记 | 张三 | 1990.4 | 1996.1\n县纪委 | 书记 | 王五 | 1996.1 |`,
        党内任职: `${header}\n县纪委 | 书记 | 王五 | 1996.1 |`,
      },
    },
  },
  needs: handedIn("tenures"),
  *run(dossier) {
    for (const roster of rosters(dossier)) {
      for (const holders of bySeat(roster).values()) {
        for (const [listed, lacking] of pairs(bySheet(holders))) {
          for (const tenure of unlisted(listed, lacking)) {
            if (!tenure.post.single || !spans(lacking, tenure)) continue;
            yield {
              variant: "missing",
              at: cellOf(tenure.origin, "name"),
              related: [cellOf(lacking[0].origin, "name")],
              body: bodyName(tenure),
              data: {
                body: tenure.bodyText,
                post: tenure.post.title,
                name: tenure.name,
                span: spanWords(tenure.span),
                listed: placeOf(tenure),
                lacking: placeOf(lacking[0]),
              },
            };
          }
        }
      }
    }
  },
});

type List = readonly [Tenure, ...Tenure[]];

const placeOf = ({ origin: { table } }: Tenure): string => `${table.book} ${table.sheet}`;

function bySheet(tenures: readonly Tenure[]): List[] {
  const sheets = new Map<Tenure["origin"]["table"], [Tenure, ...Tenure[]]>();
  for (const tenure of tenures) {
    const rows = sheets.get(tenure.origin.table);
    if (rows === undefined) sheets.set(tenure.origin.table, [tenure]);
    else rows.push(tenure);
  }
  return [...sheets.values()];
}

function* pairs(lists: readonly List[]): Generator<readonly [List, List]> {
  for (const one of lists) for (const other of lists) if (one !== other) yield [one, other];
}

/** A list that names those before and after speaks of the time between; whoever overlaps is asked about as such. */
function spans(list: List, { span }: Tenure): boolean {
  return (
    list.some((other) => before(other.span.from, span.from) === "certain") &&
    list.some((other) => before(span.to, other.span.to) === "certain") &&
    list.every((other) => overlap(other.span, span) === "no")
  );
}
