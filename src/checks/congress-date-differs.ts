import { z } from "zod";
import { longDate } from "../model/date-text.js";
import { monthsOf, isDate } from "../model/date.js";
import { type Dossier, type Meeting } from "../model/dossier.js";
import { meets, startOrder } from "../model/span.js";
import { bookTexts } from "./book-texts.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { spanWords } from "./span-words.js";
import { quote } from "./quote.js";
import { startCell } from "./tenure-cells.js";
import { bodyName, meetingText } from "./tenure-text.js";

/** A date, at most one comma, and the meeting's number, in one clause. */
const told =
  /(?<year>\d{4})年(?<month>\d{1,2})月(?:\d{1,2}(?:日)?(?:[至—～-]\d{1,2}日)?)?，?(?<between>[^。；，、\d]{0,30}?)(?<number>第[〇零一二三四五六七八九十百]+次(?:党员)?(?:代表大会|党代会)|第[〇零一二三四五六七八九十百]+届人民代表大会第[一二三四五六七八九十]+次会议)/gu;

/** Meetings of other bodies of the place, or of other places, go by numbers of their own. */
const otherBodies = /团|妇|工会|职工|侨|科|残|贫|农|商|市|省|镇|乡|公社|全国|党的|中央/gu;

const numberOf = (title: string): string => title.replaceAll("党员", "").replaceAll("党代会", "代表大会");

/** Without 中国共产党 and spaces: 中共 and the full name are one. */
const plain = (title: string): string => title.replaceAll(/\s/gu, "").replace(/^中国共产党/u, "中共");

/** Where two rows of 会议届次 tell one congress in different months. */
function* rowPairs({ meetings }: Dossier): Generator<readonly [Meeting, Meeting]> {
  const first = new Map<string, Meeting>();
  for (const meeting of [...meetings].sort(byStart)) {
    if (meeting.title === undefined || !isDate(meeting.from)) continue;
    const key = plain(meeting.title);
    const other = first.get(key);
    if (other === undefined) first.set(key, meeting);
    else if (!meets(spanOf(meeting), spanOf(other))) yield [other, meeting];
  }
}

const byStart = (a: Meeting, b: Meeting): number => startOrder(spanOf(a), spanOf(b));

/** A meeting whose end was not written lasts a day or a week, not until today. */
const spanOf = ({ from, to }: Meeting) => ({ from, to: isDate(to) ? to : from });

const columns = "机构 | 届次 | 会议名称 | 开始日期 | 结束日期";

/** One congress has one date, wherever it is told. */
export const congressDateDiffers = defineCheck({
  id: "congress-date-differs",
  title: "同一次代表大会在两处的日期不同",
  basis: "编纂通则：同一史实全书记载一致，代表大会的日期以会议文件为准。",
  why: "届次和委员任期都从大会之日算起，日期不一，名录也跟着错。",
  remedy: "查会议文件，把写错的一处改正。",
  data: z.strictObject({ meeting: z.string(), first: z.string(), second: z.string(), where: z.string() }),
  variants: {
    rows: {
      level: "mandatory",
      rules: ["D14"],
      message: (d) => `${d.meeting}的日期两处不同：${d.first}和${d.second}。请查会议文件，改正其中一处。`,
    },
    prose: {
      level: "mandatory",
      rules: ["D14"],
      message: (d) => `${d.where}写在${d.second}，会议届次表${d.meeting}是${d.first}。请查会议文件，改正其中一处。`,
    },
  },
  examples: {
    bad: {
      两表日期不同: {
        sheets: {
          会议届次: `${columns}\n县委 | 第八届 | 中共样例县第八次代表大会 | 1998.3.3 | 1998.3.6\n县纪委 | 第八届 | 中国共产党样例县第八次代表大会 | 1998.4.3 | 1998.4.6`,
        },
        finds: ["rows 会议届次!D3"],
      },
      概述与表不同: {
        sheets: {
          会议届次: `${columns}\n县委 | 第八届 | 中共样例县第八次代表大会 | 1998.3.3 | 1998.3.6`,
          "文稿/概述": "1997年3月，中共样例县第八次代表大会召开。",
        },
        finds: ["prose 文稿/概述.md"],
      },
    },
    good: {
      "一致，或是别的会": {
        会议届次: `${columns}\n县委 | 第八届 | 中共样例县第八次代表大会 | 1998.3.3 | 1998.3.6\n县纪委 | 第八届 | 中共样例县第八次代表大会 | 1998.3.3 | 1998.3.6`,
        "文稿/概述": "1998年3月召开第八次代表大会。1995年5月，共青团样例县第八次代表大会召开。",
      },
    },
  },
  needs: handedIn("meetings"),
  *run(dossier) {
    for (const [other, meeting] of rowPairs(dossier))
      yield {
        variant: "rows",
        at: startCell(meeting),
        related: [startCell(other)],
        body: bodyName(meeting),
        data: {
          meeting: meetingText(meeting),
          first: spanWords(spanOf(other)),
          second: spanWords(spanOf(meeting)),
          where: "",
        },
      };
    for (const { at, text, where } of bookTexts(dossier)) {
      // 大事记 is compared with the meetings by another check
      if (at.sheet !== "") continue;
      for (const { 0: clause, groups } of text.matchAll(told)) {
        const { year, month, between, number } = groups as Readonly<
          Record<"year" | "month" | "between" | "number", string>
        >;
        const index = Number(year) * 12 + Number(month) - 1;
        const meant = dossier.meetings.filter(
          ({ title = "", from }) => isDate(from) && isMeant(title, number, between),
        );
        const [first] = [...meant].sort(byStart);
        const agrees = meant.some((meeting) => {
          const { from, to } = spanOf(meeting);
          return monthsOf(from).first <= index && index <= monthsOf(to).last;
        });
        if (first === undefined || agrees) continue;
        yield {
          variant: "prose",
          at,
          related: [startCell(first)],
          body: bodyName(first),
          data: {
            meeting: meetingText(first),
            first: longDate(first.from),
            second: `${year}年${month}月`,
            where: `${where}${quote(clause)}`,
          },
        };
      }
    }
  },
});

/** Whether a number in a clause can be this meeting: what stands before it names no other body. */
function isMeant(title: string, number: string, between: string): boolean {
  const own = title.replaceAll(/\s/gu, "");
  if (!own.endsWith(numberOf(number))) return false;
  return [...between.matchAll(otherBodies)].every(([word]) => own.includes(word));
}
