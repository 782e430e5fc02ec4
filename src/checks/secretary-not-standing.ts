import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { type CommitteeTerm, committeeTerms, isStanding, servesFrom } from "../model/committee.js";
import { type Tenure } from "../model/dossier.js";
import { before } from "../model/span.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { spanWords } from "./span-words.js";
import { unlisted } from "./listed-people.js";

/** 书记、副书记 are 常委 by election: those of a 届 stand in its list of 常委. */
export const secretaryNotStanding = defineCheck({
  id: "secretary-not-standing",
  title: "书记、副书记不在同届常委名册里",
  basis: "党章：书记、副书记由全会从常委中选举产生，书记、副书记必是常委。",
  why: "名册漏了人，或者届次、任期写错。",
  remedy: "在委员名册的常委里补上；届次或任期写错的，改正任职表。",
  data: z.strictObject({
    body: z.string(),
    term: z.string(),
    post: z.string(),
    name: z.string(),
    span: z.string(),
  }),
  variants: {
    elected: {
      level: "mandatory",
      rules: ["C02"],
      message: (d) =>
        `${d.body}${d.post}${d.name}（${d.span}）不在${d.term}常委名册里。书记、副书记必是常委，补上名册或改正届次、任期。`,
    },
    later: {
      level: "verify",
      rules: ["C02"],
      message: (d) =>
        `${d.body}${d.post}${d.name}（${d.span}）在${d.term}任期中到任，常委名册里没有。已增补为常委的补上名册，没有的说明情况。`,
    },
  },
  examples: {
    bad: {
      当选的副书记不在常委里: {
        sheets: {
          会议届次: "机构 | 届次 | 开始日期\n中共苇川县委员会 | 第八届 | 1993.6.8",
          领导任职:
            "机构 | 职务 | 姓名 | 届次 | 任职时间 | 离任时间\n中共苇川县委员会 | 书记 | 张三 | 第八届 | 1993.6 | 1998.3\n中共苇川县委员会 | 副书记 | 李四 | 第八届 | 1993.6 | 1998.3",
          委员名册:
            "机构 | 届次 | 身份 | 姓名\n中共苇川县委员会 | 第八届 | 常委 | 张三\n中共苇川县委员会 | 第八届 | 常委 | 王五",
        },
        finds: ["elected 领导任职!C3"],
      },
      任期中调入的副书记: {
        sheets: {
          会议届次: "机构 | 届次 | 开始日期\n中共苇川县委员会 | 第八届 | 1993.6.8",
          领导任职:
            "机构 | 职务 | 姓名 | 届次 | 任职时间 | 离任时间\n中共苇川县委员会 | 副书记 | 李四 | 第八届 | 1995.3 | 1998.3",
          委员名册: "机构 | 届次 | 身份 | 姓名\n中共苇川县委员会 | 第八届 | 常委 | 张三",
        },
        finds: ["later 领导任职!C2"],
      },
    },
    good: {
      都在常委里: {
        会议届次: "机构 | 届次 | 开始日期\n中共苇川县委员会 | 第八届 | 1993.6.8",
        领导任职:
          "机构 | 职务 | 姓名 | 届次 | 任职时间 | 离任时间\n中共苇川县委员会 | 书记 | 张三 | 第八届 | 1993.6 | 1998.3",
        委员名册: "机构 | 届次 | 身份 | 姓名\n中共苇川县委员会 | 第八届 | 常委 | 张三",
      },
      没有列常委的届不比: {
        领导任职:
          "机构 | 职务 | 姓名 | 届次 | 任职时间 | 离任时间\n中共苇川县委员会 | 书记 | 张三 | 第八届 | 1993.6 | 1998.3",
        委员名册: "机构 | 届次 | 身份 | 姓名\n中共苇川县委员会 | 第八届 | 委员 | 张三",
      },
    },
  },
  needs: handedIn("members", "tenures"),
  *run(dossier) {
    for (const committee of committeeTerms(dossier)) {
      const standing = committee.members.filter(isStanding);
      if (standing.length === 0) continue;
      const secretaries = committee.tenures.filter(({ post }) => isSecretary.test(post.seat) && !post.acting);
      for (const tenure of unlisted(secretaries, standing)) {
        const variant = relation(tenure, committee);
        if (variant === undefined) continue;
        yield {
          variant,
          at: cellOf(tenure.origin, "name"),
          related: standing.slice(0, 1).map(({ origin }) => cellOf(origin, "name")),
          body: committee.name,
          data: {
            body: tenure.bodyText,
            term: committee.label,
            post: tenure.post.title,
            name: tenure.name,
            span: spanWords(tenure.span),
          },
        };
      }
    }
  },
});

const isSecretary = /^([县市区地]委)?(第[一二三]|书记处|常务)?副?书记$/u;

/** Whether the tenure came of the committee's election, or began in its term; undefined where it has nothing to do with it. */
function relation({ term, span, startAct }: Tenure, committee: CommitteeTerm): "elected" | "later" | undefined {
  const { election, nextElection } = committee;
  const own = term !== undefined && term === committee.term;
  if (election === undefined) return own ? "elected" : undefined;
  const stayed = before(span.from, election.from) === "certain";
  if (servesFrom(election, span) === "certain") {
    if (stayed || own || term === undefined)
      return stayed || startAct === undefined || startAct.includes("选") ? "elected" : "later";
    return undefined;
  }
  if (own) return "later";
  if (term !== undefined || nextElection === undefined) return undefined;
  const inTerm = before(election.to, span.from) === "certain" && before(span.from, nextElection.from) === "certain";
  return inTerm ? "later" : undefined;
}
