import { type Profile } from "../../schemas/profile.js";
import { type ReportFinding } from "../../schemas/report.js";
import { type Dossier } from "../model/dossier.js";
import { type CheckOutcome, type Finding, levels } from "../model/finding.js";
import { type Answers, readAnswers } from "./answers.js";
import { underTheirCauses } from "./causes.js";
import { numbered } from "./fingerprint.js";
import { levelBy, profileFaults } from "./profile.js";
import { settleChecks } from "./settle-checks.js";

/** One county after its checks. */
export interface Checked {
  readonly dossier: Dossier;
  readonly outcomes: readonly CheckOutcome[];
}

interface Settled {
  readonly findings: ReportFinding[];
  /** how the checks ended, those of settling included */
  readonly outcomes: readonly CheckOutcome[];
}

/**
 * Findings of one county with their levels by the profile, numbers, answers and order; consequences stand under their cause.
 * A 情况说明 answers a 核实 or 提示 finding by its number; a 强制 finding is mended, or waived by a named upper body.
 */
export function settle({ dossier, outcomes }: Checked, profile: Profile): Settled {
  const answers = readAnswers(dossier);
  const report = (found: readonly Finding[]): ReportFinding[] => {
    const judged = found.map((finding) => ({ ...finding, level: levelBy(profile, finding) }));
    return numbered(judged).map(([finding, number]) => settled(dossier.id, finding, number, answers));
  };
  const found = report(outcomes.flatMap((outcome) => (outcome.outcome === "found" ? outcome.findings : [])));
  const crashed = outcomes.some(({ outcome }) => outcome === "crashed");
  const own = report([...profileFaults(dossier, profile), ...answers.faults(levelsOf(found))]);
  // an answer to a fault of an answer answers something after all
  const known = levelsOf([...found, ...own]);
  const left = own.filter(
    ({ check, data }) => check !== "explanation-stale" || (!crashed && !known.has(String(data["number"]))),
  );
  return {
    findings: [...underTheirCauses(found), ...left].sort(inReportOrder),
    outcomes: [...outcomes, ...settleChecks.map(({ id }) => ended(id, left, crashed))],
  };
}

const levelsOf = (findings: readonly ReportFinding[]) =>
  new Map(findings.map(({ fingerprint, level }) => [fingerprint, level]));

/** While a check has crashed nobody can say that a finding is gone. */
function ended(check: string, left: readonly ReportFinding[], crashed: boolean): CheckOutcome {
  if (crashed && check === "explanation-stale")
    return { check, outcome: "not-run", why: "有检查出错，不能断定哪些问题已经没有" };
  return left.some((finding) => finding.check === check)
    ? { check, outcome: "found", findings: [] }
    : { check, outcome: "clean" };
}

function settled(dossier: string, finding: Finding, fingerprint: string, answers: Answers): ReportFinding {
  return {
    fingerprint,
    dossier,
    check: finding.check,
    variant: finding.variant,
    rules: [...finding.rules],
    level: finding.level,
    message: finding.message,
    suggestion: finding.suggestion ?? "",
    body: finding.body ?? "",
    at: { ...finding.at },
    related: finding.related.map((ref) => ({ ...ref })),
    data: plain(finding.data),
    ...answers.to(fingerprint, finding.level),
    consequences: [],
    since: "",
  };
}

function plain(data: Finding["data"]): ReportFinding["data"] {
  const fields: ReportFinding["data"] = {};
  for (const [key, value] of Object.entries(data))
    fields[key] = typeof value === "string" || typeof value === "number" ? value : [...value];
  return fields;
}

/** Most serious first, then by place; the sort is stable, so findings at one cell keep the order of the checks. */
function inReportOrder(a: ReportFinding, b: ReportFinding): number {
  return (
    levels.indexOf(a.level) - levels.indexOf(b.level) ||
    byText(a.at.book, b.at.book) ||
    byText(a.at.sheet, b.at.sheet) ||
    rowOf(a.at.cell) - rowOf(b.at.cell) ||
    a.at.cell.length - b.at.cell.length ||
    byText(a.at.cell, b.at.cell)
  );
}

/** By code unit: the same on every machine. */
function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const rowOf = (cell: string): number => Number(/\d+/u.exec(cell)?.[0] ?? 0);
