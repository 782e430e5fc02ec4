import { z } from "zod";
import { type CellRef } from "../model/cell.js";
import { type WrittenDate, isDate, monthsOf } from "../model/date.js";
import { type Tenure } from "../model/dossier.js";
import { bodyFinder } from "../model/roster.js";
import { touches } from "../model/span.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { endCell } from "./tenure-cells.js";
import { tenureText } from "./tenure-text.js";

/** An end in the very month of the limit that nothing explains: left, or still in post? */
function atLimit({ span, endReason, endBasis }: Tenure, lower: WrittenDate): boolean {
  if (endReason !== undefined || endBasis !== undefined || !isDate(span.to) || span.to.approximate) return false;
  const { first, last } = monthsOf(span.to);
  return first === last && last === monthsOf(lower).last;
}

interface Sheet {
  readonly cells: CellRef[];
  readonly names: string[];
}

const shown = 3;
const columns = "机构 | 职务 | 姓名 | 任职时间 | 离任时间 | 离任原因";
const closed = "项目 | 内容\n县 | 样例县\n上限 | 1993.6\n下限 | 2003.5\n在任写法 | 写下限";

/** Who is still in post at the lower limit is written in one way: blank, or the limit itself. */
export const openEndStyle = defineCheck({
  id: "open-end-style",
  title: "下限时在任的写法与本卷规定不一",
  basis: "编纂通则：下限时在任的，全书或一律留空，或一律写到下限。",
  why: "有的留空、有的写下限，读者分不清是在任还是当月离任，下卷也接不上。",
  remedy: "仍在任的按卷信息“在任写法”改成一样；当月确已离任的，填离任原因或依据。",
  data: z.strictObject({ limit: z.string(), count: z.number(), names: z.array(z.string()) }),
  variants: {
    written: {
      level: "mandatory",
      rules: ["D08"],
      message: (d) =>
        `${d.names.slice(0, shown).join("、")}${d.count > shown ? `等${d.count}人` : ""}离任时间写下限${d.limit}，又没有离任原因。本卷规定在任留空：仍在任的请删去，已离任的请填原因。`,
    },
    blank: {
      level: "mandatory",
      rules: ["D08"],
      message: (d) =>
        `${d.names.slice(0, shown).join("、")}${d.count > shown ? `等${d.count}人` : ""}离任时间空着，别处写到下限${d.limit}。本卷规定在任写下限：仍在任的请补上，已离任的请填离任时间。`,
    },
  },
  examples: {
    bad: {
      规定留空而写了下限: {
        sheets: {
          领导任职: `${columns}\n县委 | 书记 | 张三 | 1998.3 | 2003.5 |\n县委 | 副书记 | 李四 | 1998.3 | |`,
        },
        finds: ["written 领导任职!E2"],
      },
      "规定写下限，有的空着": {
        sheets: {
          卷信息: closed,
          领导任职: `${columns}\n县委 | 书记 | 张三 | 1998.3 | 2003.5 |\n县委 | 副书记 | 李四 | 1998.3 | |`,
        },
        finds: ["blank 领导任职!E3"],
      },
    },
    good: {
      "当月调离，或有人接任": {
        领导任职: `${columns}\n县委 | 书记 | 张三 | 1998.3 | 2003.5 | 调任\n县政府 | 县长 | 李四 | 1998.3 | 2003.5 |\n县政府 | 县长 | 王五 | 2003.5 | |`,
      },
      一律写下限: {
        卷信息: closed,
        领导任职: `${columns}\n县委 | 书记 | 张三 | 1998.3 | 2003.5 |\n县委 | 副书记 | 李四 | 1998.3 | 2003.5 |`,
      },
    },
  },
  needs: handedIn("tenures"),
  *run(dossier) {
    const { lower, openStyle, at } = dossier.volume;
    if (lower === undefined) return;
    // nothing set, and every end written: one way throughout
    if (at["openStyle"] === undefined && dossier.tenures.every(({ span }) => span.to !== "open")) return;
    const ended = dossier.tenures.filter((tenure) => atLimit(tenure, lower));
    const closes = openStyle === "closed";
    // a volume that leaves every end blank is written out by the settings: only a mixture is a fault
    const wrong = closes
      ? dossier.tenures.filter(({ span }) => ended.length > 0 && span.to === "open")
      : ended.filter((tenure) => !isSucceeded(tenure));
    const sheets = new Map<string, Sheet>();
    for (const tenure of wrong) {
      const end = endCell(tenure);
      const key = `${end.book}\n${end.sheet}`;
      const sheet = sheets.get(key) ?? { cells: [], names: [] };
      sheet.cells.push(end);
      sheet.names.push(tenureText(tenure));
      sheets.set(key, sheet);
    }
    for (const { cells, names } of sheets.values())
      for (const cell of cells.slice(0, 1))
        yield {
          variant: closes ? "blank" : "written",
          at: cell,
          related: cells.slice(1),
          data: { limit: lower.raw, count: cells.length, names: names.sort() },
        };

    function isSucceeded({ span, post, ...placed }: Tenure): boolean {
      const bodyOf = bodyFinder(dossier);
      const { key } = bodyOf(placed);
      return dossier.tenures.some(
        (next) =>
          next.personId !== placed.personId &&
          next.post.seat === post.seat &&
          bodyOf(next).key === key &&
          touches(span.to, next.span.from) === "certain",
      );
    }
  },
});
