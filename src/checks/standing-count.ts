import { z } from "zod";
import { type CellRef, cellOf } from "../model/cell.js";
import { type CommitteeTerm, committeeTerms, isAddition, isStanding } from "../model/committee.js";
import { type CheckSettings } from "../model/check-settings.js";
import { type MonthRange, monthsOf } from "../model/date.js";
import { isCountyCommittee, isDiscipline } from "./lexicon/county-bodies.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { firstSession } from "./first-session.js";

/** A committee that votes has an odd number of 常委, and a county's between seven and fifteen: anything else is counted again. */
export const standingCount = defineCheck({
  id: "standing-count",
  title: "常委人数是双数，或者多少异常",
  basis: "常委会表决取单数为宜，1980年以前双数常见；1987年以后县委常委一般七至十五人。",
  why: "人数异常的，多半是漏列、多列一人，或者把增补的也算作当选。",
  remedy: "对照选举结果报告单数一遍，无误的可以不改。",
  data: z.strictObject({ body: z.string(), term: z.string(), count: z.int(), fewest: z.int(), most: z.int() }),
  variants: {
    even: {
      level: "hint",
      rules: ["L16"],
      message: (d) => `${d.body}${d.term}选出常委${d.count}人，是双数。对照选举结果核对有无漏列、多列。`,
    },
    unusual: {
      level: "hint",
      rules: ["L17"],
      message: (d) =>
        `${d.body}${d.term}选出常委${d.count}人，县委常委一般${d.fewest}至${d.most}人。对照选举结果核对人数。`,
    },
  },
  examples: {
    bad: {
      双数: {
        sheets: { 会议届次: "机构 | 届次 | 开始日期 | 常委数\n县委 | 第八届 | 1998.3.8 | 10" },
        finds: ["even 会议届次!D2"],
      },
      太少: {
        sheets: { 会议届次: "机构 | 届次 | 开始日期 | 常委数\n县委 | 第八届 | 1998.3.8 | 5" },
        finds: ["unusual 会议届次!D2"],
      },
    },
    good: {
      "单数，或1980年以前": {
        会议届次:
          "机构 | 届次 | 开始日期 | 常委数\n县委 | 第一届 | 1956.5.8 | 8\n县委 | 第八届 | 1998.3.8 | 11\n县纪委 | 第八届 | 1998.3.8 | 5",
      },
    },
  },
  needs: handedIn("meetings"),
  *run(dossier, settings) {
    for (const term of committeeTerms(dossier)) {
      const election = firstSession(term)?.election;
      if (election === undefined || !(isCountyCommittee(term.name) || isDiscipline(term.name))) continue;
      const counted = counts(term)[0];
      const variant =
        counted === undefined
          ? undefined
          : fault(counted.count, monthsOf(election.from), isCountyCommittee(term.name), settings);
      if (counted === undefined || variant === undefined) continue;
      yield {
        variant,
        at: counted.at,
        body: term.name,
        data: {
          body: term.name,
          term: term.label,
          count: counted.count,
          fewest: settings.fewestStanding,
          most: settings.mostStanding,
        },
      };
    }
  },
});

/** What the meeting says, else how many the list elects. */
function counts({ meetings, members }: CommitteeTerm): { readonly count: number; readonly at: CellRef }[] {
  const stated = meetings.flatMap(({ standing, origin }) =>
    standing === undefined ? [] : [{ count: standing, at: cellOf(origin, "standing") }],
  );
  const elected = members.filter((member) => isStanding(member) && !isAddition(member));
  const people = new Set(elected.map(({ personId }) => personId)).size;
  return [...stated, ...elected.slice(0, 1).map(({ origin }) => ({ count: people, at: cellOf(origin, "name") }))];
}

const year1980 = 1980 * 12;
const november1987 = 1987 * 12 + 10;

function fault(
  count: number,
  elected: MonthRange,
  ofCounty: boolean,
  { fewestStanding, mostStanding }: CheckSettings,
): "even" | "unusual" | undefined {
  if (ofCounty && elected.first >= november1987 && (count < fewestStanding || count > mostStanding)) return "unusual";
  return elected.first >= year1980 && count % 2 === 0 ? "even" : undefined;
}
