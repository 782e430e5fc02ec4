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

/** what a body is called beyond the name of its unit: 双石镇 → 双石镇人民政府; 乡镇 is not the unit of 乡镇企业局 */
const afterUnit = /^(?:委员会|人民政府|人民公社|党委|党组|政府|办事处)?$/u;

const compilers = "编纂单位";

/**
 * Open findings by the unit they go back to: the folder of the county in which its files lie, or the file where it bears the
 * name of a body and the folder does not (乡镇/双石镇.xlsx). What concerns the whole volume goes to its compilers.
 */
export function byUnit(findings: readonly ReportFinding[], county: string, bodies: Iterable<string>): UnitFindings[] {
  const known = Array.from(bodies, (name) => bareName(name, county));
  const isBody = (name: string): boolean => {
    const bare = bareName(name, county);
    return bare.length > 1 && known.some((body) => body.startsWith(bare) && afterUnit.test(body.slice(bare.length)));
  };
  const units = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    if (finding.status !== "open") continue;
    const unit = unitOf(finding.at.book, isBody);
    const before = units.get(unit);
    if (before === undefined) units.set(unit, [finding]);
    else before.push(finding);
  }
  return Array.from(units, ([unit, found]) => ({
    unit,
    findings: found.sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level)),
  })).sort((a, b) => (a.unit < b.unit ? -1 : 1));
}

function unitOf(book: string, isBody: (name: string) => boolean): string {
  const path = book.split("/");
  const folder = path.length > 1 ? (path[0] ?? "") : "";
  const stem = (path[path.length - 1] ?? "").replace(/\.[^.]*$/u, "");
  if (stem === "" || ownFolders.has(folder)) return compilers;
  const name = folder === "" || (!isBody(folder) && isBody(stem)) ? stem : folder;
  return name.replaceAll(forbidden, "_").trim() || compilers;
}

/** A name without the party, the county and the word 县 before it. */
function bareName(name: string, county: string): string {
  const own = name.replace(/^(?:中国共产党|中共)/u, "");
  return own.startsWith(county) ? own.slice(county.length) : own.replace(/^县/u, "");
}
