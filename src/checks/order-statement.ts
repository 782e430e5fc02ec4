import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { type CommitteeTerm, committeeTerms } from "../model/committee.js";
import { type Dossier } from "../model/dossier.js";
import { isCongress, isConsultative } from "./lexicon/county-bodies.js";
import { bookTexts } from "./book-texts.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";

/** shorter lists are read at a glance */
const fewest = 7;

/** 以姓氏笔画为序: a list of a people's congress or a 政协 says in what order it stands. */
export const orderStatement = defineCheck({
  id: "order-statement",
  title: "人大、政协名单没有说明排列次序",
  basis: "人大、政协的名单注明次序，如以姓氏笔画为序。",
  why: "不说明次序，读者会把先后当成名次。",
  remedy: "在会议届次或名册的备注写明次序，如“以姓氏笔画为序”；全书一致的，写在文稿里。",
  data: z.strictObject({ body: z.string(), term: z.string(), people: z.int() }),
  variants: {
    unstated: {
      level: "hint",
      rules: ["C13"],
      message: (d) => `${d.body}${d.term}名单${d.people}人，没有说明排列次序。在备注写明，如“以姓氏笔画为序”。`,
    },
  },
  examples: {
    bad: {
      政协委员没有说明次序: {
        sheets: {
          委员名册:
            "机构 | 届次 | 身份 | 姓名\n县政协 | 第五届 | 常委 | 丁一\n县政协 | 第五届 | 常委 | 王二\n县政协 | 第五届 | 常委 | 张三\n县政协 | 第五届 | 常委 | 李四\n县政协 | 第五届 | 常委 | 陈五\n县政协 | 第五届 | 常委 | 赵六\n县政协 | 第五届 | 常委 | 钱七",
        },
        finds: ["unstated 委员名册!D2"],
      },
    },
    good: {
      备注写明了次序: {
        会议届次: "机构 | 届次 | 开始日期 | 备注\n县政协 | 第五届 | 1993.6.8 | 常委以姓氏笔画为序",
        委员名册:
          "机构 | 届次 | 身份 | 姓名\n县政协 | 第五届 | 常委 | 丁一\n县政协 | 第五届 | 常委 | 王二\n县政协 | 第五届 | 常委 | 张三\n县政协 | 第五届 | 常委 | 李四\n县政协 | 第五届 | 常委 | 陈五\n县政协 | 第五届 | 常委 | 赵六\n县政协 | 第五届 | 常委 | 钱七",
      },
    },
  },
  needs: handedIn("members"),
  *run(dossier) {
    if (statesOrder(dossier)) return;
    const told = new Set<string>();
    for (const { key, name, label, members } of committeeTerms(dossier).filter(isListed)) {
      if (told.has(key)) continue;
      told.add(key);
      for (const { origin } of members.slice(0, 1))
        yield {
          variant: "unstated" as const,
          at: cellOf(origin, "name"),
          body: name,
          data: { body: name, term: label, people: members.length },
        };
    }
  },
});

const isListed = ({ name, members }: CommitteeTerm): boolean =>
  members.length >= fewest && (isCongress(name) || isConsultative(name));

/** Said once anywhere, it is taken for the volume's rule. */
const statesOrder = (dossier: Dossier): boolean =>
  Array.from(bookTexts(dossier)).some(({ text }) => /笔画|笔划|得票|音序|为序|顺序|次序/u.test(text));
