import { z } from "zod";
import { type SheetSchema, column, serial } from "../sheet.js";

export const chronicleSheet: SheetSchema = {
  key: "chronicle",
  name: "大事记",
  description: "组织工作大事，按时间先后。",
  row: z.strictObject({
    serial,
    date: column({
      title: "日期",
      reading: "date",
      required: true,
      description: "事件的日期，日不详的只写年月。",
      aliases: ["时间", "年月日", "发生时间", "发生日期", "年月", "事件日期"],
      example: "1993.6.8",
    }),
    text: column({
      title: "事项",
      required: true,
      description: "述而不论，一事一条。",
      aliases: ["事件", "大事", "事项内容", "大事内容", "事件内容", "记事", "内容", "大事记述", "大事记", "纪事"],
    }),
    basis: column({
      title: "依据",
      description: "文号或档案。",
      aliases: ["资料依据", "出处", "来源", "资料来源", "依据出处", "文件依据"],
    }),
  }),
};
