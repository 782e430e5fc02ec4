import { z } from "zod";
import { defineCheck } from "./define-check.js";
import { quote } from "./quote.js";

/** A book is read for decades: 今 and 现 mean nothing in it. */
export const dateTillNow = defineCheck({
  id: "date-till-now",
  title: "时间写成“至今”“现任”",
  basis: "编纂通则：记事止于下限，书中不用“至今”“现任”等随时间变化的说法。",
  why: "书要用几十年，“今”指哪一年，读者无从知道。",
  remedy: "下限仍在任的，离任时间留空；下限前已离任的，写离任年月。",
  data: z.strictObject({ header: z.string(), raw: z.string() }),
  variants: {
    now: {
      level: "mandatory",
      rules: ["D15"],
      message: ({ header, raw }) => `${header}写作${quote(raw)}。下限仍在任的留空，已离任的写年月。`,
    },
  },
  examples: {
    bad: {
      离任时间写至今: {
        sheets: { 领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | 1998.3 | 至今" },
        finds: ["now 领导任职!E2"],
      },
      起止写在一格: {
        sheets: { 领导任职: "机构 | 职务 | 姓名 | 任职起止\n县委 | 书记 | 张三 | 1998.3至今" },
        finds: ["now 领导任职!D2"],
      },
    },
    good: {
      "仍在任，留空": { 领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | 1998.3 |" },
    },
  },
  *run({ notes }) {
    for (const note of notes) {
      if (note.kind !== "date" || note.problem !== "till-now") continue;
      yield { variant: "now", at: note.at, data: { header: note.header, raw: note.raw } };
    }
  },
});
