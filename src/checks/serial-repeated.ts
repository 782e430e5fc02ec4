import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { type SourceDocument } from "../model/dossier.js";
import { defineCheck } from "./define-check.js";

const tenures = "序号 | 机构 | 职务 | 姓名 | 任职时间";

/** A number that stands for two documents identifies neither. */
export const serialRepeated = defineCheck({
  id: "serial-repeated",
  title: "编号、序号在本表内重复",
  basis: "编纂通则：言必有据，一件资料一个编号；一行记录一个序号。",
  why: "任职依据引用编号，编号重复就不知引的是哪一件；序号重复，往往是一行粘贴了两次。",
  remedy: "给后一件、后一行另编一个号；确是同一件、同一行的，删去一行。",
  data: z.strictObject({ code: z.string(), first: z.string(), second: z.string() }),
  variants: {
    repeated: {
      level: "mandatory",
      rules: ["N04"],
      message: (d) =>
        d.first === d.second
          ? `资料${d.code}“${d.first}”写了两次。请删去一行，或另编一个号。`
          : `编号${d.code}有两件资料：“${d.first}”和“${d.second}”。请给后一件另编一个号。`,
    },
    row: {
      level: "verify",
      rules: ["N04"],
      message: (d) => `序号${d.code}用了两次（${d.first}、${d.second}）。请看是否粘贴重了，不重的另编一个号。`,
    },
  },
  examples: {
    bad: {
      两件资料一个编号: {
        sheets: { 资料来源: "编号 | 题名\nZL001 | 任职通知\nZL002 | 免职通知\nZL001 | 选举结果报告单" },
        finds: ["repeated 资料来源!A4"],
      },
      两行一个序号: {
        sheets: {
          领导任职: `${tenures}\n1 | 县委 | 书记 | 张三 | 1996.3\n2 | 县委 | 副书记 | 李四 | 1996.3\n2 | 县委 | 常委 | 王五 | 1996.3`,
        },
        finds: ["row 领导任职!A4"],
      },
    },
    good: {
      "序号按机构另起，从1编": {
        领导任职: `${tenures}\n1 | 县委 | 书记 | 张三 | 1996.3\n2 | 县委 | 副书记 | 李四 | 1996.3\n1 | 县政府 | 县长 | 王五 | 1996.3`,
      },
      各有编号: { 资料来源: "编号 | 题名\nZL001 | 任职通知\nZL002 | 任职通知" },
    },
  },
  *run({ documents, notes }) {
    for (const note of notes) {
      if (note.kind !== "serial-repeated") continue;
      const { at, first } = note;
      const data = { code: String(note.serial), first: first.cell, second: at.cell };
      yield { variant: "row", at, related: [first], data };
    }
    const seen = new Map<string, SourceDocument>();
    for (const document of documents) {
      const { origin, code, title } = document;
      const key = JSON.stringify([origin.table.book, origin.table.sheet, code]);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, document);
      else
        yield {
          variant: "repeated",
          at: cellOf(origin, "code"),
          related: [cellOf(first.origin, "code")],
          data: { code, first: first.title, second: title },
        };
    }
  },
});
