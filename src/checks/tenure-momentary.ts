import { z } from "zod";
import { isDate, monthsOf } from "../model/date.js";
import { isOneMonth } from "../model/date-text.js";
import { reversed } from "../model/span.js";
import { bodyName, tenureText } from "./tenure-text.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { endCell, startCell } from "./tenure-cells.js";

const header = "机构 | 职务 | 姓名 | 任职时间 | 离任时间";

/** A chief who left in the month he came: possible, but oftener one date copied into both columns. */
export const tenureMomentary = defineCheck({
  id: "tenure-momentary",
  title: "正职的任职和离任在同一个月",
  basis: "任职时间、离任时间各以任免文件为据。",
  why: "正职任一个月即离任的少见，多半是把一个时间抄进了两栏。",
  remedy: "查任免文件，改正抄错的一栏；确是当月离任的，在离任原因或备注里写明。",
  data: z.strictObject({ who: z.string(), from: z.string(), to: z.string() }),
  variants: {
    "same-month": {
      level: "hint",
      rules: ["N07"],
      message: (d) => `${d.who}${d.from}任职，${d.to}离任，在同一个月。请核对两个时间，确实如此的在备注写明。`,
    },
  },
  examples: {
    bad: {
      一个时间抄进两栏: {
        sheets: { 领导任职: `${header}\n县教育局 | 局长 | 张三 | 1996.3 | 1996.3` },
        finds: ["same-month 领导任职!E2"],
      },
    },
    good: {
      "代理一个月，副职一个月": {
        领导任职: `${header}\n县政府 | 代县长 | 张三 | 1996.3 | 1996.3\n县教育局 | 副局长 | 李四 | 1996.3 | 1996.3`,
      },
      只写到年的: { 领导任职: `${header}\n县教育局 | 局长 | 张三 | 1996 | 1996` },
      写明了原因: {
        领导任职: `${header} | 离任原因\n县教育局 | 局长 | 张三 | 1996.3.2 | 1996.3.29 | 病故`,
      },
    },
  },
  needs: handedIn("tenures"),
  *run({ tenures }) {
    for (const tenure of tenures) {
      const { post, span, endReason, note } = tenure;
      const { from, to } = span;
      if (!post.chief || post.acting || endReason !== undefined || note !== undefined) continue;
      if (!isDate(from) || !isDate(to) || !isOneMonth(from) || !isOneMonth(to)) continue;
      if (monthsOf(from).first !== monthsOf(to).first || reversed(span) === "certain") continue;
      yield {
        variant: "same-month",
        at: endCell(tenure),
        related: [startCell(tenure)],
        body: bodyName(tenure),
        data: { who: tenureText(tenure), from: from.raw, to: to.raw },
      };
    }
  },
});
