import { z } from "zod";
import { type CellRef } from "../model/cell.js";
import { type WrittenDate, isDate } from "../model/date.js";
import { dateText } from "../model/date-text.js";
import { type SourceDocument } from "../model/dossier.js";
import { before } from "../model/span.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { endCell, startCell } from "./tenure-cells.js";
import { tenureText } from "./tenure-text.js";

/**
 * Finds the documents a 依据 names by number or code, of which the date is known. Numbers are looked up by the parts of the
 * 依据 that are as long as one, as a book may cite thousands of papers in every row.
 */
function citedDates(documents: readonly SourceDocument[]): (basis: string) => WrittenDate[] {
  const byCode = new Map<string, SourceDocument[]>();
  const byNumber = new Map<string, SourceDocument[]>();
  for (const document of documents) {
    byCode.set(document.code, [...(byCode.get(document.code) ?? []), document]);
    if (document.number !== undefined)
      byNumber.set(document.number, [...(byNumber.get(document.number) ?? []), document]);
  }
  const lengths = new Set([...byNumber.keys()].map((number) => number.length));
  return (basis) => {
    const cited = new Set(byCode.get(basis));
    for (const length of lengths)
      for (let start = 0; start + length <= basis.length; start++)
        for (const document of byNumber.get(basis.slice(start, start + length)) ?? []) cited.add(document);
    return [...cited].flatMap(({ date }) => (isDate(date) ? [date] : []));
  };
}

/** A day, where every document cited gives no more than the month in which it lies. */
function isFiner(day: WrittenDate, cited: readonly WrittenDate[]): boolean {
  return (
    cited.length > 0 &&
    cited.every(
      (date) => date.precision !== "day" && before(date, day) !== "certain" && before(day, date) !== "certain",
    )
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
  needs: handedIn("tenures"),
  *run(dossier) {
    const found = new Map<string, Column>();
    const citedBy = citedDates(dossier.documents);
    for (const tenure of dossier.tenures) {
      const { span, startBasis, endBasis } = tenure;
      for (const [bound, basis, header, at] of [
        [span.from, startBasis, "任职时间", startCell(tenure)],
        [span.to, endBasis, "离任时间", endCell(tenure)],
      ] as const) {
        if (basis === undefined || !isDate(bound) || bound.precision !== "day") continue;
        const cited = citedBy(basis);
        if (!isFiner(bound, cited)) continue;
        const key = `${at.book}\n${at.sheet}\n${header}`;
        const source = cited.map(dateText).join("、");
        const column = found.get(key) ?? { header, cells: [], subjects: [] };
        column.cells.push(at);
        column.subjects.push(`${tenureText(tenure)}写${dateText(bound)}，文件写${source}`);
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
