import { z } from "zod";
import { boundText } from "../model/date-text.js";
import { reversed } from "../model/span.js";
import { datedRecords } from "./dated-records.js";
import { defineCheck } from "./define-check.js";
import { otherCells } from "./tenure-cells.js";

const columns = "机构 | 职务 | 姓名 | 任职时间 | 离任时间";

/** An end before its start, even when both are read as widely as they can be. */
export const dateReversed = defineCheck({
  id: "date-reversed",
  title: "止的时间早于起的时间",
  basis: "编纂通则：任职时间准确，起止以任免文件为准。",
  why: "起止颠倒多是抄错年份，连带前后任的时间都会出错。",
  remedy: "对照任免文件改正其中一个。",
  data: z.strictObject({
    subject: z.string(),
    start: z.string(),
    from: z.string(),
    end: z.string(),
    to: z.string(),
  }),
  variants: {
    reversed: {
      level: "mandatory",
      rules: ["D02"],
      message: (d) => `${d.subject}：${d.end}${d.to}早于${d.start}${d.from}。请查原件，改正其中一个。`,
    },
  },
  examples: {
    bad: {
      任职起止颠倒: {
        sheets: { 领导任职: `${columns}\n县委 | 书记 | 张三 | 1996.10 | 1994.4` },
        finds: ["reversed 领导任职!E2"],
      },
      起止写在一格: {
        sheets: { 领导任职: "机构 | 职务 | 姓名 | 任职起止\n县委 | 书记 | 张三 | 1996.10～1996.4" },
        finds: ["reversed 领导任职!D2"],
      },
      机构先撤后设: {
        sheets: { 机构沿革: "机构全称 | 设立时间 | 撤止时间\n县体改委 | 1996.5 | 1995.12" },
        finds: ["reversed 机构沿革!C2"],
      },
      会议先闭后开: {
        sheets: { 会议届次: "机构 | 届次 | 开始日期 | 结束日期\n县委 | 第八届 | 1993.6.11 | 1993.6.8" },
        finds: ["reversed 会议届次!D2"],
      },
      下限早于上限: {
        sheets: { 卷信息: "项目 | 内容\n县 | 某县\n上限 | 2003.5\n下限 | 1993.6" },
        finds: ["reversed 卷信息!B4"],
      },
    },
    good: {
      "同一个月，或只知年份": {
        领导任职: `${columns}\n县委 | 书记 | 张三 | 1996.10 | 1996.10\n县委 | 书记 | 李四 | 1996.11 | 1996`,
      },
    },
  },
  *run(dossier) {
    const { upper, lower, at: items } = dossier.volume;
    const [upperCell, lowerCell] = [items["upper"], items["lower"]];
    if (upper && lower && upperCell && lowerCell && reversed({ from: upper, to: lower }) === "certain") {
      const data = { subject: "卷信息", start: "上限", from: upper.raw, end: "下限", to: lower.raw };
      yield { variant: "reversed", at: lowerCell, related: [upperCell], data };
    }
    for (const record of datedRecords(dossier)) {
      const { span, start, end } = record;
      if (reversed(span) !== "certain") continue;
      const { subject, body } = record;
      const data = {
        subject,
        start: start.header,
        from: boundText(span.from),
        end: end.header,
        to: boundText(span.to),
      };
      yield { variant: "reversed", at: end.at, related: otherCells(end.at, [start.at]), body, data };
    }
  },
});
