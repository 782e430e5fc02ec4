import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { type Dossier, type InputTable, type ZeroReport } from "../model/dossier.js";
import { nameIndex } from "../model/org-names.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";

const report = "单位 | 表名 | 填报人\n县总工会 | 领导任职 | 李四";

/** 零报告 says that a unit has nothing to fill in; rows of that unit in that very sheet say otherwise. */
export const zeroReportContradicted = defineCheck({
  id: "zero-report-contradicted",
  title: "作了零报告，表里却有这个单位的内容",
  basis: "零报告只用于没有内容的表；有内容的填表，两者只取其一。",
  why: "零报告和填报并存，不知该单位报全了没有。",
  remedy: "向该单位核实：有内容的删去零报告，没有内容的查这些行是谁报的。",
  data: z.strictObject({ unit: z.string(), sheet: z.string(), rows: z.int() }),
  variants: {
    filled: {
      level: "mandatory",
      rules: ["N17"],
      message: (d) => `${d.unit}对${d.sheet}作了零报告，${d.sheet}里却有该单位${d.rows}条记录。请核实，两者只留其一。`,
    },
  },
  examples: {
    bad: {
      零报告与填报并存: {
        sheets: {
          零报告: report,
          领导任职: "机构 | 职务 | 姓名 | 任职时间\n县总工会 | 主席 | 张三 | 1996.3",
        },
        finds: ["filled 零报告!A2"],
      },
    },
    good: {
      别的单位有内容: {
        零报告: report,
        领导任职: "机构 | 职务 | 姓名 | 任职时间\n县妇联 | 主席 | 张三 | 1996.3",
      },
    },
  },
  needs: handedIn("zeroReports"),
  *run(dossier) {
    const named = nameIndex(dossier.orgs);
    for (const zero of dossier.zeroReports) {
      const own = named(zero.unit);
      const rows = recordsOf(dossier, zero.sheet).filter(
        ({ bodyText, org }) => bodyText === zero.unit || (org !== undefined && own.includes(org)),
      );
      const handedIn = dossier.inputs.filter((input) => isOfUnit(input, zero));
      const count = Math.max(rows.length, ...handedIn.map((input) => input.rows.record));
      if (count === 0) continue;
      yield {
        variant: "filled",
        at: cellOf(zero.origin, "unit"),
        related: rows.slice(0, 1).map(({ origin }) => cellOf(origin, "body")),
        body: own[0]?.fullName,
        data: { unit: zero.unit, sheet: zero.sheet, rows: count },
      };
    }
  },
});

/** Records of the sheets whose rows name a body; in the others the folder tells whose they are. */
function recordsOf({ tenures, meetings, members, vacancies }: Dossier, sheet: string) {
  if (sheet === "领导任职") return tenures;
  if (sheet === "会议届次") return meetings;
  if (sheet === "委员名册") return members;
  return sheet === "空缺说明" ? vacancies : [];
}

/** A book in the folder of that unit, or named after it, for this volume. */
function isOfUnit({ book, kind, previousVolume }: InputTable, { unit, sheet }: ZeroReport): boolean {
  const parts = book.replace(/\.[^./]+$/u, "").split("/");
  // tables of two kinds may stand side by side
  return String(kind).split("、").includes(sheet) && !previousVolume && parts.includes(unit);
}
