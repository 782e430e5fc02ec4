import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { clearlyBefore } from "../model/coverage.js";
import { type Bound, isDate, monthsOf } from "../model/date.js";
import { boundText, isOneMonth } from "../model/date-text.js";
import { type Dossier } from "../model/dossier.js";
import { type Descent, type Stranger, lineage } from "../model/lineage.js";
import { type OrgName, isRenaming } from "../model/org.js";
import { nameIndex } from "../model/org-names.js";
import { before, touches } from "../model/span.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { endCell, startCell } from "./tenure-cells.js";

/** A renaming, merger or split is one event: both rows tell the same month and name each other. */
export const bodyMergeMismatch = defineCheck({
  id: "body-merge-mismatch",
  title: "更名、合并、分设的两边记载不一致",
  basis: "更名、合并、分设，前身和后继两边同写一个月份，互相写明对方名称。",
  why: "一件事两边写法不同，沿革就接不上。",
  remedy: "对照批文，把前身的撤止时间、后继和后继的设立时间、前身改成一致。",
  data: z.strictObject({
    earlier: z.string(),
    ended: z.string(),
    later: z.string(),
    founded: z.string(),
    /** the row that says nothing of it, or something else */
    silent: z.string(),
    says: z.array(z.string()),
  }),
  variants: {
    dates: {
      level: "mandatory",
      rules: ["O03"],
      message: (d) =>
        `${d.earlier}的撤止时间（${d.ended}）与后继${d.later}的设立时间（${d.founded}）接不上。对照批文，两边写成同一个月。`,
    },
    months: {
      level: "hint",
      rules: ["O03"],
      message: (d) =>
        `${d.earlier}更名为${d.later}，一边写${d.ended}，一边写${d.founded}。更名是一件事，批文是同一个月的，两边写一样；全卷都这样写的可以不改。`,
    },
    names: {
      level: "mandatory",
      rules: ["O03"],
      message: (d) =>
        `${d.earlier}与${d.later}的承接两边不一致：${d.silent}写的是“${d.says.join("、")}”，没有对方。对照批文，两边互相写明。`,
    },
    "one-sided": {
      level: "verify",
      rules: ["N03"],
      message: (d) => `${d.earlier}变为${d.later}只有一边写了，${d.silent}没有写。核对后补上。`,
      suggestion: (d) => (d.silent === d.later ? d.earlier : d.later),
    },
    "unknown-predecessor": {
      level: "verify",
      rules: ["O03", "N03"],
      message: (d) => `${d.silent}的前身“${d.says.join("、")}”不在机构沿革表里。名称写错的改正，漏填的补一行。`,
    },
    "unknown-successor": {
      level: "verify",
      rules: ["O03", "N03"],
      message: (d) => `${d.silent}的后继“${d.says.join("、")}”不在机构沿革表里。名称写错的改正，漏填的补一行。`,
    },
  },
  examples: {
    bad: {
      更名两边月份不同: {
        sheets: {
          机构沿革:
            "机构全称 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 撤止方式 | 后继\n县教育委员会 | 1988.8 | 设立 | | 2001.6 | 更名 | 县教育局\n县教育局 | 2002.1 | 更名 | 县教育委员会 | | |",
        },
        finds: ["dates 机构沿革!B3"],
      },
      更名两边差一个月: {
        sheets: {
          机构沿革:
            "机构全称 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 撤止方式 | 后继\n县教育委员会 | 1988.8 | 设立 | | 2001.12 | 更名 | 县教育局\n县教育局 | 2002.1 | 更名 | 县教育委员会 | | |",
        },
        finds: ["months 机构沿革!B3"],
      },
      合并漏了一个前身: {
        sheets: {
          机构沿革:
            "机构全称 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 撤止方式 | 后继\n县计划委员会 | 1955.8 | 设立 | | 2002.1 | 合并 | 县发展计划局\n县物价局 | 1984.6 | 设立 | | 2002.1 | 合并 | 县发展计划局\n县发展计划局 | 2002.1 | 合并 | 县计划委员会 | | |",
        },
        finds: ["names 机构沿革!D4"],
      },
      前身没有这一行: {
        sheets: {
          机构沿革: "机构全称 | 设立时间 | 设立方式 | 前身\n县发展计划局 | 2002.1 | 更名 | 县计划委员会",
        },
        finds: ["unknown-predecessor 机构沿革!D2"],
      },
      只有一边写了更名: {
        sheets: {
          机构沿革:
            "机构全称 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 撤止方式 | 后继\n县教育委员会 | 1988.8 | 设立 | | 2002.1 | 更名 | 县教育局\n县教育局 | 2002.1 | 设立 | | | |",
        },
        finds: ["one-sided 机构沿革!D3"],
      },
      后继没有这一行: {
        sheets: {
          机构沿革:
            "机构全称 | 设立时间 | 撤止时间 | 撤止方式 | 后继\n县物价局 | 1984.6 | 2002.1 | 并入 | 县发展计划局",
        },
        finds: ["unknown-successor 机构沿革!E2"],
      },
    },
    good: {
      合并两边一致: {
        机构沿革:
          "机构全称 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 撤止方式 | 后继\n县计划委员会 | 1955.8 | 设立 | | 2002.1 | 合并 | 县发展计划局\n县物价局 | 1984.6 | 设立 | | 2002.1 | 合并 | 县发展计划局\n县发展计划局 | 2002.1 | 合并 | 县计划委员会、县物价局 | | |",
      },
      并入已有的机构: {
        机构沿革:
          "机构全称 | 设立时间 | 撤止时间 | 撤止方式 | 后继\n县农机局 | 1984.6 | 2002.1 | 并入 | 县农业局\n县农业局 | 1955.8 | | |",
      },
      "从仍在的机构析出，前身在上卷的不问": {
        机构沿革:
          "机构全称 | 设立时间 | 设立方式 | 前身\n县农业局 | 1955.8 | 改称 | 县农林科\n县农机局 | 1996.6 | 析出 | 县农业局",
      },
    },
  },
  needs: handedIn("orgs"),
  *run(dossier) {
    const { descents, strangers } = lineage(dossier.orgs);
    for (const descent of descents) {
      if (!datesJoin(descent) || isMonthOff(descent))
        yield {
          variant: datesJoin(descent) ? "months" : "dates",
          at: startCell(descent.later),
          related: [endCell(descent.earlier)],
          body: descent.later.fullName,
          data: dataOf(descent, descent.later, []),
        };
      if (!isDue(descent)) continue;
      const [silent, field] =
        descent.told === "earlier"
          ? ([descent.later, "predecessors"] as const)
          : ([descent.earlier, "successors"] as const);
      yield {
        variant: silent[field].length === 0 ? "one-sided" : "names",
        at: cellOf(silent.origin, field),
        related: [
          descent.told === "earlier"
            ? cellOf(descent.earlier.origin, "successors")
            : cellOf(descent.later.origin, "predecessors"),
        ],
        body: silent.fullName,
        data: dataOf(descent, silent, silent[field]),
      };
    }
    for (const { org, field, name } of strangersHere(dossier, strangers))
      yield {
        variant: field === "predecessors" ? "unknown-predecessor" : "unknown-successor",
        at: cellOf(org.origin, field),
        body: org.fullName,
        data: { earlier: "", ended: "", later: "", founded: "", silent: org.fullName, says: [name] },
      };
  },
});

const text = (bound: Bound): string => (bound === "open" ? "未填" : boundText(bound));

const dataOf = ({ earlier, later }: Descent, silent: OrgName, says: readonly string[]) => ({
  earlier: earlier.fullName,
  ended: text(earlier.span.to),
  later: later.fullName,
  founded: text(later.span.from),
  silent: silent.fullName,
  says: [...says],
});

const isAct = (act: string | undefined, words: RegExp): boolean => act !== undefined && words.test(act);
const isRename = ({ earlier, later }: Descent): boolean => isRenaming(earlier.endAct) || isRenaming(later.startAct);
const joinsAnother = ({ earlier }: Descent): boolean => isAct(earlier.endAct, /并入|划/u);
const splitsOff = ({ later }: Descent): boolean => isAct(later.startAct, /析出|分设|分出|划/u);

/** Whether the end of the one and the start of the other can be one event; what is not written contradicts nothing. */
function datesJoin(descent: Descent): boolean {
  const { told } = descent;
  const ended = descent.earlier.span.to;
  const founded = descent.later.span.from;
  if (!isDate(founded)) return true;
  // 析出: the parent goes on
  if (!isDate(ended)) return ended !== "open" || told !== "both" || splitsOff(descent);
  // 并入 a body that was there before: it must have been in being then
  if ((told === "both" || isRename(descent)) && !joinsAnother(descent)) return touches(ended, founded) !== "no";
  return !clearlyBefore(ended, founded) && !clearlyBefore(descent.later.span.to, ended);
}

/** Whether both sides tell a renaming to the month, and not the same month: 1955.12 and 1956.1 join, but are one event. */
function isMonthOff(descent: Descent): boolean {
  const ended = descent.earlier.span.to;
  const founded = descent.later.span.from;
  return (
    isRename(descent) &&
    isOneMonth(ended) &&
    isOneMonth(founded) &&
    monthsOf(ended).first !== monthsOf(founded).first &&
    touches(ended, founded) !== "no"
  );
}

/** Whether the other side owes a word: not where a body joins one that was there before, or leaves one that goes on. */
function isDue(descent: Descent): boolean {
  const { earlier, later, told } = descent;
  if (told === "both") return false;
  if (isRename(descent)) return true;
  if (clearlyBefore(later.span.from, earlier.span.to)) return false;
  return told === "later" || (!joinsAnother(descent) && isDate(later.span.from));
}

/** Names of the time before and after the volume, and of other counties, stand in other books. */
function strangersHere({ volume: { upper, lower }, previous }: Dossier, strangers: readonly Stranger[]): Stranger[] {
  const ofLastVolume = nameIndex(previous?.orgs ?? []);
  return strangers.filter(({ org, field, name }) => {
    if (field === "successors")
      return !isAct(org.endAct, /划/u) && (lower === undefined || before(org.span.to, lower) === "certain");
    const isOld = upper !== undefined && before(upper, org.span.from) !== "certain";
    return !isOld && ofLastVolume(name).length === 0;
  });
}
