import { type OrgName, systems } from "../model/org.js";
import { idMaker } from "./record-ids.js";
import { type RecordRow } from "./record-row.js";
import { listOf, requiredText, stintsOf, textOf } from "./values.js";

/** The rows of 机构沿革: one for each name in force, one for each stint where a row has several. */
export function readOrgs(rows: readonly RecordRow[], volume = ""): OrgName[] {
  const idOf = idMaker("O", volume);
  return rows.flatMap((row) =>
    stintsOf(row).map(({ from, to, remark }): OrgName => {
      const fullName = requiredText(row, "fullName").replaceAll(/\s/gu, "");
      return {
        id: idOf(fullName),
        origin: row.origin,
        fullName,
        shortName: textOf(row, "shortName")?.replaceAll(/\s/gu, ""),
        system: systems.find((system) => system === textOf(row, "system")),
        category: textOf(row, "category"),
        level: textOf(row, "level"),
        parent: textOf(row, "parent"),
        span: { from, to },
        startAct: textOf(row, "startAct"),
        startBasis: textOf(row, "startBasis"),
        predecessors: listOf(row, "predecessors"),
        endAct: textOf(row, "endAct") ?? (remark === "" ? undefined : remark),
        endBasis: textOf(row, "endBasis"),
        successors: listOf(row, "successors"),
        seat: textOf(row, "seat"),
        note: textOf(row, "note"),
      };
    }),
  );
}
