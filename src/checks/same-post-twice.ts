import { z } from "zod";
import { type Tenure } from "../model/dossier.js";
import { bySeat, rosters } from "../model/roster.js";
import { clashes } from "../model/span.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { spanWords } from "./span-words.js";
import { endCell, otherCells, startCell } from "./tenure-cells.js";
import { bodyName, spanKey } from "./tenure-text.js";

const columns = "机构 | 职务 | 姓名 | 任职时间 | 离任时间";

/** Stints of one seat by person, in order of first mention. */
function byPerson(tenures: readonly Tenure[]): Tenure[][] {
  const groups = new Map<string, Tenure[]>();
  for (const tenure of tenures) {
    const group = groups.get(tenure.personId);
    if (group === undefined) groups.set(tenure.personId, [tenure]);
    else group.push(tenure);
  }
  return [...groups.values()];
}

/** One person cannot take up a post again before leaving it. Rows that say exactly the same are copies, another check's business. */
export const samePostTwice = defineCheck({
  id: "same-post-twice",
  title: "同一人同一职务的两段任职重叠",
  basis: "编纂通则：一人一职一段，再任另起一行；前段离任与后段到任可在同月。",
  why: "两段重叠，必有一个时间错了，或一段写了两次。",
  remedy: "对照任免文件改正时间，同一段的两行合成一行。",
  data: z.strictObject({
    person: z.string(),
    body: z.string(),
    post: z.string(),
    first: z.string(),
    second: z.string(),
  }),
  variants: {
    certain: {
      level: "mandatory",
      rules: ["P09"],
      message: (d) => `${d.person}任${d.body}${d.post}的两段重叠：${d.first}和${d.second}。请改正时间，或合成一行。`,
    },
    possible: {
      level: "verify",
      rules: ["N01"],
      message: (d) =>
        `${d.person}任${d.body}${d.post}的两段可能重叠：${d.first}和${d.second}。时间记得太粗，请查到月份，或作说明。`,
    },
  },
  examples: {
    bad: {
      后段起于前段之内: {
        sheets: { 领导任职: `${columns}\n县委 | 书记 | 张三 | 1993.6 | 1998.3\n县委 | 书记 | 张三 | 1996.1 | 2000.3` },
        finds: ["certain 领导任职!D3"],
      },
      只知年份: {
        sheets: { 领导任职: `${columns}\n县委 | 书记 | 张三 | 1993.6 | 1998\n县委 | 书记 | 张三 | 1998.5 | 2000.3` },
        finds: ["possible 领导任职!D3"],
      },
    },
    good: {
      "同月离任再任，或同名职务在别的机构": {
        领导任职: `${columns}\n县委 | 书记 | 张三 | 1993.6 | 1996.1\n县委 | 书记 | 张三 | 1996.1 | 1998.3\n纪委 | 书记 | 张三 | 1993.6 | 1998.3`,
      },
    },
  },
  needs: handedIn("tenures"),
  *run(dossier) {
    for (const roster of rosters(dossier))
      for (const [post, holders] of bySeat(roster))
        for (const stints of byPerson(holders))
          for (const { first, second, certainty } of clashes(stints)) {
            if (spanKey(first.span) === spanKey(second.span)) continue;
            const at = startCell(second);
            yield {
              variant: certainty,
              at,
              related: otherCells(at, [endCell(first)]),
              body: bodyName(second),
              data: {
                person: second.name,
                body: roster.name,
                post,
                first: spanWords(first.span),
                second: spanWords(second.span),
              },
            };
          }
  },
});
