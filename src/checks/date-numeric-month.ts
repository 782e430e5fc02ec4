import { z } from "zod";
import { defineCheck } from "./define-check.js";
import { quote } from "./quote.js";
import { rowOwner } from "./row-words.js";

const columns = "机构 | 职务 | 姓名 | 任职时间 | 离任时间";

/** The number 1984.1 stands for what was typed as 1984.1 and as 1984.10 alike; only the author can tell which. */
export const dateNumericMonth = defineCheck({
  id: "date-numeric-month",
  title: "数字格式的年月分不清1月还是10月",
  basis: "编纂通则：任职时间记到年月，以任免文件为准。",
  why: "电子表格把1984.10存成1984.1，差九个月，前后任因此断线或重叠。",
  remedy: "把这一列设为文本格式，对照文件重写年月。",
  data: z.strictObject({
    owner: z.string(),
    header: z.string(),
    raw: z.string(),
    year: z.string(),
    format: z.string(),
  }),
  variants: {
    ambiguous: {
      level: "mandatory",
      rules: ["D03"],
      message: ({ owner, header, raw, year, format }) => {
        const shown = /\.00/u.test(format) ? "单元格设了两位小数，多半是10月，仍要查原件；" : "";
        return `${owner}${header}${quote(raw)}是数字，1月还是10月？${shown}请把单元格设为文本，写“${year}.1”或“${year}.10”。`;
      },
    },
  },
  examples: {
    bad: {
      数字单元格: {
        sheets: { 领导任职: `${columns}\n县委 | 书记 | 张三 | =1994.1 | 1998.3` },
        finds: ["ambiguous 领导任职!D2"],
      },
      设了两位小数: {
        sheets: { 领导任职: `${columns}\n县委 | 书记 | 张三 | 1993.6 | =1994.1@0.00` },
        finds: ["ambiguous 领导任职!E2"],
      },
    },
    good: {
      "文本单元格，或别的月份": { 领导任职: `${columns}\n县委 | 书记 | 张三 | 1994.1 | =1998.3` },
    },
  },
  *run(dossier) {
    for (const note of dossier.notes) {
      if (note.kind !== "date" || note.problem !== "numeric-month") continue;
      const { at, header, raw, format = "" } = note;
      yield {
        variant: "ambiguous",
        at,
        data: { owner: rowOwner(dossier, at), header, raw, year: raw.slice(0, 4), format },
      };
    }
  },
});
