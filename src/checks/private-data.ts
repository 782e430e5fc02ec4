import { z } from "zod";
import { defineCheck } from "./define-check.js";

const words = { "identity-number": "身份证号码", phone: "电话号码", address: "住址" } as const;

/** The digits themselves are never repeated: a report travels further than the sheet. */
export const privateData = defineCheck({
  id: "private-data",
  title: "表里有身份证号码、电话号码或住址",
  basis: "《中华人民共和国个人信息保护法》第六条：收集个人信息限于实现处理目的的最小范围。",
  why: "组织史资料用不着这些内容，留在表里会随稿件外传。",
  remedy: "删去号码和住址，交来的表重新保存；写在文件名、工作表名里的，改名。",
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
    address: {
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
      表里有家庭住址: {
        sheets: { 人物: "姓名 | 备注 | 家庭住址\n张三 | 家住解放路12号3单元501室 | 柳河镇西街" },
        finds: ["address 人物!B2", "address 人物!C2"],
      },
    },
    good: {
      "文号、卷号不是私人号码": { 资料来源: "编号 | 题名 | 文号\nZL001 | 任职通知 | 县发〔1993〕18号" },
      机构的驻地可以写门牌: { 机构沿革: "机构全称 | 设立时间 | 驻地\n县委办 | 1993.6 | 人民路12号政府大楼305室" },
    },
  },
  *run({ notes }) {
    for (const note of notes) {
      if (note.kind !== "private") continue;
      const { book, sheet, cell } = note.at;
      const where = sheet === "" ? book : cell === "" ? `工作表名“${sheet}”` : `${sheet}这一格`;
      yield { variant: note.what, at: note.at, data: { what: words[note.what], where } };
    }
  },
});
