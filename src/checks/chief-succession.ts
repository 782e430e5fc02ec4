import { z } from "zod";
import { monthCount, reach, uncovered } from "../model/coverage.js";
import { boundText } from "../model/date-text.js";
import { monthsOf } from "../model/date.js";
import { type Tenure } from "../model/dossier.js";
import { latestName } from "../model/org.js";
import { type ChiefLine, chiefLines, neighbours, volumeMonths, within } from "../model/chief-lines.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { spanWords } from "./span-words.js";
import { endCell, startCell } from "./tenure-cells.js";

/** 前任离任之月即后任到任之月: a short break is a slip or has a reason; whoever acts is followed by a holder. */
export const chiefSuccession = defineCheck({
  id: "chief-succession",
  title: "正职前后任交接不上，或代理之后没有正任",
  basis: "前任离任之月即后任到任之月，隔月相接也可以；代理是过渡，其后应有正式任职的人。",
  why: "隔一两个月多半是任免两份文件取了不同的时间，代理没有下文多半是漏了转任。",
  remedy: "核对前后任的任免文件；确实空了一段的，在备注写明原因；代理转任的另列一行。",
  data: z.strictObject({
    body: z.string(),
    post: z.string(),
    previous: z.string(),
    ended: z.string(),
    next: z.string(),
    began: z.string(),
    months: z.int(),
  }),
  variants: {
    apart: {
      level: "verify",
      rules: ["L04"],
      message: (d) =>
        `${d.body}${d.post}${d.previous}${d.ended}离任，${d.next}${d.began}到任，中间空${d.months}个月，没有说明。核对任免文件，确实空缺的在备注写明原因。`,
    },
    "acting-last": {
      level: "hint",
      rules: ["L03"],
      message: (d) =>
        `${d.body}${d.post}由${d.previous}代理（${d.ended}），其后没有本人转任或别人接任的记载。核对是否漏了一任。`,
    },
  },
  examples: {
    bad: {
      前后任隔了两个月: {
        sheets: {
          领导任职:
            "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县教育局 | 局长 | 张三 | 1993.6 | 1996.1\n县教育局 | 局长 | 李四 | 1996.4 |",
        },
        finds: ["apart 领导任职!D3"],
      },
      代理以后没有下文: {
        sheets: {
          领导任职:
            "机构 | 职务 | 姓名 | 标注 | 任职时间 | 离任时间\n县教育局 | 局长 | 张三 | | 1993.6 | 1996.1\n县教育局 | 局长 | 李四 | 代 | 1996.1 | 1997.4",
        },
        finds: ["acting-last 领导任职!F3"],
      },
    },
    good: {
      "隔月到任，或写明了原因": {
        领导任职:
          "机构 | 职务 | 姓名 | 任职时间 | 离任时间 | 离任原因\n县教育局 | 局长 | 张三 | 1993.6 | 1996.1 | 调任\n县教育局 | 局长 | 李四 | 1996.2 | 1999.1 | 病故\n县教育局 | 局长 | 王五 | 1999.4 | |",
      },
      "代理后转任，或由别人接任": {
        领导任职:
          "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县政府 | 代县长 | 张三 | 1993.6 | 1994.1\n县政府 | 县长 | 张三 | 1994.1 | 1996.1\n县政府 | 代县长 | 李四 | 1996.1 | 1996.3\n县政府 | 县长 | 王五 | 1996.3 |",
      },
    },
  },
  needs: handedIn("tenures"),
  *run(dossier, { vacancyMonths }) {
    const limits = volumeMonths(dossier.volume);
    for (const line of chiefLines(dossier)) {
      const { roster, holders, covers, absent, served } = line;
      for (const run of uncovered(within(served, limits), [...covers, ...absent])) {
        // longer breaks are vacancies
        const months = monthCount(run);
        if (!(months <= vacancyMonths)) continue;
        const { previous, next } = neighbours(holders, run);
        if (previous.personId === next.personId || isExplained(previous) || isExplained(next)) continue;
        yield {
          variant: "apart" as const,
          at: startCell(next),
          related: [endCell(previous)],
          body: roster.name,
          data: {
            body: next.bodyText,
            post: next.post.seat,
            previous: previous.name,
            ended: boundText(previous.span.to),
            next: next.name,
            began: boundText(next.span.from),
            months,
          },
        };
      }
      const acting = lastActing(line, limits.last - vacancyMonths);
      if (acting === undefined) continue;
      yield {
        variant: "acting-last" as const,
        at: endCell(acting),
        body: roster.name,
        data: {
          body: acting.bodyText,
          post: acting.post.seat,
          previous: acting.name,
          ended: spanWords(acting.span),
          next: "",
          began: "",
          months: 0,
        },
      };
    }
  },
});

const reasons = /空缺|缺额|缺职|未任|未配|暂|兼管|代管|主持|代理|停职|病故|逝世|去世|牺牲|殉职|撤职|罢免/u;

const isExplained = ({ note = "", endReason = "" }: Tenure): boolean => reasons.test(note) || reasons.test(endReason);

/** The last of all, if he acted and left well before the volume or the body ended; of a body known to live on the vacancy is told. */
function lastActing({ roster, leading, holders, served }: ChiefLine, horizon: number): Tenure | undefined {
  const last = holders.filter(({ span }) => reach(span).last === served.last);
  const [acting] = last;
  if (acting === undefined || last.some(({ post, note }) => !post.acting || note !== undefined)) return undefined;
  if (served.last >= horizon || (roster.body !== undefined && leading)) return undefined;
  const ended = roster.body === undefined ? Infinity : monthsOf(latestName(roster.body).span.to).first;
  return ended > served.last + 1 ? acting : undefined;
}
