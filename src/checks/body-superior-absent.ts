import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { clearlyBefore } from "../model/coverage.js";
import { boundText } from "../model/date-text.js";
import { type Dossier } from "../model/dossier.js";
import { type Body, type OrgName } from "../model/org.js";
import { nameIndex } from "../model/org-names.js";
import { bodyFinder } from "../model/roster.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";

const header = "机构全称 | 隶属 | 设立时间 | 撤止时间";

/** 隶属: the superior must have been there when the body was founded, and for as long as the body was. */
export const bodySuperiorAbsent = defineCheck({
  id: "body-superior-absent",
  title: "上级机构当时还没有设立，或已经撤销",
  basis: "隶属写当时的上级；上级撤销、改隶的，另起一行写明改隶的时间。",
  why: "上级不在，隶属关系就断了线，序列图也画不出来。",
  remedy: "查对两个机构的设立、撤止时间；上级已改的，写当时的上级，或另起一行。",
  data: z.strictObject({
    name: z.string(),
    superior: z.string(),
    founded: z.string(),
    bound: z.string(),
  }),
  variants: {
    "not-yet": {
      level: "verify",
      rules: ["N11"],
      message: (d) => `${d.name}${d.founded}设立，上级${d.superior}到${d.bound}才设立。请核对时间，或改写当时的上级。`,
    },
    "no-more": {
      level: "verify",
      rules: ["N11"],
      message: (d) =>
        `${d.name}的上级${d.superior}已于${d.bound}撤止，此后隶属谁没有写。请另起一行，写明改隶的时间和上级。`,
    },
  },
  examples: {
    bad: {
      上级设立在后: {
        sheets: { 机构沿革: `${header}\n县委农工委 | | 1995.3 |\n县农经站 | 县委农工委 | 1986.5 | 1997.1` },
        finds: ["not-yet 机构沿革!B3"],
      },
      上级先撤了: {
        sheets: { 机构沿革: `${header}\n县工业局 | | 1984.3 | 1997.1\n县丝绸厂 | 县工业局 | 1986.5 |` },
        finds: ["no-more 机构沿革!B3"],
      },
    },
    good: {
      "上级更名，还是那个机构": {
        机构沿革:
          "机构全称 | 隶属 | 设立时间 | 设立方式 | 前身 | 撤止时间 | 撤止方式 | 后继\n县经委 | | 1984.3 | | | 1997.1 | 更名 | 县经贸委\n县经贸委 | | 1997.1 | 更名 | 县经委 | | |\n县丝绸厂 | 县经委 | 1986.5 | | | | |",
      },
      "上限以前的上级，本卷不问": { 机构沿革: `${header}\n县政府 | | 1981.3 |\n县财政局 | 县政府 | 1979.3 |` },
      上级在别的书里: { 机构沿革: `${header}\n中共苇川县委 | 中共霁州地委 | 1949.10 |` },
    },
  },
  needs: handedIn("orgs"),
  *run(dossier) {
    const superiorOf = superiorFinder(dossier);
    for (const org of dossier.orgs) {
      const superior = superiorOf(org);
      if (superior === undefined) continue;
      const { span } = superior.body;
      // what it was under before the volume stands in the volume before
      const early =
        clearlyBefore(org.span.from, span.from) && clearlyBefore(dossier.volume.upper ?? "unknown", span.from);
      if (!early && !clearlyBefore(span.to, org.span.to)) continue;
      yield {
        variant: early ? "not-yet" : "no-more",
        at: cellOf(org.origin, "parent"),
        related: [cellOf(superior.row.origin, early ? "from" : "to")],
        body: org.fullName,
        data: {
          name: org.fullName,
          superior: superior.row.fullName,
          founded: boundText(org.span.from),
          bound: boundText(early ? span.from : span.to),
        },
      };
    }
  },
});

/** The superior through all its names; nothing where several bodies have borne the name, as it may be either. */
function superiorFinder(dossier: Dossier) {
  const named = nameIndex(dossier.orgs);
  const bodyOf = bodyFinder(dossier);
  return ({ parent, fullName }: OrgName): { readonly row: OrgName; readonly body: Body } | undefined => {
    if (parent === undefined) return undefined;
    const rows = named(parent);
    const bodies = new Set(rows.map((org) => bodyOf({ org, bodyText: parent }).body));
    const [row] = rows;
    const [body] = bodies;
    if (row === undefined || body === undefined || bodies.size > 1 || row.fullName === fullName) return undefined;
    return { row, body };
  };
}
