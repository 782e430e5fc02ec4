import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { committeeTerms, isAddition } from "../model/committee.js";
import { longDate } from "../model/date-text.js";
import { type Bound, type WrittenDate, isDate, monthDate, monthsOf } from "../model/date.js";
import { type CommitteeMember } from "../model/dossier.js";
import { before } from "../model/span.js";
import { defineCheck } from "./define-check.js";
import { someHandedIn } from "./handed-in.js";
import { firstToldOf } from "./told-facts.js";

/** The constitution of the 12th congress was the first to ask for three years in county committees. */
const since = monthDate(1982, 9);
const months = 36;

/** Committees of the Party in a county; not of the discipline inspection, of townships, or of the League. */
const isCountyCommittee = (name: string): boolean =>
  /^(?:中共|中国共产党)?.*(?:县|市|区|旗)委(?:员会)?$/u.test(name) && !/纪|政协|政治协商|人大|团|民/u.test(name);

const certainlyShort = (joined: WrittenDate, elected: WrittenDate): boolean =>
  monthsOf(elected).last - monthsOf(joined).first < months;

/** A 常委 has a row as 委员 too: one of them is told, whichever comes first. */
const byCapacity = (a: CommitteeMember, b: CommitteeMember): number =>
  Number(a.capacity > b.capacity) - Number(a.capacity < b.capacity);

const committee = "机构 | 届次 | 身份 | 姓名";

/** Members and alternates of county committees have been in the Party for three years. */
export const memberNewToParty = defineCheck({
  id: "member-new-to-party",
  title: "县委委员、候补委员党龄不满三年",
  basis: "《中国共产党章程》第二十七条：县级党委的委员和候补委员必须有三年以上的党龄。",
  why: "党龄不够不能当选，入党时间、名单或届次必有一处写错。",
  remedy: "查干部档案和选举结果，改正其中一个；属实的写情况说明。",
  data: z.strictObject({
    person: z.string(),
    joined: z.string(),
    elected: z.string(),
    committee: z.string(),
    capacity: z.string(),
  }),
  variants: {
    short: {
      level: "verify",
      rules: ["P11"],
      message: (d) =>
        `${d.person}${d.joined}入党，${d.elected}当选${d.committee}${d.capacity}，党龄不满三年。请核对入党时间和名单。`,
    },
  },
  examples: {
    bad: {
      入党一年当选委员: {
        sheets: {
          会议届次: "机构 | 届次 | 开始日期\n县委 | 第八届 | 1998.3",
          委员名册: `${committee}\n县委 | 第八届 | 委员 | 张三`,
          人物: "姓名 | 入党时间\n张三 | 1997.1",
        },
        finds: ["short 人物!B2"],
      },
    },
    good: {
      满三年: {
        会议届次: "机构 | 届次 | 开始日期\n县委 | 第八届 | 1998.3",
        委员名册: `${committee}\n县委 | 第八届 | 委员 | 张三`,
        人物: "姓名 | 入党时间\n张三 | 1995.3",
      },
    },
  },
  needs: someHandedIn("members", "tenures"),
  *run(dossier) {
    const persons = new Map(dossier.persons.map((person) => [person.id, person]));
    for (const { name, label, members, election } of committeeTerms(dossier)) {
      if (!isCountyCommittee(name)) continue;
      const told = new Set<string>();
      for (const member of [...members].sort(byCapacity)) {
        const person = persons.get(member.personId);
        const joined = person && firstToldOf(person, "joined");
        const elected: Bound | undefined = isAddition(member) ? member.changedAt : election?.from;
        if (joined === undefined || elected === undefined || !isDate(elected)) continue;
        if (told.has(member.personId) || before(elected, since) !== "no") continue;
        if (!certainlyShort(joined.date, elected)) continue;
        told.add(member.personId);
        const named = cellOf(member.origin, "name");
        yield {
          variant: "short",
          at: joined.at,
          related: [named],
          body: name,
          data: {
            person: member.name,
            joined: longDate(joined.date),
            elected: longDate(elected),
            committee: `${name}${label}`,
            capacity: member.capacity,
          },
        };
      }
    }
  },
});
