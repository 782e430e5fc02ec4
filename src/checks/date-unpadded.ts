import { isDate } from "../model/date.js";
import { type Dossier } from "../model/dossier.js";
import { type BookText, bookTexts } from "./book-texts.js";
import { datedRecords } from "./dated-records.js";
import { defineCheck } from "./define-check.js";
import { groupHits, hitData, hitsOf, placesText } from "./text-hits.js";

/** 1998-3-5, 1998/3/15: a year, a month and a day in figures, one of them a single figure. */
const unpadded = /(?<!\d)\d{4}([-/])(?:\d\1\d{1,2}|\d{2}\1\d)(?!\d)/gu;
/** Spreadsheets show real dates with slashes of their own accord; a hyphen was typed. */
const unpaddedCell = /^\d{4}-(?:\d-\d{1,2}|\d{2}-\d)$/gu;

/** Cells with a date that has two hyphens. */
function* dateCells(dossier: Dossier): Generator<BookText> {
  for (const { span, start, end } of datedRecords(dossier))
    for (const [bound, ending] of [
      [span.from, start],
      [span.to, end],
    ] as const) {
      if (!isDate(bound) || bound.raw.indexOf("-") === bound.raw.lastIndexOf("-")) continue;
      const { at, header } = ending;
      yield { at, text: bound.raw, where: `${at.sheet}“${header}”栏`, signed: false };
    }
}

/** All-numeric dates have two figures for the month and two for the day. */
export const dateUnpadded = defineCheck({
  id: "date-unpadded",
  title: "全数字日期的月、日不足两位",
  basis: "GB/T 7408《数据和交换格式　信息交换　日期和时间表示法》：月、日各两位；GB/T 15835—2011《出版物上数字用法》。",
  why: "1998-3-5和1998-03-05混用，排序和查对都会出错。",
  remedy: "月、日补足两位（1998-03-05），或写成1998年3月5日。",
  data: hitData,
  variants: {
    prose: {
      level: "verify",
      rules: ["D06"],
      message: (d) => `${placesText(d)}的月、日不足两位。请补足两位，或写成某年某月某日。`,
    },
    cell: {
      level: "hint",
      rules: ["D06"],
      message: (d) => `${placesText(d)}的月、日不足两位。书稿会统一写法，表中以补足两位为好。`,
    },
  },
  examples: {
    bad: {
      文稿里的日期: { sheets: { "文稿/概述": "1998-3-5召开党代会。" }, finds: ["prose 文稿/概述.md"] },
      任职时间: {
        sheets: { 领导任职: "机构 | 职务 | 姓名 | 任职时间\n县委 | 书记 | 张三 | 1998-3-5" },
        finds: ["cell 领导任职!D2"],
      },
    },
    good: {
      两位或年月日: {
        领导任职: "机构 | 职务 | 姓名 | 任职时间\n县委 | 书记 | 张三 | 1998-03-05\n县委 | 常委 | 李四 | 1998.3.5",
        "文稿/概述": "1998年3月5日召开，档号1998-3。",
      },
    },
  },
  *run(dossier) {
    for (const group of groupHits(hitsOf(bookTexts(dossier), unpadded))) yield { variant: "prose", ...group };
    for (const group of groupHits(hitsOf(dateCells(dossier), unpaddedCell))) yield { variant: "cell", ...group };
  },
});
