import { z } from "zod";
import { type SheetSchema, column, remark } from "../sheet.js";

export const headerMapSheet: SheetSchema = {
  key: "headerMap",
  name: "列对照",
  description:
    "本单位的表头与规定不同的，在这里写一次：原来写作什么，就是规定的哪一列。管它所在的工作簿、文件夹和里面的子文件夹。",
  row: z.strictObject({
    sheet: column({
      title: "表",
      description: "哪一张表，如领导任职；留空就是各张表都照此办理。",
      aliases: ["表名", "表格", "所属表", "工作表"],
      example: "领导任职",
    }),
    source: column({
      title: "原表头",
      required: true,
      description: "单位自己的写法，照表上的字写。",
      aliases: ["原列名", "原来的表头", "本单位表头", "单位表头"],
      example: "干部姓名",
    }),
    target: column({
      title: "标准表头",
      description: "规定的列名；留空就是这一列不读。",
      aliases: ["标准列名", "规定列名", "规定表头", "对应表头"],
      example: "姓名",
    }),
    note: remark,
  }),
};
