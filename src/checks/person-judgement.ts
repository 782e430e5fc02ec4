import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { type Dossier, type PersonEntry } from "../model/dossier.js";
import { isDate } from "../model/date.js";
import { judgementsOf, labelText, readLabel, verdictNames } from "../model/judgements.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";

const columns = "姓名 | 判定 | 相对人 | 判定人 | 判定日期";
const tenures = "机构 | 职务 | 姓名 | 任职时间\n县委 | 书记 | 董建国 | 1993.6\n县委 | 委员 | 童建国 | 1993.6";
const by = "李四 | 2026.3";

/** 判定 of 人物: one and the same, two people, or not yet known. Judgements must agree, and an open one stays a question. */
export const personJudgement = defineCheck({
  id: "person-judgement",
  title: "是不是一个人的判定没有完，或自相矛盾",
  basis: "编纂通则：一人一名，同名异人须区分；判定写明何人何时所作。",
  why: "判定相互矛盾，名录里的人就合不拢、分不开；待查的不查清，付印时仍是悬案。",
  remedy: "查档案后改判定：相互矛盾的留对的一种，待查的查清后改为同一人或不是同一人，缺的栏补齐。",
  data: z.strictObject({ people: z.array(z.string()), verdicts: z.array(z.string()), missing: z.array(z.string()) }),
  variants: {
    twice: {
      level: "mandatory",
      rules: ["P05"],
      message: (d) => `人物表对“${d.people.join("”和“")}”有两种判定：${d.verdicts.join("、")}。请查实，只留一种。`,
    },
    torn: {
      level: "mandatory",
      rules: ["P05"],
      message: (d) =>
        `人物表判定“${d.people.slice(0, 2).join("”和“")}”不是同一人，又通过“${d.people.slice(2).join("”“")}”判定是同一人。请查实改正。`,
    },
    unsure: {
      level: "verify",
      rules: ["P05", "P06"],
      message: (d) => `“${d.people.join("”和“")}”是不是一个人还待查。请查档案，查清后把判定改为同一人或不是同一人。`,
    },
    spelling: {
      level: "verify",
      rules: ["P06"],
      message: (d) =>
        `人物表判定“${d.people.join("”和“")}”是同一人，各表里仍有两种写法。请改成一种，或把另一种列为曾用名。`,
    },
    incomplete: {
      level: "verify",
      rules: ["P05"],
      message: (d) => `人物表“${d.people.join("")}”的判定没有写${d.missing.join("、")}。请补上。`,
    },
    unread: {
      level: "verify",
      rules: ["P05"],
      message: (d) =>
        `人物表“${d.people.join("")}”的判定“${d.verdicts.join("")}”认不得。请写同一人、不是同一人或待查。`,
    },
    nobody: {
      level: "verify",
      rules: ["P05"],
      message: (d) => `人物表判定的相对人“${d.people.join("")}”，各表里没有这个人。请改正姓名。`,
    },
  },
  examples: {
    bad: {
      一对人两种判定: {
        sheets: {
          人物: `${columns}\n董建国 | 同一人 | 童建国 | ${by}\n童建国 | 不是同一人 | 董建国 | ${by}`,
          领导任职: tenures,
        },
        finds: ["twice 人物!B3"],
      },
      "甲是乙，乙是丙，甲不是丙": {
        sheets: {
          人物: `${columns}\n董建国 | 同一人 | 童建国 | ${by}\n童建国 | 同一人 | 董建囯 | ${by}\n董建囯 | 不是同一人 | 董建国 | ${by}`,
          领导任职: tenures,
        },
        finds: ["torn 人物!B4"],
      },
      待查: {
        sheets: { 人物: `${columns}\n董建国 | 待查 | 童建国 | ${by}`, 领导任职: tenures },
        finds: ["unsure 人物!B2"],
      },
      "是一人，写法还是两种": {
        sheets: { 人物: `${columns}\n董建国 | 同一人 | 童建国 | ${by}`, 领导任职: tenures },
        finds: ["spelling 领导任职!C3"],
      },
      没有写谁判定的: {
        sheets: { 人物: `${columns}\n董建国 | 不是同一人 | 童建国 | |`, 领导任职: tenures },
        finds: ["incomplete 人物!B2"],
      },
      判定认不得: {
        sheets: { 人物: `${columns}\n董建国 | 像是一人 | 童建国 | ${by}`, 领导任职: tenures },
        finds: ["unread 人物!B2"],
      },
      没有这个相对人: {
        sheets: { 人物: `${columns}\n董建国 | 不是同一人 | 佟建国 | ${by}`, 领导任职: tenures },
        finds: ["nobody 人物!C2"],
      },
    },
    good: {
      "判定清楚，另一种写法列为曾用名": {
        人物: `姓名 | 曾用名 | 判定 | 相对人 | 判定人 | 判定日期\n董建国 | 童建国 | 同一人 | 童建国 | ${by}`,
        领导任职: tenures,
      },
      不是同一人: { 人物: `${columns}\n董建国 | 不是同一人 | 童建国 | ${by}`, 领导任职: tenures },
    },
  },
  needs: handedIn("register"),
  *run(dossier) {
    const known = new Set(people(dossier).map(({ name }) => name));
    for (const entry of dossier.register) yield* formFaults(entry, known);
    const { pairs, torn, groups } = judgementsOf(dossier.register);
    for (const { pair, verdicts, rows } of pairs) {
      const words = verdicts.map((verdict) => verdictNames[verdict]).sort();
      const data = { people: [...new Set(pair)], verdicts: words, missing: [] };
      if (verdicts.length > 1) yield { variant: "twice", ...lastOf(rows), data };
      else if (verdicts.includes("unsure")) yield { variant: "unsure", ...lastOf(rows), data };
    }
    for (const { pair, rows, through } of torn)
      yield { variant: "torn", ...lastOf(rows), data: { people: [...pair, ...through], verdicts: [], missing: [] } };
    for (const group of groups) yield* spellings(dossier, group);
  },
});

const people = ({ register, tenures, members, delegates }: Dossier) => [
  ...register,
  ...tenures,
  ...members,
  ...delegates,
];

/** The last row that speaks of them, and the others. */
function lastOf(rows: readonly [PersonEntry, ...PersonEntry[]]) {
  const cells = rows.map(({ origin }) => cellOf(origin, "verdict"));
  return { at: cells.reduce((_, later) => later), related: cells.slice(0, -1) };
}

function* formFaults({ origin, name, mark, judgement }: PersonEntry, known: ReadonlySet<string>) {
  if (judgement === undefined) return;
  const { verdict, text, others, by, date } = judgement;
  const of = { people: [labelText({ name, mark })], verdicts: [], missing: [] };
  const at = cellOf(origin, "verdict");
  if (verdict === undefined) yield { variant: "unread" as const, at, data: { ...of, verdicts: [text] } };
  const missing = [
    ...(others.length === 0 ? ["相对人"] : []),
    ...(by === undefined ? ["判定人"] : []),
    ...(isDate(date) ? [] : ["判定日期"]),
  ];
  if (missing.length > 0) yield { variant: "incomplete" as const, at, data: { ...of, missing } };
  for (const other of others)
    if (!known.has(readLabel(other).name))
      yield { variant: "nobody" as const, at: cellOf(origin, "others"), data: { ...of, people: [other] } };
}

/** One person still written in another way, which no row gives as 曾用名. */
function* spellings(dossier: Dossier, group: readonly string[]) {
  const names = [...new Set(group.map((label) => readLabel(label).name))];
  const former = new Set(
    dossier.register.flatMap(({ name, formerNames }) => (names.includes(name) ? formerNames : [])),
  );
  for (const other of names.slice(1)) {
    const row = former.has(other) ? undefined : people(dossier).find(({ name }) => name === other);
    if (row !== undefined)
      yield {
        variant: "spelling" as const,
        at: cellOf(row.origin, "name"),
        data: { people: [...names.slice(0, 1), other], verdicts: [], missing: [] },
      };
  }
}
