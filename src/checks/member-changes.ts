import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { type CommitteeTerm, committeeTerms, isPromoted } from "../model/committee.js";
import { type CommitteeMember } from "../model/dossier.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";

/** Whoever came in or left between two elections did so by a meeting on a day; the list says which. */
export const memberChanges = defineCheck({
  id: "member-changes",
  title: "委员的增补、递补、辞职没有时间，也没有写会议",
  basis: "补选、增补、递补、辞职、罢免都由会议决定，名册注明年月，如（1989年补选）。",
  why: "没有时间，就说不清某年的委员是哪些人，人数也核不上。",
  remedy: "查会议文件，在变动时间填年月，或在备注写明哪次会议；递补的按得票次序写明。",
  data: z.strictObject({ body: z.string(), term: z.string(), people: z.array(z.string()) }),
  variants: {
    undated: {
      level: "verify",
      rules: ["C12"],
      message: (d) =>
        `${d.body}${d.term}委员名册：${d.people.join("、")}没有写时间，也没有写会议。填变动时间，或在备注写明会议。`,
    },
    promoted: {
      level: "hint",
      rules: ["C10"],
      message: (d) =>
        `${d.body}${d.term}委员名册：${d.people.join("、")}没有写递补的时间和会议。候补委员按得票次序递补，填变动时间或在备注写明。`,
    },
  },
  examples: {
    bad: {
      增补没有时间: {
        sheets: {
          委员名册:
            "机构 | 届次 | 身份 | 姓名 | 变动 | 变动时间\n县委 | 第八届 | 委员 | 张三 | 增补 |\n县委 | 第八届 | 委员 | 李四 | 增补 | 2000.5",
        },
        finds: ["undated 委员名册!E2"],
      },
      递补没有时间: {
        sheets: {
          委员名册:
            "机构 | 届次 | 身份 | 姓名 | 变动 | 变动时间\n县委 | 第八届 | 委员 | 张三 | 递补 |\n县委 | 第八届 | 委员 | 李四 | 递补 |",
        },
        finds: ["promoted 委员名册!E2"],
      },
    },
    good: {
      写了时间或会议: {
        委员名册:
          "机构 | 届次 | 身份 | 姓名 | 变动 | 变动时间 | 备注\n县委 | 第八届 | 委员 | 张三 | 1999年补选 | |\n县委 | 第八届 | 委员 | 李四 | 增补 | | 八届三次全会\n县委 | 第八届 | 候补委员 | 王五 | 递补 | 2000.5 |\n县委 | 第八届 | 委员 | 赵六 | 调离 | |",
      },
    },
  },
  needs: handedIn("members"),
  *run(dossier) {
    for (const committee of committeeTerms(dossier)) {
      const open = committee.members.filter(isOpen);
      yield* describe(
        committee,
        "undated",
        open.filter((member) => isDecided(member) && !isPromoted(member)),
      );
      yield* describe(committee, "promoted", open.filter(isPromoted));
    }
  },
});

/** Neither a date, nor a year in the words of the change, nor a meeting. */
const isOpen = ({ change = "", changedAt, note = "" }: CommitteeMember): boolean =>
  changedAt === "unknown" && !/\d{2}|会|届/u.test(change + note);

/** By a vote: not 调离, 病故, 退休, which the tenures tell. */
const isDecided = ({ change }: CommitteeMember): boolean =>
  /补选|增补|增选|补增|辞职|罢免|撤销|撤职/u.test(change ?? "");

function* describe<Name extends string>(
  { name, label }: CommitteeTerm,
  variant: Name,
  members: readonly CommitteeMember[],
) {
  const [first, ...rest] = members;
  if (first === undefined) return;
  const cell = (member: CommitteeMember) => cellOf(member.origin, "change");
  yield {
    variant,
    at: cell(first),
    related: rest.map(cell),
    body: name,
    data: {
      body: name,
      term: label,
      people: members.map((member) => `${member.name}（${member.change}）`),
    },
  };
}
