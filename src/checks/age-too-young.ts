import { z } from "zod";
import { longDate } from "../model/date-text.js";
import { type Bound, type WrittenDate, isDate, monthDate, monthsOf } from "../model/date.js";
import { type Tenure } from "../model/dossier.js";
import { before } from "../model/span.js";
import { defineCheck } from "./define-check.js";
import { someHandedIn } from "./handed-in.js";
import { personTenures } from "./person-tenures.js";
import { startCell } from "./tenure-cells.js";
import { bodyName } from "./tenure-text.js";
import { firstToldOf } from "./told-facts.js";

/** Before the constitution of the 7th congress the Party took in younger people, and the war made young leaders. */
const sinceEighteen = monthDate(1945, 6);
const sincePeace = monthDate(1949, 10);

const partyAge = 18;
const leaderAge = 22;

/** Whole years somebody has at most reached by a date; undefined where the date or the birth leaves it open. */
const yearsAtMost = (birth: WrittenDate, at: WrittenDate): number =>
  Math.floor((monthsOf(at).last - monthsOf(birth).first) / 12);

const since = (limit: WrittenDate, date: Bound): date is WrittenDate => isDate(date) && before(date, limit) === "no";

/** Deputies and chiefs lead; 委员 and 干事 may be young. */
const leads = ({ post }: Tenure): boolean => post.chief || post.seat.includes("副");

const columns = "机构 | 职务 | 姓名 | 出生年月 | 入党时间 | 任职时间";

/** Ages nobody has: the birth, the entry or the start of the post is wrong. */
export const ageTooYoung = defineCheck({
  id: "age-too-young",
  title: "入党或任职时年龄过小",
  basis: "《中国共产党章程》第一条：年满十八岁方可申请入党。",
  why: "年龄不够，出生年月、入党时间、任职时间必有一处写错，或把父子、同名人当成一人。",
  remedy: "查干部档案，改正其中一个；属实的写情况说明。",
  data: z.strictObject({ person: z.string(), birth: z.string(), date: z.string(), age: z.number(), post: z.string() }),
  variants: {
    party: {
      level: "mandatory",
      rules: ["P01"],
      message: (d) => `${d.person}${d.birth}出生，${d.date}入党，时年最多${d.age}岁，不满十八岁。请查档案改正。`,
    },
    post: {
      level: "verify",
      rules: ["P01"],
      message: (d) => `${d.person}${d.birth}出生，${d.date}任${d.post}时最多${d.age}岁。请核对出生年月和任职时间。`,
    },
  },
  examples: {
    bad: {
      十六岁入党: {
        sheets: { 领导任职: `${columns}\n县委 | 书记 | 张三 | 1955.3 | 1971.9 | 1993.6` },
        finds: ["party 领导任职!E2"],
      },
      二十岁当局长: {
        sheets: { 领导任职: `${columns}\n县水利局 | 局长 | 张三 | 1975.3 | | 1995.9` },
        finds: ["post 领导任职!F2"],
      },
    },
    good: {
      满十八岁入党: { 领导任职: `${columns}\n县委 | 书记 | 张三 | 1955.3 | 1973.3 | 1993.6` },
      只知年份: { 领导任职: `${columns}\n县委 | 书记 | 张三 | 1955 | 1973 | 1993.6` },
    },
  },
  needs: someHandedIn("tenures", "members", "register"),
  *run(dossier) {
    const lives = personTenures(dossier);
    for (const person of dossier.persons) {
      const birth = firstToldOf(person, "birth");
      const [first] = lives.get(person.id) ?? [];
      // a birth after the first post is wrong itself, and told by another check
      if (birth === undefined || (first !== undefined && before(first.span.from, birth.date) === "certain")) continue;
      const facts = { person: person.name, birth: longDate(birth.date) };
      const joined = firstToldOf(person, "joined");
      if (joined !== undefined && since(sinceEighteen, joined.date)) {
        const age = yearsAtMost(birth.date, joined.date);
        if (age < partyAge && age >= 0) {
          const data = { ...facts, date: longDate(joined.date), age, post: "" };
          yield { variant: "party", at: joined.at, related: [birth.at], data };
        }
      }
      const leading = lives.get(person.id)?.find((tenure) => leads(tenure));
      if (leading !== undefined && since(sincePeace, leading.span.from)) {
        const age = yearsAtMost(birth.date, leading.span.from);
        if (age >= leaderAge) continue;
        const post = `${leading.bodyText}${leading.post.title}`;
        const data = { ...facts, date: longDate(leading.span.from), age, post };
        yield { variant: "post", at: startCell(leading), related: [birth.at], body: bodyName(leading), data };
      }
    }
  },
});
