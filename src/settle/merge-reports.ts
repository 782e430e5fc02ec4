import { type Report, type ReportCheck, type ReportSince } from "../../schemas/report.js";

const gravity = ["crashed", "found", "not-run", "clean"] as const;

/**
 * One report of several counties, of the reports of each made by the same program, profile and date: findings one after another,
 * a check's outcome the gravest of its outcomes, with the county named beside the reason.
 */
export function mergeReports(reports: readonly [Report, ...Report[]]): Report {
  const [first] = reports;
  if (reports.length === 1) return first;
  const sum = (key: keyof Report["summary"]): number => reports.reduce((total, { summary }) => total + summary[key], 0);
  return {
    ...first,
    dossiers: reports.flatMap(({ dossiers }) => dossiers),
    checks: first.checks.map((check, index) => gravest(check, index, reports)),
    findings: reports.flatMap(({ findings }) => findings),
    since: mergeSince(reports.flatMap(({ since }) => since ?? [])),
    summary: { mandatory: sum("mandatory"), verify: sum("verify"), hint: sum("hint"), explained: sum("explained") },
  };
}

const graver = (one: ReportCheck["outcome"], other: ReportCheck["outcome"]): ReportCheck["outcome"] =>
  gravity.indexOf(other) < gravity.indexOf(one) ? other : one;

function gravest(check: ReportCheck, index: number, reports: readonly Report[]): ReportCheck {
  const ends = reports.flatMap(({ dossiers, checks }) => {
    const end = checks[index];
    return end === undefined ? [] : [{ county: dossiers.map(({ id }) => id).join("、"), end }];
  });
  const outcome = ends.reduce((worst, { end }) => graver(worst, end.outcome), check.outcome);
  const why = ends.flatMap(({ county, end }) =>
    end.outcome === outcome && end.why !== "" ? [`${county}：${end.why}`] : [],
  );
  return { ...check, outcome, why: why.join("；") };
}

function mergeSince(all: readonly ReportSince[]): ReportSince | null {
  const [first] = all;
  if (first === undefined) return null;
  return {
    ...first,
    new: all.reduce((total, since) => total + since.new, 0),
    still: all.reduce((total, since) => total + since.still, 0),
    gone: all.flatMap(({ gone }) => gone),
    explained: all.flatMap(({ explained }) => explained),
  };
}
