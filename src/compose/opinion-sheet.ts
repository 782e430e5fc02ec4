import { type VolumeInfo } from "../model/dossier.js";
import { type DraftIdentity, type Volume } from "../model/volume.js";
import { column, heading, paragraph } from "./blocks.js";
import { bookName, volumeName } from "./front.js";

const title = "审稿意见表";

const columns = [
  column("序号", 7, "centre"),
  column("编、章、节", 16),
  column("页、行", 9, "centre"),
  column("原文", 26),
  column("类别", 9, "centre"),
  column("修改意见", 28),
  column("审稿人、日期", 13, "centre"),
  column("采纳情况", 11, "centre"),
  column("未采纳的理由", 18),
];

/** Rows to be written in by hand; four lines high, as an opinion is a sentence or two. */
const blankRows = 20;
const height = "\n\n";

/**
 * 审稿意见表: what a reviewer fills in beside a draft, an opinion a row, and the county answers in its last columns; made blank,
 * with the number and fingerprint of the draft it speaks of.
 */
export function opinionSheet(volume: VolumeInfo, identity: DraftIdentity, snapshot: string): Volume {
  const book = `《${bookName(volume)}》${volumeName(volume) ?? ""}`;
  const rows = Array.from({ length: blankRows }, (_, index) => ({
    records: [],
    cells: [String(index + 1), "", "", height, "", "", "", "", ""],
  }));
  return {
    stage: "city",
    official: true,
    bookTitle: `${book}${title}`,
    snapshot,
    sections: [
      {
        part: "body",
        head: "",
        landscape: true,
        blocks: [
          { ...heading(1, title), listed: false },
          paragraph(
            `${book}第${identity.number}稿　数据指纹：${snapshot}　审级：□市审　□省审　审稿单位：　　　　　　　　　　`,
            [],
            "note",
          ),
          paragraph(
            "类别填政治、史实、体例、文字、数据之一；采纳情况填采纳、部分采纳、未采纳，由编纂单位填写，逐条不缺。也可以直接在送审稿上加批注或修订。",
            [],
            "note",
          ),
          { kind: "table", number: "", title: "", unit: undefined, columns, rows },
          paragraph("审稿意见共　　　条，采纳　　　条，部分采纳　　　条，未采纳　　　条。", [], "note"),
          paragraph(
            "主审人（签字）：　　　　　　　　审稿单位（盖章）：　　　　　　　　　　　　年　　月　　日",
            [],
            "note",
          ),
        ],
      },
    ],
  };
}
