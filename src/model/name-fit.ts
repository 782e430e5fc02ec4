import { clearlyBefore } from "./coverage.js";
import { isDate } from "./date.js";
import { type Dossier, type Tenure } from "./dossier.js";
import { type OrgName, isRenaming } from "./org.js";
import { nameIndex } from "./org-names.js";
import { bodyFinder } from "./roster.js";
import { reversed } from "./span.js";

/** A tenure that the name it stands under cannot have had for all of its time. */
export interface Misfit {
  readonly tenure: Tenure;
  readonly name: OrgName;
  /** it starts before the name was in force, starts after it had ended, or starts under it and outlasts it */
  readonly kind: "early" | "after" | "late";
  /** early and after: the body's name in force at its start; late: what the name became, if that was written; undefined where the body ended */
  readonly other: string | undefined;
  /** the other name was in force for all of the tenure */
  readonly otherFits: boolean;
}

/** Tenures that certainly leave the life of their name by more than the boundary month. */
export function misfits(dossier: Dossier): Misfit[] {
  const named = nameIndex(dossier.orgs);
  const bodyOf = bodyFinder(dossier);
  const found: Misfit[] = [];
  for (const tenure of dossier.tenures) {
    const { org } = tenure;
    if (org === undefined || kindOf(tenure, org) === undefined) continue;
    // one name may have been in force twice: 新海连市委 1949.11—1950.5 and 1951.1—1961.10
    const rows = [org, ...named(org.fullName)];
    const wrong = rows.flatMap((name) => {
      const kind = kindOf(tenure, name);
      return kind === undefined ? [] : [{ name, kind }];
    });
    const [first] = wrong;
    if (first === undefined || wrong.length < rows.length) continue;
    const { name, kind } = wrong.find((each) => each.kind === "late") ?? first;
    const names = bodyOf({ org: name, bodyText: tenure.bodyText }).body?.names ?? [];
    const inForce = kind === "late" ? undefined : nameInForce(tenure, name, names);
    found.push({
      tenure,
      name,
      kind,
      other: kind === "late" ? renamedTo(name, names) : inForce?.fullName,
      otherFits: inForce !== undefined && kindOf(tenure, inForce) === undefined,
    });
  }
  return found;
}

function kindOf({ span }: Tenure, { span: life }: OrgName): Misfit["kind"] | undefined {
  // a name that ends before it begins is wrong itself, and says nothing of its tenures
  if (reversed(life) === "certain") return undefined;
  if (clearlyBefore(span.from, life.from)) return "early";
  if (clearlyBefore(life.to, span.from)) return "after";
  return clearlyBefore(life.to, span.to) ? "late" : undefined;
}

function nameInForce(tenure: Tenure, name: OrgName, names: readonly OrgName[]): OrgName | undefined {
  return names.find((row) => {
    if (row.fullName === name.fullName || !isDate(row.span.from)) return false;
    const kind = kindOf(tenure, row);
    return kind === undefined || kind === "late";
  });
}

function renamedTo(name: OrgName, names: readonly OrgName[]): string | undefined {
  const next = names[names.indexOf(name) + 1];
  if (next !== undefined) return next.fullName;
  return isRenaming(name.endAct) ? (name.successors[0] ?? "") : undefined;
}
