import { z } from "zod";
import { type CellRef } from "../model/cell.js";
import { type Dossier, type Tenure } from "../model/dossier.js";
import { reach, uncovered } from "../model/coverage.js";
import { type Roster, bySeat, rosters } from "../model/roster.js";
import { type Clash, clashes } from "../model/span.js";
import { isOneSeat } from "./lexicon/one-seat.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { spanWords } from "./span-words.js";
import { endCell, otherCells, startCell } from "./tenure-cells.js";

/** One seat, one holder: two people in it share at most the month of the handover. */
export const chiefOverlap = defineCheck({
  id: "chief-overlap",
  title: "同一机构的同一正职，两人任期重叠",
  basis: "一职一人，前任离任之月即后任到任之月，任期只在交接的月份相接。",
  why: "两人同时在任，必有一人的任免时间记错，或者代理、主持工作没有注明。",
  remedy: "核对两人的任免文件，改正其中一个时间；代理或主持工作的，在标注栏写明。",
  data: z.strictObject({
    body: z.string(),
    post: z.string(),
    first: z.string(),
    firstSpan: z.string(),
    second: z.string(),
    secondSpan: z.string(),
  }),
  variants: {
    certain: {
      level: "mandatory",
      rules: ["L01"],
      message: (d) =>
        `${d.body}${d.post}${d.second}（${d.secondSpan}）到任时，${d.first}（${d.firstSpan}）尚未离任。核对两人任免文件，改正一个时间，或者注明代理。`,
    },
    "never-left": {
      level: "mandatory",
      rules: ["L01"],
      message: (d) =>
        `${d.body}${d.post}${d.first}（${d.firstSpan}）离任时间空着，按在任计，与后任${d.second}（${d.secondSpan}）重叠。补填离任年月。`,
    },
    possible: {
      level: "verify",
      rules: ["N01"],
      message: (d) =>
        `${d.body}${d.post}${d.first}（${d.firstSpan}）与${d.second}（${d.secondSpan}）可能重叠，时间太粗，不能断定。查清任免月份。`,
    },
  },
  examples: {
    bad: {
      后任到任时前任未离任: {
        sheets: {
          领导任职:
            "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | 1993.6 | 1996.1\n县委 | 书记 | 李四 | 1995.8 | 1998.3",
        },
        finds: ["certain 领导任职!D3"],
      },
      前任离任时间空着: {
        sheets: {
          领导任职:
            "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | 1993.6 |\n县委 | 书记 | 李四 | 1996.1 | 1998.3\n县委 | 书记 | 王五 | 1998.3 | 2001.1",
        },
        finds: ["never-left 领导任职!E2"],
      },
      只记年份: {
        sheets: {
          领导任职:
            "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县教育局 | 局长 | 张三 | 1993.6 | 1996\n县教育局 | 局长 | 李四 | 1996.3 | 1998.3",
        },
        finds: ["possible 领导任职!D3"],
      },
    },
    good: {
      交接在同一个月: {
        领导任职:
          "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | 1993.6 | 1996.1\n县委 | 书记 | 李四 | 1996.1 |",
      },
      "副职代理，正职未免": {
        领导任职:
          "机构 | 职务 | 姓名 | 标注 | 任职时间 | 离任时间\n县政府 | 县长 | 张三 | | 1993.6 | 1996.1\n县政府 | 县长 | 李四 | 代 | 1995.8 | 1996.3",
      },
      后任的任职时间读不出来: {
        领导任职:
          "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | 1993.6 | 1996.1\n县委 | 书记 | 李四 | 196.1 | 1998.3",
      },
      "设第一书记时，书记可有几人": {
        领导任职:
          "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 第一书记 | 张三 | 1994.3 | 1996.11\n县委 | 书记 | 李四 | 1994.3 | 1996.11\n县委 | 书记 | 王五 | 1995.2 | 1996.11",
      },
    },
  },
  needs: handedIn("tenures"),
  *run(dossier) {
    const isUnread = unreadStarts(dossier);
    for (const roster of rosters(dossier)) {
      for (const [seat, tenures] of bySeat(roster)) {
        const held = tenures.filter(
          (tenure) =>
            tenure.post.single &&
            isOneSeat(seat, tenure.bodyText) &&
            !(tenure.span.from === "unknown" && isUnread(tenure)),
        );
        if (held.length < 2) continue;
        const firstSecretaries = seat === "书记" ? roster.tenures.filter(({ post }) => post.seat === "第一书记") : [];
        const neverLeft = new Set<Tenure>();
        for (const clash of [...clashes(held.filter(holds)), ...clashes(held.filter(standsIn))]) {
          const { first, second, certainty } = clash;
          if (first.personId === second.personId || isUnderFirst(clash, firstSecretaries)) continue;
          const open = certainty === "certain" && first.span.to === "open";
          // a blank end is one slip, however many came after; the first of them tells by when it must be filled in
          if (open && neverLeft.has(first)) continue;
          if (open) neverLeft.add(first);
          yield describe(roster, clash, open ? "never-left" : certainty);
        }
      }
    }
  },
});

/** Of a start that could not be read nothing is known: its cell is the fault, and told as one. */
function unreadStarts({ notes }: Dossier): (tenure: Tenure) => boolean {
  const key = ({ book, sheet, cell }: CellRef): string => `${book}\n${sheet}\n${cell}`;
  const unread = new Set(notes.flatMap((note) => (note.kind === "date" ? [key(note.at)] : [])));
  return (tenure) => unread.has(key(startCell(tenure)));
}

const standsIn = ({ post }: Tenure): boolean => post.acting || post.inCharge;
const holds = (tenure: Tenure): boolean => !standsIn(tenure);

/** Under a 第一书记 the title 书记 was held by several (书记处 of 1956–1962 and after). */
function isUnderFirst({ first, second }: Clash<Tenure>, firstSecretaries: readonly Tenure[]): boolean {
  if (firstSecretaries.length === 0) return false;
  const a = reach(first.span);
  const b = reach(second.span);
  const shared = { first: Math.max(a.first, b.first), last: Math.min(a.last, b.last) };
  return (
    uncovered(
      shared,
      firstSecretaries.map(({ span }) => reach(span)),
    ).length === 0
  );
}

function describe<Name extends string>({ name }: Roster, { first, second }: Clash<Tenure>, variant: Name) {
  const at = variant === "never-left" ? endCell(first) : startCell(second);
  return {
    variant,
    at,
    related: otherCells(at, [startCell(second), endCell(first)]),
    body: name,
    data: {
      body: second.bodyText,
      post: second.post.seat,
      first: first.name,
      firstSpan: spanWords(first.span),
      second: second.name,
      secondSpan: spanWords(second.span),
    },
  };
}
