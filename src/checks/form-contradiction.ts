import { z } from "zod";
import { type CellRef } from "../model/cell.js";
import { type ClaimedStint, type PersonClaims } from "../model/claim.js";
import { type Bound, isDate, monthsOf } from "../model/date.js";
import { dateText } from "../model/date-text.js";
import { type Dossier, type Tenure } from "../model/dossier.js";
import { type Person, type PersonFacts } from "../model/person.js";
import { bodyFinder } from "../model/roster.js";
import { type Span, before, meets, reversed, union } from "../model/span.js";
import { defineCheck } from "./define-check.js";
import { differences } from "./fact-conflicts.js";
import { personTenures } from "./person-tenures.js";
import { seatsNamed } from "./resume-posts.js";
import { spanWords } from "./span-words.js";
import { endCell, startCell } from "./tenure-cells.js";
import { bodyName } from "./tenure-text.js";

const columns = "机构 | 职务 | 姓名 | 性别 | 出生年月 | 任职时间 | 离任时间";
const mayor = `${columns}\n县教育局 | 局长 | 张三 | 男 | 1950.3 | 1993.6 | 1998.3`;

/** What the 干部任免审批表 of a person says, the lists say too: the same posts in the same months, the same birth. */
export const formContradiction = defineCheck({
  id: "form-contradiction",
  title: "名录与干部任免审批表不符",
  basis: "编纂通则：任职时间和个人情况以组织部门的任免文件、干部档案为准，任免审批表的简历据档案填写。",
  why: "同一人同一职，两处年月不同，必有一处写错。",
  remedy: "对照任免文件和干部档案，改正有误的一处；审批表有误的，作情况说明。",
  data: z.strictObject({
    person: z.string(),
    subject: z.string(),
    here: z.string(),
    form: z.string(),
  }),
  variants: {
    dates: {
      level: "verify",
      rules: ["P12"],
      message: (d) =>
        `${d.person}任${d.subject}，名录为${d.here}，任免审批表简历为${d.form}，相差一个月以上。对照任免文件改正。`,
    },
    facts: {
      level: "verify",
      rules: ["P12"],
      message: (d) => `${d.person}的${d.subject}，名录写${d.here}，任免审批表写${d.form}。对照干部档案改正。`,
    },
  },
  examples: {
    bad: {
      简历的年月不同: {
        sheets: {
          领导任职: mayor,
          "任免审批表/张三": "1990.01--1995.08 县教育局副局长\n1995.08--1998.03 县教育局局长",
        },
        finds: ["dates 领导任职!F2"],
      },
      离任的年月不同: {
        sheets: { 领导任职: mayor, "任免审批表/张三": "1993.06--1997.03 县教育局局长\n1997.03-- 县委宣传部部长" },
        finds: ["dates 领导任职!G2"],
      },
      出生年月不同: {
        sheets: { 领导任职: mayor, "任免审批表/张三": "出生年月：195203\n1993.06--1998.03 县教育局局长" },
        finds: ["facts 领导任职!E2"],
      },
    },
    good: {
      "相差一个月以内，其间的经历不比": {
        领导任职: mayor,
        "任免审批表/张三":
          "出生年月：195003\n1993.07--1998.03 苇川县教育局党组书记、局长（其间：1994.09--1996.07 县教育局局长进修班学习）",
      },
      "任职分写两行，简历续写到下限以后": {
        领导任职: `${columns}\n县教育局 | 局长 | 张三 | 男 | 1950.3 | 1993.6 | 1998.3\n县教育局 | 局长 | 张三 | 男 | 1950.3 | 1998.3 |`,
        "任免审批表/张三": "1993.06--2006.01 县教育局局长\n2006.01-- 退休",
      },
    },
  },
  needs: ({ claims, persons }) => {
    if (claims.length === 0) return "没有交干部任免审批表（.lrmx、.lrm）";
    return persons.length === 0 ? "没有填领导任职" : undefined;
  },
  *run(dossier) {
    const people = new Map<string, Person[]>();
    for (const person of dossier.persons) people.set(person.name, [...(people.get(person.name) ?? []), person]);
    const lives = personTenures(dossier);
    for (const claims of dossier.claims) {
      const namesakes = people.get(claims.name) ?? [];
      const fitting = namesakes.filter(({ facts }) => differences(facts, claims.facts).length === 0);
      // of several who bear the name the form must fit just one; the only one of the name is meant even where facts differ
      const [person, another] = fitting.length === 0 ? namesakes : fitting;
      if (person === undefined || another !== undefined) continue;
      yield* factsOf(person, claims);
      if (fitting.length > 0) yield* datesOf(dossier, lives.get(person.id) ?? [], claims);
    }
  },
});

/** Each fact once, at the first row that writes it otherwise. */
function* factsOf({ name, mentions }: Person, claims: PersonClaims) {
  const told = new Set<string>();
  for (const { facts, cells } of mentions)
    for (const { field, title, first, second } of [
      ...differences(facts, claims.facts),
      ...joining(facts, claims.facts),
    ]) {
      if (told.has(field)) continue;
      told.add(field);
      yield {
        variant: "facts" as const,
        at: cells[field],
        related: [{ book: claims.book, sheet: "", cell: "" }],
        data: { person: name, subject: title, here: first, form: second },
      };
    }
}

/** Two dates of joining the party are no two persons, but one of them is wrong. */
function joining({ joined: here }: PersonFacts, { joined: form }: PersonFacts) {
  if (here === undefined || form === undefined) return [];
  if (before(here, form) !== "certain" && before(form, here) !== "certain") return [];
  return [{ field: "joined" as const, title: "入党时间", first: dateText(here), second: dateText(form) }];
}

/** Stints are compared whole: a list begins a new row with each 届, a résumé a new line with each further post. */
function* datesOf(dossier: Dossier, tenures: readonly Tenure[], claims: PersonClaims) {
  for (const [first, ...more] of bySeats(dossier, tenures)) {
    const held = [first, ...more];
    const lines = linesOf(dossier, first, held, claims.stints);
    const inForm = union(lines.map(({ span }) => span));
    const inList = union(held.map(({ span }) => span).filter((span) => reversed(span) === "no"));
    for (const here of inList) {
      const form =
        inForm.find((span) => meets(span, here)) ??
        (inForm.length === 1 && inList.length === 1 ? inForm[0] : undefined);
      const at = form === undefined ? undefined : differing(here, form, held, dossier.volume.lower ?? "unknown");
      if (form === undefined || at === undefined) continue;
      yield {
        variant: "dates" as const,
        at,
        related: lines.filter(({ span }) => meets(span, form)).map((line) => line.at),
        body: bodyName(first),
        data: {
          person: first.name,
          subject: `${first.bodyText}${first.post.seat}`,
          here: spanWords(here),
          form: spanWords(form),
        },
      };
    }
  }
}

/** One person's tenures by body and seat. */
function bySeats(dossier: Dossier, tenures: readonly Tenure[]): Iterable<[Tenure, ...Tenure[]]> {
  const bodyOf = bodyFinder(dossier);
  const seats = new Map<string, [Tenure, ...Tenure[]]>();
  for (const tenure of tenures) {
    const key = `${bodyOf(tenure).key}\n${tenure.post.seat}`;
    const seat = seats.get(key);
    if (seat === undefined) seats.set(key, [tenure]);
    else seat.push(tenure);
  }
  return seats.values();
}

interface Line {
  readonly at: CellRef;
  readonly span: Span;
}

/** The lines of a résumé that name a body, under any of its names, with one of its seats. 其间 stands beside a line. */
function linesOf(dossier: Dossier, one: Tenure, held: readonly Tenure[], stints: readonly ClaimedStint[]): Line[] {
  const rows = bodyFinder(dossier)(one).body?.names ?? [];
  const names = [
    ...held.map(({ bodyText }) => bodyText),
    ...rows.flatMap(({ fullName, shortName }) => (shortName === undefined ? [fullName] : [fullName, shortName])),
  ];
  return stints.flatMap(({ at, from, to, text, beside }) => {
    if (beside || !isDate(from) || !seatsNamed(text, names, dossier.volume).has(one.post.seat)) return [];
    // a line with one date tells when something began
    return [{ at, span: { from, to: to === from ? "open" : to } }];
  });
}

/** The cell of the end that differs by more than a month. A form may be older than an end, and the list ends at the limit. */
function differing(here: Span, form: Span, held: readonly Tenure[], lower: Bound): CellRef | undefined {
  const starts = held.find(({ span }) => span.from === here.from);
  if (starts !== undefined && isFar(here.from, form.from)) return startCell(starts);
  const ends = held.find(({ span }) => span.to === here.to);
  if (ends === undefined || form.to === "open") return undefined;
  const wrong = here.to === "open" ? monthsOf(lower).first - monthsOf(form.to).last > 1 : isFar(here.to, form.to);
  return wrong ? endCell(ends) : undefined;
}

function isFar(a: Bound, b: Bound): boolean {
  const [x, y] = [monthsOf(a), monthsOf(b)];
  return x.first - y.last > 1 || y.first - x.last > 1;
}
