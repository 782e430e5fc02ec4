import { z } from "zod";
import { type CellRef, addressText, cellOf } from "../model/cell.js";
import { longDate } from "../model/date-text.js";
import { type Bound, type WrittenDate, isDate } from "../model/date.js";
import { type Tenure } from "../model/dossier.js";
import { type Person } from "../model/person.js";
import { before } from "../model/span.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { endCell, startCell } from "./tenure-cells.js";
import { bodyName } from "./tenure-text.js";

interface Told {
  readonly date: WrittenDate;
  readonly at: CellRef;
}

/** What was first said of each person's birth or death, and where. */
function firstTold(persons: readonly Person[], fact: "birth" | "died"): Map<string, Told> {
  const told = new Map<string, Told>();
  for (const { id, mentions } of persons)
    for (const { facts, cells } of mentions) {
      const date = facts[fact];
      if (date !== undefined && !told.has(id)) told.set(id, { date, at: cells[fact] });
    }
  return told;
}

/** The birth this very row gives; rows that differ are told apart by another check. */
function ownBirth({ facts, origin }: Tenure): Told | undefined {
  return facts.birth === undefined ? undefined : { date: facts.birth, at: cellOf(origin, "birth") };
}

/** The last date the holder must have lived to see: the end, the lower limit while still in post, else the start. */
function lastDay({ from, to }: Tenure["span"], lower: WrittenDate | undefined): Bound {
  if (isDate(to)) return to;
  return to === "open" ? (lower ?? from) : from;
}

const header = "机构 | 职务 | 姓名 | 出生年月 | 任职时间 | 离任时间";
const dead = "姓名 | 去世时间\n张三 | ";
const post = "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n县委 | 书记 | 张三 | ";

/** Nobody takes up a post before being born or leaves it after dying. */
export const lifeContradiction = defineCheck({
  id: "life-contradiction",
  title: "任职时间与生卒时间矛盾",
  basis: "编纂通则：任职时间准确；因病故离任的，离任时间即去世时间。",
  why: "出生、去世、任职三者必有一处写错，或把两个同名的人当成了一人。",
  remedy: "查干部档案改正；是同名的两人，在人物表各列一行。",
  data: z.strictObject({
    person: z.string(),
    body: z.string(),
    post: z.string(),
    life: z.string(),
    tenure: z.string(),
  }),
  variants: {
    birth: {
      level: "mandatory",
      rules: ["P03"],
      message: (d) => `${d.person}${d.life}出生，任${d.body}${d.post}却始于${d.tenure}。请查档案，改正其中一个。`,
    },
    "birth-possible": {
      level: "verify",
      rules: ["P03"],
      message: (d) =>
        `${d.person}${d.life}出生，任${d.body}${d.post}始于${d.tenure}，可能还没有出生。请查实，把时间记细。`,
    },
    death: {
      level: "mandatory",
      rules: ["P03"],
      message: (d) => `${d.person}${d.life}去世，任${d.body}${d.post}却到${d.tenure}。请查档案，改正其中一个。`,
    },
    "death-possible": {
      level: "verify",
      rules: ["P03"],
      message: (d) =>
        `${d.person}${d.life}去世，任${d.body}${d.post}到${d.tenure}，可能在去世以后。请查实，把时间记细。`,
    },
  },
  examples: {
    bad: {
      先任职后出生: {
        sheets: { 领导任职: `${header}\n县委 | 书记 | 张三 | 1995.3 | 1993.6 | 1998.3` },
        finds: ["birth 领导任职!D2"],
      },
      出生只记年份: {
        sheets: { 领导任职: `${header}\n县委 | 书记 | 张三 | 1993 | 1993.6 | 1998.3` },
        finds: ["birth-possible 领导任职!D2"],
      },
      去世后还在任: {
        sheets: { 人物: `${dead}1997.5`, 领导任职: `${post}1993.6 | 1998.3` },
        finds: ["death 领导任职!E2"],
      },
      已去世而离任时间空着: {
        sheets: { 人物: `${dead}1997.5`, 领导任职: `${post}1993.6 |` },
        finds: ["death 领导任职!E2"],
      },
      离任只记年份: {
        sheets: { 人物: `${dead}1997.5`, 领导任职: `${post}1993.6 | 1997` },
        finds: ["death-possible 领导任职!E2"],
      },
    },
    good: {
      在任上去世: { 人物: `${dead}1998.3`, 领导任职: `${post}1993.6 | 1998.3` },
      下限以后去世: { 人物: `${dead}2010.8`, 领导任职: `${post}1993.6 |` },
    },
  },
  needs: handedIn("tenures"),
  *run({ tenures, persons, volume }) {
    const births = firstTold(persons, "birth");
    // one wrong birth contradicts every post of the person: it is told once, at the birth
    const toldBirths = new Set<string>();
    const deaths = firstTold(persons, "died");
    for (const tenure of tenures) {
      const { span, name, post } = tenure;
      const body = bodyName(tenure);
      const facts = { person: name, body: tenure.bodyText, post: post.title };
      const birth = ownBirth(tenure) ?? births.get(tenure.personId);
      const late = birth !== undefined && isDate(span.from) ? before(span.from, birth.date) : "no";
      if (birth !== undefined && late !== "no" && !toldBirths.has(addressText(birth.at))) {
        toldBirths.add(addressText(birth.at));
        const variant = late === "certain" ? "birth" : "birth-possible";
        const data = { ...facts, life: longDate(birth.date), tenure: longDate(span.from) };
        yield { variant, at: birth.at, related: [startCell(tenure)], body, data };
      }
      const death = deaths.get(tenure.personId);
      const last = lastDay(span, volume.lower);
      const early = death !== undefined && isDate(last) ? before(death.date, last) : "no";
      if (death !== undefined && early !== "no") {
        const variant = early === "certain" ? "death" : "death-possible";
        const data = {
          ...facts,
          life: longDate(death.date),
          tenure: isDate(span.to) ? longDate(last) : `${longDate(last)}（未填离任时间）`,
        };
        yield { variant, at: endCell(tenure), related: [death.at], body, data };
      }
    }
  },
});
