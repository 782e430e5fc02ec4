import { Document, HeadingLevel, Packer, Paragraph } from "docx";
import { repack } from "./workbook.js";

/** A plain .docx: a heading and paragraphs, the same bytes each time. */
export async function documentBytes([title = "", ...paragraphs]: readonly string[]): Promise<Uint8Array> {
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          ...paragraphs.map((text) => new Paragraph({ text, indent: { firstLine: 480 } })),
        ],
      },
    ],
  });
  return repack(new Uint8Array(await Packer.toArrayBuffer(document)));
}
