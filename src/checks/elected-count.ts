import { z } from "zod";
import { type CellRef, type Origin, cellOf } from "../model/cell.js";
import {
  type CommitteeTerm,
  committeeTerms,
  electionOf,
  isAddition,
  isAlternate,
  isFullMember,
  isPromoted,
  isStanding,
  servesFrom,
} from "../model/committee.js";
import { type CommitteeMember, type Meeting, type Tenure } from "../model/dossier.js";
import { type Span, before } from "../model/span.js";
import { defineCheck } from "./define-check.js";
import { allOf, handedIn, someHandedIn } from "./handed-in.js";

/** 选出委员N人、候补委员M人、常委K人: the sentence and the list must count the same people. */
export const electedCount = defineCheck({
  id: "elected-count",
  title: "会议选出的人数与名册人数不符",
  basis: "会议届次表的委员、候补委员、常委、书记、副书记人数，指当选人数；名册列出当选的每一个人，增补、递补另注。",
  why: "一处写27人，一处列28人，两处都印进书里，读者不知信哪一处。",
  remedy: "对照选举结果报告单数清人数；增补、补选、递补的在委员名册变动栏注明，不算当选人数。",
  data: z.strictObject({
    body: z.string(),
    term: z.string(),
    what: z.string(),
    stated: z.int(),
    listed: z.int(),
  }),
  variants: {
    members: {
      level: "mandatory",
      rules: ["C01"],
      message: (d) =>
        `${d.body}${d.term}：会议届次的${d.what}填${d.stated}，委员名册列的当选者是${d.listed}人。对照选举结果改正一处，增补、递补的在变动栏注明。`,
    },
    officers: {
      level: "mandatory",
      rules: ["C01"],
      message: (d) =>
        `${d.body}${d.term}：会议届次的${d.what}填${d.stated}，领导任职里当选的是${d.listed}人。对照选举结果改正一处。`,
    },
  },
  examples: {
    bad: {
      委员少列一人: {
        sheets: {
          会议届次: "机构 | 届次 | 开始日期 | 委员数 | 候补委员数\n中共苇川县委员会 | 第八届 | 1993.6.8 | 3 | 1",
          委员名册:
            "机构 | 届次 | 身份 | 姓名 | 变动\n中共苇川县委员会 | 第八届 | 委员 | 张三 |\n中共苇川县委员会 | 第八届 | 委员 | 李四 | 调离\n中共苇川县委员会 | 第八届 | 委员 | 王五 | 增补\n中共苇川县委员会 | 第八届 | 候补委员 | 赵六 |",
        },
        finds: ["members 会议届次!D2"],
      },
      副书记多任一人: {
        sheets: {
          会议届次: "机构 | 届次 | 开始日期 | 书记数 | 副书记数\n中共苇川县委员会 | 第八届 | 1993.6.8 | 1 | 1",
          领导任职:
            "机构 | 职务 | 姓名 | 届次 | 任职时间 | 任职方式 | 离任时间\n中共苇川县委员会 | 书记 | 张三 | 第八届 | 1993.6 | 选举 | 1998.3\n中共苇川县委员会 | 副书记 | 李四 | 第八届 | 1993.6 | 选举 | 1998.3\n中共苇川县委员会 | 副书记 | 王五 | 第八届 | 1993.6 | 选举 | 1996.3\n中共苇川县委员会 | 副书记 | 赵六 | 第八届 | 1996.3 | 任命 | 1998.3",
        },
        finds: ["officers 会议届次!E2"],
      },
    },
    good: {
      "递补的仍算候补委员，增补的不算": {
        会议届次: "机构 | 届次 | 开始日期 | 委员数 | 候补委员数\n中共苇川县委员会 | 第八届 | 1993.6.8 | 2 | 1",
        委员名册:
          "机构 | 届次 | 身份 | 姓名 | 变动\n中共苇川县委员会 | 第八届 | 委员 | 张三 |\n中共苇川县委员会 | 第八届 | 委员 | 李四 | 调离\n中共苇川县委员会 | 第八届 | 委员 | 赵六 | 递补\n中共苇川县委员会 | 第八届 | 委员 | 王五 | 增补",
      },
      没有交名册的不比: {
        会议届次: "机构 | 届次 | 开始日期 | 委员数 | 书记数\n中共苇川县委员会 | 第八届 | 1993.6.8 | 27 | 1",
        领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n中共苇川县委员会 | 书记 | 张三 | 1993.6 | 1996.3",
      },
      连任的也算当选: {
        会议届次: "机构 | 届次 | 开始日期 | 书记数\n中共苇川县委员会 | 第八届 | 1993.6.8 | 1",
        领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n中共苇川县委员会 | 书记 | 张三 | 1990.6 | 1996.3",
      },
    },
  },
  needs: allOf(handedIn("meetings"), someHandedIn("members", "tenures")),
  *run(dossier) {
    for (const committee of committeeTerms(dossier)) {
      for (const meeting of committee.meetings) {
        for (const { variant, what, field, found, first } of [
          ...memberCounts(committee),
          ...officerCounts(committee, meeting),
        ]) {
          const stated = meeting[field];
          if (stated === undefined || found.includes(stated)) continue;
          const listed = found.reduce((a, b) => (Math.abs(b - stated) < Math.abs(a - stated) ? b : a), found[0] ?? 0);
          // nobody is listed: that list was not handed in
          if (listed === 0) continue;
          yield {
            variant,
            at: cellOf(meeting.origin, field),
            related: first,
            body: committee.name,
            data: { body: meeting.bodyText, term: committee.label, what, stated, listed },
          };
        }
      }
    }
  },
});

interface Count {
  readonly variant: "members" | "officers";
  readonly what: string;
  readonly field: "members" | "alternates" | "standing" | "secretaries" | "deputies";
  /** every number the list can be read as */
  readonly found: readonly number[];
  /** where the list begins */
  readonly first: readonly CellRef[];
}

interface Listed {
  readonly origin: Origin;
  readonly personId: string;
}

const people = (rows: readonly Listed[]): number => new Set(rows.map(({ personId }) => personId)).size;
const beginning = (rows: readonly Listed[]): CellRef[] => rows.slice(0, 1).map(({ origin }) => cellOf(origin, "name"));

function memberCounts({ members }: CommitteeTerm): Count[] {
  const elected = members.filter((member) => !isAddition(member));
  const full = elected.filter((member) => isFullMember(member) && !isPromoted(member));
  const standing = elected.filter(isStanding);
  const alternates = elected.filter((member) => isAlternate(member) || (isFullMember(member) && isPromoted(member)));
  const count = (what: string, field: Count["field"], rows: readonly CommitteeMember[], found: readonly number[]) =>
    ({ variant: "members", what, field, found, first: beginning(rows) }) as const;
  return [
    // a list may name the 常委 once, under 常委 alone: then both together are the 委员
    count("委员数", "members", full, full.length === 0 ? [] : [people(full), people([...full, ...standing])]),
    count("候补委员数", "alternates", alternates, [people(alternates)]),
    count("常委数", "standing", standing, [people(standing)]),
  ];
}

const chief = /^([县市区地]委)?(第[一二三]|书记处)?书记$|^(主任|主席|组长|会长|主任委员)$/u;
const deputy = /^([县市区地]委)?(常务|第[一二三四五])?副(书记|主任|主席|组长|会长|主任委员)$/u;

/** Those in office from the election on: begun in its months by election, or there before and after it. */
function officerCounts({ tenures, term }: CommitteeTerm, meeting: Meeting): Count[] {
  const election = electionOf(meeting);
  if (election === undefined) return [];
  const count = (what: string, field: Count["field"], seat: RegExp): Count => {
    const rows = tenures.flatMap((tenure) => {
      const served = seat.test(tenure.post.seat) && !tenure.post.acting ? servesFrom(election, tenure.span) : "no";
      return served === "no" || !isByElection(tenure, term, election) ? [] : [{ tenure, served }];
    });
    const certain = people(rows.filter(({ served }) => served === "certain").map(({ tenure }) => tenure));
    const all = rows.map(({ tenure }) => tenure);
    return {
      variant: "officers",
      what,
      field,
      found: Array.from({ length: people(all) - certain + 1 }, (_, more) => certain + more),
      first: beginning(all),
    };
  };
  return [count("书记数", "secretaries", chief), count("副书记数", "deputies", deputy)];
}

/** Whoever was there before the election may have come in any way; whoever began with it must not say 任命 or another 届. */
function isByElection({ span, startAct, term }: Tenure, elected: number | undefined, election: Span): boolean {
  if (before(span.from, election.from) === "certain") return true;
  if (term !== undefined && term !== elected) return false;
  return startAct === undefined || startAct.includes("选");
}
