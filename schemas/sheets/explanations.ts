import { z } from "zod";
import { type SheetSchema, column } from "../sheet.js";

export const explanationsSheet: SheetSchema = {
  key: "explanations",
  name: "情况说明",
  description: "对核对报告里“核实”“提示”问题的答复，按问题编号，一条一行；“强制”问题经上级同意免改的，也写在这里。",
  row: z.strictObject({
    fingerprint: column({
      title: "问题编号",
      required: true,
      description: "核对报告里的八位编号。",
      aliases: ["编号", "问题号"],
      example: "7K3M9QXA",
    }),
    text: column({
      title: "说明",
      required: true,
      description: "情况如何，为什么不改。",
      aliases: ["情况说明", "说明内容", "答复"],
    }),
    by: column({ title: "说明人", description: "谁作的说明。", aliases: ["答复人", "填报人"] }),
    date: column({ title: "日期", reading: "date", description: "说明的日期。", aliases: ["说明日期", "时间"] }),
    basis: column({ title: "依据", description: "文号或档案。", aliases: ["资料依据"] }),
    waivedBy: column({
      title: "豁免单位",
      description: "只对“强制”问题填：同意免改的上级单位。不填，“强制”问题只能改。",
      aliases: ["同意免改单位", "批准豁免单位", "豁免", "上级单位"],
    }),
  }),
};
