import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { type Tenure } from "../model/dossier.js";
import { type Roster, bySeat, rosters } from "../model/roster.js";
import { before } from "../model/span.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";

/** A deputy of two 届 was elected twice: the later row tells the later act. */
export const reElectionAct = defineCheck({
  id: "re-election-act",
  title: "连任两届的副职，后一届的任职依据没有改",
  basis: "换届时副职重新选举或任命，每届各有依据。",
  why: "两届用同一依据，多半是照抄上一届，未必真的连任。",
  remedy: "按后一届的会议文件改写任职方式和任职依据；没有连任的删去后一行。",
  data: z.strictObject({
    body: z.string(),
    post: z.string(),
    name: z.string(),
    earlier: z.string(),
    later: z.string(),
    basis: z.string(),
  }),
  variants: {
    same: {
      level: "hint",
      rules: ["L15"],
      message: (d) =>
        `${d.body}${d.post}${d.name}连任${d.earlier}、${d.later}，两届的任职依据都是“${d.basis}”。后一届按换届的会议改写。`,
    },
  },
  examples: {
    bad: {
      两届同一依据: {
        sheets: {
          领导任职:
            "机构 | 职务 | 姓名 | 届次 | 任职时间 | 任职依据 | 离任时间\n县政府 | 副县长 | 张三 | 第十一届 | 1993.6 | 县十一届人大一次会议 | 1998.3\n县政府 | 副县长 | 张三 | 第十二届 | 1998.3 | 县十一届人大一次会议 | 2003.3",
        },
        finds: ["same 领导任职!F3"],
      },
    },
    good: {
      各届各有依据: {
        领导任职:
          "机构 | 职务 | 姓名 | 届次 | 任职时间 | 任职依据 | 离任时间\n县政府 | 副县长 | 张三 | 第十一届 | 1993.6 | 县十一届人大一次会议 | 1998.3\n县政府 | 副县长 | 张三 | 第十二届 | 1998.3 | 县十二届人大一次会议 | 2003.3",
      },
    },
  },
  needs: handedIn("tenures"),
  *run(dossier) {
    for (const roster of rosters(dossier)) {
      for (const [seat, tenures] of bySeat(roster)) {
        if (!seat.includes("副")) continue;
        const told = new Set<string>();
        const byAct = tenuresByAct(tenures);
        for (const later of tenures) {
          const earlier = byAct.get(actKey(later))?.find((tenure) => precedes(tenure, later));
          if (earlier === undefined || told.has(later.personId)) continue;
          told.add(later.personId);
          yield describe(roster, earlier, later);
        }
      }
    }
  },
});

/** A meeting or a document; a book or a table that lists both is a source, not an act. */
const isAct = (basis: string | undefined): boolean => basis !== undefined && /次会议|全会|[〔[［]\d{4}/u.test(basis);

const actKey = ({ personId, startBasis = "" }: Tenure): string => `${personId}\n${startBasis}`;

/** Tenures of one person by one act, in order: only they can precede one another. */
function tenuresByAct(tenures: readonly Tenure[]): ReadonlyMap<string, readonly Tenure[]> {
  const found = new Map<string, Tenure[]>();
  for (const tenure of tenures) {
    if (!isAct(tenure.startBasis)) continue;
    const own = found.get(actKey(tenure));
    if (own === undefined) found.set(actKey(tenure), [tenure]);
    else own.push(tenure);
  }
  return found;
}

const precedes = (a: Tenure, b: Tenure): boolean =>
  a.term !== undefined && b.term !== undefined && a.term < b.term && before(a.span.from, b.span.from) === "certain";

function describe({ name }: Roster, earlier: Tenure, later: Tenure) {
  const { bodyText, post, origin, startBasis = "" } = later;
  return {
    variant: "same" as const,
    at: cellOf(origin, "startBasis"),
    related: [cellOf(earlier.origin, "startBasis")],
    body: name,
    data: {
      body: bodyText,
      post: post.title,
      name: later.name,
      earlier: termWords(earlier),
      later: termWords(later),
      basis: startBasis,
    },
  };
}

const termWords = ({ termText = "" }: Tenure): string => termText;
