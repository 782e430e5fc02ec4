import { z } from "zod";
import { type Dossier, type Tenure } from "../model/dossier.js";
import { rosters } from "../model/roster.js";
import { overlap } from "../model/span.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";
import { spanWords } from "./span-words.js";
import { endCell, startCell } from "./tenure-cells.js";

/** A unit has a 党委 or a 党组, one after the other; both at once is a slip of name or date. */
export const twoPartySecretaries = defineCheck({
  id: "two-party-secretaries",
  title: "同一单位同时有党委书记和党组书记",
  basis: "一个单位设党委或设党组，改设时前者止、后者起；机关党委另计。",
  why: "同时并存的，多半是改设的时间没有断开，或者机关党委写成了党委。",
  remedy: "核对党委、党组改设的文件，断开任期；机关党委书记写全职务名称。",
  data: z.strictObject({
    unit: z.string(),
    committee: z.string(),
    committeeSpan: z.string(),
    group: z.string(),
    groupSpan: z.string(),
  }),
  variants: {
    both: {
      level: "verify",
      rules: ["L13"],
      message: (d) =>
        `${d.unit}同时有党委书记${d.committee}（${d.committeeSpan}）和党组书记${d.group}（${d.groupSpan}）。核对党委、党组改设的时间，机关党委写全名称。`,
    },
  },
  examples: {
    bad: {
      党委没有断开就有党组: {
        sheets: {
          领导任职:
            "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n苇川县卫生局 | 党委书记 | 张三 | 1993.6 | 1997.3\n苇川县卫生局 | 党组书记 | 李四 | 1996.1 | 2001.3",
        },
        finds: ["both 领导任职!E2"],
      },
    },
    good: {
      "先后改设，或另有机关党委": {
        领导任职:
          "机构 | 职务 | 姓名 | 任职时间 | 离任时间\n中共苇川县卫生局委员会 | 书记 | 张三 | 1993.6 | 1996.1\n中共苇川县卫生局党组 | 书记 | 张三 | 1996.1 | 2001.3\n中共苇川县卫生局党组 | 机关党委书记 | 李四 | 1996.1 | 2001.3",
      },
    },
  },
  needs: handedIn("tenures"),
  *run(dossier) {
    for (const [unit, { committee, group }] of secretariesByUnit(dossier)) {
      const pairs = committee.flatMap((a) => group.map((b) => ({ a, b })));
      const pair = pairs.find(({ a, b }) => overlap(a.span, b.span) === "certain");
      if (pair === undefined) continue;
      const { a, b } = pair;
      yield {
        variant: "both" as const,
        at: endCell(a),
        related: [startCell(b)],
        body: unit,
        data: {
          unit,
          committee: a.name,
          committeeSpan: spanWords(a.span),
          group: b.name,
          groupSpan: spanWords(b.span),
        },
      };
    }
  },
});

interface Secretaries {
  readonly committee: Tenure[];
  readonly group: Tenure[];
}

/** The secretaries of a unit, listed under the unit or under its 党委 and 党组. */
function secretariesByUnit(dossier: Dossier): ReadonlyMap<string, Secretaries> {
  const units = new Map<string, Secretaries>();
  for (const { name, tenures } of rosters(dossier)) {
    const unit = name.replace(/^(中共|中国共产党)/u, "").replace(/(党组|党委|(?<=.)委员会)$/u, "");
    const secretaries = units.get(unit) ?? { committee: [], group: [] };
    units.set(unit, secretaries);
    for (const tenure of tenures) {
      const kind = kindOf(tenure.post.seat, name);
      if (kind !== undefined) secretaries[kind].push(tenure);
    }
  }
  return units;
}

function kindOf(seat: string, body: string): "committee" | "group" | undefined {
  if (seat === "党委书记") return "committee";
  if (seat === "党组书记") return "group";
  if (seat !== "书记") return undefined;
  if (body.endsWith("党组")) return "group";
  return /(党委|^(中共|中国共产党).*委员会)$/u.test(body) ? "committee" : undefined;
}
