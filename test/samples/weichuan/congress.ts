import { compareStrokes } from "../../../src/model/strokes.js";
import { type Month, dotted, month } from "../months.js";
import type { Rec } from "../records.js";
import { CONGRESSES, type Congress } from "./meetings.js";

import type { Tenure } from "./tenures.js";
import { type Person, LOWER } from "./types.js";

export interface CongressRecords {
  readonly meetings: Rec[];
  readonly rosters: Rec[];
  /** Everyone on a committee list. */
  readonly members: ReadonlySet<Person>;
}

export function congressRecords(tenures: readonly Tenure[]): CongressRecords {
  const meetings: Rec[] = [];
  const rosters: Rec[] = [];
  const members = new Set<Person>();
  CONGRESSES.forEach((congress, index) => {
    const next = CONGRESSES[index + 1];
    const at = monthOf(congress);
    const until = next === undefined ? LOWER + 1 : monthOf(next);
    const county = committee(tenures, congress, "县委", at, until);
    const discipline = committee(tenures, congress, "县纪委", at, until);
    for (const person of [...county.people, ...discipline.people]) members.add(person);
    rosters.push(...county.records, ...discipline.records);
    meetings.push(
      meeting(congress, "中共苇川县委员会", county),
      meeting(congress, "中共苇川县纪律检查委员会", discipline),
    );
  });
  return { meetings, rosters, members };
}

interface Committee {
  readonly records: Rec[];
  readonly people: Person[];
  readonly counts: readonly [members: number, alternates: number, standing: number, deputies: number];
}

function committee(
  tenures: readonly Tenure[],
  congress: Congress,
  body: "县委" | "县纪委",
  at: Month,
  until: Month,
): Committee {
  const leaders = tenures.filter((one) => one.lineage.key === body && one.stint.term === congress.term);
  const elected = unique(leaders.filter((one) => one.start === at).map((one) => one.person));
  const added = unique(leaders.filter((one) => one.start > at).map((one) => one.person)).filter(
    (person) => !elected.includes(person),
  );
  const size = body === "县委" ? congress.committee : congress.inspectors;
  const pool = candidates(tenures, body, at).filter((person) => !elected.includes(person) && !added.includes(person));
  const members = [...elected, ...pool.slice(0, size - elected.length)];
  const alternates = body === "县委" ? pool.slice(size, size + congress.alternates) : [];
  const promoted = congress.term === "第七届" ? alternates.slice(0, 2) : [];
  const row = (rank: string, person: Person, change = "", when?: Month): Rec => ({
    id: `M:${body}:${congress.term}:${rank}:${person.key}${change === "递补" ? ":递补" : ""}`,
    fields: {
      机构: body,
      届次: congress.term,
      身份: rank,
      姓名: person.name,
      性别: person.sex,
      民族: person.nation,
      变动: change,
      变动时间: when === undefined ? "" : dotted(when),
      备注: "",
    },
  });
  const joined = (person: Person): Month =>
    Math.min(...leaders.filter((one) => one.person === person).map((one) => one.start));
  const left = (person: Person): Month | undefined => {
    const last = Math.max(...leaders.filter((one) => one.person === person).map((one) => one.end ?? LOWER + 1));
    return elected.includes(person) && last < until ? last : undefined;
  };
  const original = (rank: string, person: Person): Rec => {
    const when = left(person);
    return when === undefined ? row(rank, person) : row(rank, person, "调离", when);
  };
  const records = [
    ...elected.map((person) => original("常委", person)),
    ...added.map((person) => row("常委", person, "增补", joined(person))),
    ...byStrokes(members).map((person) => original("委员", person)),
    ...added.map((person) => row("委员", person, "增补", joined(person))),
    ...promoted.map((person) => row("委员", person, "递补", month("1996.1"))),
    ...byStrokes(alternates).map((person) => row("候补委员", person)),
  ];
  const deputies = leaders.filter((one) => one.post === "副书记" && one.start === at).length;
  return {
    records,
    people: [...members, ...added, ...alternates],
    counts: [members.length, alternates.length, elected.length, deputies],
  };
}

/** Chiefs for the county committee, deputies for the discipline committee; members of five years and more. */
function candidates(tenures: readonly Tenure[], body: "县委" | "县纪委", at: Month): Person[] {
  const role = body === "县委" ? "chief" : "deputy";
  const inPost = tenures.filter((one) => {
    const party = one.person.party;
    return (
      one.role === role &&
      one.person.mark === undefined &&
      one.start <= at &&
      (one.end ?? LOWER + 1) > at &&
      party !== undefined &&
      party <= at - 60
    );
  });
  const excluded = new Set(["人大", "政协", "县委", "县纪委"]);
  const ranked = inPost.filter((one) => !excluded.has(one.lineage.key)).sort((a, b) => order(a) - order(b));
  const people = unique(ranked.map((one) => one.person));
  return people.filter((_, index) => body === "县委" || index % 3 === 1);
}

/** Township secretaries first, then the Party, the government and the rest. */
function order(one: Tenure): number {
  if (one.lineage.kind === "基层党委" && one.lineage.book.startsWith("乡镇")) return 0;
  if (one.lineage.system === "党") return 1;
  return one.lineage.system === "政权" ? 2 : 3;
}

function meeting(congress: Congress, body: string, { counts }: Committee): Rec {
  const [members, alternates, standing, deputies] = counts;
  const county = body === "中共苇川县委员会";
  return {
    id: `C:${county ? "县委" : "县纪委"}:${congress.term}`,
    fields: {
      机构: body,
      届次: congress.term,
      会议名称: `中国共产党苇川县第${congress.ordinal}次代表大会`,
      开始日期: congress.from,
      结束日期: congress.to,
      地点: "城关镇人民会堂",
      正式代表: String(congress.delegates),
      候补代表: "",
      列席代表: String(congress.observers),
      党员总数: String(congress.members),
      委员数: String(members),
      候补委员数: county ? String(alternates) : "",
      常委数: String(standing),
      书记数: "1",
      副书记数: String(deputies),
      全会日期: congress.plenum,
      依据: `中国共产党苇川县第${congress.ordinal}次代表大会文件汇编`,
      备注: "",
    },
  };
}

function monthOf(congress: Congress): Month {
  return month(congress.from.split(".").slice(0, 2).join("."));
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}

function byStrokes(people: readonly Person[]): Person[] {
  return [...people].sort((a, b) => compareStrokes(a.name, b.name));
}
