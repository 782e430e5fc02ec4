import { z } from "zod";
import { type SheetSchema, column, serial } from "../sheet.js";

export const vacanciesSheet: SheetSchema = {
  key: "vacancies",
  name: "空缺说明",
  description: "职务确实空缺的时段，说明原因。",
  row: z.strictObject({
    serial,
    body: column({
      title: "机构",
      required: true,
      description: "机构全称或简称。",
      aliases: ["机构名称", "机构全称", "单位", "单位名称", "组织名称", "单位全称", "空缺单位", "空缺机构"],
    }),
    post: column({
      title: "职务",
      reading: "post",
      required: true,
      description: "空缺的职务。",
      aliases: ["职务名称", "空缺职务", "空缺岗位", "空缺的职务"],
    }),
    from: column({
      title: "起",
      reading: "date",
      required: true,
      description: "空缺开始年月。",
      aliases: ["开始", "空缺起", "起始时间", "开始时间", "空缺起始", "空缺开始时间", "空缺起始时间", "空缺时间"],
    }),
    to: column({
      title: "止",
      reading: "date",
      description: "空缺结束年月。",
      aliases: ["结束", "空缺止", "结束时间", "截止时间", "空缺终止", "空缺结束时间", "空缺终止时间"],
    }),
    reason: column({
      title: "原因",
      required: true,
      description: "为什么空缺。",
      aliases: ["空缺原因", "说明", "空缺事由", "空缺情况"],
    }),
    basis: column({ title: "依据", description: "文号或会议。", aliases: ["资料依据", "文件依据", "依据文号"] }),
  }),
};
