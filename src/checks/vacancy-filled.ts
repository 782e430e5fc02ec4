import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { type Vacancy } from "../model/dossier.js";
import { type Belonging, bodyFinder, rosters } from "../model/roster.js";
import { overlap } from "../model/span.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { spanWords } from "./span-words.js";
import { startCell } from "./tenure-cells.js";

const vacancies = "机构 | 职务 | 起 | 止 | 原因\n县文联 | 主席 | 1999.4 | 1999.11 | 待选举";
const tenures = "机构 | 职务 | 姓名 | 任职时间 | 离任时间";

/** A vacancy that somebody has declared, and a holder of that very post: one of them is wrong. */
export const vacancyFilled = defineCheck({
  id: "vacancy-filled",
  title: "说明空缺的职务，任职表里有人",
  basis: "空缺说明只写确实无人任职的时段；代理、主持工作的另记任职。",
  why: "空缺说明与名录互相否定，空缺检查也会被误导。",
  remedy: "查任免文件，改正空缺起止或任职时间；已经补上人的，删去空缺说明。",
  data: z.strictObject({
    body: z.string(),
    post: z.string(),
    vacant: z.string(),
    name: z.string(),
    span: z.string(),
  }),
  variants: {
    filled: {
      level: "verify",
      rules: ["N16"],
      message: (d) =>
        `空缺说明写${d.body}${d.post}${d.vacant}空缺，任职表里${d.name}${d.span}任此职。请核对，改正一处。`,
    },
  },
  examples: {
    bad: {
      空缺时段有人任职: {
        sheets: { 空缺说明: vacancies, 领导任职: `${tenures}\n县文联 | 主席 | 张三 | 1998.3 | 2001.5` },
        finds: ["filled 空缺说明!C2"],
      },
    },
    good: {
      "前任离任、后任到任之间": {
        空缺说明: vacancies,
        领导任职: `${tenures}\n县文联 | 主席 | 张三 | 1995.3 | 1999.4\n县文联 | 主席 | 李四 | 1999.11 |`,
      },
      "副主席代理，仍是空缺": {
        空缺说明: vacancies,
        领导任职: `${tenures}\n县文联 | 代主席 | 张三 | 1999.4 | 1999.11`,
      },
    },
  },
  needs: handedIn("vacancies"),
  *run(dossier) {
    const bodyOf = bodyFinder(dossier);
    const byKey = new Map(rosters(dossier).map((roster) => [roster.key, roster.tenures]));
    const holders = (vacancy: Vacancy, { key }: Belonging) =>
      (byKey.get(key) ?? []).filter(
        ({ post, span }) =>
          post.seat === vacancy.post.seat &&
          !post.acting &&
          !post.inCharge &&
          overlap(span, vacancy.span) === "certain",
      );
    for (const vacancy of dossier.vacancies) {
      // of several deputies one may be wanting while the others serve
      if (!vacancy.post.single) continue;
      const belonging = bodyOf(vacancy);
      const [holder, ...others] = holders(vacancy, belonging);
      if (holder === undefined) continue;
      yield {
        variant: "filled",
        at: startCell(vacancy),
        related: [holder, ...others].map(({ origin }) => cellOf(origin, "name")),
        body: belonging.name,
        data: {
          body: vacancy.bodyText,
          post: vacancy.post.title,
          vacant: spanWords(vacancy.span),
          name: holder.name,
          span: spanWords(holder.span),
        },
      };
    }
  },
});
