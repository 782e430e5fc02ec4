import { z } from "zod";
import { type SheetSchema, column, remark, serial } from "../sheet.js";

const count = (title: string, description: string, aliases: readonly string[] = []) =>
  column({ title, reading: "integer", description, aliases });

export const meetingsSheet: SheetSchema = {
  key: "meetings",
  name: "会议届次",
  description: "历次代表大会和它选出的委员会，一届一行。",
  row: z.strictObject({
    serial,
    body: column({
      title: "机构",
      required: true,
      description: "会议产生的委员会或领导机构。",
      aliases: ["机构名称", "机构全称", "单位", "单位名称", "组织名称"],
      example: "中共××县委员会",
    }),
    term: column({
      title: "届次",
      required: true,
      description: "第几届。",
      aliases: ["届别", "届"],
      example: "第八届",
    }),
    title: column({ title: "会议名称", description: "会议全称。", aliases: ["会议", "大会名称", "会议全称"] }),
    from: column({
      title: "开始日期",
      reading: "date",
      description: "会议开始的日期。",
      aliases: ["开幕日期", "开会日期", "召开日期", "开始时间", "召开时间", "开幕时间", "起始日期"],
      example: "1993.6.8",
    }),
    to: column({
      title: "结束日期",
      reading: "date",
      description: "会议结束的日期。",
      aliases: ["闭幕日期", "结束时间", "闭幕时间", "终止日期"],
      example: "1993.6.11",
    }),
    period: column({
      title: "会期",
      reading: "span",
      description: "起止写在一格的，用这一栏代替开始日期和结束日期。",
      aliases: ["会议日期", "会议时间", "起止日期"],
      example: "1956年5月5～13日",
    }),
    place: column({ title: "地点", description: "会议地点。", aliases: ["会议地点", "会址", "召开地点"] }),
    formalDelegates: count("正式代表", "出席的正式代表人数。", ["正式代表数", "正式代表人数", "出席代表"]),
    alternateDelegates: count("候补代表", "出席的候补代表人数。", ["候补代表数", "候补代表人数"]),
    observers: count("列席代表", "列席人数。", ["列席", "列席人数", "列席代表数"]),
    partyMembers: count("党员总数", "所代表的党员人数。", ["党员数", "代表党员数", "党员人数"]),
    members: count("委员数", "选出的委员人数。", ["委员", "委员人数", "选举委员"]),
    alternates: count("候补委员数", "选出的候补委员人数。", ["候补委员", "候补委员人数"]),
    standing: count("常委数", "选出的常委人数，含书记、副书记。", ["常委", "常委人数", "常务委员数"]),
    secretaries: count("书记数", "选出的书记（主任、主席）人数。", ["书记", "书记人数"]),
    deputies: count("副书记数", "选出的副书记（副职）人数。", ["副书记", "副书记人数"]),
    plenum: column({
      title: "全会日期",
      reading: "date",
      description: "第一次全会的日期，常委、书记由它选出。",
      aliases: ["全会时间", "一次全会日期", "一中全会日期", "全委会日期"],
    }),
    basis: column({ title: "依据", description: "文号或档案。", aliases: ["资料依据", "出处"] }),
    note: remark,
  }),
};
