import { type ReportFinding } from "../../schemas/report.js";
import { levels } from "../model/finding.js";

/** What one unit has to mend. */
export interface UnitFindings {
  /** a name that a file can have */
  readonly unit: string;
  /** unanswered, the gravest first */
  readonly findings: readonly ReportFinding[];
}

/** what the name of a file cannot hold on some system, and what would hide it */
const forbidden = /[\\/:*?"<>|\u0000-\u001F]|^\.+|[. ]+$/gu;

/** folders of the county itself: what is wrong in them goes to whoever compiles the volume */
const ownFolders = new Set(["文稿", "上卷"]);

const compilers = "编纂单位";

/**
 * Open findings by the unit they go back to: the folder of the county in which its files lie, or else the file they came in.
 * What concerns the whole volume goes to its compilers.
 */
export function byUnit(findings: readonly ReportFinding[]): UnitFindings[] {
  const units = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    if (finding.status !== "open") continue;
    const unit = unitOf(finding.at.book);
    const before = units.get(unit);
    if (before === undefined) units.set(unit, [finding]);
    else before.push(finding);
  }
  return Array.from(units, ([unit, found]) => ({
    unit,
    findings: found.sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level)),
  })).sort((a, b) => (a.unit < b.unit ? -1 : 1));
}

function unitOf(book: string): string {
  const slash = book.indexOf("/");
  const folder = slash > 0 ? book.slice(0, slash) : book.replace(/\.[^.]*$/u, "");
  if (folder === "" || (slash > 0 && ownFolders.has(folder))) return compilers;
  return folder.replaceAll(forbidden, "_").trim() || compilers;
}
