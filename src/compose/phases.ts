import { clip } from "../model/span.js";
import { type Context } from "./context.js";
import { type BodyKind } from "./body-kind.js";
import { type Entry } from "./entries.js";
import { inVolume } from "./limits.js";
import { type Period, withGaps } from "./periods.js";

const leading: ReadonlySet<BodyKind> = new Set(["committee", "discipline", "congress", "government", "conference"]);

/** Whether this is one of the bodies that lead a county, and not a department or a township. */
export const isLeading = (entry: Entry): boolean => leading.has(entry.kind);

/** The phases of the volume (阶段), by which the rosters of a county's leading bodies are cut where they have no 届. */
export function phasePeriods(entry: Entry, { dossier, limits }: Context): Period[] {
  const { phases } = dossier.volume;
  if (!isLeading(entry) || phases.length === 0) return [];
  const made = phases
    .filter((phase) => inVolume({ from: phase.from, to: phase.to }, limits))
    .map((phase): Period => {
      const span = { from: phase.from, to: phase.to };
      return { key: `阶段 ${phase.name}`, title: phase.name, span: clip(span, limits.span) ?? span, elected: false };
    });
  return withGaps(made, limits.span);
}
