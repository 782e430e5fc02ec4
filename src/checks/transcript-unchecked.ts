import { z } from "zod";
import { defineCheck } from "./define-check.js";

const tenures = "机构 | 职务 | 姓名 | 任职时间 | 离任时间 | 原文 | 核对";

/** Rows read from a printed volume are the program's reading until a person has compared them with the page. */
export const transcriptUnchecked = defineCheck({
  id: "transcript-unchecked",
  title: "摘自印本的行还没有核对，没有收",
  basis: "编纂通则：入书的资料须与原件核对，由核对人负责。",
  why: "程序读印本难免读错，没有人对过原书的行不能进书。",
  remedy: "照“原文”一栏和原书逐行核对，改正后在“核对”一栏写“已核”；不要的行删去。",
  data: z.strictObject({ sheet: z.string(), count: z.int() }),
  variants: {
    rows: {
      level: "mandatory",
      rules: ["N13"],
      message: ({ sheet, count }) =>
        `${sheet}有${count}行摘自印本，“核对”一栏没有写“已核”，没有收。请与原书核对后写“已核”，不要的行删去。`,
    },
  },
  examples: {
    bad: {
      摘录还没有核对: {
        sheets: {
          领导任职: `${tenures}\n县委 | 书记 | 张三 | 1984.3 | 1987.11 | 书　记　张　三（1984.3—1987.11） | 待核\n县委 | 书记 | 李四 | 1987.11 | | 李　四（1987.11—） | 已核`,
        },
        finds: ["rows 领导任职!G2"],
      },
    },
    good: {
      已经核对: {
        领导任职: `${tenures}\n县委 | 书记 | 张三 | 1984.3 | 1987.11 | 书　记　张　三（1984.3—1987.11） | 已核`,
      },
    },
  },
  *run({ notes }) {
    for (const note of notes)
      if (note.kind === "rows-unchecked")
        yield { variant: "rows", at: note.at, data: { sheet: note.at.sheet, count: note.count } };
  },
});
