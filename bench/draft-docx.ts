import {
  Bookmark,
  Document,
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import { type Block, type RosterBlock, type Volume } from "../src/model/volume.js";

const font = { hint: "eastAsia" } as const;
const text = (content: string): TextRun => new TextRun({ text: content, font });
const label = (content: string): TextRun => new TextRun({ text: content, font, style: "PostLabel" });
const tab = (): TextRun => new TextRun({ children: [new Tab()] });
const names = 1280;

function paragraph(record: string, content: string, more: IParagraphOptions): Paragraph {
  return new Paragraph({ ...more, children: [new Bookmark({ id: `_rec_${record}`, children: [text(content)] })] });
}

const roster = ({ groups }: RosterBlock): FileChild[] =>
  groups.flatMap(({ post, entries }) =>
    entries.map(
      ({ records, name, notes, tenure }, index) =>
        new Paragraph({
          style: "Roster",
          ...(index === 0 ? { tabStops: [{ type: TabStopType.LEFT, position: names }] } : {}),
          indent: { left: names, ...(index === 0 ? { hanging: 960 } : {}) },
          children: [
            ...(index === 0 ? [label(post), tab()] : []),
            new Bookmark({ id: `_rec_${records[0] ?? ""}`, children: [text(name + notes + tenure)] }),
          ],
        }),
    ),
  );

function children(block: Block): FileChild[] {
  if (block.kind === "roster") return roster(block);
  const record = "records" in block ? (block.records[0] ?? "") : "";
  if (block.kind === "heading") return [paragraph(record, block.text, { heading: HeadingLevel.HEADING_3 })];
  return block.kind === "paragraph" ? [paragraph(record, block.text, { style: "BodyText" })] : [];
}

/** The same lines with the docx library: objects for every paragraph, packed by its packer. No pages foreseen, no contents. */
export const docxDraft = ({ sections }: Volume): Promise<Uint8Array> =>
  Packer.pack(
    new Document({ sections: sections.map(({ blocks }) => ({ children: blocks.flatMap(children) })) }),
    "uint8array",
  );
