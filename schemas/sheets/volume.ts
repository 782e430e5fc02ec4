import { z } from "zod";
import { type SheetSchema, column } from "../sheet.js";

/** Items of 卷信息 a compiler may fill in, with other spellings. */
export const volumeItems = {
  province: { title: "省", aliases: ["省份", "省（区、市）", "省级"] },
  city: { title: "市", aliases: ["地级市", "市（地、州）", "设区市", "地区"] },
  county: { title: "县", aliases: ["县名", "县（市、区）", "区县", "县市区"] },
  code: { title: "区划代码", aliases: ["行政区划代码", "代码"] },
  number: { title: "卷次", aliases: ["卷", "第几卷", "卷号"] },
  title: { title: "书名", aliases: ["书籍名称", "全称"] },
  upper: { title: "上限", aliases: ["收编上限", "起始时间", "断限起"] },
  lower: { title: "下限", aliases: ["收编下限", "截止时间", "断限止"] },
  previousLower: { title: "上卷下限", aliases: ["前卷下限", "上一卷下限"] },
  compiler: { title: "编纂单位", aliases: ["编纂机构", "主编单位", "编写单位"] },
  chiefEditor: { title: "主编", aliases: ["总编", "总纂"] },
  profile: { title: "规范", aliases: ["编纂规范"] },
  connector: { title: "连接号", aliases: ["时间连接号", "起止连接号"] },
  padMonths: { title: "月份补零", aliases: ["月份是否补零"] },
  openStyle: { title: "在任写法", aliases: ["在任者写法", "下限在任写法"] },
  indexOrder: { title: "索引排序", aliases: ["人名索引排序", "索引次序"] },
} as const satisfies Record<string, { title: string; aliases: readonly string[] }>;

export type VolumeItem = keyof typeof volumeItems;

/** The row of a phase is called 阶段 and uses the three further columns. */
export const phaseItem = "阶段";

export const volumeSheet: SheetSchema = {
  key: "volume",
  name: "卷信息",
  description: "本卷的书名、断限和写法。阶段一行一个：项目填“阶段”，再填名称、起、止；县委、纪委未填届次的按阶段分列。",
  row: z.strictObject({
    item: column({
      title: "项目",
      required: true,
      description: "省、市、县、卷次、书名、上限、下限等。",
      aliases: ["项", "事项名称"],
      example: "上限",
    }),
    value: column({
      title: "内容",
      description: "该项目的内容。",
      aliases: ["值", "填写内容", "填写"],
      example: "1993.6",
    }),
    phase: column({
      title: "名称",
      description: "阶段的名称，只在“阶段”行填写。阶段只用于县委、纪委；人大、政府、政协按届或当时的名称分列。",
      aliases: ["阶段名称"],
      example: "第八届县委",
    }),
    from: column({
      title: "起",
      reading: "date",
      description: "阶段开始年月。",
      aliases: ["开始", "起始"],
      example: "1993.6",
    }),
    to: column({
      title: "止",
      reading: "date",
      description: "阶段结束年月。",
      aliases: ["结束", "终止", "截止"],
      example: "1998.3",
    }),
  }),
};
