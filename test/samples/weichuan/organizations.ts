import { dotted, yearOf } from "../months.js";
import type { Rec } from "../records.js";
import { type Lineage, type NameSpec, type Stint, UPPER } from "./types.js";

/** One row of 机构沿革 per name in force. */
export function organizationRecords(lineage: Lineage): Rec[] {
  return lineage.names.map((name, index) => {
    const previous = lineage.names[index - 1];
    const next = lineage.names[index + 1];
    const end = next === undefined ? lineage.end : { at: next.from, how: "更名", after: [next.full] };
    const begin = previous === undefined ? lineage.begin : { how: "更名", before: [previous.full] };
    return {
      id: `O:${name.short}`,
      fields: {
        机构全称: name.full,
        简称: name.short,
        系统: lineage.system,
        类别: lineage.kind,
        级别: name.level,
        隶属: lineage.under,
        设立时间: dotted(name.from),
        设立方式: begin?.how ?? "设立",
        前身: (begin?.before ?? []).join("、"),
        设立依据: name.from < UPPER ? "" : establishment(lineage, name.from),
        撤止时间: end === undefined ? "" : dotted(end.at),
        撤止方式: end?.how ?? "",
        后继: (end?.after ?? []).join("、"),
        撤止依据: end === undefined ? "" : establishment(lineage, end.at),
        驻地: lineage.seat,
        备注: "",
      },
    };
  });
}

function establishment(lineage: Lineage, at: number): string {
  const issuer = lineage.system === "党" || lineage.system === "群团" ? "苇委" : "苇政";
  return `${issuer}〔${yearOf(at)}〕${((at % 12) + 1) * 4 + (issuer === "苇委" ? 1 : 0)}号`;
}

/** The 党组 of a bureau follows the bureau's names; its secretary is the bureau's chief. */
export function partyGroup(lineage: Lineage): Lineage | undefined {
  const since = lineage.group;
  if (since === undefined) return undefined;
  return {
    key: `${lineage.key}党组`,
    system: "党",
    kind: "党组",
    under: "中共苇川县委员会",
    seat: lineage.seat,
    book: "县委组织部/党组领导任职.xlsx",
    names: lineage.names.map((name): NameSpec => ({
      full: `中共${name.full}党组`,
      short: `${name.short}党组`,
      from: Math.max(since, name.from),
      chief: "书记",
      level: "",
    })),
    deputies: 0,
    pool: "none",
    how: { chief: "任命", deputy: "任命" },
  };
}

export function partyGroupStints(lineage: Lineage, stints: readonly Stint[]): Stint[] {
  const since = lineage.group;
  if (since === undefined) return [];
  return stints
    .filter((stint) => stint.lineage === lineage.key)
    .map(({ lineage: key, person, slot, role, start, end, reason }) => {
      const chief = role === "chief";
      return {
        lineage: `${key}党组`,
        role: chief ? ("chief" as const) : slot === 0 ? ("deputy" as const) : ("other" as const),
        ...(chief || slot === 0 ? {} : { post: "成员" }),
        slot,
        person,
        start: Math.max(start, since),
        ...(end === undefined ? {} : { end }),
        ...(reason === undefined ? {} : { reason }),
        how: "任命",
        ...(chief ? { mark: "兼" } : {}),
      };
    });
}
