import { type VolumeSection } from "../model/volume.js";

/** Numbers the tables that have a caption through the volume: 表1, 表2 … */
export function numberTables(sections: readonly VolumeSection[]): VolumeSection[] {
  let count = 0;
  return sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === "table" && block.title !== "" ? { ...block, number: `表${++count}` } : block,
    ),
  }));
}
