import { z } from "zod";
import { longDate } from "../model/date-text.js";
import { type WrittenDate, isDate, monthDate, monthsOf } from "../model/date.js";
import { type Tenure } from "../model/dossier.js";
import { before } from "../model/span.js";
import { defineCheck } from "./define-check.js";
import { someHandedIn } from "./handed-in.js";
import { personTenures } from "./person-tenures.js";
import { endCell } from "./tenure-cells.js";
import { bodyName } from "./tenure-text.js";
import { firstToldOf } from "./told-facts.js";

/** 中共中央关于建立老干部退休制度的决定, 1982.2: leaders retire at sixty, those of the highest ranks at sixty-five. */
const sinceRetirement = monthDate(1983, 1);
const usualAge = 60;
const eldersAge = 65;

/** People's congresses, conferences and the united front keep older people on. */
const elders = /人大|人民代表大会|政协|政治协商|工商|民主|参事|侨/u;

const leads = ({ post }: Tenure): boolean => post.chief || post.seat.includes("副");

const yearsAtLeast = (birth: WrittenDate, at: WrittenDate): number =>
  Math.floor((monthsOf(at).first - monthsOf(birth).last) / 12);

const columns = "机构 | 职务 | 姓名 | 出生年月 | 任职时间 | 离任时间";

/** The oldest anybody is in a leading post; one finding a person. */
export const ageTooOld = defineCheck({
  id: "age-too-old",
  title: "任领导职务时年龄过大",
  basis: "《中共中央关于建立老干部退休制度的决定》（1982年）：领导干部到龄离休退休。",
  why: "超过退休年龄还在任，常是离任时间漏填，或出生年月写错。",
  remedy: "核对出生年月和离任时间；确实延期的不必改。",
  data: z.strictObject({ person: z.string(), birth: z.string(), date: z.string(), age: z.number(), post: z.string() }),
  variants: {
    old: {
      level: "hint",
      rules: ["P02"],
      message: (d) => `${d.person}${d.birth}出生，到${d.date}还任${d.post}，已满${d.age}岁。请核对出生年月和离任时间。`,
    },
  },
  examples: {
    bad: {
      六十七岁还任局长: {
        sheets: { 领导任职: `${columns}\n县水利局 | 局长 | 张三 | 1931.3 | 1990.6 | 1998.5` },
        finds: ["old 领导任职!F2"],
      },
      离任时间漏填: {
        sheets: { 领导任职: `${columns}\n县水利局 | 局长 | 张三 | 1931.3 | 1990.6 |` },
        finds: ["old 领导任职!F2"],
      },
    },
    good: {
      六十岁离任: { 领导任职: `${columns}\n县水利局 | 局长 | 张三 | 1938.3 | 1990.6 | 1998.5` },
      政协主席任到六十四岁: { 领导任职: `${columns}\n县政协 | 主席 | 张三 | 1934.3 | 1993.6 | 1998.5` },
    },
  },
  needs: someHandedIn("tenures"),
  *run(dossier) {
    const lives = personTenures(dossier);
    for (const person of dossier.persons) {
      const birth = firstToldOf(person, "birth");
      if (birth === undefined) continue;
      for (const tenure of lives.get(person.id) ?? []) {
        const { to } = tenure.span;
        const end = to === "open" ? dossier.volume.lower : to;
        if (!leads(tenure) || end === undefined || !isDate(end) || before(end, sinceRetirement) !== "no") continue;
        const age = yearsAtLeast(birth.date, end);
        if (age <= (elders.test(bodyName(tenure)) ? eldersAge : usualAge)) continue;
        const data = {
          person: person.name,
          birth: longDate(birth.date),
          date: longDate(end),
          age,
          post: `${tenure.bodyText}${tenure.post.title}`,
        };
        yield { variant: "old", at: endCell(tenure), related: [birth.at], body: bodyName(tenure), data };
        break;
      }
    }
  },
});
