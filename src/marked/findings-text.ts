import { type ReportFinding } from "../../schemas/report.js";
import { type CellRef, addressText } from "../model/cell.js";
import { levelNames } from "../model/finding.js";
import { commentLead } from "../model/marks.js";
import { type ListedFinding } from "./list-sheet.js";
import { type Mark } from "./mark.js";

/** What the marks say of a check beside the finding's own words. */
export interface CheckWords {
  readonly id: string;
  readonly title: string;
  readonly remedy: string;
}

/** What a unit is to do with its marked workbook, in one line. */
export const howTo =
  "改法：点“位置”到那一格，按“建议”改；属实不改的，在本表“说明”栏写明情况，连同原表交回。改好后存回来稿文件夹，再核对一次。";

/** The same where the list stands by itself. */
export const howToByList =
  "改法：按“位置”在原表里找到那一格，按“建议”改；属实不改的，在本表“说明”栏写明情况和依据。改好的原表和本表一并交回。";

/** Open findings by level, and what each level asks. */
export function summary(findings: readonly ReportFinding[]): string {
  const open = findings.filter(({ status }) => status === "open");
  const counts = (["mandatory", "verify", "hint"] as const).map(
    (level) => `${levelNames[level]} ${open.filter((finding) => finding.level === level).length} 处`,
  );
  return `${counts.join("，")}。强制的必须改，核实的要改正或说明，提示的可改可不改。`;
}

/** A finding as a mark on its cell. */
export function markOf(
  { at, level, message, suggestion, fingerprint }: ReportFinding,
  check: CheckWords | undefined,
): Mark {
  const name = levelNames[level];
  const better = suggestion === "" ? "" : `建议写作：${suggestion}`;
  const comment = [
    `${commentLead}${name}：${check?.title ?? ""}`,
    message,
    better,
    check === undefined ? "" : `改法：${check.remedy}`,
    `问题编号：${fingerprint}`,
  ];
  return {
    sheet: at.sheet,
    cell: at.cell,
    level,
    comment: comment.filter((line) => line !== "").join("\n"),
    advice: `【${name}】${at.cell}：${message}${better === "" ? "" : `${better}。`}（问题编号${fingerprint}）`,
  };
}

/** A line of the list; `book` is the workbook it stands in, to whose cells it links. */
export function listedFinding(finding: ReportFinding, check: CheckWords | undefined, book: string): ListedFinding {
  const { at, level, message, suggestion, fingerprint, related } = finding;
  const others = related.map((ref) => placeIn(ref, book)).filter((place) => place !== "");
  return {
    level,
    standing: standingOf(finding),
    place: placeIn(at, book) || "全卷",
    link: at.book === book && at.sheet !== "" ? { sheet: at.sheet, cell: at.cell } : undefined,
    problem: [message, others.length === 0 ? "" : `对照：${others.join("、")}。`].join(""),
    remedy: [suggestion === "" ? "" : `写作：${suggestion}。`, check?.remedy ?? ""].join(""),
    number: fingerprint,
  };
}

function standingOf({ status, since, explanation }: ReportFinding): string {
  if (status === "waived") return "同意免改";
  if (status === "explained") return `已说明：${explanation}`;
  return since === "new" ? "新增" : "待处理";
}

/** An address; within the workbook itself without its name. */
const placeIn = (ref: CellRef, book: string): string =>
  ref.book !== book || ref.sheet === "" ? addressText(ref) : ref.cell === "" ? ref.sheet : `${ref.sheet}!${ref.cell}`;
