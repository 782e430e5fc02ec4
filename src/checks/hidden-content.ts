import { z } from "zod";
import { defineCheck } from "./define-check.js";

/** how many places are listed */
const listed = 20;

/** Rows and columns that a person or a filter has hidden are read like all others: what nobody saw may be old, or not meant. */
export const hiddenContent = defineCheck({
  id: "hidden-content",
  title: "表里有隐藏的行或列",
  basis: "征编工作要求：交来的表就是要用的资料，不要的内容不交。",
  why: "隐藏的内容照样读了；填表人看不见，往往是改过的旧稿或筛选剩下的。",
  remedy: "取消隐藏和筛选看一遍：要的留着，不要的删去。",
  data: z.strictObject({ sheet: z.string(), count: z.int(), headers: z.string() }),
  variants: {
    rows: {
      level: "hint",
      rules: ["N13"],
      message: ({ sheet, count }) =>
        `${sheet}有${count}行隐藏着，第一处在这里，内容照样读了。请取消隐藏或筛选核对，不要的删去。`,
    },
    columns: {
      level: "hint",
      rules: ["N13"],
      message: ({ sheet, headers }) => `${sheet}隐藏着${headers}，内容照样读了。请取消隐藏核对，不要的删去。`,
    },
  },
  examples: {
    bad: {
      隐藏的行: {
        sheets: { "隐藏行3/人物": "姓名 | 性别\n张三 | 男\n李四 | 女" },
        finds: ["rows 人物!A3"],
      },
      隐藏的列: {
        sheets: { "隐藏列B/人物": "姓名 | 性别\n张三 | 男" },
        finds: ["columns 人物!B1"],
      },
    },
    good: {
      隐藏的行是空的: { "隐藏行3/人物": "姓名 | 性别\n张三 | 男" },
    },
  },
  *run({ notes }) {
    for (const note of notes) {
      const { at } = note;
      if (note.kind === "hidden-rows") {
        const related = note.rows.slice(1, listed).map((row) => ({ ...at, cell: `A${row}` }));
        yield { variant: "rows", at, related, data: { sheet: at.sheet, count: note.rows.length, headers: "" } };
      }
      if (note.kind === "hidden-columns")
        yield {
          variant: "columns",
          at,
          data: { sheet: at.sheet, count: note.headers.length, headers: note.headers.join("、") },
        };
    }
  },
});
