import { z } from "zod";
import { type SheetSchema, column } from "../sheet.js";

export const zeroReportsSheet: SheetSchema = {
  key: "zeroReports",
  name: "零报告",
  description: "某单位某张表没有内容可填，由填报人、审核人确认。",
  row: z.strictObject({
    unit: column({
      title: "单位",
      required: true,
      description: "填报单位。",
      aliases: ["填报单位", "单位名称", "填报单位名称", "上报单位", "报送单位"],
    }),
    sheet: column({
      title: "表名",
      required: true,
      description: "没有内容的表。",
      aliases: ["表格名称", "报表名称", "表", "零报告表名", "所报表名"],
    }),
    filledBy: column({
      title: "填报人",
      required: true,
      description: "填报人姓名。",
      aliases: ["填表人", "经办人", "填写人", "制表人"],
    }),
    checkedBy: column({
      title: "审核人",
      description: "审核人姓名。",
      aliases: ["复核人", "审核", "审签人", "单位负责人"],
    }),
    date: column({
      title: "日期",
      reading: "date",
      description: "填报日期。",
      aliases: ["填报日期", "时间", "上报日期", "填表日期", "报送日期"],
    }),
  }),
};
