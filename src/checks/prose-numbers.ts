import { z } from "zod";
import { type CellRef, addressText, cellOf } from "../model/cell.js";
import { type Dossier, type Meeting } from "../model/dossier.js";
import { bookTexts } from "./book-texts.js";
import { plainNumbers, sentences, statedOfMeeting, statedOfYear, yearParts } from "./prose-items.js";
import { quote } from "./quote.js";
import { defineCheck } from "./define-check.js";
import { someHandedIn } from "./handed-in.js";

const statistics = "年份 | 党支部 | 党员总数\n1993 | 702 | 14301\n2002 | 731 | 18243";
const meeting =
  "机构 | 届次 | 会议名称 | 开始日期 | 正式代表 | 委员数\n中共苇川县委员会 | 第七届 | 中国共产党苇川县第七次代表大会 | 1993.6.5 | 226 | 35";

/** 文稿和大事记里的数字: each figure that a table counts too is compared with it. Approximate figures are left alone. */
export const proseNumbers = defineCheck({
  id: "prose-numbers",
  title: "文中的数字与表格不符",
  basis: "概述、大事记、备注里的数字与党员统计表、会议届次表一致。",
  why: "文字和表格都要印进书里，读者一对照就发现两个数。",
  remedy: "对照年报、会议文件，改正文字或表格。",
  data: z.strictObject({
    where: z.string(),
    sentence: z.string(),
    subject: z.string(),
    what: z.string(),
    stated: z.int(),
    recorded: z.int(),
    table: z.string(),
  }),
  variants: {
    year: {
      level: "verify",
      rules: ["X05"],
      message: (d) =>
        `${d.where}写${d.subject}${d.what}${d.stated}，${d.table}是${d.recorded}（原文${d.sentence}）。请对照年报，改正一处。`,
    },
    meeting: {
      level: "verify",
      rules: ["C01", "X06"],
      message: (d) =>
        `${d.where}写${d.subject}${d.what}${d.stated}，${d.table}是${d.recorded}（原文${d.sentence}）。请对照会议文件，改正一处。`,
    },
  },
  examples: {
    bad: {
      概述的党员数与统计表不同: {
        sheets: { 党员统计: statistics, "文稿/概述": "2002年底，全县有党员18423人，党支部731个。" },
        finds: ["year 文稿/概述.md"],
      },
      大事记的代表数与届次表不同: {
        sheets: {
          会议届次: meeting,
          大事记: "日期 | 事项\n1993.6.5 | 中国共产党苇川县第七次代表大会召开，出席正式代表236人。",
        },
        finds: ["meeting 大事记!B2"],
      },
    },
    good: {
      "一致的，约数，表里没有的年份": {
        党员统计: statistics,
        会议届次: meeting,
        "文稿/概述":
          "1993年底，全县有党员14,301人，设党支部702个；2002年底，有党员18200余人。1985年底，全县有党员9000人。\n中共苇川县第七次代表大会召开。出席正式代表226人，选举委员35名。",
      },
    },
  },
  needs: someHandedIn("statistics", "meetings"),
  *run(dossier) {
    const years = new Map(dossier.statistics.map((row) => [row.year, row] as const));
    for (const { at, where, text, own } of texts(dossier)) {
      let current: readonly Meeting[] = own;
      for (const sentence of sentences(plainNumbers(text))) {
        for (const { year, text: part } of yearParts(sentence)) {
          const row = years.get(year);
          for (const { what, field, value } of row === undefined ? [] : statedOfYear(part)) {
            const recorded = row?.[field];
            if (row === undefined || recorded === undefined || recorded === value) continue;
            const data = { subject: `${year}年底`, what, stated: value, recorded, table: "党员统计表" };
            yield {
              variant: "year",
              at,
              related: [cellOf(row.origin, field)],
              data: { where, sentence: quote(sentence), ...data },
            };
          }
        }
        current = own.length > 0 ? own : meant(dossier, sentence, current);
        for (const { what, field, value } of statedOfMeeting(sentence)) {
          const rows = current
            .flatMap((row) => (row[field] === undefined ? [] : [{ row, recorded: row[field] }]))
            // the nearest is the one meant, in whatever order they stand
            .sort((a, b) => Math.abs(a.recorded - value) - Math.abs(b.recorded - value));
          const [nearest] = rows;
          // one congress elects two committees: either may be meant
          if (nearest === undefined || rows.some(({ recorded }) => recorded === value)) continue;
          const { row: first, recorded } = nearest;
          const data = { subject: first.title ?? first.bodyText, what, stated: value, recorded, table: "会议届次表" };
          yield {
            variant: "meeting",
            at,
            related: [cellOf(first.origin, field)],
            body: first.bodyText,
            data: { where, sentence: quote(sentence), ...data },
          };
        }
      }
    }
  },
});

interface Prose {
  readonly at: CellRef;
  readonly where: string;
  readonly text: string;
  /** the meeting a note stands beside */
  readonly own: readonly Meeting[];
}

function* texts(dossier: Dossier): Generator<Prose> {
  const noted = new Map(dossier.meetings.map((row) => [addressText(cellOf(row.origin, "note")), row] as const));
  for (const { at, where, text, paragraph } of bookTexts(dossier)) {
    const own = noted.get(addressText(at));
    yield {
      at,
      where: paragraph === undefined ? where : `${where}第${paragraph}段`,
      text,
      own: own === undefined ? [] : [own],
    };
  }
}

const plain = (name: string): string => name.replaceAll(/\s/gu, "").replaceAll("中共", "中国共产党");

/** The meeting a sentence names in full, else the one the sentence before it spoke of, unless another 届 or 次 is named. */
function meant({ meetings }: Dossier, sentence: string, before: readonly Meeting[]): readonly Meeting[] {
  const written = plain(sentence);
  const named = meetings.filter(({ title }) => title !== undefined && written.includes(plain(title)));
  if (new Set(named.map(({ title }) => title)).size === 1) return named;
  return /[一二三四五六七八九十\d][次届]|大会|会议/u.test(sentence) ? [] : before;
}
