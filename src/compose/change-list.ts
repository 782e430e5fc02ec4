import { type EarlierDraft } from "../model/draft-line.js";
import { type VolumeSection } from "../model/volume.js";
import { column, heading, paragraph, tableBlock } from "./blocks.js";
import { type LineChange, changesBetween, headingOf } from "./changes.js";
import { draftLines } from "./draft-lines.js";

const title = "修改说明";

const columns = [
  column("序号", 7, "centre"),
  column("所在机构、篇目", 22),
  column("改动", 8, "centre"),
  column("上一稿", 32),
  column("本稿", 32),
];

/**
 * 修改说明: what a draft changed since the earlier one, line by line, in the order of the book, for the reviewer who has read
 * that one. It stands before the volume and is no part of it.
 */
export function changeList(
  sections: readonly VolumeSection[],
  earlier: EarlierDraft,
  phases: readonly string[],
): VolumeSection {
  const changes = changesBetween(earlier.lines, draftLines({ sections }));
  const count = (act: string): number => changes.filter((change) => actOf(change) === act).length;
  const since = `与第${earlier.number}稿${earlier.stage === "" ? "" : `（${earlier.stage}）`}相比`;
  const sum =
    changes.length === 0
      ? `${since}，正文没有改动。`
      : `${since}，正文新增${count("新增")}处，改动${count("改动")}处，删去${count("删去")}处；附录各表、图、目录、索引随之改动的，不另列。`;
  const rows = changes.map((change, index) => ({
    records: [],
    cells: [
      String(index + 1),
      headingOf(change.after ?? change.before ?? nowhere, phases),
      actOf(change),
      shown(change.before),
      shown(change.after),
    ],
  }));
  return {
    part: "front",
    head: title,
    landscape: false,
    blocks: [
      { ...heading(1, title), listed: false },
      paragraph(sum),
      ...(rows.length === 0 ? [] : [tableBlock({ title: "", columns, rows, kept: 5 })]),
    ],
  };
}

const nowhere = { records: [], place: [], label: "", text: "" };

const actOf = ({ before, after }: LineChange): string =>
  before === undefined ? "新增" : after === undefined ? "删去" : "改动";

/** 副书记　冯　镭（1993.6—1998.3） */
const shown = (line: LineChange["after"]): string =>
  line === undefined ? "" : [line.label, line.text].filter((part) => part !== "").join("　");
