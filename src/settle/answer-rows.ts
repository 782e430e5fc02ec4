import { type ReportFinding } from "../../schemas/report.js";
import { addressText } from "../model/cell.js";
import { levelNames } from "../model/finding.js";
import { settleChecks } from "./settle-checks.js";

const own = new Set(settleChecks.map(({ id }) => id));

/**
 * What stands in 核实情况说明表: every 核实 finding, and whatever else was answered or waived. An open 强制 finding is mended, not
 * explained; an open 提示 may stay without a word; a fault of an answer is mended in the sheet of answers.
 */
export function answerRows(dossier: string, findings: readonly ReportFinding[]) {
  return findings
    .filter(({ dossier: county, check }) => county === dossier && !own.has(check))
    .filter((finding) => finding.level === "verify" || finding.status !== "open")
    .map(({ fingerprint, level, body, message, at, explanation, answer }) => ({
      number: fingerprint,
      level: levelNames[level],
      body,
      message,
      place: addressText(at),
      text: explanation,
      ...answer,
    }));
}
