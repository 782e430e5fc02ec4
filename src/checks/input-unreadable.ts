import { z } from "zod";
import { defineCheck } from "./define-check.js";
import { quote } from "./quote.js";

/** Whole books and sheets of which nothing was taken: said aloud, as silence would look like nothing to find. */
export const inputUnreadable = defineCheck({
  id: "input-unreadable",
  title: "交来的文件或工作表读不了，或不该这样交",
  basis: "编纂通则：横不缺漏；征编工作要求：各单位按统一表格填报。",
  why: "没有读的表等于没有交，书里就缺这个单位。",
  remedy: "另存为.xlsx再交；表头照模板写；不该交的文件移走。",
  data: z.strictObject({ book: z.string(), sheet: z.string(), why: z.string() }),
  variants: {
    "book-unreadable": {
      level: "mandatory",
      rules: ["N13"],
      message: ({ book, why }) => `文件“${book}”打不开：${why}`,
    },
    "book-unknown": {
      level: "mandatory",
      rules: ["N13"],
      message: ({ book }) => `文件“${book}”：这个工作簿里没有认得出的表。请照模板的表头填写，不该交的移走。`,
    },
    "sheet-unknown": {
      level: "hint",
      rules: ["N13"],
      message: ({ sheet, why }) =>
        `工作表“${sheet}”的表头${why === "" ? "" : quote(why)}不是规定的表，没有读。要读的请照模板改表头。`,
    },
    "sheet-hidden": {
      level: "hint",
      rules: ["N13"],
      message: ({ sheet }) => `工作表“${sheet}”是隐藏的，内容照样核对。该交的请取消隐藏，不该交的请删去。`,
    },
  },
  examples: {
    bad: {
      打不开的文件: {
        sheets: { 文件: "县水利局/任职表.xls | 文件加了密码，请去掉密码再交。" },
        finds: ["book-unreadable 县水利局/任职表.xls"],
      },
      没有一张认得的表: {
        sheets: { 库存: "物资 | 数量\n打印纸 | 3" },
        finds: ["book-unknown 例.xlsx"],
      },
      多出来的工作表: {
        sheets: { 人物: "姓名 | 性别\n张三 | 男", 库存: "物资 | 数量\n打印纸 | 3" },
        finds: ["sheet-unknown 库存!"],
      },
      隐藏的工作表: {
        sheets: { "隐藏/人物": "姓名 | 性别\n张三 | 男" },
        finds: ["sheet-hidden 人物!"],
      },
    },
    good: {
      认得出的表: { 人物: "姓名 | 性别\n张三 | 男" },
    },
  },
  *run({ notes }) {
    for (const note of notes) {
      const { at } = note;
      const { book, sheet } = at;
      if (note.kind === "book-unreadable") yield { variant: note.kind, at, data: { book, sheet, why: note.why } };
      else if (note.kind === "book-unknown" || note.kind === "sheet-hidden")
        yield { variant: note.kind, at, data: { book, sheet, why: "" } };
      else if (note.kind === "sheet-unknown")
        yield { variant: note.kind, at, data: { book, sheet, why: note.headers.join("、") } };
    }
  },
});
