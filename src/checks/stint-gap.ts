import { z } from "zod";
import { reach } from "../model/coverage.js";
import { isDate } from "../model/date.js";
import { type Tenure } from "../model/dossier.js";
import { bodyFinder } from "../model/roster.js";
import { gapBetween } from "../model/span.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { spanWords } from "./span-words.js";
import { personTenures } from "./person-tenures.js";
import { endCell, startCell } from "./tenure-cells.js";
import { bodyName } from "./tenure-text.js";

/** Ends that say where the person went: the months after are accounted for. */
const leftFor = /调|免|辞|撤|退|离|死|故|世|停|学习|挂职|借调|下派|入伍|机构|处分|罢/u;

/** A longer absence is a life elsewhere, not a slip of the pen. */
const longest = 12;

const columns = "机构 | 职务 | 姓名 | 任职时间 | 离任时间 | 离任原因";

/** From one post of a body straight to the next: months between are a slip of the pen, or a story nobody told. */
export const stintGap = defineCheck({
  id: "stint-gap",
  title: "同一人在同一机构前后两职之间空出数月",
  basis: "编纂通则：纵不断线；同一人在同一机构转任，前职止与后职起同月。",
  why: "空出的几个月人在哪里没有交代，多半是一头的时间写错。",
  remedy: "查任免文件，把前后两段接上；确有间隔的，在离任原因或备注里写明去向。",
  data: z.strictObject({
    person: z.string(),
    body: z.string(),
    first: z.string(),
    second: z.string(),
    months: z.number(),
  }),
  variants: {
    gap: {
      level: "verify",
      rules: ["P08"],
      message: (d) =>
        `${d.person}在${d.body}由${d.first}转任${d.second}，中间空${d.months}个月，没有说明。请核对时间，或写明去向。`,
    },
  },
  examples: {
    bad: {
      由副书记转任书记: {
        sheets: {
          领导任职: `${columns}\n县委 | 副书记 | 张三 | 1993.6 | 1996.1 | 职务变动\n县委 | 书记 | 张三 | 1996.6 | 1998.3 |`,
        },
        finds: ["gap 领导任职!D3"],
      },
    },
    good: {
      同月相接: {
        领导任职: `${columns}\n县委 | 副书记 | 张三 | 1993.6 | 1996.1 |\n县委 | 书记 | 张三 | 1996.1 | 1998.3 |`,
      },
      "调出又调回，或别处任职": {
        领导任职: `${columns}\n县委 | 副书记 | 张三 | 1993.6 | 1996.1 | 调省委党校学习\n县委 | 书记 | 张三 | 1996.6 | 1998.3 |\n县委 | 常委 | 李四 | 1993.6 | 1996.1 |\n县政府 | 副县长 | 李四 | 1996.1 | 1996.6 |\n县委 | 副书记 | 李四 | 1996.6 | 1998.3 |`,
      },
    },
  },
  needs: handedIn("tenures"),
  *run(dossier) {
    const bodyOf = bodyFinder(dossier);
    for (const life of personTenures(dossier).values()) {
      const ended = new Map<string, Tenure | undefined>();
      for (const second of life) {
        const { key } = bodyOf(second);
        const first = ended.get(key);
        ended.set(key, ended.has(key) ? lastEnded(first, second) : dated(second));
        if (first === undefined || explains(first, second)) continue;
        const { least, most } = gapBetween(first.span.to, second.span.from);
        if (least < 2 || most > longest || life.some((other) => fills(other, first, second))) continue;
        yield {
          variant: "gap",
          at: startCell(second),
          related: [endCell(first)],
          body: bodyName(second),
          data: {
            person: second.name,
            body: second.bodyText,
            first: `${first.post.title}（${spanWords(first.span)}）`,
            second: `${second.post.title}（${spanWords(second.span)}）`,
            months: least,
          },
        };
      }
    }
  },
});

const explains = (first: Tenure, second: Tenure): boolean =>
  leftFor.test(first.endReason ?? "") ||
  first.note !== undefined ||
  second.note !== undefined ||
  second.marks.some((mark) => /复任|再任/u.test(mark));

const dated = (tenure: Tenure): Tenure | undefined => (isDate(tenure.span.to) ? tenure : undefined);

/** The one that ends last, of equals the earlier; undefined where any has no end that is a date. */
function lastEnded(before: Tenure | undefined, next: Tenure): Tenure | undefined {
  if (before === undefined || dated(next) === undefined) return undefined;
  return reach(next.span).last > reach(before.span).last ? next : before;
}

/** Whether another tenure of the person reaches into the months between. */
function fills(other: Tenure, first: Tenure, second: Tenure): boolean {
  if (other === first || other === second) return false;
  const { last } = reach(other.span);
  return last > reach(first.span).last && reach(other.span).first < reach(second.span).first;
}
