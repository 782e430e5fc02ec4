import { type EarlierReport, type ReportFinding, type ReportSince } from "../../schemas/report.js";
import { type CheckOutcome } from "../model/finding.js";
import { type ToldProfile, judgedOtherwise } from "./profile-changes.js";

interface Compared {
  readonly findings: ReportFinding[];
  readonly since: ReportSince;
}

/**
 * What became of the findings of an earlier report: each one of now is new or still there; each one of then is still there,
 * under its cause, mended, judged by another 规范, or was not looked for this time. Counties that are not in this run are left out.
 */
export function compare(
  findings: readonly ReportFinding[],
  earlier: EarlierReport,
  endings: ReadonlyMap<string, ReadonlyMap<string, CheckOutcome["outcome"]>>,
  profile: ToldProfile,
): Compared {
  const then = new Map(earlier.findings.map((finding) => [key(finding), finding.status]));
  // what stood under its cause then was there already
  for (const { dossier, consequences = [] } of earlier.findings)
    for (const { fingerprint } of consequences) then.set(key({ dossier, fingerprint }), "open");
  const now = new Set(findings.map(key));
  const merged = new Set(
    findings.flatMap(({ dossier, consequences }) =>
      consequences.map(({ fingerprint }) => key({ dossier, fingerprint })),
    ),
  );
  const counties = new Set(earlier.dossiers.map(({ id }) => id));
  const standing = (finding: ReportFinding): ReportFinding["since"] => {
    if (!counties.has(finding.dossier)) return "";
    return then.has(key(finding)) ? "still" : "new";
  };
  const compared = findings.map((finding) => ({ ...finding, since: standing(finding) }));
  const otherwise = judgedOtherwise(earlier.profile, profile);
  const whyGone = (finding: EarlierReport["findings"][number]): ReportSince["gone"][number]["why"] => {
    if (merged.has(key(finding))) return "merged";
    const ended = endings.get(finding.dossier)?.get(finding.check);
    if (ended !== "found" && ended !== "clean") return "not-checked";
    return otherwise(finding) ? "profile-changed" : "mended";
  };
  return {
    findings: compared,
    since: {
      version: earlier.tool.version,
      rules: earlier.tool.rules,
      asOf: earlier.asOf,
      new: compared.filter(({ since }) => since === "new").length,
      still: compared.filter(({ since }) => since === "still").length,
      gone: earlier.findings
        .filter((finding) => endings.has(finding.dossier) && !now.has(key(finding)))
        .map((finding) => ({ ...inShort(finding), why: whyGone(finding) })),
      explained: compared
        .filter((finding) => finding.status !== "open" && then.get(key(finding)) === "open")
        .map(({ fingerprint }) => fingerprint),
    },
  };
}

const inShort = ({ fingerprint, dossier, check, variant, level, message, at }: EarlierReport["findings"][number]) => ({
  fingerprint,
  dossier,
  check,
  variant,
  level,
  message,
  at,
});

const key = ({ dossier, fingerprint }: Pick<ReportFinding, "dossier" | "fingerprint">): string =>
  `${dossier}\u0000${fingerprint}`;
