import { type VolumeInfo } from "../model/dossier.js";
import { type Volume } from "../model/volume.js";
import { column, heading, paragraph } from "./blocks.js";
import { bookName, volumeName } from "./front.js";

/** A finding as the letter names it. */
interface ReturnedFinding {
  /** 强制, 核实, 提示 */
  readonly level: string;
  readonly place: string;
  readonly message: string;
  /** 问题编号 */
  readonly number: string;
}

/** What goes back to one unit. */
export interface Returned {
  readonly unit: string;
  /** open findings by level */
  readonly counts: { readonly mandatory: number; readonly verify: number; readonly hint: number };
  /** the gravest, as many as a letter holds */
  readonly gravest: readonly ReturnedFinding[];
  /** file names sent along */
  readonly enclosed: readonly string[];
}

const title = "退改函";

const columns = [
  column("级别", 8, "centre"),
  column("所在表格", 28),
  column("问题", 62),
  column("问题编号", 20, "centre"),
];

/** 退改函: what a unit's tables have to be mended for, on one or two pages to be signed and sent with its list. */
export function returnLetter(
  volume: VolumeInfo,
  { unit, counts, gravest, enclosed }: Returned,
  snapshot: string,
): Volume {
  const book = `《${bookName(volume)}》${volumeName(volume) ?? ""}`;
  const sum = counts.mandatory + counts.verify + counts.hint;
  const listed = gravest.length < sum ? `其中最要紧的 ${gravest.length} 处如下：` : "如下：";
  const blocks = [
    { ...heading(3, `关于修改组织史资料报送表格的函`), listed: false },
    paragraph(`${unit}：`),
    paragraph(
      `你单位为${book}报送的表格已经核对，需要处理的有 ${sum} 处：强制 ${counts.mandatory} 处，核实 ${counts.verify} 处，提示 ${counts.hint} 处。${listed}`,
    ),
    {
      kind: "table" as const,
      number: "",
      title: "",
      unit: undefined,
      columns,
      rows: gravest.map(({ level, place, message, number }) => ({
        records: [],
        cells: [level, place, message, number],
      })),
    },
    paragraph("“强制”的必须改正；确须保留的，报上级同意。"),
    paragraph("“核实”的请查对原件：写错的改正，属实的在问题清单“说明”栏写明情况和依据。"),
    paragraph("请于　　　　年　　月　　日前，把改好的表格和填好说明的问题清单一并报回。在原表上改，不必另做新表。"),
    paragraph("资料未经公开，请按保密规定传送，不要用互联网邮箱和聊天软件。"),
    paragraph(`附：${enclosed.map((name, index) => `${index + 1}．${name}`).join("；")}`),
    paragraph(`${volume.compiler ?? "编纂单位"}（盖章）`, [], "right"),
    paragraph("　　　　年　　月　　日", [], "right"),
  ];
  return {
    stage: "print",
    bookTitle: `${bookName(volume)}${title}`,
    snapshot,
    sections: [{ part: "body", head: title, landscape: false, blocks }],
  };
}
