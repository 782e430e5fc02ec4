import { clip } from "../model/span.js";
import { type Context } from "./context.js";
import { type Entry } from "./entries.js";
import { inVolume } from "./limits.js";
import { type Period, withGaps } from "./periods.js";

/** 县委 and 纪委. Phases are the Party's own (第八届县委): a government has its 届, and no phase of the committee's. */
export const hasPhases = ({ kind, category }: Entry): boolean =>
  (kind === "committee" || kind === "discipline") && (category === undefined || category === "领导机构");

/** The phases of the volume (阶段), by which the rosters of 县委 and 纪委 are cut where they have no 届. */
export function phasePeriods(entry: Entry, { dossier, limits }: Context): Period[] {
  const { phases } = dossier.volume;
  if (!hasPhases(entry) || phases.length === 0) return [];
  const made = phases
    .filter((phase) => inVolume({ from: phase.from, to: phase.to }, limits))
    .map((phase): Period => {
      const span = { from: phase.from, to: phase.to };
      return { key: `阶段 ${phase.name}`, title: phase.name, span: clip(span, limits.span) ?? span, elected: false };
    });
  return withGaps(made, limits.span);
}
