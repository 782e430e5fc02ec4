import { z } from "zod";
import { defineCheck } from "./define-check.js";
import { quote } from "./quote.js";

const table = "机构 | 职务 | 干部 | 任职时间\n县委 | 书记 | 张三 | 1993.6";

/** 列对照 is the unit's own dictionary: a row in it that does nothing is a slip of the pen. */
export const headerMapFaulty = defineCheck({
  id: "header-map-faulty",
  title: "列对照里有一行没有起作用",
  basis: "征编工作要求：各单位按统一表格填报，列名不同的在列对照里写明。",
  why: "列对照写错了，那一列就没有读，或者读成了别的。",
  remedy: "照规定的表名、列名改正；原表头照表上的字写。",
  data: z.strictObject({ raw: z.string(), nearest: z.string() }),
  variants: {
    "unknown-sheet": {
      level: "verify",
      rules: ["N13"],
      message: ({ raw, nearest }) => `表名${quote(raw)}不是规定的表${like(nearest)}。请改正。`,
      suggestion: ({ nearest }) => (nearest === "" ? undefined : nearest),
    },
    "unknown-header": {
      level: "verify",
      rules: ["N13"],
      message: ({ raw, nearest }) => `标准表头${quote(raw)}不是规定的列名${like(nearest)}。请改正。`,
      suggestion: ({ nearest }) => (nearest === "" ? undefined : nearest),
    },
    repeated: {
      level: "verify",
      rules: ["N13"],
      message: ({ raw }) => `原表头${quote(raw)}在列对照里写了两次，用了前一行。请删去一行。`,
    },
    unused: {
      level: "hint",
      rules: ["N13"],
      message: ({ raw }) => `原表头${quote(raw)}在这个文件夹的表里没有见到。写错了的请改正，用不着的可以删去。`,
    },
  },
  examples: {
    bad: {
      表名写错: {
        sheets: { 领导任职: table, 列对照: "表 | 原表头 | 标准表头\n领导任取 | 干部 | 姓名\n | 干部 | 姓名" },
        finds: ["unknown-sheet 列对照!A2"],
      },
      列名写错: {
        sheets: { 人物: "姓名 | 祖籍\n张三 | 样例县", 列对照: "表 | 原表头 | 标准表头\n人物 | 祖籍 | 籍惯" },
        finds: ["unknown-header 列对照!C2"],
      },
      写了两次: {
        sheets: { 领导任职: table, 列对照: "表 | 原表头 | 标准表头\n领导任职 | 干部 | 姓名\n领导任职 | 干部 | 备注" },
        finds: ["repeated 列对照!B3"],
      },
      没有用上: {
        sheets: { 人物: "姓名 | 性别\n张三 | 男", 列对照: "表 | 原表头 | 标准表头\n人物 | 祖藉 | 籍贯" },
        finds: ["unused 列对照!B2"],
      },
    },
    good: {
      起作用的列对照: { 领导任职: table, 列对照: "表 | 原表头 | 标准表头\n领导任职 | 干部 | 姓名" },
    },
  },
  *run({ notes }) {
    for (const note of notes)
      if (note.kind === "column-map")
        yield { variant: note.problem, at: note.at, data: { raw: note.raw, nearest: note.nearest ?? "" } };
  },
});

const like = (nearest: string): string => (nearest === "" ? "" : `，像是“${nearest}”`);
