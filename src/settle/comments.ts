import { type ReportFinding } from "../../schemas/report.js";
import { type CellRef, type Origin } from "../model/cell.js";
import { type Dossier } from "../model/dossier.js";
import { levelNames } from "../model/finding.js";
import { type VolumeComment } from "../model/volume.js";

/**
 * The open findings of a county as remarks on its draft. A finding belongs to the records of the row it points at and, where
 * that row is not printed, to those of its related rows.
 */
export function commentsOf(dossier: Dossier, findings: readonly ReportFinding[]): VolumeComment[] {
  const byRow = recordsByRow(dossier);
  return findings
    .filter((finding) => finding.dossier === dossier.id && finding.status === "open")
    .map((finding) => ({
      records: [finding.at, ...finding.related].flatMap((ref) => byRow.get(rowKey(ref)) ?? []),
      author: "核对",
      text: commentText(finding),
    }));
}

function commentText(finding: ReportFinding): string {
  const place = [finding.at.book, finding.at.sheet, finding.at.cell].filter((part) => part !== "").join(" ");
  const suggestion = finding.suggestion === "" ? "" : `建议：${finding.suggestion}。`;
  return `【${levelNames[finding.level]}】${finding.message}${suggestion}（${place === "" ? "" : `${place}；`}问题编号${finding.fingerprint}）`;
}

function rowKey(ref: CellRef): string {
  return [ref.book, ref.sheet, /\d+/u.exec(ref.cell)?.[0] ?? ""].join("\u0000");
}

function recordsByRow(dossier: Dossier): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  const records: readonly { readonly id: string; readonly origin: Origin }[] = [
    ...dossier.orgs,
    ...dossier.tenures,
    ...dossier.meetings,
    ...dossier.members,
    ...dossier.statistics,
    ...dossier.delegates,
    ...dossier.chronicle,
    ...dossier.documents,
  ];
  for (const { id, origin } of records) {
    const key = [origin.table.book, origin.table.sheet, origin.row].join("\u0000");
    const known = rows.get(key);
    if (known === undefined) rows.set(key, [id]);
    else known.push(id);
  }
  return rows;
}
