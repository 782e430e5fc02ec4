import { type CheckSettings, usualSettings } from "../model/check-settings.js";
import { type Dossier } from "../model/dossier.js";
import { type CheckOutcome } from "../model/finding.js";
import { type Check } from "./define-check.js";

/** Stands around each check's work: a face of the program that has a clock takes the time. */
export type Watch = <T>(check: string, work: () => T) => T;

/**
 * Runs every check on one county. The only place that catches: a check that throws has crashed, which is a fault of the
 * program and is reported as one, never as a fault of the data; the other checks still run.
 */
export function runChecks(
  dossier: Dossier,
  checks: readonly Check[],
  settings: CheckSettings = usualSettings,
  watch: Watch = (_check, work) => work(),
): CheckOutcome[] {
  return checks.map((check) => watch(check.id, () => runCheck(dossier, check, settings)));
}

function runCheck(dossier: Dossier, check: Check, settings: CheckSettings): CheckOutcome {
  try {
    const why = check.needs(dossier);
    if (why !== undefined) return { check: check.id, outcome: "not-run", why };
    const findings = check.run(dossier, settings);
    return findings.length === 0
      ? { check: check.id, outcome: "clean" }
      : { check: check.id, outcome: "found", findings };
  } catch (error) {
    return { check: check.id, outcome: "crashed", why: error instanceof Error ? error.message : String(error) };
  }
}
