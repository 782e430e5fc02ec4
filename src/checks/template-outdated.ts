import { z } from "zod";
import { templateVersion } from "../model/template-version.js";
import { defineCheck } from "./define-check.js";

/** Columns of another template mean other things: the book is filled in again on the one in use. */
export const templateOutdated = defineCheck({
  id: "template-outdated",
  title: "填报用的模板不是现行版本",
  basis: "全县各单位用同一版模板填报，模板版本写在填表说明里。",
  why: "旧模板的栏目与现行的不同，内容会读错或读漏。",
  remedy: "换用现行模板，把内容抄进去再报；现行模板用“zuzhishi template”生成。",
  data: z.strictObject({ found: z.string(), current: z.string() }),
  variants: {
    "other-version": {
      level: "mandatory",
      rules: ["N09"],
      message: (d) => `这个工作簿用的是第${d.found}版模板，现行的是第${d.current}版。请换用现行模板填报。`,
    },
  },
  examples: {
    bad: {
      旧模板: {
        sheets: {
          填表说明: "组织史资料填报表\n模板版本：0.9",
          领导任职: "机构 | 职务 | 姓名 | 任职时间\n县委 | 书记 | 张三 | 1996.3",
        },
        finds: ["other-version 填表说明!A2"],
      },
    },
    good: {
      现行模板: {
        填表说明: `组织史资料填报表\n模板版本：${templateVersion}`,
        领导任职: "机构 | 职务 | 姓名 | 任职时间\n县委 | 书记 | 张三 | 1996.3",
      },
    },
  },
  needs: ({ notes }) =>
    notes.some(({ kind }) => kind === "template-version") ? undefined : "各工作簿都没有写明模板版本",
  *run({ notes }) {
    for (const note of notes) {
      if (note.kind !== "template-version" || note.version === templateVersion) continue;
      yield { variant: "other-version", at: note.at, data: { found: note.version, current: templateVersion } };
    }
  },
});
