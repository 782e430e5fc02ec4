import { type VolumeInfo } from "../model/dossier.js";
import { type Block, type TableRow, type Volume } from "../model/volume.js";
import { column, heading, paragraph } from "./blocks.js";
import { bookName, volumeName } from "./front.js";

/** A finding to be answered, and its answer as far as there is one. */
export interface AnswerRow {
  /** 问题编号 */
  readonly number: string;
  /** 强制 (waived), 核实, 提示 */
  readonly level: string;
  readonly body: string;
  readonly message: string;
  /** address of the cell */
  readonly place: string;
  /** empty: to be written by hand */
  readonly text: string;
  readonly by: string;
  readonly date: string;
  readonly basis: string;
  readonly waivedBy: string;
}

interface SheetIdentity {
  /** fingerprint of the data */
  readonly snapshot: string;
  readonly rulesVersion: string;
  /** 规范 */
  readonly profile: string;
}

const title = "核实情况说明表";

const columns = [
  column("编号", 15, "centre"),
  column("级别", 7, "centre"),
  column("机构", 16),
  column("问题", 34),
  column("所在表格", 20),
  column("说明", 30),
  column("说明人、日期", 17, "centre"),
];

/**
 * 核实情况说明表, the appendix a county sends with its draft: every finding that asks for an answer, with the answers given so
 * far and room to write the others by hand, on pages of their own in landscape.
 */
export function answerSheet(volume: VolumeInfo, rows: readonly AnswerRow[], identity: SheetIdentity): Volume {
  const book = `${bookName(volume)}${volumeName(volume) ?? ""}`;
  const answered = rows.filter(({ text }) => text !== "").length;
  const sum = `共 ${rows.length} 条，已说明 ${answered} 条，待说明 ${rows.length - answered} 条。`;
  const blocks: Block[] = [
    { ...heading(3, title), listed: false },
    paragraph(book, [], "centred"),
    ...(rows.length === 0
      ? [paragraph("没有要说明的问题。")]
      : [
          { kind: "table" as const, number: "", title: "", unit: undefined, columns, rows: rows.map(tableRow) },
          paragraph(`${sum}填写后把说明按编号录入“情况说明”表，再核对一次，说明即随报告上报。`, [], "note"),
        ]),
    paragraph(
      `数据指纹：${identity.snapshot}　规则版本：${identity.rulesVersion}　规范：${identity.profile}`,
      [],
      "note",
    ),
    paragraph(`${volume.compiler ?? "编纂单位"}（盖章）`, [], "right"),
    paragraph("审核人：　　　　　　　　　　年　　月　　日", [], "right"),
  ];
  return {
    stage: "city",
    bookTitle: `${book}${title}`,
    snapshot: identity.snapshot,
    sections: [{ part: "body", head: title, landscape: true, blocks }],
  };
}

function tableRow({ number, level, body, message, place, text, by, date, basis, waivedBy }: AnswerRow): TableRow {
  const answer = [text, basis === "" ? "" : `依据：${basis}`, waivedBy === "" ? "" : `同意免改：${waivedBy}`].filter(
    (part) => part !== "",
  );
  const signed = [by, date].filter((part) => part !== "").join("\n");
  return { records: [], cells: [number, level, body, message, place, answer.join("\n"), signed] };
}
