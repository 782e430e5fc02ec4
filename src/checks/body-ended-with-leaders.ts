import { z } from "zod";
import { boundText } from "../model/date-text.js";
import { misfits } from "../model/name-fit.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { spanWords } from "./span-words.js";
import { endCell, otherCells } from "./tenure-cells.js";

/** 机构撤销，领导任职随之终止. */
export const bodyEndedWithLeaders = defineCheck({
  id: "body-ended-with-leaders",
  title: "机构已经撤止，领导任职没有终止",
  basis: "机构撤销、并入、分设的，其领导任职止于撤止之月。",
  why: "离任时间空着或晚于撤止时间，名录就会说一个已经没有的机构还有领导。",
  remedy: "离任时间填到机构撤止之月；机构其实没有撤销的，改正机构沿革。",
  data: z.strictObject({
    body: z.string(),
    post: z.string(),
    name: z.string(),
    span: z.string(),
    ended: z.string(),
    act: z.string(),
    /** the end to write, where the end has a cell of its own */
    fix: z.string(),
  }),
  variants: {
    open: {
      level: "mandatory",
      rules: ["O04", "L05"],
      message: (d) =>
        `${d.body}${d.ended}已${d.act}，${d.post}${d.name}的离任时间还空着。补填离任年月，不晚于${d.ended}。`,
      suggestion: (d) => (d.fix === "" ? undefined : d.fix),
    },
    late: {
      level: "mandatory",
      rules: ["O04", "L05"],
      message: (d) =>
        `${d.body}${d.ended}已${d.act}，${d.post}${d.name}（${d.span}）离任在后。核对离任时间和撤止时间，改正一处。`,
      suggestion: (d) => (d.fix === "" ? undefined : d.fix),
    },
  },
  examples: {
    bad: {
      离任时间空着: {
        sheets: {
          机构沿革:
            "机构全称 | 设立时间 | 撤止时间 | 撤止方式 | 后继\n县物价局 | 1984.6 | 2002.1 | 并入 | 县发展计划局",
          领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县物价局 | 局长 | 张三 | 1998.6 |",
        },
        finds: ["open 领导任职!E2"],
      },
      离任晚于撤销: {
        sheets: {
          机构沿革: "机构全称 | 设立时间 | 撤止时间 | 撤止方式\n县物价局 | 1984.6 | 2002.1 | 撤销",
          领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县物价局 | 局长 | 张三 | 1998.6 | 2002.9",
        },
        finds: ["late 领导任职!E2"],
      },
    },
    good: {
      任职止于撤销之月: {
        机构沿革: "机构全称 | 设立时间 | 撤止时间 | 撤止方式\n县物价局 | 1984.6 | 2002.1 | 撤销",
        领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县物价局 | 局长 | 张三 | 1998.6 | 2002.1",
      },
      晚一个月免职: {
        机构沿革: "机构全称 | 设立时间 | 撤止时间 | 撤止方式\n县物价局 | 1984.6 | 2002.1 | 撤销",
        领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县物价局 | 局长 | 张三 | 1998.6 | 2002.2",
      },
    },
  },
  needs: handedIn("orgs", "tenures"),
  *run(dossier) {
    for (const { tenure, name, kind, other } of misfits(dossier)) {
      if (kind !== "late" || other !== undefined) continue;
      const at = endCell(tenure);
      const ended = boundText(name.span.to);
      yield {
        variant: tenure.span.to === "open" ? "open" : "late",
        at,
        related: otherCells(at, [endCell(name)]),
        body: name.fullName,
        data: {
          body: tenure.bodyText,
          post: tenure.post.title,
          name: tenure.name,
          span: spanWords(tenure.span),
          ended,
          act: name.endAct ?? "终止",
          fix: Object.hasOwn(tenure.origin.table.columns, "to") ? ended : "",
        },
      };
    }
  },
});
