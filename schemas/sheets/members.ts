import { z } from "zod";
import { type SheetSchema, column, remark, serial } from "../sheet.js";
import { name, nation, sex } from "./persons.js";

export const membersSheet: SheetSchema = {
  key: "members",
  name: "委员名册",
  description: "各届委员、候补委员、常委，一人一种身份一行。常委另有委员一行；书记、副书记也列入常委。",
  row: z.strictObject({
    serial,
    body: column({
      title: "机构",
      required: true,
      description: "委员会的名称。",
      aliases: ["机构名称", "机构全称", "单位", "单位名称", "组织名称", "委员会", "委员会名称", "所属机构", "单位全称"],
      example: "中共××县委员会",
    }),
    term: column({
      title: "届次",
      required: true,
      description: "第几届。",
      aliases: ["届别", "届", "届数", "第几届"],
      example: "第八届",
    }),
    capacity: column({
      title: "身份",
      required: true,
      description: "委员、候补委员、常委。",
      aliases: ["类别", "委员类别", "委员身份", "当选职务", "名单类别", "委员类型"],
      example: "委员",
      choices: ["委员", "候补委员", "常委"],
    }),
    name,
    sex,
    nation,
    change: column({
      title: "变动",
      description: "增补、补选、递补、辞职、罢免、调离等，当选并任满的留空。",
      aliases: ["变动情况", "变动类型", "增减情况", "变化情况", "变动事由", "增补情况", "变更情况"],
    }),
    changedAt: column({
      title: "变动时间",
      reading: "date",
      description: "变动的年月。",
      aliases: ["变动年月", "变动日期", "变化时间", "增补时间", "变更时间"],
    }),
    note: remark,
  }),
};
