import { z } from "zod";
import { defineCheck } from "./define-check.js";

/** A row without its required cells is no record; it is returned, not dropped. */
export const rowRejected = defineCheck({
  id: "row-rejected",
  title: "一行缺必填的内容，没有收",
  basis: "编纂通则：机构、职务、姓名、任职时间四项俱全方能入录。",
  why: "缺了必填项，这一行进不了书。",
  remedy: "补齐所缺的各项；任职时间确实查不到的写“不详”。",
  data: z.strictObject({ sheet: z.string(), missing: z.array(z.string()) }),
  variants: {
    incomplete: {
      level: "mandatory",
      rules: ["N13"],
      message: ({ sheet, missing }) => {
        const untold = missing.some((header) => /时间|日期|年月|起止|会期/u.test(header))
          ? "；查不到的时间写“不详”"
          : "";
        return `${sheet}这一行缺${missing.join("、")}，没有收。请补齐${untold}。`;
      },
    },
  },
  examples: {
    bad: {
      没有姓名: {
        sheets: {
          领导任职: "机构 | 职务 | 姓名 | 任职时间\n县委 | 书记 | | 1993.6\n县委 | 副书记 | 李四 | 1993.6",
        },
        finds: ["incomplete 领导任职!C2"],
      },
    },
    good: {
      时间不详也收: { 领导任职: "机构 | 职务 | 姓名 | 任职时间\n县委 | 书记 | 张三 | 不详" },
    },
  },
  *run({ notes }) {
    for (const note of notes) {
      if (note.kind !== "row-rejected") continue;
      yield { variant: "incomplete", at: note.at, data: { sheet: note.sheetKind, missing: [...note.missing] } };
    }
  },
});
