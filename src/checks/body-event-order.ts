import { z } from "zod";
import { boundText } from "../model/date-text.js";
import { lineage } from "../model/lineage.js";
import { type OrgName, isRenaming } from "../model/org.js";
import { before, reversed } from "../model/span.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { endCell, otherCells, startCell } from "./tenure-cells.js";

/** Founding, renaming, ending come in this order, and what comes of a body comes after it. */
export const bodyEventOrder = defineCheck({
  id: "body-event-order",
  title: "机构变动先后颠倒",
  basis: "机构先设立，后更名，再撤止；后继机构不早于前身。",
  why: "沿革按时间先后叙述，颠倒了必有一个时间或名称写错。",
  remedy: "对照设立、更名、撤销文件，改正其中一个时间；前身、后继填反的对调。",
  data: z.strictObject({
    body: z.string(),
    date: z.string(),
    act: z.string(),
    other: z.string(),
    otherDate: z.string(),
  }),
  variants: {
    "ended-before-founded": {
      level: "mandatory",
      rules: ["O02"],
      message: (d) => `${d.body}撤止（${d.date}）早于设立（${d.otherDate}）。核对文件，改正一个时间。`,
    },
    "renamed-before-founded": {
      level: "mandatory",
      rules: ["O02"],
      message: (d) =>
        `${d.body}（${d.date}${d.act}）由${d.other}更名而来，但${d.other}到${d.otherDate}才设立。核对两个设立时间，或对调前身、后继。`,
    },
    "successor-before-predecessor": {
      level: "mandatory",
      rules: ["O02"],
      message: (d) =>
        `${d.body}（${d.date}${d.act}）以${d.other}为前身，但${d.other}到${d.otherDate}才设立。核对两个设立时间，或对调前身、后继。`,
    },
  },
  examples: {
    bad: {
      撤止早于设立: {
        sheets: { 机构沿革: "机构全称 | 设立时间 | 撤止时间 | 撤止方式\n县物价局 | 1998.6 | 1996.1 | 撤销" },
        finds: ["ended-before-founded 机构沿革!C2"],
      },
      更名早于原名设立: {
        sheets: {
          机构沿革:
            "机构全称 | 设立时间 | 设立方式 | 前身\n县教育局 | 1995.1 | 更名 | 县教育委员会\n县教育委员会 | 1998.8 | 设立 |",
        },
        finds: ["renamed-before-founded 机构沿革!B2"],
      },
      合并早于前身设立: {
        sheets: {
          机构沿革:
            "机构全称 | 设立时间 | 设立方式 | 前身\n县发展计划局 | 1995.1 | 合并 | 县计划委员会、县物价局\n县计划委员会 | 1955.8 | 设立 |\n县物价局 | 1998.6 | 设立 |",
        },
        finds: ["successor-before-predecessor 机构沿革!B2"],
      },
    },
    good: {
      先后不乱: {
        机构沿革:
          "机构全称 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 撤止方式 | 后继\n县教育委员会 | 1988.8 | 设立 | | 2002.1 | 更名 | 县教育局\n县教育局 | 2002.1 | 更名 | 县教育委员会 | | |",
      },
      "只记年份，不能断定": {
        机构沿革:
          "机构全称 | 设立时间 | 设立方式 | 前身\n县教育局 | 1995.1 | 更名 | 县教育委员会\n县教育委员会 | 1995 | 设立 |",
      },
    },
  },
  needs: handedIn("orgs"),
  *run({ orgs }) {
    for (const org of orgs) if (reversed(org.span) === "certain") yield endedFirst(org);
    for (const { earlier, later } of lineage(orgs).descents)
      if (before(later.span.from, earlier.span.from) === "certain") yield cameFirst(earlier, later);
  },
});

function endedFirst(org: OrgName) {
  const at = endCell(org);
  return {
    variant: "ended-before-founded" as const,
    at,
    related: otherCells(at, [startCell(org)]),
    body: org.fullName,
    data: {
      body: org.fullName,
      date: boundText(org.span.to),
      act: org.endAct ?? "撤止",
      other: org.fullName,
      otherDate: boundText(org.span.from),
    },
  };
}

function cameFirst(earlier: OrgName, later: OrgName) {
  const renaming = isRenaming(later.startAct) || isRenaming(earlier.endAct);
  return {
    variant: renaming ? ("renamed-before-founded" as const) : ("successor-before-predecessor" as const),
    at: startCell(later),
    related: [startCell(earlier)],
    body: later.fullName,
    data: {
      body: later.fullName,
      date: boundText(later.span.from),
      act: later.startAct ?? "设立",
      other: earlier.fullName,
      otherDate: boundText(earlier.span.from),
    },
  };
}
