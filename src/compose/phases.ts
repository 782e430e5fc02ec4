import { clip } from "../model/span.js";
import { type Context } from "./context.js";
import { type Entry } from "./entries.js";
import { inVolume } from "./limits.js";
import { type Period, withGaps } from "./periods.js";

/** The phases of the volume (阶段), by which the rosters of leading bodies without 届 are cut. */
export function phasePeriods(entry: Entry, { dossier, limits }: Context): Period[] {
  const { phases } = dossier.volume;
  if (entry.category !== "领导机构" || phases.length === 0) return [];
  const made = phases
    .filter((phase) => inVolume({ from: phase.from, to: phase.to }, limits))
    .map((phase): Period => {
      const span = { from: phase.from, to: phase.to };
      return { key: `阶段 ${phase.name}`, title: phase.name, span: clip(span, limits.span) ?? span, elected: false };
    });
  return withGaps(made, limits.span);
}
