import { z } from "zod";
import { type SheetSchema, column, remark } from "../sheet.js";

export const documentsSheet: SheetSchema = {
  key: "documents",
  name: "资料来源",
  description: "任免文件、档案、书刊，一件一行。",
  row: z.strictObject({
    code: column({
      title: "编号",
      required: true,
      description: "本表内唯一的编号。",
      aliases: ["序号", "资料编号", "来源编号", "资料序号"],
      example: "ZL001",
    }),
    kind: column({
      title: "类别",
      description: "任免文件、会议文件、档案、书刊、口述等。",
      aliases: ["资料类别", "种类", "类型", "文件类别", "材料类别"],
    }),
    title: column({
      title: "题名",
      required: true,
      description: "文件或书刊的题名。",
      aliases: ["资料题名", "标题", "文件名称", "资料名称", "文件题名", "文献名", "文件标题", "材料名称", "书名"],
    }),
    number: column({
      title: "文号",
      description: "发文字号。",
      aliases: ["文件号", "发文字号", "文件字号", "文件文号", "发文号"],
    }),
    date: column({
      title: "日期",
      reading: "date",
      description: "成文日期。",
      aliases: ["成文日期", "时间", "形成时间", "文件日期", "形成日期", "发文日期", "发文时间", "年月"],
    }),
    fonds: column({ title: "全宗号", description: "档案全宗号。", aliases: ["全宗", "全宗名称"] }),
    file: column({ title: "案卷号", description: "档案案卷号。", aliases: ["卷号", "案卷", "卷宗号", "案卷编号"] }),
    page: column({ title: "页码", description: "所在页。", aliases: ["页", "页号", "页次", "所在页"] }),
    keeper: column({
      title: "保管单位",
      description: "保管的档案馆（室）。",
      aliases: ["保存单位", "收藏单位", "馆藏单位", "存放单位", "档案馆", "保管处"],
    }),
    note: remark,
  }),
};
