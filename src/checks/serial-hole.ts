import { z } from "zod";
import { type Dossier } from "../model/dossier.js";
import { defineCheck } from "./define-check.js";

const header = "序号 | 机构 | 职务 | 姓名 | 任职时间";

/** A number left out is often a row that was cut by mistake. One question for a sheet. */
export const serialHole = defineCheck({
  id: "serial-hole",
  title: "序号中间缺号",
  basis: "序号在本表内从1起连续编号。",
  why: "缺号多半是删行、剪切时丢了记录。",
  remedy: "与填报单位的底稿对照，丢了的补上，没有丢的重新编号。",
  data: z.strictObject({ sheet: z.string(), missing: z.array(z.string()) }),
  variants: {
    hole: {
      level: "verify",
      rules: ["N14"],
      message: (d) => `${d.sheet}的序号缺${listed(d.missing)}。请对照底稿，丢了的行补上，没有丢的重新编号。`,
    },
  },
  examples: {
    bad: {
      丢了一行: {
        sheets: {
          领导任职: `${header}\n1 | 县委 | 书记 | 张三 | 1996.3\n2 | 县委 | 副书记 | 李四 | 1996.3\n4 | 县委 | 常委 | 王五 | 1996.3`,
        },
        finds: ["hole 领导任职!A4"],
      },
    },
    good: {
      连续: {
        领导任职: `${header}\n1 | 县委 | 书记 | 张三 | 1996.3\n2 | 县委 | 副书记 | 李四 | 1996.3`,
      },
    },
  },
  *run({ notes, inputs }) {
    const told = new Set(inputs.filter(({ previousVolume }) => previousVolume).map(keyOf));
    for (const note of notes) {
      if (note.kind !== "serial-hole" || told.has(keyOf(note.at))) continue;
      told.add(keyOf(note.at));
      yield {
        variant: "hole",
        at: note.at,
        data: { sheet: note.at.sheet, missing: note.missing.map(String) },
      };
    }
  },
});

type Sheet = Pick<Dossier["inputs"][number], "book" | "sheet">;
const keyOf = ({ book, sheet }: Sheet): string => `${book}\n${sheet}`;

const mostShown = 10;
const listed = (missing: readonly string[]): string =>
  `${missing.slice(0, mostShown).join("、")}${missing.length > mostShown ? `等${missing.length}个号` : ""}`;
