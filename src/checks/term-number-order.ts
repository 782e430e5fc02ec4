import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { type Bound, isDate } from "../model/date.js";
import { boundText } from "../model/date-text.js";
import { type Dossier, type Meeting } from "../model/dossier.js";
import { numberToChinese, ordinalNumber } from "../model/numerals.js";
import { bodyFinder } from "../model/roster.js";
import { before, startOrder } from "../model/span.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { isLaterSession } from "./first-session.js";

/** 届 count up by one; wherever they do not (革委会 counted as a 届, a county raised to a city), a note says why. */
export const termNumberOrder = defineCheck({
  id: "term-number-order",
  title: "届次不连续、重复或倒退",
  basis: "届次按召开先后连续计数；革命委员会计届、升格沿接等特殊计法在备注说明。",
  why: "届次是名册、任职的索引，跳一届就像漏了一届。",
  remedy: "核对届次和会议日期；漏填的届补一行，计数有特殊原因的写在备注里。",
  data: z.strictObject({
    body: z.string(),
    earlier: z.string(),
    earlierDate: z.string(),
    later: z.string(),
    laterDate: z.string(),
    /** the 届 that the later one's 会议名称 tells, where it is another */
    title: z.string(),
  }),
  variants: {
    skipped: {
      level: "mandatory",
      rules: ["C06"],
      message: (d) =>
        `${d.body}：${d.earlier}（${d.earlierDate}）之后就是${d.later}（${d.laterDate}），中间缺届。补上漏填的届，或改正届次；有特殊原因的写备注。`,
    },
    titled: {
      level: "mandatory",
      rules: ["C06"],
      message: (d) =>
        `${d.body}${d.laterDate}的会议届次填${d.later}，接不上${d.earlier}（${d.earlierDate}），会议名称写的是${d.title}。请改正届次。`,
      suggestion: (d) => d.title,
    },
    repeated: {
      level: "mandatory",
      rules: ["C06"],
      message: (d) =>
        `${d.body}：${d.earlierDate}和${d.laterDate}两次会议都填${d.later}。核对后改正一处，有特殊原因的写备注。`,
    },
    backwards: {
      level: "mandatory",
      rules: ["C06"],
      message: (d) =>
        `${d.body}：${d.later}（${d.laterDate}）排在${d.earlier}（${d.earlierDate}）之后，届次倒退。核对届次和日期，有特殊原因的写备注。`,
    },
  },
  examples: {
    bad: {
      跳了一届: {
        sheets: {
          会议届次:
            "机构 | 届次 | 开始日期\n中共苇川县委员会 | 第七届 | 1990.4.8\n中共苇川县委员会 | 第九届 | 1993.6.8",
        },
        finds: ["skipped 会议届次!B3"],
      },
      届次与会议名称不同: {
        sheets: {
          会议届次:
            "机构 | 届次 | 会议名称 | 开始日期\n苇川县政协 | 第六届 | 政协苇川县第六届委员会第一次会议 | 1990.4.8\n苇川县政协 | 第八届 | 政协苇川县第七届委员会第一次会议 | 1993.6.8",
        },
        finds: ["titled 会议届次!B3"],
      },
      两次会议同一届: {
        sheets: {
          会议届次:
            "机构 | 届次 | 开始日期\n中共苇川县委员会 | 第七届 | 1990.4.8\n中共苇川县委员会 | 第七届 | 1993.6.8",
        },
        finds: ["repeated 会议届次!B3"],
      },
      届次倒退: {
        sheets: {
          会议届次:
            "机构 | 届次 | 开始日期\n中共苇川县委员会 | 第八届 | 1990.4.8\n中共苇川县委员会 | 第七届 | 1993.6.8",
        },
        finds: ["backwards 会议届次!B3"],
      },
    },
    good: {
      "不按先后填写，届次不乱": {
        会议届次: "机构 | 届次 | 开始日期\n中共苇川县委员会 | 第八届 | 1993.6.8\n中共苇川县委员会 | 第七届 | 1990.4.8",
      },
      备注说明了计数: {
        会议届次:
          "机构 | 届次 | 开始日期 | 备注\n苇川县人民代表大会 | 第六届 | 1966.4.8 |\n苇川县人民代表大会 | 第八届 | 1981.3.8 | 县革命委员会计为第七届",
      },
      同一届的几次会议: {
        会议届次:
          "机构 | 届次 | 会议名称 | 开始日期\n苇川县人民代表大会 | 第九届 | 第九届人民代表大会第一次会议 | 1993.3.8\n苇川县人民代表大会 | 第九届 | 第九届人民代表大会第二次会议 | 1994.3.8",
      },
    },
  },
  needs: handedIn("meetings"),
  *run(dossier) {
    for (const { body, meetings } of series(dossier)) {
      const corrected = new Set<Dated>();
      const all = new Set(meetings.map(({ term }) => term));
      for (const [index, later] of meetings.entries()) {
        const earlier = meetings[index - 1];
        if (earlier === undefined) continue;
        const variant = fault(earlier, later, all);
        // a wrong 届 of the earlier one is told there
        if (variant === undefined || isExplained(later) || isExplained(earlier) || corrected.has(earlier)) continue;
        const title = titleOf(later);
        if (title !== "") corrected.add(later);
        yield {
          variant: title === "" ? variant : "titled",
          at: cellOf(later.meeting.origin, "term"),
          related: [cellOf(earlier.meeting.origin, "term")],
          body,
          data: {
            body: later.meeting.bodyText,
            earlier: earlier.label,
            earlierDate: boundText(earlier.date),
            later: later.label,
            laterDate: boundText(later.date),
            title,
          },
        };
      }
    }
  },
});

interface Dated {
  readonly meeting: Meeting;
  readonly term: number;
  readonly label: string;
  readonly date: Bound;
}

function series(dossier: Dossier) {
  const bodyOf = bodyFinder(dossier);
  const found = new Map<string, { readonly body: string; readonly meetings: Dated[] }>();
  for (const meeting of dossier.meetings) {
    const { term, termText, title = "" } = meeting;
    const date = [meeting.from, meeting.plenum, meeting.to].find((bound) => isDate(bound));
    if (term === undefined || termText === undefined || date === undefined || isLaterSession(meeting)) continue;
    const { key, name } = bodyOf(meeting);
    // 代表会议 are no congresses and count for themselves
    const kind = `${key}\n${title.includes("代表会议") ? "代表会议" : ""}`;
    const group = found.get(kind) ?? { body: name, meetings: [] };
    group.meetings.push({ meeting, term, label: termText, date });
    found.set(kind, group);
  }
  for (const { meetings } of found.values()) meetings.sort(byDate);
  return found.values();
}

const byDate = (a: Dated, b: Dated): number =>
  startOrder({ from: a.date, to: a.date }, { from: b.date, to: b.date }) || a.term - b.term;

function fault(
  earlier: Dated,
  later: Dated,
  all: ReadonlySet<number>,
): "skipped" | "repeated" | "backwards" | undefined {
  if (later.term === earlier.term) return "repeated";
  // coarse dates leave open which came first
  if (before(earlier.date, later.date) !== "certain") return undefined;
  if (later.term < earlier.term) return "backwards";
  for (let term = earlier.term + 1; term < later.term; term++) if (!all.has(term)) return "skipped";
  return undefined;
}

/** The 届 (of a party congress the 次) its name tells, in the manner of the column; empty where it is the one filled in. */
function titleOf({ meeting, term, label }: Dated): string {
  const told = ordinalNumber(
    /第[^第届次]{1,4}[届次](?=委员会|[^届]*代表大会|会议)/u.exec(meeting.title ?? "")?.[0] ?? "",
  );
  return told === undefined || told === term ? "" : `第${numberToChinese(told)}${label.endsWith("次") ? "次" : "届"}`;
}

const isExplained = ({ meeting }: Dated): boolean => /届|革命委员会|革委会|沿接|升格|重新/u.test(meeting.note ?? "");
