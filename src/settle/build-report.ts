import { type Profile } from "../../schemas/profile.js";
import {
  type EarlierReport,
  type Report,
  type ReportCheck,
  type ReportDossier,
  type ReportFinding,
} from "../../schemas/report.js";
import { type VolumeSettings } from "../../schemas/volume-settings.js";
import { type Dossier, type VolumeInfo } from "../model/dossier.js";
import { type CheckOutcome, type Level, levels } from "../model/finding.js";
import { hash8 } from "../model/hash.js";
import { numberToChinese } from "../model/numerals.js";
import { drawn } from "./drawn.js";
import { changesOf, levelBy, usualProfile } from "./profile.js";
import { type CheckFacts } from "./settle-checks.js";
import { type Checked, settle } from "./settle.js";
import { compare } from "./since.js";
import { snapshotOf } from "./snapshot.js";

export interface ReportFrame {
  /** version of the program */
  readonly version: string;
  /** 截至日期, given by the user; empty where none was */
  readonly asOf: string;
  /** 规范; 通用 where none was given */
  readonly profile?: Profile | undefined;
  /** an earlier report to compare with */
  readonly since?: EarlierReport | undefined;
}

/** The report of any number of counties. With several, a check's outcome is the gravest of its outcomes. */
export function buildReport(counties: readonly Checked[], checks: readonly CheckFacts[], frame: ReportFrame): Report {
  const { version, asOf, profile = usualProfile, since: earlier } = frame;
  const settled = counties.map((county) => ({ id: county.dossier.id, ...settle(county, profile) }));
  const found = settled.flatMap((county) => county.findings);
  const told = { name: profile.name, changes: changesOf(profile, checks) };
  const compared = earlier === undefined ? undefined : compare(found, earlier, endings(settled), told);
  const findings = compared?.findings ?? found;
  return {
    format: "zuzhishi-report/1",
    tool: { version, rules: rulesVersion(checks) },
    asOf,
    profile: told,
    dossiers: counties.map(({ dossier }) => describe(dossier)),
    checks: checks.map((check) => summarise(check, settled, profile)),
    findings,
    since: compared?.since ?? null,
    summary: tally(findings),
  };
}

interface Ended {
  readonly id: string;
  readonly outcomes: readonly CheckOutcome[];
}

const endings = (counties: readonly Ended[]): Map<string, Map<string, CheckOutcome["outcome"]>> =>
  new Map(counties.map(({ id, outcomes }) => [id, new Map(outcomes.map(({ check, outcome }) => [check, outcome]))]));

/** Names the set of rules a report was made with: it changes when a check, its level or its rules change. */
export const rulesVersion = (checks: readonly CheckFacts[]): string =>
  hash8(JSON.stringify(checks.map(({ id, title, level, rules }) => [id, title, level, rules])));

const gravity = ["crashed", "found", "not-run", "clean"] as const;

function summarise(check: CheckFacts, counties: readonly Ended[], profile: Profile): ReportCheck {
  const { id, title, rules } = check;
  const ends = counties.flatMap(({ id: county, outcomes }) =>
    outcomes.filter((end) => end.check === id).map((end) => ({ county, end })),
  );
  const outcome = gravity.find((grave) => ends.some(({ end }) => end.outcome === grave)) ?? "not-run";
  const why = ends.flatMap(({ county, end }) => {
    if (end.outcome !== outcome || !("why" in end)) return [];
    return counties.length > 1 ? `${county}：${end.why}` : end.why;
  });
  return { id, title, level: levelOf(check, profile), rules: [...rules], outcome, why: why.join("；") };
}

/** The gravest level of its variants under the profile. */
function levelOf({ id, variants, level }: CheckFacts, profile: Profile): Level {
  const now = new Set(
    variants.map(({ name, level, rules }) => levelBy(profile, { check: id, variant: name, rules, level })),
  );
  return levels.find((grave) => now.has(grave)) ?? level;
}

function describe(dossier: Dossier): ReportDossier {
  const { number } = dossier.volume;
  return {
    id: dossier.id,
    county: dossier.volume.county,
    volume: number === undefined ? "" : `第${numberToChinese(number)}卷`,
    settings: settingsOf(dossier.volume),
    snapshot: snapshotOf(dossier),
    inputs: dossier.inputs.map(({ book, sheet, kind, rows }) => ({ book, sheet, kind: kind ?? "", rows: { ...rows } })),
    counts: {
      organizations: dossier.orgs.length,
      bodies: dossier.bodies.length,
      tenures: dossier.tenures.length,
      persons: dossier.persons.length,
      meetings: dossier.meetings.length,
      members: dossier.members.length,
      delegates: dossier.delegates.length,
      documents: dossier.documents.length,
    },
    ...drawn(dossier),
  };
}

function settingsOf(volume: VolumeInfo): VolumeSettings {
  const { title, upper, lower, previousLower, connector, padMonths, openStyle, phases } = volume;
  return {
    title,
    upper: upper?.edtf ?? "",
    lower: lower?.edtf ?? "",
    previousLower: previousLower?.edtf ?? "",
    connector,
    padMonths,
    openStyle,
    phases: phases.map(({ name, from, to }) => ({ name, from: from.edtf, to: to.edtf })),
  };
}

function tally(findings: readonly ReportFinding[]): Report["summary"] {
  const open = (level: Level): number =>
    findings.filter((finding) => finding.level === level && finding.status === "open").length;
  return {
    mandatory: open("mandatory"),
    verify: open("verify"),
    hint: open("hint"),
    explained: findings.filter((finding) => finding.status !== "open").length,
  };
}
