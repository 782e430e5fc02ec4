import { z } from "zod";
import { type CellRef, type Origin } from "../model/cell.js";
import { type Bound, isDate } from "../model/date.js";
import { type Dossier } from "../model/dossier.js";
import { defineCheck } from "./define-check.js";

const header = "机构 | 职务 | 姓名 | 任职时间 | 离任时间";
const undatedRows = Array.from("甲乙丙丁戊", (name) => `县委 | 委员 | ${name}某 | 不详 |`).join("\n");

/** A sheet in which most records have no date was not finished; one question for the sheet, not one for each row. */
export const sheetUndated = defineCheck({
  id: "sheet-undated",
  title: "一张表过半的记录没有时间",
  basis: "组织史资料以时间为经，每项任职、会议、事件都有年月。",
  why: "没有时间，先后、衔接、空缺都无从核对。",
  remedy: "退回填报单位补时间；原始资料确无记载的，在情况说明里写明查过什么。",
  data: z.strictObject({ sheet: z.string(), undated: z.int(), total: z.int() }),
  variants: {
    "mostly-undated": {
      level: "verify",
      rules: ["N08"],
      message: (d) => `${d.sheet}${d.total}条记录，有${d.undated}条没有时间。请退回填报单位补齐，查不到的作说明。`,
    },
  },
  examples: {
    bad: {
      五条都没有时间: { sheets: { 领导任职: `${header}\n${undatedRows}` }, finds: ["mostly-undated 领导任职!A1"] },
    },
    good: {
      少数没有时间: {
        领导任职: `${header}\n${Array.from("甲乙丙丁戊", (name, index) => `县委 | 委员 | ${name}某 | ${index < 2 ? "不详" : "1996.3"} |`).join("\n")}`,
      },
    },
  },
  *run(dossier) {
    for (const { at, sheet, undated, total } of sheets(dossier))
      if (total >= fewest && undated * 2 > total)
        yield { variant: "mostly-undated", at, data: { sheet, undated, total } };
  },
});

/** of fewer rows nothing can be said */
const fewest = 5;

interface Dated {
  readonly origin: Origin;
  readonly bounds: readonly Bound[];
}

interface Tally {
  readonly at: CellRef;
  readonly sheet: string;
  undated: number;
  total: number;
}

/** Bodies without a founding date are asked about by name elsewhere, and papers of the archive often bear no date. */
function sheets({ tenures, meetings, chronicle }: Dossier): Iterable<Tally> {
  const records: Dated[] = [
    ...tenures.map(({ origin, span }) => ({ origin, bounds: [span.from, span.to] })),
    ...meetings.map(({ origin, from, to }) => ({ origin, bounds: [from, to] })),
    ...chronicle.map(({ origin, date }) => ({ origin, bounds: [date] })),
  ];
  const tallies = new Map<Origin["table"], Tally>();
  for (const { origin, bounds } of records) {
    const { book, sheet } = origin.table;
    const tally = tallies.get(origin.table) ?? { at: { book, sheet, cell: "A1" }, sheet, undated: 0, total: 0 };
    tally.total += 1;
    if (!bounds.some(isDate)) tally.undated += 1;
    tallies.set(origin.table, tally);
  }
  return tallies.values();
}
