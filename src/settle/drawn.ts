import { type ReportDossier } from "../../schemas/report.js";
import { chiefCoverage } from "../model/chief-coverage.js";
import { edtfMonth } from "../model/date-text.js";
import { type Dossier } from "../model/dossier.js";
import { latestName } from "../model/org.js";
import { yearGrid } from "../model/year-grid.js";

/** 机构逐年表 and 正职逐月表 of a county, as the report keeps them; neither where the volume has no limits. */
export function drawn(dossier: Dossier): Pick<ReportDossier, "grid" | "chiefs"> {
  const grid = yearGrid(dossier);
  if (grid === undefined) return {};
  const { from, to, rows } = grid;
  return {
    grid: {
      from,
      to,
      rows: rows.map(({ name, body, runs }) => ({
        body: name,
        system: (body === undefined ? undefined : latestName(body).system) ?? "",
        runs: runs.map((run) => ({ ...run })),
      })),
    },
    chiefs: chiefCoverage(dossier).map(({ line, post, runs }) => ({
      body: line.roster.name,
      post,
      leading: line.leading,
      runs: runs.map(({ state, first, last, holders }) => ({
        state,
        from: edtfMonth(first),
        to: edtfMonth(last),
        who: holders.map(({ name }) => name),
      })),
    })),
  };
}
