import { z } from "zod";
import { longDate } from "../model/date-text.js";
import { type Tenure } from "../model/dossier.js";
import { before } from "../model/span.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { personTenures } from "./person-tenures.js";
import { startCell } from "./tenure-cells.js";
import { bodyName } from "./tenure-text.js";
import { firstToldOf } from "./told-facts.js";

/** 团委书记 and secretaries of other bodies need not be in the Party; 党组书记 of any body is. */
const otherLeague =
  /共青团|青年团|^团|团(?:县|市|区|工)?委|妇联|妇女|工会|民革|民盟|民建|民进|农工党|致公党|九三|台盟|工商联/u;
const partySeat = /^(?:党委|党组|党工委|党总支|总支|党支部|支部|机关党委|纪委|纪检)/u;
const partyBody = /^(?:中共|中国共产党)|(?:县|市|区|旗|州|地|特)委|党委|党组|党工委|纪委|纪检|工委$/u;

const partyDepartment = /(?:县|市|区|旗|委员会)(?:委)?(?:组织|宣传|统战|统一战线工作|政法)(?:部|委|委员会)$/u;

/** Whether only a member of the Party can hold the post. */
function isPartyPost({ post, org, bodyText }: Tenure): boolean {
  const name = org?.fullName ?? bodyText;
  if (otherLeague.test(name) || otherLeague.test(bodyText)) return false;
  if (partySeat.test(post.seat)) return true;
  if (partyDepartment.test(name) && (post.chief || post.seat.startsWith("副"))) return true;
  return (post.seat.endsWith("书记") || /^(?:常委|常务委员)$/u.test(post.seat)) && partyBody.test(name);
}

const columns = "机构 | 职务 | 姓名 | 入党时间 | 任职时间";

/** Nobody holds a Party post before joining the Party. */
export const partyPostBeforeEntry = defineCheck({
  id: "party-post-before-entry",
  title: "任党内职务时尚未入党",
  basis: "《中国共产党章程》：党内职务由党员担任。",
  why: "入党时间和任职时间必有一个写错。",
  remedy: "查干部档案，改正入党时间或任职时间。",
  data: z.strictObject({
    person: z.string(),
    joined: z.string(),
    body: z.string(),
    post: z.string(),
    from: z.string(),
  }),
  variants: {
    before: {
      level: "mandatory",
      rules: ["P10"],
      message: (d) => `${d.person}${d.joined}入党，任${d.body}${d.post}却始于${d.from}。请查档案，改正其中一个。`,
    },
  },
  examples: {
    bad: {
      先任书记后入党: {
        sheets: { 领导任职: `${columns}\n县委 | 书记 | 张三 | 1995.7 | 1993.6` },
        finds: ["before 领导任职!D2"],
      },
      党组成员: {
        sheets: { 领导任职: `${columns}\n县水利局 | 党组成员 | 张三 | 1995.7 | 1993.6` },
        finds: ["before 领导任职!D2"],
      },
    },
    good: {
      行政职务和团内职务: {
        领导任职: `${columns}\n县水利局 | 局长 | 张三 | 1995.7 | 1993.6\n团县委 | 书记 | 李四 | 1995.7 | 1993.6`,
      },
      同一年入党: { 领导任职: `${columns}\n县委 | 书记 | 张三 | 1993 | 1993.6` },
    },
  },
  needs: handedIn("tenures"),
  *run(dossier) {
    const lives = personTenures(dossier);
    for (const person of dossier.persons) {
      const joined = firstToldOf(person, "joined");
      if (joined === undefined) continue;
      const early = (lives.get(person.id) ?? []).filter(
        (tenure) => isPartyPost(tenure) && before(tenure.span.from, joined.date) === "certain",
      );
      const [first] = early;
      if (first === undefined) continue;
      yield {
        variant: "before",
        at: joined.at,
        related: early.map(startCell),
        body: bodyName(first),
        data: {
          person: person.name,
          joined: longDate(joined.date),
          body: first.bodyText,
          post: first.post.title,
          from: longDate(first.span.from),
        },
      };
    }
  },
});
