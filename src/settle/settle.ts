import { type ReportFinding } from "../../schemas/report.js";
import { type Explanation } from "../model/dossier.js";
import { type CheckOutcome, type Finding, levels } from "../model/finding.js";
import { fingerprints } from "./fingerprint.js";

/**
 * Findings of one county with their numbers, answers and order. A 情况说明 answers a 核实 or 提示 finding by its number; a 强制
 * finding stays open whatever is said of it (强制性错误必须修改).
 */
export function settle(
  dossier: string,
  outcomes: readonly CheckOutcome[],
  explanations: readonly Explanation[],
): ReportFinding[] {
  const findings = outcomes.flatMap((outcome) => (outcome.outcome === "found" ? outcome.findings : []));
  const numbers = fingerprints(findings);
  const answers = new Map(explanations.map((answer) => [answer.fingerprint, answer.text]));
  return findings.map((finding, index) => settled(dossier, finding, numbers[index] ?? "", answers)).sort(inReportOrder);
}

function settled(
  dossier: string,
  finding: Finding,
  fingerprint: string,
  answers: ReadonlyMap<string, string>,
): ReportFinding {
  const answer = finding.level === "mandatory" ? undefined : answers.get(fingerprint);
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
    status: answer === undefined ? "open" : "explained",
    explanation: answer ?? "",
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
