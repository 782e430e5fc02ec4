import { z } from "zod";
import { type CellRef } from "../model/cell.js";
import { type Bound, type WrittenDate, isDate } from "../model/date.js";
import { type SourceDocument } from "../model/dossier.js";
import { before } from "../model/span.js";
import { defineCheck } from "./define-check.js";
import { endCell, startCell } from "./tenure-cells.js";
import { tenureText } from "./tenure-text.js";

/** Documents a 依据 names by number or code, of which the date is known. */
function citedDates(basis: string | undefined, documents: readonly SourceDocument[]): WrittenDate[] {
  if (basis === undefined) return [];
  const cited = documents.filter(
    ({ code, number }) => basis === code || (number !== undefined && basis.includes(number)),
  );
  return cited.flatMap(({ date }) => (isDate(date) ? [date] : []));
}

/** A day, where every document cited gives no more than the month in which it lies. */
function isFiner(bound: Bound, cited: readonly WrittenDate[]): bound is WrittenDate {
  if (!isDate(bound) || bound.precision !== "day" || cited.length === 0) return false;
  return cited.every(
    (date) => date.precision !== "day" && before(date, bound) !== "certain" && before(bound, date) !== "certain",
  );
}

interface Column {
  readonly header: string;
  readonly cells: CellRef[];
  readonly subjects: string[];
}

const documents = "编号 | 题名 | 文号 | 日期\n1 | 任职通知 | 县发〔1993〕18号 | 1993.6";
const columns = "机构 | 职务 | 姓名 | 任职时间 | 任职依据";

/** One finding a column, as one habit of one author is one question. */
export const dateFinerThanSource = defineCheck({
  id: "date-finer-than-source",
  title: "任职时间写到日，所引文件只到月",
  basis: "编纂通则：日不详者只记月；时间以所引文件为准，不推定。",
  why: "多出来的日没有依据，可能是录表时随手补的。",
  remedy: "查文件原件：有日的，把资料来源表的日期补全；没有日的，任职时间只写到月。",
  data: z.strictObject({
    header: z.string(),
    count: z.number(),
    subjects: z.array(z.string()),
  }),
  variants: {
    finer: {
      level: "hint",
      rules: ["D09"],
      message: (d) => `${d.header}有${d.count}处写到日，所引文件只到月，如${d.subjects[0]}。请查原件，取其一致。`,
    },
  },
  examples: {
    bad: {
      文件只有年月: {
        sheets: {
          资料来源: documents,
          领导任职: `${columns}\n县委 | 书记 | 张三 | 1993.6.5 | 县发〔1993〕18号`,
        },
        finds: ["finer 领导任职!D2"],
      },
    },
    good: {
      "写到月，或引了另一文件": {
        资料来源: documents,
        领导任职: `${columns}\n县委 | 书记 | 张三 | 1993.6 | 县发〔1993〕18号\n县委 | 常委 | 李四 | 1993.6.5 | 县发〔1993〕19号`,
      },
    },
  },
  *run(dossier) {
    const found = new Map<string, Column>();
    for (const tenure of dossier.tenures) {
      const { span, startBasis, endBasis } = tenure;
      for (const [bound, basis, header, at] of [
        [span.from, startBasis, "任职时间", startCell(tenure)],
        [span.to, endBasis, "离任时间", endCell(tenure)],
      ] as const) {
        const cited = citedDates(basis, dossier.documents);
        if (!isFiner(bound, cited)) continue;
        const key = `${at.book}\n${at.sheet}\n${header}`;
        const source = cited.map(({ raw }) => raw).join("、");
        const column = found.get(key) ?? { header, cells: [], subjects: [] };
        column.cells.push(at);
        column.subjects.push(`${tenureText(tenure)}写${bound.raw}，文件写${source}`);
        found.set(key, column);
      }
    }
    for (const { header, cells, subjects } of found.values())
      for (const at of cells.slice(0, 1))
        yield {
          variant: "finer",
          at,
          related: cells.slice(1, 21),
          data: { header, count: cells.length, subjects: subjects.sort() },
        };
  },
});
