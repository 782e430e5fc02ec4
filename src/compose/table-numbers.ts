import { type Block, type VolumeSection } from "../model/volume.js";

/** Numbers tables and pictures that have a caption through the volume: 表1, 表2 …, 图1, 图2 … */
export function numberTables(sections: readonly VolumeSection[]): VolumeSection[] {
  let tables = 0;
  let pictures = 0;
  const numbered = (block: Block): Block => {
    if (block.kind === "picture") return { ...block, number: `图${++pictures}` };
    return block.kind === "table" && block.title !== "" ? { ...block, number: `表${++tables}` } : block;
  };
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map(numbered),
  }));
}
