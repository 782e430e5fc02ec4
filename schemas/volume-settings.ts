import { z } from "zod";

/** What may stand between the two ends of a tenure. */
export const connectors = ["—", "～", "-", "至"] as const;

const month = z
  .string()
  .regex(/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?.*)?$/u)
  .meta({ description: "EDTF 日期，没有填写则为空" });

/** 卷信息 after reading: the limits of a volume and how it writes dates. */
export const volumeSettingsSchema = z
  .strictObject({
    title: z.string().min(1).max(200).meta({ title: "书名" }),
    upper: month.meta({ title: "上限" }),
    lower: month.meta({ title: "下限" }),
    previousLower: month.meta({ title: "上卷下限" }),
    connector: z.enum(connectors).meta({ title: "连接号" }),
    padMonths: z.boolean().meta({ title: "月份补零", description: "1984.05 而不是 1984.5" }),
    openStyle: z
      .enum(["open", "closed"])
      .meta({ title: "在任写法", description: "open 连接号后留空，closed 写到下限" }),
    phases: z.array(z.strictObject({ name: z.string().min(1), from: month, to: month })).meta({ title: "阶段" }),
  })
  .meta({ title: "卷的设置" });

export type VolumeSettings = z.infer<typeof volumeSettingsSchema>;
