import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { type Dossier, type Tenure } from "../model/dossier.js";
import { type PersonMention } from "../model/person.js";
import { rosters } from "../model/roster.js";
import { conflicts } from "./fact-conflicts.js";
import { bodyName, tenureText } from "./tenure-text.js";
import { defineCheck } from "./define-check.js";

const header = "机构 | 职务 | 姓名 | 性别 | 出生年月 | 任职时间 | 离任时间";

/** Whoever held the same post in the last volume is the same person, and was born on the same day. */
export const personFactsChanged = defineCheck({
  id: "person-facts-changed",
  title: "同一人的基本情况与上卷不同",
  basis: "前后卷衔接：同一人的性别、民族、出生年月、籍贯，前后卷一致。",
  why: "两卷合读，同一人成了两个人，或有一卷印错。",
  remedy: "对照档案或任免审批表改正；上卷有误的，作情况说明并在本卷注明。",
  data: z.strictObject({
    who: z.string(),
    field: z.string(),
    before: z.string(),
    here: z.string(),
  }),
  variants: {
    differs: {
      level: "mandatory",
      rules: ["X03"],
      message: (d) => `${d.who}的${d.field}，上卷写${d.before}，本卷写${d.here}。请对照档案改正；上卷有误的作说明。`,
    },
  },
  examples: {
    bad: {
      出生年月不同: {
        sheets: {
          "上卷/领导任职": `${header}\n县委 | 书记 | 张三 | 男 | 1942.3 | 1990.4 |`,
          领导任职: `${header}\n县委 | 书记 | 张三 | 男 | 1944.3 | 1990.4 | 1996.1`,
        },
        finds: ["differs 领导任职!E2"],
      },
    },
    good: {
      "只有一卷写了，或写得粗些": {
        "上卷/领导任职": `${header}\n县委 | 书记 | 张三 | | 1942 | 1990.4 |`,
        领导任职: `${header}\n县委 | 书记 | 张三 | 男 | 1942.3 | 1990.4 | 1996.1`,
      },
      别的机构的同名人: {
        "上卷/领导任职": `${header}\n县农业局 | 局长 | 张三 | 男 | 1942.3 | 1990.4 |`,
        领导任职: `${header}\n县委 | 书记 | 张三 | 女 | 1952.3 | 1994.4 | 1996.1`,
      },
    },
  },
  needs: ({ previous }) =>
    previous === undefined || previous.tenures.length === 0 ? "没有交上卷名录（上卷/）" : undefined,
  *run(dossier) {
    const told = new Set<string>();
    for (const [before, here] of samePosts(dossier)) {
      for (const { differs } of conflicts([mentionOf(before), mentionOf(here)])) {
        const [{ field, title, first, second }] = differs;
        // one person may go on in several posts
        const key = `${here.personId} ${field}`;
        if (told.has(key)) continue;
        told.add(key);
        yield {
          variant: "differs",
          at: cellOf(here.origin, field),
          related: [cellOf(before.origin, field)],
          body: bodyName(here),
          data: { who: tenureText(here), field: title, before: first, here: second },
        };
      }
    }
  },
});

/** Tenures of either volume under one name in one seat of one body. */
function* samePosts(dossier: Dossier): Generator<readonly [Tenure, Tenure]> {
  const here = new Map<string, Tenure>();
  const keyOf = (body: string, { post, name }: Tenure): string => JSON.stringify([body, post.seat, name]);
  for (const { tenures } of rosters(dossier))
    for (const tenure of tenures)
      for (const body of [tenure.bodyText, bodyName(tenure)]) {
        const key = keyOf(body, tenure);
        if (!here.has(key)) here.set(key, tenure);
      }
  for (const before of dossier.previous?.tenures ?? []) {
    const match = here.get(keyOf(bodyName(before), before)) ?? here.get(keyOf(before.bodyText, before));
    if (match !== undefined) yield [before, match];
  }
}

const factFields = ["sex", "nation", "birth", "native", "joined", "died"] as const;

function mentionOf({ origin, facts }: Tenure): PersonMention {
  const cells = Object.fromEntries(factFields.map((field) => [field, cellOf(origin, field)])) as PersonMention["cells"];
  return { facts, name: cellOf(origin, "name"), cells };
}
