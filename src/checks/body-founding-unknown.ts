import { z } from "zod";
import { cellOf } from "../model/cell.js";
import { clearlyBefore } from "../model/coverage.js";
import { type Dossier } from "../model/dossier.js";
import { type OrgName } from "../model/org.js";
import { nameIndex } from "../model/org-names.js";
import { defineCheck } from "./define-check.js";
import { handedIn } from "./handed-in.js";

const header = "机构全称 | 设立时间 | 设立方式 | 设立依据";

/** How a body came to be: its date, and for those of this volume the act or the paper. One question for each sheet. */
export const bodyFoundingUnknown = defineCheck({
  id: "body-founding-unknown",
  title: "机构没有写何时、怎样设立",
  basis: "沿革写明每个机构设立的时间、方式和依据；上卷已有的从上卷。",
  why: "没有设立时间，名录从何时起、有没有缺人都无从核对。",
  remedy: "查设立文件，补设立时间；本卷时段内设立的，再补设立方式或依据。",
  data: z.strictObject({ sheet: z.string(), names: z.array(z.string()) }),
  variants: {
    undated: {
      level: "verify",
      rules: ["O01"],
      message: (d) =>
        `${d.sheet}有${d.names.length}个机构没有设立时间：${listed(d.names)}。请查设立文件补上，查不到的在备注写“不详”。`,
    },
    "no-act": {
      level: "verify",
      rules: ["O01"],
      message: (d) =>
        `${d.sheet}有${d.names.length}个机构在本卷时段内设立，设立方式和依据都没有写：${listed(d.names)}。请补上。`,
    },
  },
  examples: {
    bad: {
      没有设立时间: {
        sheets: { 机构沿革: `${header}\n县委 | 1949.10 | |\n县农机站 | | |\n县水管站 | | |` },
        finds: ["undated 机构沿革!B3"],
      },
      没有写怎样设立: {
        sheets: { 机构沿革: `${header}\n县招商局 | 1999.4 | |` },
        finds: ["no-act 机构沿革!C2"],
      },
    },
    good: {
      写了方式或依据: { 机构沿革: `${header}\n县招商局 | 1999.4 | 设立 |\n县志办 | 1998.3 | | 县政发〔1998〕3号` },
      "上卷已有，本卷不必再写": {
        "上卷/机构沿革": `${header}\n县农机站 | 1984.3 | 设立 |`,
        机构沿革: `${header}\n县农机站 | | |`,
      },
    },
  },
  needs: handedIn("orgs"),
  *run(dossier) {
    const { upper } = dossier.volume;
    const old = nameIndex(dossier.previous?.orgs ?? []);
    for (const orgs of bySheet(dossier)) {
      const fresh = orgs.filter(({ fullName, note }) => old(fullName).length === 0 && note?.includes("不详") !== true);
      const undated = fresh.filter(({ span }) => span.from === "unknown");
      const silent = fresh.filter(
        ({ span, startAct, startBasis }) =>
          startAct === undefined && startBasis === undefined && clearlyBefore(upper ?? "unknown", span.from),
      );
      for (const [variant, field, rows] of [
        ["undated", "from", undated],
        ["no-act", "startAct", silent],
      ] as const) {
        const [first, ...rest] = rows;
        if (first === undefined) continue;
        yield {
          variant,
          at: cellOf(first.origin, field),
          related: rest.slice(0, mostRelated).map(({ origin }) => cellOf(origin, field)),
          data: { sheet: first.origin.table.sheet, names: [...new Set(rows.map(({ fullName }) => fullName))] },
        };
      }
    }
  },
});

const mostRelated = 20;
const mostNames = 8;

const listed = (names: readonly string[]): string =>
  `${names.slice(0, mostNames).join("、")}${names.length > mostNames ? "等" : ""}`;

function bySheet({ orgs }: Dossier): Iterable<readonly OrgName[]> {
  const sheets = new Map<OrgName["origin"]["table"], OrgName[]>();
  for (const org of orgs) {
    const rows = sheets.get(org.origin.table);
    if (rows === undefined) sheets.set(org.origin.table, [org]);
    else rows.push(org);
  }
  return sheets.values();
}
