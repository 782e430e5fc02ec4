import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { isShortFor } from "../model/likeness.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { unknownBodies } from "./unknown-bodies.js";

/** Every body that has leaders, meetings or members has a row in 机构沿革. */
export const bodyUnknown = defineCheck({
  id: "body-unknown",
  title: "机构在机构沿革表里没有",
  basis: "每个机构都写明设立、变更、撤止的时间和依据；横不缺漏。",
  why: "机构对不上沿革，名录就不知排在哪里，更名、撤销也无从核对。",
  remedy: "名称写错的改成机构沿革表里的全称或简称；漏填的在机构沿革表补一行。",
  data: z.strictObject({ body: z.string(), rows: z.int(), nearest: z.array(z.string()) }),
  variants: {
    unknown: {
      level: "verify",
      rules: ["O01"],
      message: (d) =>
        `“${d.body}”（${d.rows}行）不在机构沿革表里。${
          d.nearest.length === 0 ? "" : `如果是${d.nearest.map((name) => `“${name}”`).join("或")}，请改名称；`
        }如果漏填，请在机构沿革表补一行。`,
      // a name with a character changed may be another body (教育局, 体育局); one with characters left out is a short name
      suggestion: ({ body, nearest: [first] }) => (first !== undefined && isShortFor(body, first) ? first : undefined),
    },
  },
  examples: {
    bad: {
      名称写错: {
        sheets: {
          机构沿革: "机构全称 | 设立时间\n中共苇川县委组织部 | 1950.3",
          领导任职:
            "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n苇川县组织部 | 部长 | 张三 | 1993.6 | 1996.1\n苇川县组织部 | 部长 | 李四 | 1996.1 |",
        },
        finds: ["unknown 领导任职!A2"],
      },
      机构漏填: {
        sheets: {
          机构沿革: "机构全称 | 设立时间\n中共苇川县委组织部 | 1950.3",
          领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n苇川县农机站 | 站长 | 张三 | 1993.6 | 1996.1",
        },
        finds: ["unknown 领导任职!A2"],
      },
    },
    good: {
      用简称: {
        机构沿革: "机构全称 | 简称 | 设立时间\n中共苇川县委组织部 | 县委组织部 | 1950.3",
        领导任职: "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委组织部 | 部长 | 张三 | 1993.6 | 1996.1",
      },
    },
  },
  needs: handedIn("orgs"),
  *run(dossier) {
    for (const { body, origin, rows, candidates } of unknownBodies(dossier))
      yield { variant: "unknown", at: cellOf(origin, "body"), body, data: { body, rows, nearest: [...candidates] } };
  },
});
