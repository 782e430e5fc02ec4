import { type Report } from "../../schemas/report.js";
import { volumeSheet } from "../../schemas/sheets/volume.js";
import { addressText } from "../model/cell.js";
import { sinceText } from "../report/index.js";
import { type OutputFolder } from "./output-folder.js";

/** What is said of one county at the end; small and plain, so that it can cross from a thread and be kept. */
export interface CountySummary {
  readonly id: string;
  readonly counts: { readonly bodies: number; readonly tenures: number; readonly persons: number };
  /** open findings */
  readonly open: { readonly mandatory: number; readonly verify: number; readonly hint: number };
  /** titles of checks that failed: a fault of the program */
  readonly crashed: readonly string[];
  /** why no record could be read; empty where some were */
  readonly unread: string;
  /** comparison with the earlier report; empty where none was given */
  readonly since: string;
  /** names of the files written */
  readonly written: readonly string[];
  /** what was made otherwise than wished, a sentence each */
  readonly remarks: readonly string[];
  /** one phrase for each reason a file could not be written */
  readonly failures: readonly string[];
}

export function summaryOf(
  id: string,
  report: Report,
  { written, failures }: Pick<OutputFolder, "written" | "failures">,
  remarks: ReadonlySet<string>,
): CountySummary {
  const { bodies = 0, tenures = 0, persons = 0 } = report.dossiers[0]?.counts ?? {};
  const { mandatory, verify, hint } = report.summary;
  return {
    id,
    counts: { bodies, tenures, persons },
    open: { mandatory, verify, hint },
    crashed: report.checks.filter(({ outcome }) => outcome === "crashed").map(({ title }) => title),
    unread: hasRecords(report) ? "" : whyUnread(report),
    since: report.since === null ? "" : sinceText(report.since),
    written: [...written],
    remarks: [...remarks],
    failures: [...failures],
  };
}

/** What 卷信息 says of the volume is no record of it. */
export const hasRecords = ({ dossiers }: Report): boolean =>
  dossiers.some(({ inputs }) => inputs.some(({ kind, rows }) => kind !== volumeSheet.name && rows.record > 0));

/** The first thing said against the files of a county that gave no record. */
function whyUnread({ findings }: Report): string {
  const refusals = findings.filter(({ level }) => level === "mandatory");
  const [first] = refusals;
  if (first === undefined) return "里面没有填好的表格";
  const others = new Set(refusals.map(({ at }) => at.book)).size - 1;
  return `${addressText(first.at)}：${first.message}${others > 0 ? `其余 ${others} 个文件见核对报告。` : ""}`;
}
