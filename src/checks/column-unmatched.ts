import { z } from "zod";
import { defineCheck } from "./define-check.js";
import { quote } from "./quote.js";

/** Without these nothing can be said of a tenure or a body. */
const neededDates: ReadonlySet<string> = new Set(["任职时间", "离任时间", "任职起止", "设立时间", "撤止时间"]);

/** Every column is read, or reported: none is dropped in silence. */
export const columnUnmatched = defineCheck({
  id: "column-unmatched",
  title: "表头与规定的列名对不上",
  basis: "征编工作要求：各单位按统一表格填报，不改列名，不删列。",
  why: "对不上的列没有读，里面的内容进不了书，也没有核对。",
  remedy: "把列名改成模板里的写法，或在“列对照”表里写明；确实多出的内容写进备注。",
  data: z.strictObject({ sheet: z.string(), header: z.string(), nearest: z.string() }),
  variants: {
    missing: {
      level: "mandatory",
      rules: ["N13"],
      message: ({ sheet, header }) =>
        `${sheet}缺“${header}”一列。请照模板补上${header === "机构" ? "；也可以在表上方写一行“填报单位：××”" : ""}。`,
    },
    "unknown-dates": {
      level: "mandatory",
      rules: ["N13"],
      message: ({ header, nearest }) =>
        `列名${quote(header)}不认得，像是“${nearest}”，这一列的时间都没有读。请改正列名。`,
      suggestion: ({ nearest }) => nearest,
    },
    unknown: {
      level: "verify",
      rules: ["N13"],
      message: ({ header, nearest }) =>
        nearest === ""
          ? `列名${quote(header)}不认得，这一列没有读。有用的内容请移到备注列。`
          : `列名${quote(header)}不认得，这一列没有读。如果是“${nearest}”，请改列名。`,
      suggestion: ({ nearest }) => (nearest === "" ? undefined : nearest),
    },
    repeated: {
      level: "verify",
      rules: ["N13"],
      message: ({ header }) => `列名${quote(header)}重复，只读了前一列。请改名或删去多余的一列。`,
    },
    blank: {
      level: "verify",
      rules: ["N13"],
      message: ({ sheet }) => `${sheet}这一列有内容，没有列名，没有读。请补上列名。`,
    },
  },
  examples: {
    bad: {
      列名写错: {
        sheets: {
          领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时问\n县委 | 书记 | 张三 | 1993.6 | 1998.3",
        },
        finds: ["unknown-dates 领导任职!E1"],
      },
      次要的列名写错: {
        sheets: {
          领导任职: "机构 | 职务 | 姓名 | 籍惯 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | 样例 | 1993.6 | 1998.3",
        },
        finds: ["unknown 领导任职!D1"],
      },
      模板里没有的列: {
        sheets: { 人物: "姓名 | 性别 | 血型\n张三 | 男 | A" },
        finds: ["unknown 人物!C1"],
      },
      少了必填的列: {
        sheets: { 领导任职: "机构 | 职务 | 姓名 | 性别\n县委 | 书记 | 张三 | 男" },
        finds: ["missing 领导任职!A1"],
      },
      同一列名两次: {
        sheets: { 人物: "姓名 | 性别 | 性别\n张三 | 男 | 男" },
        finds: ["repeated 人物!C1"],
      },
      没有列名: {
        sheets: { 人物: "姓名 | 性别 | \n张三 | 男 | 已故" },
        finds: ["blank 人物!C1"],
      },
    },
    good: {
      "列名的别种写法，次序不论": { 人物: "族别 | 姓名 | 出生日期\n汉族 | 张三 | 1950.3" },
    },
  },
  *run({ notes }) {
    for (const note of notes) {
      const { at } = note;
      if (note.kind === "column-missing")
        yield { variant: "missing", at, data: { sheet: note.sheetKind, header: note.header, nearest: "" } };
      else if (note.kind === "column-unknown")
        yield {
          variant: neededDates.has(note.nearest ?? "") ? "unknown-dates" : "unknown",
          at,
          data: { sheet: at.sheet, header: note.header, nearest: note.nearest ?? "" },
        };
      else if (note.kind === "column-repeated")
        yield {
          variant: "repeated",
          at,
          related: [note.first],
          data: { sheet: at.sheet, header: note.header, nearest: "" },
        };
      else if (note.kind === "column-blank")
        yield { variant: "blank", at, data: { sheet: at.sheet, header: "", nearest: "" } };
    }
  },
});
