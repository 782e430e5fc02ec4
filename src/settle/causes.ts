import { type ReportFinding } from "../../schemas/report.js";
import { addressText } from "../model/cell.js";
import { levels } from "../model/finding.js";

/**
 * Which findings are only the consequence of another one at a cell they share: mending the cause removes them. A check alone
 * stands for all its variants. No chain leads back to its beginning.
 */
export const consequencesOf: Readonly<Record<string, readonly string[]>> = {
  "date-unreadable": ["chief-overlap/possible"],
  "date-numeric-month": ["chief-overlap/possible"],
  // a start after the lower limit is also after its end, and leaves the body or the post empty until then
  "date-outside-volume/after-lower": ["date-reversed", "tenure-outside-body/before-start", "chief-vacancy"],
  "date-reversed": [
    "body-event-order/ended-before-founded",
    "body-merge-mismatch/dates",
    "date-outside-volume/before-upper",
    "chief-vacancy",
  ],
  "life-contradiction/birth": ["namesake-undecided/differs"],
};

/**
 * One cause, one finding: unanswered findings under the unanswered one that causes them. A finding never disappears under a
 * milder one, and the cause takes over the rules of what it covers at its own cell.
 */
export function underTheirCauses(findings: readonly ReportFinding[]): ReportFinding[] {
  const byCell = new Map<string, ReportFinding[]>();
  for (const finding of findings)
    if (finding.status === "open" && causes(finding).length > 0)
      for (const cell of cellsOf(finding)) byCell.set(cell, [...(byCell.get(cell) ?? []), finding]);

  const causeOf = (finding: ReportFinding): ReportFinding | undefined =>
    finding.status === "open"
      ? cellsOf(finding)
          .flatMap((cell) => byCell.get(cell) ?? [])
          .find((cause) => isConsequence(finding, cause))
      : undefined;

  const covered = new Map<ReportFinding, ReportFinding[]>();
  const roots = findings.filter((finding) => {
    let root: ReportFinding = finding;
    for (let cause = causeOf(root); cause !== undefined; cause = causeOf(root)) root = cause;
    if (root !== finding) covered.set(root, [...(covered.get(root) ?? []), finding]);
    return root === finding;
  });
  return roots.map((root) => withConsequences(root, covered.get(root) ?? []));
}

const names = ({ check, variant }: ReportFinding): string[] => [`${check}/${variant}`, check];

const causes = (finding: ReportFinding): string[] => names(finding).flatMap((name) => consequencesOf[name] ?? []);

const cellsOf = ({ at, related }: ReportFinding): string[] => [at, ...related].map(addressText);

function isConsequence(finding: ReportFinding, cause: ReportFinding): boolean {
  const grave = levels.indexOf(cause.level) <= levels.indexOf(finding.level);
  return grave && causes(cause).some((name) => names(finding).includes(name));
}

function withConsequences(root: ReportFinding, covered: readonly ReportFinding[]): ReportFinding {
  if (covered.length === 0) return root;
  const here = covered.filter(({ at }) => addressText(at) === addressText(root.at));
  return {
    ...root,
    rules: [...new Set([root, ...here].flatMap(({ rules }) => rules))],
    consequences: covered.map(({ fingerprint, check, variant, level, message, at }) => ({
      fingerprint,
      check,
      variant,
      level,
      message,
      at,
    })),
  };
}
