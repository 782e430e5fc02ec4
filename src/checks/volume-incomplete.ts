import { z } from "zod";
import { dateText } from "../model/date-text.js";
import { type CellRef } from "../model/cell.js";
import { type Dossier } from "../model/dossier.js";
import { before, gapBetween } from "../model/span.js";
import { defineCheck } from "./define-check.js";

const needed = { county: "县", upper: "上限", lower: "下限" } as const;

/** The sheet 卷信息 where there is one; an empty address where none was handed in. */
function volumeSheet({ inputs }: Dossier): CellRef {
  const table = inputs.find(({ kind, previousVolume }) => kind === "卷信息" && !previousVolume);
  return { book: table?.book ?? "", sheet: table?.sheet ?? "", cell: "" };
}

const items = "项目 | 内容\n县 | 某县\n";

/** Without limits nothing can be said to lie outside the volume; volumes join where one ends and the next begins. */
export const volumeIncomplete = defineCheck({
  id: "volume-incomplete",
  title: "卷信息不全，或上限与上卷下限不衔接",
  basis: "编纂通则：断限明确，各卷前后衔接；纵不断线。",
  why: "没有断限就分不清哪些该收；两卷之间脱节或重叠，名录就断线或重复。",
  remedy: "补齐县、上限、下限；上限写上卷下限的当月或次月。",
  data: z.strictObject({ item: z.string(), upper: z.string(), previous: z.string(), months: z.number() }),
  variants: {
    missing: {
      level: "verify",
      rules: ["X02"],
      message: ({ item }) => `卷信息没有填“${item}”。请补上。`,
    },
    gap: {
      level: "verify",
      rules: ["X02"],
      message: ({ upper, previous, months }) =>
        `上限${upper}与上卷下限${previous}之间空了${months}个月，这几个月哪一卷都不收。请改正上限，或作说明。`,
    },
    overlap: {
      level: "verify",
      rules: ["X02"],
      message: ({ upper, previous }) => `上限${upper}早于上卷下限${previous}，两卷重叠。请改正上限，或作说明。`,
    },
  },
  examples: {
    bad: {
      没有下限: {
        sheets: { 卷信息: `${items}上限 | 1993.6` },
        finds: ["missing 卷信息!"],
      },
      两卷脱节: {
        sheets: { 卷信息: `${items}上限 | 1993.6\n下限 | 2003.5\n上卷下限 | 1992.12` },
        finds: ["gap 卷信息!B3"],
      },
      两卷重叠: {
        sheets: { 卷信息: `${items}上限 | 1993.6\n下限 | 2003.5\n上卷下限 | 1993.9` },
        finds: ["overlap 卷信息!B3"],
      },
    },
    good: {
      当月衔接: { 卷信息: `${items}上限 | 1993.6\n下限 | 2003.5\n上卷下限 | 1993.6` },
      次月衔接: { 卷信息: `${items}上限 | 1993.6\n下限 | 2003.5\n上卷下限 | 1993.5` },
    },
  },
  *run(dossier) {
    const { at, upper, previousLower } = dossier.volume;
    for (const [key, item] of Object.entries(needed)) {
      if (at[key] !== undefined) continue;
      yield { variant: "missing", at: volumeSheet(dossier), data: { item, upper: "", previous: "", months: 0 } };
    }
    const [cell, other] = [at["upper"], at["previousLower"]];
    if (!cell || !other || !upper || !previousLower) return;
    const related = [other];
    const { least } = gapBetween(previousLower, upper);
    const data = { item: "上限", upper: dateText(upper), previous: dateText(previousLower), months: least };
    if (least > 0) yield { variant: "gap", at: cell, related, data };
    else if (before(upper, previousLower) === "certain")
      yield { variant: "overlap", at: cell, related, data: { ...data, months: 0 } };
  },
});
