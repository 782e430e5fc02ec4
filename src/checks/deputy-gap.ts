import { z } from "zod";
import { joinedRuns, monthCount, reach, uncovered } from "../model/coverage.js";
import { monthText } from "../model/date-text.js";
import { rosters } from "../model/roster.js";
import { endsOf, reversed } from "../model/span.js";
import { volumeMonths, within } from "../model/chief-lines.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { startCell } from "./tenure-cells.js";

const longest = 24;

/** 横不缺漏: a body that has deputies at other times and none for years has probably left them out. */
export const deputyGap = defineCheck({
  id: "deputy-gap",
  title: "有正职而两年以上没有副职",
  basis: "横不缺漏：同一时期的正职、副职都收录。",
  why: "别的时期有副职，这几年没有，多半是漏收。",
  remedy: "查任免文件补上漏收的副职；确实没有配副职的可以不改。",
  data: z.strictObject({ body: z.string(), chief: z.string(), from: z.string(), to: z.string(), months: z.int() }),
  variants: {
    none: {
      level: "hint",
      rules: ["L14"],
      message: (d) => `${d.body}${d.from}至${d.to}（${d.months}个月）有${d.chief}，没有副职，别的时期有。查有无漏收。`,
    },
  },
  examples: {
    bad: {
      中间几年没有副职: {
        sheets: {
          领导任职:
            "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县教育局 | 局长 | 张三 | 1993.6 | 2001.1\n县教育局 | 副局长 | 李四 | 1993.6 | 1996.1\n县教育局 | 副局长 | 王五 | 1998.9 | 2001.1",
        },
        finds: ["none 领导任职!D2"],
      },
    },
    good: {
      "从来不设副职，或空了不到两年": {
        领导任职:
          "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县档案馆 | 馆长 | 张三 | 1993.6 | 2001.1\n县教育局 | 局长 | 李四 | 1993.6 | 2001.1\n县教育局 | 副局长 | 王五 | 1993.6 | 1999.9",
      },
    },
  },
  needs: handedIn("tenures"),
  *run(dossier) {
    const limits = volumeMonths(dossier.volume);
    for (const { name, tenures } of rosters(dossier)) {
      const deputies = tenures.filter(({ post }) => post.seat.includes("副"));
      if (deputies.length === 0) continue;
      // an end before the start is told by itself, and may mean anything
      if (deputies.some(({ span }) => reversed(span) === "certain")) continue;
      const covers = joinedRuns(deputies.map(({ span }) => reach(span)));
      for (const chief of tenures.filter(({ post }) => post.chief)) {
        const { from, to } = endsOf(chief.span);
        const run = uncovered(within({ first: from.last, last: to.first }, limits), covers).find(
          (each) => Number.isFinite(monthCount(each)) && monthCount(each) > longest,
        );
        if (run === undefined) continue;
        yield {
          variant: "none" as const,
          at: startCell(chief),
          body: name,
          data: {
            body: chief.bodyText,
            chief: chief.post.title + chief.name,
            from: monthText(run.first),
            to: monthText(run.last),
            months: monthCount(run),
          },
        };
        // once for a body
        break;
      }
    }
  },
});
