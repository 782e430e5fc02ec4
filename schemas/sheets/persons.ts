import { z } from "zod";
import { type SheetSchema, column, remark, serial } from "../sheet.js";

/** The columns that describe a person are the same in every sheet that has them. */
export const sex = column({
  title: "性别",
  reading: "sex",
  description: "男或女。",
  aliases: ["性　别"],
  example: "男",
  choices: ["男", "女"],
});
export const nation = column({
  title: "民族",
  reading: "nation",
  description: "按GB/T 3304写全称，带“族”字。",
  aliases: ["族别", "民族成份", "民族成分", "民族名称"],
  example: "汉族",
});
export const name = column({
  title: "姓名",
  reading: "person",
  required: true,
  description: "规范汉字全名，名中不空格。",
  aliases: [
    "名字",
    "姓　名",
    "领导姓名",
    "人员姓名",
    "任职人员",
    "人名",
    "领导人姓名",
    "负责人姓名",
    "任职人",
    "任职者",
    "干部姓名",
    "成员姓名",
    "领导人",
    "委员姓名",
    "代表姓名",
    "任职人姓名",
  ],
  example: "张三",
});
export const birth = column({
  title: "出生年月",
  reading: "date",
  description: "出生的年月。",
  aliases: ["出生时间", "出生日期", "生年月", "出生", "出生年月日", "生日", "出生年份", "生于", "生年"],
  example: "1950.3",
});
export const native = column({
  title: "籍贯",
  description: "省、县（市）。",
  aliases: ["祖籍", "籍　贯", "原籍", "籍贯地", "祖籍地", "籍贯所在地"],
});
export const joined = column({
  title: "入党时间",
  reading: "date",
  description: "入党的年月。",
  aliases: [
    "入党年月",
    "入党日期",
    "何时入党",
    "入党年月日",
    "加入中共时间",
    "入党",
    "参加中国共产党时间",
    "加入党组织时间",
    "入党时间年月",
  ],
  example: "1975.7",
});

export const personsSheet: SheetSchema = {
  key: "persons",
  name: "人物",
  description:
    "同名的人、改过名的人和需要说明的人。同名异人各占一行，用“区分”一栏分开；姓名相近的，判定是不是一个人，写明判定人和日期。",
  row: z.strictObject({
    serial,
    name,
    mark: column({
      title: "区分",
      description: "同名异人怎样分开：女、籍贯或单位。",
      aliases: ["同名区分", "区别", "区分标识", "区分说明", "区别说明"],
    }),
    formerNames: column({
      title: "曾用名",
      reading: "list",
      description: "曾用名、化名、又名，几个用顿号隔开。",
      aliases: ["又名", "别名", "化名", "原名", "原用名", "曾用姓名", "别称", "笔名"],
    }),
    sex,
    nation,
    birth,
    native,
    joined,
    died: column({
      title: "去世时间",
      reading: "date",
      description: "去世的年月。",
      aliases: [
        "逝世时间",
        "病故时间",
        "去世年月",
        "卒年",
        "逝世年月",
        "死亡时间",
        "病故年月",
        "去世日期",
        "逝世日期",
        "卒于",
      ],
    }),
    verdict: column({
      title: "判定",
      description: "与相对人是不是一个人：同一人、不是同一人、待查。",
      aliases: ["是否一人", "同一人判定", "判定结果"],
      choices: ["同一人", "不是同一人", "待查"],
    }),
    others: column({
      title: "相对人",
      reading: "list",
      description: "与谁比：姓名，几个用顿号隔开；同名的写“张三（区分）”。",
      aliases: ["与谁", "对照人", "另一人"],
    }),
    judge: column({ title: "判定人", description: "谁作的判定。", aliases: ["核实人"] }),
    judged: column({
      title: "判定日期",
      reading: "date",
      description: "何时判定。",
      aliases: ["判定时间", "核实日期"],
    }),
    note: remark,
  }),
};
