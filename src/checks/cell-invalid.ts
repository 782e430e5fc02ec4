import { z } from "zod";
import { defineCheck } from "./define-check.js";
import { quote } from "./quote.js";

/** A cell that its column cannot take; the rest of the row stands. */
export const cellInvalid = defineCheck({
  id: "cell-invalid",
  title: "单元格的内容不合这一列的要求",
  basis: "征编工作要求：按填表说明填写，数字栏只填数字。",
  why: "不合要求的内容进不了书，也进不了统计。",
  remedy: "照填表说明改正这一格。",
  data: z.strictObject({ header: z.string(), raw: z.string(), why: z.string() }),
  variants: {
    refused: {
      level: "mandatory",
      rules: ["N13"],
      message: ({ header, raw, why }) => `${header}${quote(raw)}${why}。请照填表说明改正。`,
    },
  },
  examples: {
    bad: {
      人数里有文字: {
        sheets: { 党员统计: "年份 | 党员总数\n1994 | 约五千" },
        finds: ["refused 党员统计!B2"],
      },
    },
    good: {
      人数带单位: { 党员统计: "年份 | 党员总数\n1994 | 5000" },
    },
  },
  *run({ notes }) {
    for (const note of notes) {
      if (note.kind !== "cell") continue;
      yield { variant: "refused", at: note.at, data: { header: note.header, raw: note.raw, why: note.why } };
    }
  },
});
