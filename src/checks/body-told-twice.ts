import { z } from "zod";
import { type CellRef, cellOf } from "../model/cell.js";
import { clearlyBefore } from "../model/coverage.js";
import { type Bound, isDate } from "../model/date.js";
import { boundText } from "../model/date-text.js";
import { type Dossier } from "../model/dossier.js";
import { type OrgName } from "../model/org.js";
import { nameIndex } from "../model/org-names.js";
import { overlap } from "../model/span.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { endCell, startCell } from "./tenure-cells.js";

const header = "机构全称 | 级别 | 隶属 | 设立时间 | 撤止时间";

/** Two units fill in the same body: what they say of its life, its level and its superior must agree. */
export const bodyToldTwice = defineCheck({
  id: "body-told-twice",
  title: "同一机构两处记载不一致",
  basis: "一个机构在同一时期只有一个设立时间、一个撤止时间、一个级别、一个上级。",
  why: "几个单位各填一行，两处不同，各章就会印出两种说法。",
  remedy: "对照设立、撤销的文件，把两行改成一致，再留一行；确是两个机构的，全称要写得分得开。",
  data: z.strictObject({ name: z.string(), what: z.string(), first: z.string(), second: z.string() }),
  variants: {
    dates: {
      level: "verify",
      rules: ["N02"],
      message: (d) => `${d.name}的${d.what}，一处写${d.first}，一处写${d.second}。请对照文件改成一致。`,
    },
    level: {
      level: "verify",
      rules: ["O06"],
      message: (d) => `${d.name}的${d.what}，一处写${d.first}，一处写${d.second}。请核定，升格、降格的另起一行。`,
    },
    superior: {
      level: "verify",
      rules: ["O09"],
      message: (d) => `${d.name}的${d.what}，一处写${d.first}，一处写${d.second}。请核定，改隶的另起一行写明时间。`,
    },
    "previous-volume": {
      level: "verify",
      rules: ["N02", "X03"],
      message: (d) => `${d.name}的${d.what}，上卷写${d.first}，本卷写${d.second}。请对照文件改正；上卷有误的作说明。`,
    },
  },
  examples: {
    bad: {
      两个单位各写一个设立时间: {
        sheets: { 机构沿革: `${header}\n县水利局 | 正科级 | 县政府 | 1984.3 |\n县水利局 | 正科级 | 县政府 | 1986.3 |` },
        finds: ["dates 机构沿革!D3"],
      },
      级别和上级不同: {
        sheets: { 机构沿革: `${header}\n县档案局 | 正科级 | 县委 | 1984.3 |\n县档案局 | 副科级 | 县政府 | 1984.3 |` },
        finds: ["level 机构沿革!B3", "superior 机构沿革!C3"],
      },
      与上卷不同: {
        sheets: {
          "上卷/机构沿革": `${header}\n县水利局 | 正科级 | 县政府 | 1984.3 |`,
          机构沿革: `${header}\n县水利局 | 正科级 | 县政府 | 1986.3 |`,
        },
        finds: ["previous-volume 机构沿革!D2"],
      },
    },
    good: {
      "撤销后又恢复，先后两行": {
        机构沿革: `${header}\n县保密委 | 副科级 | 县委 | 1951.8 | 1952.8\n县保密委 | 正科级 | 县政府 | 1964.1 |`,
      },
      "一处写到月，一处只写年": {
        机构沿革: `${header}\n县水利局 | 正科级 | 县政府 | 1984.3 |\n县水利局 | | | 1984 |`,
      },
    },
  },
  needs: handedIn("orgs"),
  *run(dossier) {
    for (const [first, second] of sameAtOnce(dossier.orgs)) {
      const dates = dateDifference(first, second);
      if (dates !== undefined) yield { variant: "dates", ...dates, body: second.fullName };
      for (const [variant, what, field] of told) {
        const [a, b] = [first[field], second[field]];
        if (a === undefined || b === undefined || isSameWord(dossier, a, b)) continue;
        yield {
          variant,
          at: cellOf(second.origin, field),
          related: [cellOf(first.origin, field)],
          body: second.fullName,
          data: { name: second.fullName, what, first: a, second: b },
        };
      }
    }
    for (const [first, second] of acrossVolumes(dossier)) {
      const dates = dateDifference(first, second);
      if (dates !== undefined) yield { variant: "previous-volume", ...dates, body: second.fullName };
    }
  },
});

const told = [
  ["level", "级别", "level"],
  ["superior", "上级", "parent"],
] as const;

function* sameAtOnce(orgs: readonly OrgName[]): Generator<readonly [OrgName, OrgName]> {
  const byName = new Map<string, OrgName[]>();
  for (const org of orgs) {
    const earlier = byName.get(org.fullName) ?? [];
    for (const other of earlier) if (overlap(other.span, org.span) === "certain") yield [other, org];
    byName.set(org.fullName, [...earlier, org]);
  }
}

/** The row of the last volume that was still in force, where just one row on either side bears the name. */
function* acrossVolumes({ orgs, previous }: Dossier): Generator<readonly [OrgName, OrgName]> {
  const old = nameIndex(previous?.orgs ?? []);
  const here = nameIndex(orgs);
  for (const org of orgs) {
    const [first, ...others] = old(org.fullName);
    if (first === undefined || others.length > 0 || here(org.fullName).length > 1) continue;
    // a body that ended and came back in this volume has a life of its own
    if (overlap(first.span, org.span) === "certain") yield [first, org];
  }
}

function dateDifference(first: OrgName, second: OrgName) {
  const ends = [
    ["设立时间", "from", startCell],
    ["撤止时间", "to", endCell],
  ] as const;
  for (const [what, end, cell] of ends) {
    const [a, b]: [Bound, Bound] = [first.span[end], second.span[end]];
    if (!isDate(a) || !isDate(b) || (!clearlyBefore(a, b) && !clearlyBefore(b, a))) continue;
    const at: CellRef = cell(second);
    return {
      at,
      related: [cell(first)],
      data: { name: second.fullName, what, first: boundText(a), second: boundText(b) },
    };
  }
  return undefined;
}

/** The same word, or two names of one body: 县委, 中共××县委员会. */
function isSameWord({ orgs }: Dossier, a: string, b: string): boolean {
  if (a === b) return true;
  const named = nameIndex(orgs);
  return named(a).some((org) => named(b).includes(org));
}
