import { type Month, dotted, yearOf } from "../months.js";
import type { Rec } from "../records.js";
import { LOWER, type Lineage, type NameSpec, type Person, type Stint, UPPER } from "./types.js";

/** One row of 领导任职: a stint cut at the renamings of its body. */
export interface Tenure {
  readonly id: string;
  readonly lineage: Lineage;
  readonly name: NameSpec;
  readonly role: Stint["role"];
  readonly post: string;
  readonly person: Person;
  readonly start: Month;
  readonly end?: Month;
  readonly stint: Stint;
  readonly record: Rec;
}

export function tenuresOf(lineage: Lineage, stints: readonly Stint[]): Tenure[] {
  const mine = stints.filter((stint) => stint.lineage === lineage.key);
  const rows = lineage.names.flatMap((name, index) => {
    const until = lineage.names[index + 1]?.from ?? LOWER + 1;
    return mine
      .filter((stint) => stint.start < until && (stint.end ?? LOWER + 1) > name.from)
      .map((stint) => cut(lineage, name, stint, index > 0 ? name.from : 0, until));
  });
  return rows.sort((a, b) => nameOrder(a) - nameOrder(b) || rank(a) - rank(b) || a.start - b.start);
}

function nameOrder(tenure: Tenure): number {
  return tenure.lineage.names.indexOf(tenure.name);
}

function rank(tenure: Tenure): number {
  const titles = [tenure.name.chief, "政治委员", `副${tenure.name.chief}`];
  const found = titles.indexOf(tenure.post);
  return found === -1 ? 9 : found;
}

function cut(lineage: Lineage, name: NameSpec, stint: Stint, from: Month, until: Month): Tenure {
  const start = Math.max(stint.start, from);
  const renamed = until <= LOWER && (stint.end === undefined || stint.end > until);
  const end = renamed ? until : stint.end;
  const post = stint.post ?? (stint.role === "chief" ? name.chief : `副${name.chief}`);
  const { person } = stint;
  const id = `T:${name.short}:${post}:${person.key}:${dotted(start)}`;
  const reason = renamed ? "机构更名" : (stint.reason ?? "");
  const fields: Record<string, string> = {
    机构: name.short,
    职务: post,
    姓名: person.name,
    性别: person.sex,
    民族: person.nation,
    出生年月: dotted(person.birth),
    籍贯: person.native,
    入党时间: person.party === undefined ? "" : dotted(person.party),
    届次: stint.term ?? "",
    标注: stint.mark ?? "",
    任职时间: dotted(start),
    任职方式: stint.how ?? "任命",
    任职依据: basisOf(lineage, stint, start),
    离任时间: end === undefined ? "" : dotted(end),
    离任原因: reason,
    离任依据: end === undefined || renamed ? "" : endBasis(lineage, reason, end),
    备注: stint.note ?? "",
  };
  return {
    id,
    lineage,
    name,
    role: stint.role,
    post,
    person,
    start,
    ...(end === undefined ? {} : { end }),
    stint,
    record: { id, fields },
  };
}

function basisOf(lineage: Lineage, stint: Stint, start: Month): string {
  if (start < UPPER) return "";
  if (stint.basis !== undefined && start === stint.start) return stint.basis;
  if (stint.how === "选举") return "";
  return documentOf(lineage, stint.how ?? "任命", start);
}

function endBasis(lineage: Lineage, reason: string, end: Month): string {
  const managedAbove = lineage.names[0]?.level === "正县级";
  return !managedAbove && ["调任", "退休", "免职", "职务变动", "机构撤销"].includes(reason)
    ? documentOf(lineage, "任命", end)
    : "";
}

/** The number of the document of a month. Each issuer has one on appointments a month. */
function documentOf(lineage: Pick<Lineage, "system">, how: string, at: Month): string {
  const serial = ((at % 12) + 1) * 4;
  if (how === "决定任命") return `苇人发〔${yearOf(at)}〕${serial - 1}号`;
  if (lineage.system === "政权" && how === "任命") return `苇政任〔${yearOf(at)}〕${serial + 2}号`;
  if (lineage.system === "军事") return `霁军政〔${yearOf(at)}〕${serial + 1}号`;
  return `苇委〔${yearOf(at)}〕${serial}号`;
}
