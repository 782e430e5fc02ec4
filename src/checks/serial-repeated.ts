import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { type SourceDocument } from "../model/dossier.js";
import { defineCheck } from "./define-check.js";

/** A number that stands for two documents identifies neither. */
export const serialRepeated = defineCheck({
  id: "serial-repeated",
  title: "资料来源的编号在本表内重复",
  basis: "编纂通则：言必有据，一件资料一个编号。",
  why: "任职依据引用编号，编号重复就不知引的是哪一件。",
  remedy: "给后一件另编一个号；确是同一件的，删去一行。",
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
  },
  examples: {
    bad: {
      两件资料一个编号: {
        sheets: { 资料来源: "编号 | 题名\nZL001 | 任职通知\nZL002 | 免职通知\nZL001 | 选举结果报告单" },
        finds: ["repeated 资料来源!A4"],
      },
    },
    good: {
      各有编号: { 资料来源: "编号 | 题名\nZL001 | 任职通知\nZL002 | 任职通知" },
    },
  },
  *run({ documents }) {
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
