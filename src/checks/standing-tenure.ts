import { z } from "zod";
import { monthCount, reach, uncovered } from "../model/coverage.js";
import { monthText } from "../model/date-text.js";
import { type MonthRange } from "../model/date.js";
import { type Tenure } from "../model/dossier.js";
import { rosters } from "../model/roster.js";
import { endsOf, overlap, startOrder } from "../model/span.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { spanWords } from "./span-words.js";
import { endCell, startCell } from "./tenure-cells.js";

/**
 * 书记、副书记 are 常委 all the while. A book may list the 常委 time of a secretary or leave it out; where it lists some of it,
 * it lists all.
 */
export const standingTenure = defineCheck({
  id: "standing-tenure",
  title: "常委任期没有包括担任书记、副书记的全部时间",
  basis: "书记、副书记必是常委：同一人的常委任期等于其书记、副书记、常委任期之和。",
  why: "常委表只列了一部分，读者会以为其余时间不是常委，多半是一处改了时间另一处没有改。",
  remedy: "常委任期改为各段之和；只列不任书记、副书记时的常委任期的，两段只在职务变动的月份相接。",
  data: z.strictObject({
    body: z.string(),
    name: z.string(),
    standing: z.string(),
    secretary: z.string(),
    missing: z.string(),
  }),
  variants: {
    partial: {
      level: "verify",
      rules: ["C04"],
      message: (d) =>
        `${d.body}${d.name}任书记、副书记是${d.secretary}，常委任期却是${d.standing}，缺${d.missing}。两处核对，常委任期应当包括各段。`,
    },
  },
  examples: {
    bad: {
      常委止于任副书记之后: {
        sheets: {
          领导任职:
            "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 副书记 | 张三 | 1993.6 | 1998.3\n县委 | 常委 | 张三 | 1993.6 | 1996.1",
        },
        finds: ["partial 领导任职!E3"],
      },
    },
    good: {
      "常委任期为各段之和，或与各段相接": {
        领导任职:
          "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 副书记 | 张三 | 1993.6 | 1996.1\n县委 | 书记 | 张三 | 1996.1 | 1998.3\n县委 | 常委 | 张三 | 1993.6 | 1998.3\n县委 | 常委 | 李四 | 1993.6 | 1996.1\n县委 | 副书记 | 李四 | 1996.1 | 1998.3",
      },
    },
  },
  needs: handedIn("tenures"),
  *run(dossier) {
    for (const { name, tenures: listed } of rosters(dossier)) {
      if (!listed.some(isSecretary)) continue;
      const tenures = [...listed].sort((a, b) => startOrder(a.span, b.span));
      const standing = byPerson(tenures.filter(({ post }) => /^(?:常委|常务委员)$/u.test(post.seat)));
      if (standing.size === 0) continue;
      const secretaries = byPerson(tenures.filter(isSecretary));
      for (const [personId, held] of standing) {
        const secretary = secretaries.get(personId) ?? [];
        const [first] = held;
        const run = missing(secretary, held);
        if (first === undefined || run === undefined) continue;
        yield {
          variant: "partial" as const,
          at: run.first > reach(first.span).first ? endCell(first) : startCell(first),
          related: secretary.map(startCell),
          body: name,
          data: {
            body: first.bodyText,
            name: first.name,
            standing: spansWords(held),
            secretary: spansWords(secretary),
            missing: monthsWords(run),
          },
        };
      }
    }
  },
});

function byPerson(tenures: readonly Tenure[]): Map<string, Tenure[]> {
  const found = new Map<string, Tenure[]>();
  for (const tenure of tenures) {
    const own = found.get(tenure.personId);
    if (own === undefined) found.set(tenure.personId, [tenure]);
    else own.push(tenure);
  }
  return found;
}

const isSecretary = ({ post }: Tenure): boolean => /^(第[一二三]|书记处|常务)?副?书记$/u.test(post.seat);

/** The first months of certain service as a secretary that no 常委 tenure reaches, if the two overlap at all. */
function missing(secretary: readonly Tenure[], standing: readonly Tenure[]): MonthRange | undefined {
  if (!secretary.some((a) => standing.some((b) => overlap(a.span, b.span) === "certain"))) return undefined;
  const covers = standing.map(({ span }) => reach(span));
  return secretary
    .map(({ span }) => endsOf(span))
    .flatMap(({ from, to }) => uncovered({ first: from.last, last: to.first }, covers))
    .find((run) => monthCount(run) > 1);
}

const spansWords = (tenures: readonly Tenure[]): string => tenures.map(({ span }) => spanWords(span)).join("、");

const monthsWords = ({ first, last }: MonthRange): string =>
  last === Infinity ? `${monthText(first)}以后` : `${monthText(first)}至${monthText(last)}`;
