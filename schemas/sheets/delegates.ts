import { z } from "zod";
import { type SheetSchema, column, remark, serial } from "../sheet.js";
import { name, nation, sex } from "./persons.js";

export const delegatesSheet: SheetSchema = {
  key: "delegates",
  name: "代表名单",
  description: "出席上级代表大会的代表，一人一行。",
  row: z.strictObject({
    serial,
    meeting: column({
      title: "会议",
      required: true,
      description: "大会的全称。",
      aliases: ["会议名称", "大会名称", "大会", "代表大会", "会议全称"],
    }),
    term: column({
      title: "届次",
      description: "第几次或第几届。",
      aliases: ["届别", "届", "届数", "会议届次", "大会届次"],
    }),
    delegation: column({
      title: "代表团",
      required: true,
      description: "所在代表团。",
      aliases: ["代表团名称", "团别", "代表组", "团组", "所在代表团", "选举单位"],
    }),
    name,
    sex,
    nation,
    capacity: column({
      title: "身份",
      description: "正式、候补、列席、特邀。",
      aliases: ["代表类别", "代表身份", "代表性质", "代表类型"],
    }),
    note: remark,
  }),
};
