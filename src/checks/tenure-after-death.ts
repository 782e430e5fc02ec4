import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { longDate } from "../model/date-text.js";
import { type Bound, isDate } from "../model/date.js";
import { type Tenure } from "../model/dossier.js";
import { before } from "../model/span.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { spanWords } from "./span-words.js";
import { personTenures } from "./person-tenures.js";
import { startCell } from "./tenure-cells.js";
import { bodyName } from "./tenure-text.js";

const dying = /病故|去世|逝世|牺牲|殉职|亡故|死亡|身亡|病逝/u;

/** Still in post at the lower limit, or certainly until after the death. */
function outlives({ span: { from, to } }: Tenure, death: Bound): boolean {
  if (to === "open") return true;
  return before(death, isDate(to) ? to : from) === "certain";
}

const columns = "机构 | 职务 | 姓名 | 任职时间 | 离任时间 | 离任原因";

/** Who left a post by death holds no other afterwards. Where 人物 gives the death, other posts are compared with that. */
export const tenureAfterDeath = defineCheck({
  id: "tenure-after-death",
  title: "离任原因写病故，其后仍有任职",
  basis: "编纂通则：因病故离任的，各项职务到去世之月止。",
  why: "不是离任原因写错，就是另一段任职写错了人或时间。",
  remedy: "查档案：人已去世的，其余任职都到去世之月止；没有去世的，改离任原因。",
  data: z.strictObject({
    person: z.string(),
    reason: z.string(),
    died: z.string(),
    first: z.string(),
    second: z.string(),
    span: z.string(),
  }),
  variants: {
    later: {
      level: "mandatory",
      rules: ["P14"],
      message: (d) =>
        `${d.person}${d.died}卸任${d.first}，离任原因写“${d.reason}”，却还任${d.second}（${d.span}）。请改离任原因或任职时间。`,
    },
  },
  examples: {
    bad: {
      病故以后又任职: {
        sheets: {
          领导任职: `${columns}\n县政府 | 副县长 | 张三 | 1993.6 | 1996.1 | 病故\n县政协 | 副主席 | 张三 | 1997.3 | 1998.3 |`,
        },
        finds: ["later 领导任职!F2"],
      },
      兼任的一职没有止: {
        sheets: {
          领导任职: `${columns}\n县政府 | 副县长 | 张三 | 1993.6 | 1996.1 | 因病去世\n县委 | 常委 | 张三 | 1993.6 | |`,
        },
        finds: ["later 领导任职!F2"],
      },
    },
    good: {
      各职同月止: {
        领导任职: `${columns}\n县政府 | 县长 | 张三 | 1993.6 | 1996.1 | 病故\n县委 | 副书记 | 张三 | 1993.6 | 1996.1 | 病故`,
      },
    },
  },
  needs: handedIn("tenures"),
  *run(dossier) {
    const lives = personTenures(dossier);
    for (const { id, facts } of dossier.persons) {
      const life = facts.died === undefined ? (lives.get(id) ?? []) : [];
      for (const tenure of life) {
        const { endReason = "", span, name, origin } = tenure;
        if (!dying.test(endReason) || !isDate(span.to)) continue;
        const later = life.filter((other) => other !== tenure && outlives(other, span.to));
        const [first] = later;
        if (first === undefined) continue;
        yield {
          variant: "later",
          at: cellOf(origin, "endReason"),
          related: later.map(startCell),
          body: bodyName(tenure),
          data: {
            person: name,
            reason: endReason,
            died: longDate(span.to),
            first: `${tenure.bodyText}${tenure.post.title}`,
            second: `${first.bodyText}${first.post.title}`,
            span: spanWords(first.span),
          },
        };
        break;
      }
    }
  },
});
