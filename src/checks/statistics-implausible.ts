import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { type YearStatistics } from "../model/dossier.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";

const header = "年份 | 党员总数 | 女党员 | 当年发展 | 备注";

/** 党员统计: parts fit into their whole, each year stands once, and a great change from one year to the next has a reason. */
export const statisticsImplausible = defineCheck({
  id: "statistics-implausible",
  title: "党员统计的数字前后矛盾或突变",
  basis: "统计表的分项不大于总数，一年一行；比上年增减三成以上的，写明原因。",
  why: "多一位、少一位的数字最难看出，印出来就成了定论。",
  remedy: "对照当年的党内统计年报改正；数字无误的，在备注写明原因（如区划调整）。",
  data: z.strictObject({
    year: z.int(),
    what: z.string(),
    value: z.int(),
    against: z.string(),
    other: z.int(),
    percent: z.int(),
  }),
  variants: {
    "part-exceeds": {
      level: "verify",
      rules: ["X05"],
      message: (d) => `${d.year}年${d.what}${d.value}人，多于${d.against}${d.other}人。请对照年报改正。`,
    },
    jump: {
      level: "verify",
      rules: ["X05"],
      message: (d) =>
        `${d.year}年${d.what}${d.value}，${d.against}${d.other}，${d.value > d.other ? "增加" : "减少"}${d.percent}%，没有说明。请对照年报核对，属实的在备注写明原因。`,
    },
    "year-repeated": {
      level: "verify",
      rules: ["X05"],
      message: (d) =>
        `${d.year}年有两行，${d.what}一行是${d.value}，一行是${d.other}${d.against === "" ? "。请核对，只留一行。" : `，却没有${d.against}。后一行多半是${d.against}，请对照年报改正年份。`}`,
    },
  },
  examples: {
    bad: {
      女党员多于党员总数: {
        sheets: { 党员统计: `${header}\n1996 | 1527 | 2031 | 36 |` },
        finds: ["part-exceeds 党员统计!C2"],
      },
      一年增加六成: {
        sheets: { 党员统计: `${header}\n2001 | 17486 | 2413 | 421 |\n2002 | 28243 | 2536 | 436 |` },
        finds: ["jump 党员统计!B3"],
      },
      一年两行: {
        sheets: { 党员统计: `${header}\n2001 | 17486 | 2413 | 421 |\n2001 | 17468 | 2413 | 421 |` },
        finds: ["year-repeated 党员统计!B3"],
      },
      年份错写成上一年: {
        sheets: {
          党员统计: `${header}\n1999 | 16538 | 2313 | 421 |\n1999 | 17011 | 2413 | 421 |\n2001 | 17486 | 2513 | 421 |`,
        },
        finds: ["year-repeated 党员统计!B3"],
      },
    },
    good: {
      逐年增加: { 党员统计: `${header}\n2001 | 17486 | 2413 | 421 |\n2002 | 18243 | 2536 | 436 |` },
      "突变写明了原因，中间缺年的不比": {
        党员统计: `${header}\n1993 | 14301 | 1859 | 346 |\n1999 | 23000 | 2900 | 346 |\n2000 | 14000 | 1800 | 346 | 划出两个乡`,
      },
    },
  },
  needs: handedIn("statistics"),
  *run({ statistics }, { steepPercent }) {
    const byYear = new Map<number, YearStatistics>();
    const told = new Set<number>();
    const years = new Set(statistics.map(({ year }) => year));
    const last = Math.max(...years);
    for (const row of statistics) {
      const { year, origin } = row;
      for (const [what, field] of parts) {
        const [value, other] = [row[field], row.members];
        if (value === undefined || other === undefined || value <= other) continue;
        const data = { year, what, value, against: "党员总数", other, percent: 0 };
        yield { variant: "part-exceeds", at: cellOf(origin, field), related: [cellOf(origin, "members")], data };
      }
      const first = byYear.get(year);
      if (first === undefined) {
        byYear.set(year, row);
        continue;
      }
      told.add(year);
      for (const [what, field] of wholes) {
        const [value, other] = [first[field], row[field]];
        if (value === undefined || other === undefined || value === other) continue;
        // the smaller first: the question is the same whichever row comes first
        const [less, more] = [Math.min(value, other), Math.max(value, other)];
        // a year left out right after it is what one of the rows was meant for
        const against = year < last && !years.has(year + 1) ? `${year + 1}年` : "";
        const data = { year, what, value: less, against, other: more, percent: 0 };
        yield { variant: "year-repeated", at: cellOf(origin, field), related: [cellOf(first.origin, field)], data };
        // one number is enough to ask which row is meant
        break;
      }
    }
    // of a year told twice it is not known which row holds
    for (const year of told) byYear.delete(year);
    for (const row of byYear.values()) {
      const before = byYear.get(row.year - 1);
      if (before !== undefined && row.note === undefined)
        yield* jumps(before, row, steepPercent, byYear.get(row.year - 2));
    }
  },
});

const parts = [
  ["女党员", "women"],
  ["少数民族党员", "minorities"],
  ["当年发展党员", "admitted"],
  ["35岁以下党员", "under35"],
  ["大专以上党员", "college"],
] as const;

/** Numbers that move slowly; 当年发展 and the shares by age or schooling do not. */
const wholes = [
  ["党员总数", "members"],
  ["党支部", "branches"],
  ["党总支", "generalBranches"],
  ["党委", "committees"],
  ["女党员", "women"],
] as const;

/** of smaller numbers a third is one or two */
const smallest = 30;

/** In percent of what stood before; undefined where that is no great change, or the numbers are too small to tell. */
function change(from: number | undefined, to: number | undefined, steep: number): number | undefined {
  if (from === undefined || to === undefined || Math.max(from, to) < smallest) return undefined;
  const percent = from === 0 ? 100 : Math.round((Math.abs(to - from) / from) * 100);
  return percent > steep ? percent : undefined;
}

function* jumps(before: YearStatistics, row: YearStatistics, steep: number, earlier: YearStatistics | undefined) {
  for (const [what, field] of wholes) {
    const [other, value] = [before[field], row[field]];
    const percent = change(other, value, steep);
    if (other === undefined || value === undefined || percent === undefined) continue;
    // back to where it was: the one year between is asked, and not twice
    const old = earlier?.[field];
    if (old !== undefined && change(old, other, steep) !== undefined && change(old, value, steep) === undefined)
      continue;
    yield {
      variant: "jump" as const,
      at: cellOf(row.origin, field),
      related: [cellOf(before.origin, field)],
      data: { year: row.year, what, value, against: `${before.year}年`, other, percent },
    };
  }
}
