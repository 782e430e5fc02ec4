import { z } from "zod";
import { type CellRef, cellOf } from "../model/cell.js";
import { type Bound, type WrittenDate, isDate } from "../model/date.js";
import { dateText } from "../model/date-text.js";
import { type Dossier } from "../model/dossier.js";
import { before } from "../model/span.js";
import { datedRecords } from "./dated-records.js";
import { defineCheck } from "./define-check.js";
import { bodyName, meetingText } from "./tenure-text.js";

const columns = "机构 | 职务 | 姓名 | 任职时间 | 离任时间";

/** One date of a record, whose it is and where it stands. */
interface Dated {
  readonly subject: string;
  readonly header: string;
  readonly date: Bound;
  readonly at: CellRef;
  readonly body: string | undefined;
  /** what it tells ended with it: before the upper limit it belongs to the last volume */
  readonly ended: boolean;
}

/** Dates of records that have only one, and of first plenums. */
function* singleDates({ meetings, members, chronicle }: Dossier): Generator<Dated> {
  for (const meeting of meetings) {
    const at = cellOf(meeting.origin, "plenum");
    yield {
      subject: meetingText(meeting),
      header: "全会日期",
      date: meeting.plenum,
      at,
      body: bodyName(meeting),
      ended: false,
    };
  }
  for (const member of members) {
    const subject = `${member.bodyText}${member.capacity}${member.name}`;
    const at = cellOf(member.origin, "changedAt");
    yield { subject, header: "变动时间", date: member.changedAt, at, body: bodyName(member), ended: false };
  }
  for (const { text, origin, date } of chronicle)
    yield {
      subject: `大事记“${text.slice(0, 20)}”`,
      header: "日期",
      date,
      at: cellOf(origin, "date"),
      body: undefined,
      ended: true,
    };
}

const isAfter = (date: Bound, limit: WrittenDate): date is WrittenDate =>
  isDate(date) && before(limit, date) === "certain";
const isBefore = (date: Bound, limit: WrittenDate | undefined): date is WrittenDate =>
  limit !== undefined && isDate(date) && before(date, limit) === "certain";

/** What lies after the lower limit belongs to the next volume; what ended before the upper limit, to the previous one. */
export const dateOutsideVolume = defineCheck({
  id: "date-outside-volume",
  title: "时间在本卷断限之外",
  basis: "编纂通则：断限明确，记事不越下限；上限以前的收在上卷。",
  why: "越过下限的留待下卷；上限前已结束的，上卷已收，两卷会重复。",
  remedy: "下限后离任的，离任时间留空；下限后的人和事删去；上限前已结束的核对上卷。",
  data: z.strictObject({ subject: z.string(), header: z.string(), date: z.string(), limit: z.string() }),
  variants: {
    "after-lower": {
      level: "mandatory",
      rules: ["D12"],
      message: (d) =>
        `${d.subject}：${d.header}${d.date}在下限${d.limit}之后，本卷不收。` +
        (d.header === "离任时间" ? "下限仍在任的，离任时间留空。" : "请删去，或改正时间。"),
    },
    "before-upper": {
      level: "verify",
      rules: ["D13"],
      message: (d) =>
        d.header === "日期"
          ? `${d.subject}：日期${d.date}在上限${d.limit}以前，本卷大事记不收，应在上卷。请核对日期，不误的删去或作说明。`
          : `${d.subject}：${d.header}${d.date}，上限${d.limit}以前已经结束，应在上卷。请核对，要保留的作说明。`,
    },
  },
  examples: {
    bad: {
      下限后到任: {
        sheets: { 领导任职: `${columns}\n县委 | 书记 | 张三 | 2003.6 |` },
        finds: ["after-lower 领导任职!D2"],
      },
      下限后离任: {
        sheets: { 领导任职: `${columns}\n县委 | 书记 | 张三 | 2001.3 | 2004.2` },
        finds: ["after-lower 领导任职!E2"],
      },
      上限前已离任: {
        sheets: { 领导任职: `${columns}\n县委 | 书记 | 张三 | 1990.3 | 1993.5` },
        finds: ["before-upper 领导任职!E2"],
      },
      上限前的会议: {
        sheets: { 会议届次: "机构 | 届次 | 开始日期\n县委 | 第七届 | 1990.4.6" },
        finds: ["before-upper 会议届次!C2"],
      },
      大事记越过下限: {
        sheets: { 大事记: "日期 | 事项\n2003.9 | 县委换届" },
        finds: ["after-lower 大事记!A2"],
      },
      大事记早于上限: {
        sheets: { 大事记: "日期 | 事项\n1990.3 | 县委召开工作会议" },
        finds: ["before-upper 大事记!A2"],
      },
    },
    good: {
      跨上限任职: { 领导任职: `${columns}\n县委 | 书记 | 张三 | 1990.3 | 1993.6\n县委 | 书记 | 李四 | 1993.6 |` },
      机构设于上限以前: { 机构沿革: "机构全称 | 设立时间 | 撤止时间\n县体改委 | 1984.5 | 1992.12" },
    },
  },
  needs: ({ volume }) => (volume.lower === undefined ? "卷信息没有填下限" : undefined),
  *run(dossier) {
    const { upper, lower } = dossier.volume;
    if (lower === undefined) return;
    for (const record of datedRecords(dossier)) {
      const { kind, span, start, end } = record;
      const [late, lateDate] = isAfter(span.from, lower) ? ([start, span.from] as const) : ([end, span.to] as const);
      const atStart = kind === "meeting" && !isDate(span.to);
      const [last, lastDate] = atStart ? ([start, span.from] as const) : ([end, span.to] as const);
      if (isAfter(lateDate, lower)) {
        const data = { subject: record.subject, header: late.header, date: dateText(lateDate), limit: dateText(lower) };
        yield { variant: "after-lower", at: late.at, body: record.body, data };
      } else if ((kind === "tenure" || kind === "meeting") && upper !== undefined && isBefore(lastDate, upper)) {
        const data = { subject: record.subject, header: last.header, date: dateText(lastDate), limit: dateText(upper) };
        yield { variant: "before-upper", at: last.at, body: record.body, data };
      }
    }
    for (const { subject, header, date, at, body, ended } of singleDates(dossier)) {
      if (isAfter(date, lower))
        yield {
          variant: "after-lower",
          at,
          body,
          data: { subject, header, date: dateText(date), limit: dateText(lower) },
        };
      else if (ended && upper !== undefined && isBefore(date, upper))
        yield {
          variant: "before-upper",
          at,
          body,
          data: { subject, header, date: dateText(date), limit: dateText(upper) },
        };
    }
  },
});
