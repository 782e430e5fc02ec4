import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { committeeTerms, isFullMember } from "../model/committee.js";
import { type CommitteeMember } from "../model/dossier.js";
import { unlisted } from "./listed-people.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";

/** 常委 are elected from among the 委员, and stand in both lists. */
export const standingNotMember = defineCheck({
  id: "standing-not-member",
  title: "常委不在同届委员名册里",
  basis: "党章：常委由全会从委员中选举产生，常委必是委员。",
  why: "委员名册漏了人，委员人数也就对不上。",
  remedy: "在委员名册里给这名常委补“委员”一行；届次写错的改正届次。",
  data: z.strictObject({ body: z.string(), term: z.string(), name: z.string(), count: z.int() }),
  variants: {
    one: {
      level: "mandatory",
      rules: ["C03"],
      message: (d) => `${d.body}${d.term}常委${d.name}不在委员名册里。常委必是委员，补“委员”一行，或改正届次。`,
    },
    all: {
      level: "mandatory",
      rules: ["C03"],
      message: (d) =>
        `${d.body}${d.term}的${d.count}名常委（${d.name}等）在委员名册里都没有“委员”一行。委员名册要列全体委员，给每名常委补“委员”一行。`,
    },
  },
  examples: {
    bad: {
      一名常委不在委员里: {
        sheets: {
          委员名册:
            "机构 | 届次 | 身份 | 姓名\n中共苇川县委员会 | 第八届 | 常委 | 张三\n中共苇川县委员会 | 第八届 | 常委 | 李四\n中共苇川县委员会 | 第八届 | 委员 | 张三\n中共苇川县委员会 | 第八届 | 委员 | 王五",
        },
        finds: ["one 委员名册!D3"],
      },
      常委都没有列入委员: {
        sheets: {
          委员名册:
            "机构 | 届次 | 身份 | 姓名\n中共苇川县委员会 | 第八届 | 常委 | 张三\n中共苇川县委员会 | 第八届 | 常委 | 李四\n中共苇川县委员会 | 第八届 | 委员 | 王五",
        },
        finds: ["all 委员名册!D2"],
      },
    },
    good: {
      常委都是委员: {
        委员名册:
          "机构 | 届次 | 身份 | 姓名\n中共苇川县委员会 | 第八届 | 常委 | 张三\n中共苇川县委员会 | 第八届 | 委员 | 张三\n中共苇川县委员会 | 第八届 | 委员 | 王五",
      },
      没有列委员的届不比: {
        委员名册: "机构 | 届次 | 身份 | 姓名\n中共苇川县委员会 | 第八届 | 常委 | 张三",
      },
    },
  },
  needs: handedIn("members"),
  *run(dossier) {
    for (const { name: body, label: term, members } of committeeTerms(dossier)) {
      const full = members.filter(isFullMember);
      const standing = members.filter(({ capacity }) => capacity.startsWith("常"));
      const missing = full.length === 0 ? [] : unlisted(standing, full);
      // a list in the printed manner names each person once: one slip of form, not one of each person
      const whole = missing.length > 1 && missing.length === standing.length;
      for (const member of whole ? missing.slice(0, 1) : missing)
        yield {
          variant: whole ? "all" : "one",
          at: cellOf(member.origin, "name"),
          related: whole ? others(missing) : [],
          body,
          data: { body: member.bodyText, term, name: member.name, count: missing.length },
        };
    }
  },
});

const others = (members: readonly CommitteeMember[]) => members.slice(1).map(({ origin }) => cellOf(origin, "name"));
