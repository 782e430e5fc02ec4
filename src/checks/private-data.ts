import { z } from "zod";
import { defineCheck } from "./define-check.js";

/** The digits themselves are never repeated: a report travels further than the sheet. */
export const privateData = defineCheck({
  id: "private-data",
  title: "表里有身份证号码或电话号码",
  basis: "《中华人民共和国个人信息保护法》第六条：收集个人信息限于实现处理目的的最小范围。",
  why: "组织史资料用不着这些号码，留在表里会随稿件外传。",
  remedy: "删去号码，交来的表重新保存。",
  data: z.strictObject({ what: z.string(), where: z.string() }),
  variants: {
    "identity-number": {
      level: "mandatory",
      rules: ["T10"],
      message: ({ what, where }) => `${where}有${what}，编书用不着。请删去。`,
    },
    phone: {
      level: "mandatory",
      rules: ["T10"],
      message: ({ what, where }) => `${where}有${what}，编书用不着。请删去。`,
    },
  },
  examples: {
    bad: {
      备注里有身份证号码: {
        sheets: { 人物: "姓名 | 备注\n张三 | 身份证11010519491231002X" },
        finds: ["identity-number 人物!B2"],
      },
      备注里有手机号码: {
        sheets: { 人物: "姓名 | 备注\n张三 | 联系电话13800138000" },
        finds: ["phone 人物!B2"],
      },
    },
    good: {
      "文号、卷号不是私人号码": { 资料来源: "编号 | 题名 | 文号\nZL001 | 任职通知 | 县发〔1993〕18号" },
    },
  },
  *run({ notes }) {
    for (const note of notes) {
      if (note.kind !== "private") continue;
      const what = note.what === "phone" ? "电话号码" : "身份证号码";
      const { book, sheet } = note.at;
      yield { variant: note.what, at: note.at, data: { what, where: sheet === "" ? book : `${sheet}这一格` } };
    }
  },
});
