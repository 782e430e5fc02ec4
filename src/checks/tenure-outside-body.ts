import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { boundText } from "../model/date-text.js";
import { type Misfit, misfits } from "../model/name-fit.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { spanWords } from "./span-words.js";
import { endCell, otherCells, startCell } from "./tenure-cells.js";

/** A tenure lies inside the life of the name it stands under; a renaming ends the row and starts another. */
export const tenureOutsideBody = defineCheck({
  id: "tenure-outside-body",
  title: "任职时间超出机构或机构名称的存在时间",
  basis: "机构名称用当时的名称；机构更名的，在任者另起一行。",
  why: "机构还没有设立或者已经撤销，就不会有这项任职；用现名写旧事，读者找不到机构。",
  remedy: "核对任职时间和机构沿革；更名前后分两行填，各用当时的名称。",
  data: z.strictObject({
    body: z.string(),
    post: z.string(),
    name: z.string(),
    span: z.string(),
    limit: z.string(),
    other: z.string(),
    /** the other name can stand for the whole tenure */
    whole: z.string(),
  }),
  variants: {
    "before-start": {
      level: "mandatory",
      rules: ["L05", "O13"],
      message: (d) =>
        `${d.body}${d.post}${d.name}（${d.span}）任职时，机构尚未设立（${d.limit}设立）。核对任职时间和设立时间，改正一处。`,
    },
    "after-end": {
      level: "mandatory",
      rules: ["L05", "O04"],
      message: (d) =>
        `${d.body}${d.post}${d.name}（${d.span}）任职时，机构已在${d.limit}终止。核对任职时间、机构名称和撤止时间，改正一处。`,
    },
    "other-name": {
      level: "mandatory",
      rules: ["L05", "O07"],
      message: (d) =>
        `${d.body}${d.post}${d.name}（${d.span}）任职时，机构名称是“${d.other}”。${
          d.whole === "" ? "更名前后分两行填，各用当时的名称。" : `机构改写“${d.other}”。`
        }`,
      suggestion: (d) => (d.whole === "" ? undefined : d.whole),
    },
    renamed: {
      level: "mandatory",
      rules: ["L05", "O07"],
      message: (d) =>
        `${d.body}${d.post}${d.name}（${d.span}）的任职越过了更名：该名称${d.limit}已更名${d.other === "" ? "" : `为“${d.other}”`}。这一行止于${d.limit}，在新名称下另起一行。`,
    },
  },
  examples: {
    bad: {
      机构还没有设立: {
        sheets: {
          机构沿革: "机构全称 | 设立时间\n县环境保护局 | 1996.3",
          领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县环境保护局 | 局长 | 张三 | 1995.6 | 1998.1",
        },
        finds: ["before-start 领导任职!D2"],
      },
      机构已经撤销: {
        sheets: {
          机构沿革: "机构全称 | 设立时间 | 撤止时间 | 撤止方式\n县物价局 | 1984.6 | 2002.1 | 撤销",
          领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县物价局 | 局长 | 张三 | 2002.6 | 2003.1",
        },
        finds: ["after-end 领导任职!D2"],
      },
      用现名写旧事: {
        sheets: {
          机构沿革:
            "机构全称 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 撤止方式 | 后继\n县教育委员会 | 1988.8 | 设立 | | 2002.1 | 更名 | 县教育局\n县教育局 | 2002.1 | 更名 | 县教育委员会 | | |",
          领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县教育局 | 主任 | 张三 | 1995.6 | 1998.1",
        },
        finds: ["other-name 领导任职!A2"],
      },
      任职越过更名: {
        sheets: {
          机构沿革:
            "机构全称 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 撤止方式 | 后继\n县教育委员会 | 1988.8 | 设立 | | 2002.1 | 更名 | 县教育局\n县教育局 | 2002.1 | 更名 | 县教育委员会 | | |",
          领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县教育委员会 | 主任 | 张三 | 1999.6 |",
        },
        finds: ["renamed 领导任职!E2"],
      },
    },
    good: {
      更名前后分两行: {
        机构沿革:
          "机构全称 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 撤止方式 | 后继\n县教育委员会 | 1988.8 | 设立 | | 2002.1 | 更名 | 县教育局\n县教育局 | 2002.1 | 更名 | 县教育委员会 | | |",
        领导任职:
          "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县教育委员会 | 主任 | 张三 | 1999.6 | 2002.1\n县教育局 | 局长 | 张三 | 2002.1 |",
      },
      设立前一个月任命: {
        机构沿革: "机构全称 | 设立时间\n县环境保护局 | 1996.3",
        领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县环境保护局 | 局长 | 张三 | 1996.2 |",
      },
    },
  },
  needs: handedIn("orgs", "tenures"),
  *run(dossier) {
    for (const misfit of misfits(dossier)) {
      const variant = variantOf(misfit);
      if (variant === undefined) continue;
      const { tenure, name, kind, other = "", otherFits } = misfit;
      const at = {
        "before-start": startCell(tenure),
        "after-end": startCell(tenure),
        "other-name": cellOf(tenure.origin, "body"),
        renamed: endCell(tenure),
      }[variant];
      const limitCell = kind === "early" ? startCell(name) : endCell(name);
      yield {
        variant,
        at,
        related: otherCells(at, [limitCell]),
        body: name.fullName,
        data: {
          body: tenure.bodyText,
          post: tenure.post.title,
          name: tenure.name,
          span: spanWords(tenure.span),
          limit: boundText(kind === "early" ? name.span.from : name.span.to),
          other,
          whole: otherFits ? other : "",
        },
      };
    }
  },
});

/** Whoever outlasts a dissolved body is the business of body-ended-with-leaders. */
function variantOf({ kind, other }: Misfit) {
  if (other !== undefined) return kind === "late" ? ("renamed" as const) : ("other-name" as const);
  return ({ early: "before-start", after: "after-end", late: undefined } as const)[kind];
}
