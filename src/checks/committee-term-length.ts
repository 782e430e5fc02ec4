import { z } from "zod";
import { type CommitteeTerm, committeeTerms } from "../model/committee.js";
import { boundText } from "../model/date-text.js";
import { type Bound, type MonthRange, isDate, monthsOf } from "../model/date.js";
import { type Dossier, type Meeting } from "../model/dossier.js";
import { startOrder } from "../model/span.js";
import { statutoryTerm, suspended } from "./lexicon/statutory-terms.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { type FirstSession, firstSession } from "./first-session.js";
import { startCell } from "./tenure-cells.js";

/** 任期届满按时换届: a committee that sat much longer or shorter than the rule of its time has a reason, or a 届 is missing. */
export const committeeTermLength = defineCheck({
  id: "committee-term-length",
  title: "两次换届相隔与当时规定的任期不合",
  basis:
    "县级党委任期：1956年党章两年，1969年起三年，上世纪九十年代至2002年陆续改为五年；县级人大1953年起两年，1979年起三年，1993年起五年。",
  why: "超过一年多半是漏了一届或日期写错，不到两年又换届多半是把代表会议、年会当成了换届。",
  remedy: "核对两次会议的届次和日期；提前或延期换届的，在会议届次的备注写明原因。",
  data: z.strictObject({
    body: z.string(),
    term: z.string(),
    elected: z.string(),
    next: z.string(),
    nextElected: z.string(),
    years: z.int(),
    months: z.int(),
  }),
  variants: {
    long: {
      level: "verify",
      rules: ["C07"],
      message: (d) =>
        `${d.body}${d.term}${d.elected}选出，到${d.nextElected}才选出${d.next}，相隔${d.months}个月，当时规定任期${d.years}年。核对有无漏届，延期换届的在备注写明。`,
    },
    unrenewed: {
      level: "verify",
      rules: ["C07"],
      message: (d) =>
        `${d.body}${d.term}${d.elected}选出，到${d.nextElected}已${d.months}个月，没有下一届的会议，当时规定任期${d.years}年。补上漏填的届，没有换届的在备注写明。`,
    },
    short: {
      level: "verify",
      rules: ["C16"],
      message: (d) =>
        `${d.body}${d.term}${d.elected}选出，${d.nextElected}又选出${d.next}，只隔${d.months}个月，当时规定任期${d.years}年。核对是不是同一届的会议，提前换届的在备注写明。`,
    },
  },
  examples: {
    bad: {
      八年才换届: {
        sheets: {
          会议届次:
            "机构 | 届次 | 开始日期\n县委 | 第七届 | 1984.5.8\n县委 | 第八届 | 1992.6.8\n县委 | 第九届 | 1998.3.8",
        },
        finds: ["long 会议届次!C3"],
      },
      到下限还没有下一届: {
        sheets: { 会议届次: "机构 | 届次 | 开始日期\n县人大 | 第十一届 | 1993.6.8" },
        finds: ["unrenewed 会议届次!C2"],
      },
      一年多又换届: {
        sheets: {
          会议届次: "机构 | 届次 | 开始日期\n县委 | 第七届 | 1998.3.8\n县委 | 第八届 | 1999.6.8",
        },
        finds: ["short 会议届次!C3"],
      },
    },
    good: {
      按期换届: {
        会议届次:
          "机构 | 届次 | 开始日期\n县委 | 第五届 | 1987.5.8\n县委 | 第六届 | 1990.4.8\n县委 | 第七届 | 1993.5.8\n县委 | 第八届 | 1998.3.8\n县委 | 第九届 | 2003.3.8",
      },
      "延期换届，备注写明": {
        会议届次:
          "机构 | 届次 | 开始日期 | 备注\n县委 | 第七届 | 1984.5.8 |\n县委 | 第八届 | 1992.6.8 | 经市委批准延期换届\n县委 | 第九届 | 1998.3.8 |",
      },
      "“文化大革命”中没有换届": {
        会议届次: "机构 | 届次 | 开始日期\n县委 | 第三届 | 1963.5.8\n县委 | 第四届 | 1971.6.8",
      },
    },
  },
  needs: handedIn("meetings"),
  *run(dossier, { termLengths }) {
    for (const { term, meeting, election, next } of elections(dossier)) {
      const elected = monthsOf(election.from);
      const rule = statutoryTerm(term.name, elected.first, termLengths);
      const until = next === undefined ? lastDate(term, dossier) : next.election.from;
      // without the lower limit nobody knows how long the last one sat
      if (rule === undefined || until === undefined) continue;
      const renewed = monthsOf(until);
      const variant = fault(elected, renewed, rule, next !== undefined);
      if (variant === undefined || satThroughout(elected, renewed) || isExplained(term.meetings)) continue;
      if (next !== undefined && isExplained(next.term.meetings)) continue;
      yield {
        variant,
        at: startCell(next?.meeting ?? meeting),
        related: next === undefined ? [] : [startCell(meeting)],
        body: term.name,
        data: {
          body: term.name,
          term: term.label,
          elected: boundText(election.from),
          next: next?.term.label ?? "",
          nextElected: boundText(until),
          years: variant === "short" ? rule.years : rule.longest,
          months: variant === "short" ? renewed.last - elected.first : renewed.first - elected.last,
        },
      };
    }
  },
});

interface Election extends FirstSession {
  readonly term: CommitteeTerm;
}

/** Every dated election with the next of its body. */
function elections(dossier: Dossier): (Election & { readonly next: Election | undefined })[] {
  const dated = committeeTerms(dossier).flatMap((term) => {
    const session = firstSession(term);
    return session === undefined ? [] : [{ ...session, term }];
  });
  return dated.map((election) => {
    const series = dated
      .filter(({ term }) => term.key === election.term.key)
      .sort((a, b) => startOrder(a.election, b.election));
    return { ...election, next: series[series.indexOf(election) + 1] };
  });
}

/** The volume's lower limit, or the end of the body if that came first. */
function lastDate({ body }: CommitteeTerm, { volume }: Dossier): Bound | undefined {
  const ended = body?.span.to;
  return ended !== undefined && isDate(ended) ? ended : volume.lower;
}

/** Certain in every reading of the dates: over a year beyond the term, or within two years (one, where two were the rule). */
function fault(
  elected: MonthRange,
  renewed: MonthRange,
  { years, longest }: { readonly years: number; readonly longest: number },
  isRenewed: boolean,
): "long" | "unrenewed" | "short" | undefined {
  if (renewed.first - elected.last > (longest + 1) * 12) return isRenewed ? "long" : "unrenewed";
  return isRenewed && renewed.last - elected.first < (years - 1) * 12 && renewed.last - elected.first < 24
    ? "short"
    : undefined;
}

const satThroughout = (elected: MonthRange, renewed: MonthRange): boolean =>
  elected.first <= suspended.last && renewed.last >= suspended.first;

const isExplained = (meetings: readonly Meeting[]): boolean =>
  meetings.some(({ note }) => /届|期|提前|推迟|升格|撤|合并|改|因/u.test(note ?? ""));
