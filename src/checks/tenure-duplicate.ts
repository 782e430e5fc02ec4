import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { type Tenure } from "../model/dossier.js";
import { rosters } from "../model/roster.js";
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
  remedy: "留一行，删一行；两行各有所长的，先把内容并到一行。",
  data: z.strictObject({ person: z.string(), body: z.string(), post: z.string(), span: z.string() }),
  variants: {
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
    },
    good: {
      再任另起一行: {
        领导任职: `${columns}\n县委 | 书记 | 张三 | 1993.6 | 1996.1\n县委 | 书记 | 张三 | 1998.3 | 2000.1`,
      },
    },
  },
  needs: handedIn("tenures"),
  *run(dossier) {
    for (const roster of rosters(dossier)) {
      const seen = new Map<string, Tenure>();
      for (const tenure of roster.tenures) {
        const { personId, post, span, name, origin } = tenure;
        const key = JSON.stringify([personId, post.seat, spanKey(span)]);
        const first = seen.get(key);
        if (first === undefined) seen.set(key, tenure);
        else
          yield {
            variant: "repeated",
            at: cellOf(origin, "name"),
            related: [cellOf(first.origin, "name")],
            body: bodyName(tenure),
            data: { person: name, body: roster.name, post: post.seat, span: spanWords(span) },
          };
      }
    }
  },
});
