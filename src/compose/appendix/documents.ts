import { longDate } from "../../model/date-text.js";
import { isDate } from "../../model/date.js";
import { type SourceDocument } from "../../model/dossier.js";
import { type Block } from "../../model/volume.js";
import { column, tableBlock } from "../blocks.js";
import { type Context } from "../context.js";

const columns = [
  column("编号", 9, "centre"),
  column("类别", 10),
  column("题名", 34),
  column("文号", 16),
  column("日期", 13),
  column("档号", 14),
  column("保管单位", 14),
];

/** 资料来源, in the order of the sheet: sources of any date, as the volume stands on them. */
export function documentsTable({ dossier }: Context): Block[] {
  if (dossier.documents.length === 0) return [];
  const rows = dossier.documents.map((one) => ({ records: [one.id], cells: cells(one) }));
  return [tableBlock({ title: "资料来源表", columns, rows, kept: 3 })];
}

function cells(one: SourceDocument): string[] {
  const date = isDate(one.date) ? longDate(one.date) : "";
  return [one.code, one.kind ?? "", one.title, one.number ?? "", date, place(one), one.keeper ?? ""];
}

/** 全宗号—案卷号—页码. */
function place({ fonds, file, page }: SourceDocument): string {
  const shelf = [fonds, file].filter((part) => part !== undefined).join("-");
  const at = page === undefined ? "" : `第${page}页`;
  return [shelf, at].filter((part) => part !== "").join("，");
}
