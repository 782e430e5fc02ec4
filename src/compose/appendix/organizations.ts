import { isDate } from "../../model/date.js";
import { type OrgName } from "../../model/org.js";
import { type Block } from "../../model/volume.js";
import { column, tableBlock } from "../blocks.js";
import { type Context } from "../context.js";
import { inVolume } from "../limits.js";
import { type Part } from "../skeleton.js";
import { dottedDate } from "../tenure-text.js";

const columns = [column("机构名称", 34), column("级别", 10), column("设立", 28), column("撤止", 28)];

/** 机构沿革表: every name in force inside the volume, in the order of the book, with how and when it began and ended. */
export function organizationsTable(parts: readonly Part[], context: Context): Block[] {
  const entries = parts.flatMap((part) => part.chapters.flatMap((chapter) => chapter.entries));
  const names = entries.flatMap((entry) => entry.names).filter((name) => inVolume(name.span, context.limits));
  if (names.length === 0) return [];
  const rows = names.map((name) => ({
    records: [name.id],
    cells: [name.fullName, name.level ?? "", beginning(name, context), ending(name, context)],
  }));
  return [tableBlock({ title: `${context.dossier.volume.county}组织机构沿革表`, columns, rows, kept: 1 })];
}

function beginning(name: OrgName, { style }: Context): string {
  if (!isDate(name.span.from)) return "";
  const from = name.predecessors.join("、");
  const act = name.startAct ?? "";
  const how = from === "" ? act : `由${from}${act === "合并" ? "合并组建" : act}`;
  return `${dottedDate(name.span.from, style)}${how}`;
}

function ending(name: OrgName, { style }: Context): string {
  if (!isDate(name.span.to)) return "";
  const into = name.successors.join("、");
  const act = name.endAct ?? "";
  const joined = /^(更名|改称|改名|合并|分设|升格|降格)$/u.test(act) ? `${act}为` : act === "撤销" ? "撤销，并入" : act;
  return `${dottedDate(name.span.to, style)}${into === "" ? act : `${joined}${into}`}`;
}
