import { z } from "zod";
import { type CellRef, cellOf } from "../model/cell.js";
import { type WrittenDate, isDate, monthsOf } from "../model/date.js";
import { dateText } from "../model/date-text.js";
import { type Meeting } from "../model/dossier.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { endCell, startCell } from "./tenure-cells.js";

const header = "机构 | 届次 | 会议名称 | 开始日期 | 正式代表 | 党员总数";

/** One congress elects two committees and stands in two rows, often from two units: what both say of it must agree. */
export const meetingToldTwice = defineCheck({
  id: "meeting-told-twice",
  title: "同一次会议两处的日期、人数不同",
  basis: "一次大会只有一个会期、一个代表数；县委、县纪委同由一次大会选出，两处照录。",
  why: "同一次会议两个日期、两个人数，是志书里最常见的硬伤。",
  remedy: "对照会议文件，把两行改成一致。",
  data: z.strictObject({ title: z.string(), what: z.string(), first: z.string(), second: z.string() }),
  variants: {
    dates: {
      level: "mandatory",
      rules: ["D14"],
      message: (d) => `${d.title}的${d.what}，一处写${d.first}，一处写${d.second}。请对照会议文件改成一致。`,
    },
    counts: {
      level: "verify",
      rules: ["X06"],
      message: (d) => `${d.title}的${d.what}，一处写${d.first}，一处写${d.second}。请对照会议文件改成一致。`,
    },
  },
  examples: {
    bad: {
      县委和县纪委写的日期不同: {
        sheets: {
          会议届次: `${header}\n县委 | 第七届 | 县第七次党代会 | 1993.6.5 | 226 |\n县纪委 | 第七届 | 县第七次党代会 | 1993.6.15 | 226 |`,
        },
        finds: ["dates 会议届次!D3"],
      },
      代表数不同: {
        sheets: {
          会议届次: `${header}\n县委 | 第七届 | 县第七次党代会 | 1993.6.5 | 226 |\n县纪委 | 第七届 | 县第七次党代会 | 1993.6.5 | 262 |`,
        },
        finds: ["counts 会议届次!E3"],
      },
    },
    good: {
      "两处相同，或一处写得粗些": {
        会议届次: `${header}\n县委 | 第七届 | 县第七次党代会 | 1993.6.5 | 226 | 14236\n县纪委 | 第七届 | 县第七次党代会 | 1993.6 | 226 |`,
      },
    },
  },
  needs: handedIn("meetings"),
  *run({ meetings }) {
    const byTitle = new Map<string, Meeting>();
    for (const meeting of meetings) {
      if (meeting.title === undefined) continue;
      const key = meeting.title.replaceAll(/\s/gu, "").replaceAll("中国共产党", "中共");
      const first = byTitle.get(key);
      if (first === undefined) {
        byTitle.set(key, meeting);
        continue;
      }
      const { title } = meeting;
      for (const { variant, what, values, at, related } of differences(first, meeting))
        yield {
          variant,
          at,
          related,
          // of two bodies elected by one congress the same one, in whatever order they stand
          body: [first.bodyText, meeting.bodyText].sort()[0],
          data: { title, what, first: values[0], second: values[1] },
        };
    }
  },
});

const counted = [
  ["正式代表人数", "formalDelegates"],
  ["候补代表人数", "alternateDelegates"],
  ["列席人数", "observers"],
  ["所代表的党员总数", "partyMembers"],
] as const;

interface Difference {
  readonly variant: "dates" | "counts";
  readonly what: string;
  readonly values: readonly [string, string];
  readonly at: CellRef;
  readonly related: readonly CellRef[];
}

function* differences(first: Meeting, second: Meeting): Generator<Difference> {
  for (const [what, end, cell] of [
    ["开始日期", "from", startCell],
    ["结束日期", "to", endCell],
  ] as const) {
    const [a, b] = [first[end], second[end]];
    // other months are asked about where congresses are dated
    if (isDate(a) && isDate(b) && sameMonth(a, b) && (a.latest < b.earliest || b.latest < a.earliest))
      yield { variant: "dates", what, values: [dateText(a), dateText(b)], at: cell(second), related: [cell(first)] };
  }
  for (const [what, field] of counted) {
    const [a, b] = [first[field], second[field]];
    if (a === undefined || b === undefined || a === b) continue;
    yield {
      variant: "counts",
      what,
      values: [`${a}人`, `${b}人`],
      at: cellOf(second.origin, field),
      related: [cellOf(first.origin, field)],
    };
  }
}

const sameMonth = (a: WrittenDate, b: WrittenDate): boolean => monthsOf(a).first === monthsOf(b).first;
