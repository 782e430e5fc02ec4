import { z } from "zod";
import { type ReadingNote } from "../model/note.js";
import { defineCheck } from "./define-check.js";
import { quote } from "./quote.js";

/** what stands in one cell, as people say it */
const things: Readonly<Record<string, string>> = { name: "人", from: "段时间", post: "个职务" };

const rowsOf = (posts: string): string =>
  posts
    .split(/[、，,；;\n]/u)
    .map((post) => `${quote(post)}一行`)
    .join("，");

/** Sheets that are laid out like a printed page are read, and what the reading took for granted is said once for each place. */
export const layoutInferred = defineCheck({
  id: "layout-inferred",
  title: "一格或一行里的内容，要靠排法推断",
  basis: "征编工作要求：一人一职一段一行，每行各栏写全。",
  why: "照书上的样子排的表，省略的、并在一格的要靠推断，推断错了就错了人。",
  remedy: "核对读成的记录；最好一人一职一段一行，把省略的填上。",
  data: z.strictObject({ header: z.string(), value: z.string(), count: z.int(), why: z.string() }),
  variants: {
    "tables-beside": {
      level: "hint",
      rules: ["N13"],
      message: ({ count }) => `这张表左右并排${count}栏，先读完左边一栏，再读右边一栏。请核对次序。`,
    },
    "context-taken": {
      level: "hint",
      rules: ["N13"],
      message: ({ header, value }) =>
        value === ""
          ? `这张表没有“${header}”一列，以单独成行的小标题为${header}。请核对。`
          : `这张表没有“${header}”一列，各行的${header}都按“${value}”读。请核对。`,
    },
    "post-parted": {
      level: "hint",
      rules: ["N13"],
      message: ({ header }) => `${quote(header)}一列写着机构和职务，已分成机构、职务两项读。请核对，最好分成两列。`,
    },
    "filled-down": {
      level: "hint",
      rules: ["N13"],
      message: ({ header, count }) =>
        `“${header}”一列有${count}格空着，按同组第一行的${header}读。请核对，最好逐行填上。`,
    },
    "cell-split": {
      level: "hint",
      rules: ["N13"],
      message: ({ header, value, count }) =>
        `${quote(value)}在一格里写了${count}${things[header] ?? "项"}，已分开各成一条。请核对，最好一人一职一段一行。`,
    },
    "several-people": {
      level: "mandatory",
      rules: ["N13"],
      message: ({ value, why }) => `姓名${quote(value)}${why}，这一行没有读。请一人一行，各写各的起止。`,
    },
    "several-posts": {
      level: "verify",
      rules: ["N13"],
      message: ({ value, why }) =>
        `职务${quote(value)}${why}，仍作一个职务。请一职一行：${rowsOf(value)}，各写各的机构。`,
    },
  },
  examples: {
    bad: {
      左右并排: {
        sheets: {
          领导任职: "机构 | 职务 | 姓名 | 任职时间 | 姓名 | 任职时间\n县委 | 常委 | 张三 | 1993.6— | 李四 | 1994.1—",
        },
        finds: ["tables-beside 领导任职!C1"],
      },
      单位写在表头上面: {
        sheets: { 领导任职: "填报单位：县水利局\n职务 | 姓名 | 任职时间\n局长 | 张三 | 1993.6" },
        finds: ["context-taken 领导任职!A1"],
      },
      职务单独成行: {
        sheets: { 领导任职: "机构 | 姓名 | 任职时间\n书记\n县委 | 张三 | 1993.6" },
        finds: ["context-taken 领导任职!A2"],
      },
      单位及职务一列: {
        sheets: { 领导任职: "姓名 | 单位及职务 | 任职时间\n张三 | 县水利局局长 | 1993.6" },
        finds: ["post-parted 领导任职!B1"],
      },
      机构只写一次: {
        sheets: { 领导任职: "机构 | 职务 | 姓名 | 任职时间\n县委 | 书记 | 张三 | 1993.6\n | 副书记 | 李四 | 1993.6" },
        finds: ["filled-down 领导任职!A3"],
      },
      一格几个人: {
        sheets: { 领导任职: "机构 | 职务 | 姓名 | 任职时间\n县委 | 常委 | 张三、李四 | 1993.6" },
        finds: ["cell-split 领导任职!C2"],
      },
      几个人共一个出生年月: {
        sheets: {
          领导任职: "机构 | 职务 | 姓名 | 出生年月 | 任职时间\n县委 | 常委 | 张三、李四 | 1950.1 | 1993.6",
        },
        finds: ["several-people 领导任职!C2"],
      },
      职务属两个机构: {
        sheets: { 领导任职: "机构 | 职务 | 姓名 | 任职时间\n县委 | 县委书记、县长 | 张三 | 1993.6" },
        finds: ["several-posts 领导任职!B2"],
      },
    },
    good: {
      一人一职一行: {
        领导任职: "机构 | 职务 | 姓名 | 任职时间\n县委 | 书记 | 王　伟 | 1993.6\n县委 | 副书记 | 欧阳　建国 | 1993.6",
      },
    },
  },
  *run({ notes }) {
    for (const note of notes) {
      const told = toldOf(note);
      if (told !== undefined) yield { ...told, at: note.at };
    }
  },
});

function toldOf(note: ReadingNote) {
  const data = { header: "", value: "", count: 1, why: "" };
  if (note.kind === "tables-beside") return { variant: note.kind, data: { ...data, count: note.count } };
  if (note.kind === "context-taken")
    return { variant: note.kind, data: { ...data, header: note.header, value: note.value } };
  if (note.kind === "post-parted") return { variant: note.kind, data: { ...data, header: note.header } };
  if (note.kind === "filled-down")
    return { variant: note.kind, data: { ...data, header: note.header, count: note.count } };
  if (note.kind === "cell-split")
    return { variant: note.kind, data: { ...data, header: note.field, value: note.raw, count: note.parts.length } };
  if (note.kind !== "cell-several") return undefined;
  const variant = note.field === "post" ? ("several-posts" as const) : ("several-people" as const);
  return { variant, data: { ...data, value: note.raw, why: note.why } };
}
