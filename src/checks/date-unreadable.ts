import { z } from "zod";
import { defineCheck } from "./define-check.js";
import { quote } from "./quote.js";
import { rowOwner } from "./row-words.js";

const columns = "机构 | 职务 | 姓名 | 任职时间 | 离任时间";

const shown = ({ owner, header, raw }: { owner: string; header: string; raw: string }): string =>
  `${owner}${header}${quote(raw)}`;

/** 1965,7 can only be 1965.7; where several dates stand in one cell nothing is proposed. */
function withPoints(raw: string): string | undefined {
  const parts = /^(\d{4})\D{1,2}(\d{1,2})$/u.exec(raw.trim());
  return parts === null ? undefined : `${parts[1]}.${parts[2]}`;
}

/** A cell that should hold a date holds none that can be used. */
export const dateUnreadable = defineCheck({
  id: "date-unreadable",
  title: "日期读不出来",
  basis: "编纂通则：任职时间记到年月，年份写四位，月不详者只记年；GB/T 15835—2011。",
  why: "读不出的日期排不进名录，也查不了断线和重叠。",
  remedy: "按“1984.3”的样子重写，只写日期；不清楚的月份不写，全不清楚的写“不详”。",
  data: z.strictObject({ owner: z.string(), header: z.string(), raw: z.string() }),
  variants: {
    unreadable: {
      level: "mandatory",
      rules: ["D01"],
      message: (d) => `${shown(d)}读不出是什么时间。请按“1984.3”的样子重写，年份四位；不清楚的写“不详”。`,
    },
    leftover: {
      level: "mandatory",
      rules: ["D01"],
      message: (d) => `${shown(d)}里日期之外还有别的字。这一格只写日期，其余移到备注。`,
    },
    impossible: {
      level: "mandatory",
      rules: ["D04"],
      message: (d) => `${shown(d)}不是实有的日期，月或日写错了。请查原件改正。`,
    },
    "two-digit-year": {
      level: "verify",
      rules: ["D05"],
      message: (d) => `${shown(d)}年份不是四位，分不清世纪。请补足四位年份。`,
    },
    separator: {
      level: "mandatory",
      rules: ["D01"],
      message: (d) => `${shown(d)}的符号分不清。年月之间用小数点，如“1965.7”；起止之间用一字线，如“1965.7—1966.2”。`,
      suggestion: (d) => withPoints(d.raw),
    },
    lunar: {
      level: "mandatory",
      rules: ["D01"],
      message: (d) => `${shown(d)}是农历。请换算成公历再填，原文写在备注里。`,
    },
  },
  examples: {
    bad: {
      年份少一位: {
        sheets: { 领导任职: `${columns}\n县委 | 书记 | 张三 | 197.11 | 1998.3` },
        finds: ["unreadable 领导任职!D2"],
      },
      日期里有别的字: {
        sheets: { 领导任职: `${columns}\n县委 | 书记 | 张三 | 1993.6 | 1998.3调任` },
        finds: ["leftover 领导任职!E2"],
      },
      没有这一天: {
        sheets: { 领导任职: `${columns}\n县委 | 书记 | 张三 | 1993.13 | 1998.2.30` },
        finds: ["impossible 领导任职!D2", "impossible 领导任职!E2"],
      },
      两位年份: {
        sheets: { 领导任职: `${columns}\n县委 | 书记 | 张三 | 93.6 | 九八年` },
        finds: ["two-digit-year 领导任职!D2", "two-digit-year 领导任职!E2"],
      },
      逗号当作小数点: {
        sheets: { 领导任职: `${columns}\n县委 | 书记 | 张三 | 1993,6 | 1998.3` },
        finds: ["separator 领导任职!D2"],
      },
      农历: {
        sheets: { 领导任职: `${columns}\n县委 | 书记 | 张三 | 1993年腊月 | 1998.3` },
        finds: ["lunar 领导任职!D2"],
      },
    },
    good: {
      各种认得的写法: {
        领导任职: `${columns}\n县委 | 书记 | 张三 | 1993年6月 | 1998-03\n县委 | 副书记 | 李四 | 1994年春 | 不详`,
      },
    },
  },
  *run(dossier) {
    for (const note of dossier.notes) {
      if (note.kind !== "date" || note.problem === "numeric-month" || note.problem === "till-now") continue;
      const { at, header, raw } = note;
      yield { variant: note.problem, at, data: { owner: rowOwner(dossier, at), header, raw } };
    }
  },
});
