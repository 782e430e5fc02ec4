import { z } from "zod";
import { type SheetSchema, column, remark, serial } from "../sheet.js";

export const organizationsSheet: SheetSchema = {
  key: "organizations",
  name: "机构沿革",
  description: "一个名称一行。更名另起一行，前身、后继相互写明，两行的更名时间相同。",
  row: z.strictObject({
    serial,
    fullName: column({
      title: "机构全称",
      required: true,
      description: "当时使用的全称。",
      aliases: ["机构名称", "单位全称", "单位名称", "名称", "组织名称", "全称", "机构"],
      example: "中共××县委组织部",
    }),
    shortName: column({
      title: "简称",
      description: "规范简称，任职表可用。",
      aliases: ["规范简称", "机构简称", "单位简称"],
      example: "县委组织部",
    }),
    system: column({
      title: "系统",
      reading: "system",
      description: "党、政权、军事、统战、群团、企事业之一。",
      aliases: ["所属系统", "系统分类"],
      example: "党",
      choices: ["党", "政权", "军事", "统战", "群团", "企事业"],
    }),
    category: column({
      title: "类别",
      description: "领导机构、工作部门、派出机构、直属单位、基层党委、党组等。",
      aliases: ["机构类别", "单位类别", "类型", "机构类型", "机构性质"],
      example: "工作部门",
      choices: ["领导机构", "工作部门", "派出机构", "直属单位", "基层党委", "党组"],
    }),
    level: column({
      title: "级别",
      description: "正县级、副县级、正科级、副科级等。",
      aliases: ["机构级别", "规格", "机构规格", "行政级别"],
      example: "正科级",
    }),
    parent: column({
      title: "隶属",
      description: "上级或主管机构。",
      aliases: ["隶属关系", "上级机构", "主管单位", "主管部门", "隶属单位"],
      example: "中共××县委",
    }),
    from: column({
      title: "设立时间",
      reading: "date",
      description: "该名称启用的年月。",
      aliases: ["成立时间", "建立时间", "组建时间", "设立年月", "成立年月", "启用时间", "成立日期", "设立日期"],
      example: "1993.6",
    }),
    startAct: column({
      title: "设立方式",
      description: "设立、恢复、更名、合并、分设、析出等。",
      aliases: ["成立方式", "设立形式", "成立形式"],
      example: "设立",
      choices: ["设立", "成立", "恢复", "更名", "合并", "分设", "析出", "划入", "升格"],
    }),
    predecessors: column({
      title: "前身",
      reading: "list",
      description: "前一名称或来源机构的全称，几个用顿号隔开。",
      aliases: ["前身机构", "变更前名称", "原名称", "原名"],
    }),
    startBasis: column({
      title: "设立依据",
      description: "文号或会议。",
      aliases: ["成立依据", "设立文号", "成立文号", "设立文件", "批准文号"],
    }),
    to: column({
      title: "撤止时间",
      reading: "date",
      description: "该名称停用的年月，下限仍在则留空。",
      aliases: ["撤销时间", "终止时间", "撤并时间", "撤销年月", "停用时间", "撤止年月", "撤销日期"],
      example: "2002.3",
    }),
    endAct: column({
      title: "撤止方式",
      description: "更名、撤销、并入、合并、分设等。",
      aliases: ["撤销方式", "终止方式", "变更类型", "变动方式", "撤并方式"],
      choices: ["更名", "撤销", "并入", "合并", "分设", "划出", "升格"],
    }),
    successors: column({
      title: "后继",
      reading: "list",
      description: "后一名称或并入机构的全称，几个用顿号隔开。",
      aliases: ["后继机构", "变更后名称", "新名称", "现名称", "后身"],
    }),
    endBasis: column({
      title: "撤止依据",
      description: "文号或会议。",
      aliases: ["撤销依据", "撤销文号", "终止依据", "撤止文号"],
    }),
    seat: column({
      title: "驻地",
      description: "办公地点（公开的地名）。",
      aliases: ["地址", "办公地点", "所在地", "机关驻地"],
    }),
    note: remark,
  }),
};
