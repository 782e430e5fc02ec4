import { type DraftLine } from "../model/draft-line.js";
import { type Block, type Volume } from "../model/volume.js";

/** What a volume says, line by line, as a reader of its .docx would write it down: read/draft-lines.ts finds the same there. */
export function draftLines({ sections }: Pick<Volume, "sections">): DraftLine[] {
  let place: readonly string[] = [];
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === "heading") place = [...place.slice(0, block.level - 1), block.text];
      return linesOf(block, place);
    }),
  );
}

function linesOf(block: Block, place: readonly string[]): DraftLine[] {
  switch (block.kind) {
    case "heading":
      return block.records.length === 0 ? [] : [{ records: block.records, place, label: "", text: block.text }];
    case "paragraph": {
      const { records, text } = block;
      if (text.trim() === "" || (records.length === 0 && block.style !== "body")) return [];
      return [{ records, place, label: "", text }];
    }
    case "roster":
      return block.groups.flatMap(({ post, entries }) =>
        entries.map(({ records, name, notes, tenure }) => {
          return { records, place, label: post, text: `${name}${notes}${tenure}` };
        }),
      );
    case "table":
      return block.rows.flatMap(({ records, cells }) =>
        records.length === 0 ? [] : [{ records, place, label: "", text: cells.join(" | ") }],
      );
    case "cover":
    case "contents":
    case "picture":
    case "index":
      return [];
  }
  return block satisfies never;
}
