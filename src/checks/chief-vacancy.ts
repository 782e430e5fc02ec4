import { z } from "zod";
import { monthCount, uncovered } from "../model/coverage.js";
import { type MonthRange } from "../model/date.js";
import { monthText } from "../model/date-text.js";
import { type Tenure } from "../model/dossier.js";
import { type Body, latestName } from "../model/org.js";
import { type Roster } from "../model/roster.js";
import { chiefLines, earliest, latest, lifeOf, neighbours, volumeMonths, within } from "../model/chief-lines.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { endCell, otherCells, startCell } from "./tenure-cells.js";

/** 纵不断线: between two chiefs, and from the body's founding to its end, somebody leads, acts, or the vacancy is declared. */
export const chiefVacancy = defineCheck({
  id: "chief-vacancy",
  title: "正职空缺超过三个月，没有代理、主持工作或空缺说明",
  basis: "纵不断线：机构存在期间，正职任职前后相接；空缺的由代理或主持工作者补上，确实空缺的写明原因。",
  why: "断线多半是漏了一任，或者任免时间记错。",
  remedy: "补上漏掉的一任、代理或主持工作的人；确实空缺的，填空缺说明表。",
  data: z.strictObject({
    body: z.string(),
    post: z.string(),
    previous: z.string(),
    next: z.string(),
    from: z.string(),
    to: z.string(),
    months: z.int(),
  }),
  variants: {
    between: {
      level: "verify",
      rules: ["L02"],
      message: (d) =>
        `${d.body}${d.previous}之后、${d.next}之前，${d.from}至${d.to}（${lengthWords(d.months)}）没有人任职。补上漏掉的人或代理、主持工作者，确实空缺的填空缺说明。`,
    },
    "before-first": {
      level: "verify",
      rules: ["L02"],
      message: (d) =>
        `${d.body}${d.from}已在本卷收录范围内，第一任${d.next}到任以前，到${d.to}有${lengthWords(d.months)}没有人任职。补上漏掉的人，确实空缺的填空缺说明。`,
    },
    "after-last": {
      level: "verify",
      rules: ["L02"],
      message: (d) =>
        `${d.body}${d.previous}离任以后，${d.from}至${d.to}（${lengthWords(d.months)}）没有人任职，机构没有撤止。补上后任，确实空缺的填空缺说明，机构已撤的填撤止时间。`,
    },
    "never-ended": {
      level: "verify",
      rules: ["L02"],
      message: (d) =>
        `${d.body}${d.previous}离任以后，从${d.from}起再没有人任职，机构沿革又没有写撤止时间。先查机构何时撤止，填撤止时间；机构仍在的补上后任。`,
    },
  },
  examples: {
    bad: {
      两任之间断了线: {
        sheets: {
          领导任职:
            "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县教育局 | 局长 | 张三 | 1993.6 | 1996.1\n县教育局 | 局长 | 李四 | 1996.8 |",
        },
        finds: ["between 领导任职!D3"],
      },
      机构设立后很久才有第一任: {
        sheets: {
          机构沿革: "机构全称 | 设立时间\n县环境保护局 | 1996.3",
          领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县环境保护局 | 局长 | 张三 | 1997.1 |",
        },
        finds: ["before-first 机构沿革!B2"],
      },
      "最后一任离任，机构仍在": {
        sheets: {
          机构沿革: "机构全称 | 设立时间\n县环境保护局 | 1996.3",
          领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县环境保护局 | 局长 | 张三 | 1996.3 | 2002.8",
        },
        finds: ["after-last 领导任职!E2"],
      },
      多年无人任职而没有写撤止: {
        sheets: {
          机构沿革: "机构全称 | 设立时间 | 撤止时间\n县体改委 | 1990.3 |",
          领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县体改委 | 主任 | 张三 | 1993.6 | 1996.8",
        },
        finds: ["never-ended 机构沿革!C2"],
      },
    },
    good: {
      副职主持工作: {
        领导任职:
          "机构 | 职务 | 姓名 | 标注 | 任职时间 | 离任时间\n县教育局 | 局长 | 张三 | | 1993.6 | 1996.1\n县教育局 | 副局长 | 王五 | 主持工作 | 1996.1 | 1996.8\n县教育局 | 局长 | 李四 | | 1996.8 |",
      },
      填了空缺说明: {
        领导任职:
          "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县教育局 | 局长 | 张三 | 1993.6 | 1996.1\n县教育局 | 局长 | 李四 | 1996.8 |",
        空缺说明: "机构 | 职务 | 起 | 止 | 原因\n县教育局 | 局长 | 1996.1 | 1996.8 | 机构改革，未任命",
      },
      空缺不超过三个月: {
        领导任职:
          "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县教育局 | 局长 | 张三 | 1993.6 | 1996.1\n县教育局 | 局长 | 李四 | 1996.5 |",
      },
    },
  },
  needs: handedIn("tenures"),
  *run(dossier, { vacancyMonths }) {
    const limits = volumeMonths(dossier.volume);
    const broken = (period: MonthRange, covers: readonly MonthRange[]): MonthRange[] =>
      uncovered(period, covers).filter((run) => Number.isFinite(monthCount(run)) && monthCount(run) > vacancyMonths);
    for (const { roster, leading, holders, covers, absent, served } of chiefLines(dossier)) {
      for (const run of broken(within(served, limits), [...covers, ...absent])) yield between(roster, holders, run);
      if (roster.body === undefined || !leading) continue;
      const life = lifeOf(roster.body);
      for (const run of broken(within({ first: life.first, last: served.first - 1 }, limits), covers))
        yield beforeFirst(roster, roster.body, earliest(holders), run);
      for (const run of broken(within({ first: served.last + 1, last: life.last }, limits), covers))
        yield afterLast(roster, roster.body, latest(holders), run);
    }
  },
});

function between({ name }: Roster, holders: readonly Tenure[], run: MonthRange) {
  const { previous, next } = neighbours(holders, run);
  const at = startCell(next);
  return {
    variant: "between" as const,
    at,
    related: otherCells(at, [endCell(previous)]),
    body: name,
    data: {
      ...facts(next, run),
      previous: holderText(previous),
      next: next.post.title === previous.post.title ? next.name : holderText(next),
    },
  };
}

function beforeFirst({ name }: Roster, body: Body, next: Tenure, run: MonthRange) {
  return {
    variant: "before-first" as const,
    at: startCell(body.names[0]),
    related: [startCell(next)],
    body: name,
    data: { ...facts(next, run), previous: "", next: holderText(next) },
  };
}

function afterLast({ name }: Roster, body: Body, previous: Tenure, run: MonthRange) {
  const org = latestName(body);
  // after so long the body is likelier to have ended than to have been without a head
  const ended = org.span.to === "open" && monthCount(run) > longest;
  const at = endCell(ended ? org : previous);
  return {
    variant: ended ? ("never-ended" as const) : ("after-last" as const),
    at,
    related: otherCells(at, [endCell(previous)]),
    body: name,
    data: { ...facts(previous, run), previous: holderText(previous), next: "" },
  };
}

/** a term of five years, in months */
const longest = 60;

/** In what capacity, and who: 代市长何仁华. */
const holderText = ({ post, name }: Tenure): string =>
  `${post.acting && !post.title.includes("代") ? "代理" : ""}${post.title}${name}`;

/** Up to two years as months, 23个月; longer as years, 5年3个月. */
function lengthWords(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (years < 2) return `${months}个月`;
  return rest === 0 ? `${years}年` : `${years}年${rest}个月`;
}

const facts = ({ bodyText, post }: Tenure, run: MonthRange) => ({
  body: bodyText,
  post: post.seat,
  from: monthText(run.first),
  to: monthText(run.last),
  months: monthCount(run),
});
