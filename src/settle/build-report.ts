import { type Report, type ReportCheck, type ReportDossier, type ReportFinding } from "../../schemas/report.js";
import { type VolumeSettings } from "../../schemas/volume-settings.js";
import { type Dossier, type VolumeInfo } from "../model/dossier.js";
import { type CheckOutcome, type Level } from "../model/finding.js";
import { hash8 } from "../model/hash.js";
import { numberToChinese } from "../model/numerals.js";
import { settle } from "./settle.js";

/** One county after its checks. */
export interface Checked {
  readonly dossier: Dossier;
  readonly outcomes: readonly CheckOutcome[];
}

/** What a report says of each check that could have run. */
export interface CheckTitle {
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  readonly rules: readonly string[];
}

export interface ReportFrame {
  /** version of the program */
  readonly version: string;
  /** 截至日期, given by the user; empty where none was */
  readonly asOf: string;
}

/** The report of any number of counties. With several, a check's outcome is the gravest of its outcomes. */
export function buildReport(counties: readonly Checked[], checks: readonly CheckTitle[], frame: ReportFrame): Report {
  const findings = counties.flatMap(({ dossier, outcomes }) => settle(dossier.id, outcomes, dossier.explanations));
  return {
    format: "zuzhishi-report/1",
    tool: { version: frame.version, rules: rulesVersion(checks) },
    asOf: frame.asOf,
    dossiers: counties.map(({ dossier }) => describe(dossier)),
    checks: checks.map((check) => summarise(check, counties)),
    findings,
    summary: tally(findings),
  };
}

/** Names the set of rules a report was made with: it changes when a check, its level or its rules change. */
export const rulesVersion = (checks: readonly CheckTitle[]): string =>
  hash8(JSON.stringify(checks.map(({ id, title, level, rules }) => [id, title, level, rules])));

const gravity = ["crashed", "found", "not-run", "clean"] as const;

function summarise(check: CheckTitle, counties: readonly Checked[]): ReportCheck {
  const { id, title, level, rules } = check;
  const ends = counties.flatMap(({ dossier, outcomes }) =>
    outcomes.filter((end) => end.check === id).map((end) => ({ county: dossier.id, end })),
  );
  const outcome = gravity.find((grave) => ends.some(({ end }) => end.outcome === grave)) ?? "not-run";
  const why = ends.flatMap(({ county, end }) => {
    if (end.outcome !== outcome || !("why" in end)) return [];
    return counties.length > 1 ? `${county}：${end.why}` : end.why;
  });
  return { id, title, level, rules: [...rules], outcome, why: why.join("；") };
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

/** 数据指纹: changes when anything that was read changes, and not with the program. */
export const snapshotOf = (dossier: Dossier): string =>
  hash8(JSON.stringify({ ...dossier, notes: dossier.notes.length }));

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
