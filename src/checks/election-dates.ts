import { z } from "zod";
import { type CellRef, cellOf } from "../model/cell.js";
import { type CommitteeTerm, committeeTerms, isAddition } from "../model/committee.js";
import { clearlyBefore } from "../model/coverage.js";
import { boundText } from "../model/date-text.js";
import { type Bound } from "../model/date.js";
import { type Tenure } from "../model/dossier.js";
import { type Span } from "../model/span.js";
import { defineCheck } from "./define-check.js";
import { allOf, handedIn, someHandedIn } from "./handed-in.js";
import { firstSession } from "./first-session.js";
import { spanWords } from "./span-words.js";
import { startCell } from "./tenure-cells.js";

/** 当选之月即任职之月: those a congress elects take office with it, not before it, and not months later. */
export const electionDates = defineCheck({
  id: "election-dates",
  title: "当选者的任职时间与选举他们的会议不合",
  basis: "选举产生的职务从当选之日起任职：委员从代表大会，常委、书记从第一次全会算起。",
  why: "任职早于会议，不是届次填错就是日期填错；晚几个月的，多半是后来补选的，应当写明。",
  remedy: "核对会议日期、届次和任职时间；届中补选的，任职方式写补选，任职依据写会议。",
  data: z.strictObject({
    body: z.string(),
    term: z.string(),
    election: z.string(),
    people: z.array(z.string()),
  }),
  variants: {
    before: {
      level: "mandatory",
      rules: ["C08"],
      message: (d) =>
        `${d.body}${d.term}由${d.election}的会议选出，${d.people.join("、")}却早于会议。核对会议日期和届次、任职时间，改正一处。`,
    },
    after: {
      level: "verify",
      rules: ["C05"],
      message: (d) =>
        `${d.body}${d.term}由${d.election}的会议选出，${d.people.join("、")}任职晚于会议。时间填错的改正；届中补选的，任职方式写补选，依据写会议。`,
    },
  },
  examples: {
    bad: {
      任职早于会议: {
        sheets: {
          会议届次: "机构 | 届次 | 开始日期\n县委 | 第八届 | 1998.3.8",
          领导任职: "机构 | 职务 | 姓名 | 届次 | 任职时间 | 任职方式\n县委 | 书记 | 张三 | 第八届 | 1997.10 | 选举",
        },
        finds: ["before 领导任职!E2"],
      },
      当选却晚了半年任职: {
        sheets: {
          会议届次: "机构 | 届次 | 开始日期 | 全会日期\n县委 | 第八届 | 1998.3.8 | 1998.3.11",
          领导任职: "机构 | 职务 | 姓名 | 届次 | 任职时间 | 任职方式\n县委 | 常委 | 张三 | 第八届 | 1998.9 | 选举",
        },
        finds: ["after 领导任职!E2"],
      },
    },
    good: {
      "随会议任职，届中补选的写明": {
        会议届次: "机构 | 届次 | 开始日期 | 全会日期\n县委 | 第八届 | 1998.3.8 | 1998.3.11",
        领导任职:
          "机构 | 职务 | 姓名 | 届次 | 任职时间 | 任职方式 | 任职依据\n县委 | 书记 | 张三 | 第八届 | 1998.3 | 选举 |\n县委 | 副书记 | 李四 | 第八届 | 1999.9 | 选举 | 八届三次全会\n县委 | 常委 | 王五 | 第八届 | 2000.9 | 补选 |\n县委 | 常委 | 赵六 | 第八届 | 2000.9 | 批准 |",
      },
    },
  },
  needs: allOf(handedIn("meetings"), someHandedIn("members", "tenures")),
  *run(dossier) {
    for (const committee of committeeTerms(dossier)) {
      const election = firstSession(committee)?.election;
      if (election === undefined) continue;
      for (const variant of ["before", "after"] as const) {
        const wrong = variant === "before" ? early(committee, election) : late(committee, election);
        const [first, ...rest] = wrong;
        if (first === undefined) continue;
        yield {
          variant,
          at: first.at,
          related: rest.map(({ at }) => at),
          body: committee.name,
          data: {
            body: committee.name,
            term: committee.label,
            election: electionWords(election),
            people: wrong.map(({ words }) => words),
          },
        };
      }
    }
  },
});

interface Wrong {
  readonly at: CellRef;
  readonly words: string;
}

const electionWords = ({ from, to }: Span): string => (from === to ? boundText(from) : spanWords({ from, to }));

const words = (what: string, name: string, when: Bound): string => `${what}${name}（${boundText(when)}）`;

const asWrong = (tenure: Tenure): Wrong => ({
  at: startCell(tenure),
  words: words(tenure.post.title, tenure.name, tenure.span.from),
});

function early(committee: CommitteeTerm, { from }: Span): Wrong[] {
  const added = committee.members.filter((member) => isAddition(member) && clearlyBefore(member.changedAt, from));
  return [
    ...electedOf(committee)
      .filter(({ span }) => clearlyBefore(span.from, from))
      .map(asWrong),
    ...added.map((member) => ({
      at: cellOf(member.origin, "changedAt"),
      words: words(`${member.capacity}增补`, member.name, member.changedAt),
    })),
  ];
}

const late = (committee: CommitteeTerm, { to }: Span): Wrong[] =>
  electedOf(committee)
    .filter((tenure) => clearlyBefore(to, tenure.span.from) && !namesLaterSession(tenure))
    .map(asWrong);

/** Those who say they were elected in this 届, not added in the course of it. */
const electedOf = ({ tenures, term }: CommitteeTerm): Tenure[] =>
  tenures.filter(
    (tenure) =>
      term !== undefined && tenure.term === term && /(?<![补增])选/u.test(tenure.startAct ?? "") && !tenure.post.acting,
  );

/** 八届三次全会, 第十二届人民代表大会第四次会议, 补选. */
const namesLaterSession = ({ startBasis = "", note = "" }: Tenure): boolean =>
  /补选|增选|增补|(?<!一)([二三四五六七八九十]|[02-9]|\d\d)次(全体)?(会议|全会|全委)/u.test(startBasis + note);
