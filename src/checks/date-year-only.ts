import { z } from "zod";
import { type CellRef } from "../model/cell.js";
import { type Bound, isDate, monthDate } from "../model/date.js";
import { before } from "../model/span.js";
import { datedRecords } from "./dated-records.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";

/** Papers of earlier years are often lost; from here on there are documents. */
const since = monthDate(1949, 10);

const isCoarse = (bound: Bound): boolean =>
  isDate(bound) && (bound.precision === "year" || bound.precision === "decade") && before(bound, since) === "no";

interface Sheet {
  readonly headers: Set<string>;
  readonly cells: CellRef[];
  readonly subjects: string[];
}

const shown = 3;
const mostRelated = 20;
const columns = "机构 | 职务 | 姓名 | 任职时间 | 离任时间";

/** One finding a sheet: a unit that has no months has none for all its rows. */
export const dateYearOnly = defineCheck({
  id: "date-year-only",
  title: "新中国成立后的任职只记到年",
  basis: "编纂通则：任职起止记到月；月不详的才只记年。",
  why: "只有年份，前后任是否衔接、是否重叠都判不出来。",
  remedy: "查任免文件、工资表、档案卡补到月；确实查不到的写情况说明。",
  data: z.strictObject({ header: z.string(), count: z.number(), subjects: z.array(z.string()) }),
  variants: {
    year: {
      level: "verify",
      rules: ["D10"],
      message: ({ header, count, subjects }) =>
        `${header}有${count}处只记到年：${subjects.slice(0, shown).join("、")}${count > shown ? "等" : ""}。请查到月份；查不到的请说明。`,
    },
  },
  examples: {
    bad: {
      离任只有年份: {
        sheets: { 领导任职: `${columns}\n县委 | 书记 | 张三 | 1993.6 | 1998\n县委 | 常委 | 李四 | 1993.6 | 1998` },
        finds: ["year 领导任职!E2"],
      },
    },
    good: {
      "记到月，或在1949年以前": {
        领导任职: `${columns}\n县委 | 书记 | 张三 | 1993.6 | 1998.3\n县委 | 书记 | 李四 | 1938 | 1940`,
      },
    },
  },
  needs: handedIn("tenures"),
  *run(dossier) {
    const found = new Map<string, Sheet>();
    for (const record of datedRecords(dossier)) {
      const { kind, span, start, end } = record;
      if (kind !== "tenure") continue;
      for (const [bound, ending] of [
        [span.from, start],
        [span.to, end],
      ] as const) {
        if (!isCoarse(bound)) continue;
        const { subject } = record;
        const { header, at } = ending;
        const key = `${at.book}\n${at.sheet}`;
        const sheet = found.get(key) ?? { headers: new Set(), cells: [], subjects: [] };
        sheet.headers.add(header);
        sheet.cells.push(at);
        sheet.subjects.push(subject);
        found.set(key, sheet);
      }
    }
    for (const { headers, cells, subjects } of found.values())
      for (const at of cells.slice(0, 1))
        yield {
          variant: "year",
          at,
          related: cells.slice(1, 1 + mostRelated),
          data: {
            header: [...headers].sort().join("、"),
            count: cells.length,
            subjects: [...new Set(subjects)].sort(),
          },
        };
  },
});
