import { type RosterBlock, type Volume } from "../src/model/volume.js";
import { zipSync, strToU8 } from "fflate";

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escape = (text: string): string => text.replace(/[&<>]/gu, (char) => escapes[char] ?? "");

const line = (style: string, id: number, record: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:bookmarkStart w:id="${id}" w:name="_rec_${record}"/><w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r><w:bookmarkEnd w:id="${id}"/></w:p>`;

const roster = ({ groups }: RosterBlock, next: () => number): string =>
  groups
    .flatMap(({ post, entries }) =>
      entries.map(({ records, name, notes, tenure }, index) =>
        line("Roster", next(), records[0] ?? "", `${index === 0 ? post : ""}\t${name}${notes}${tenure}`),
      ),
    )
    .join("");

/**
 * The least a draft can cost: one template a line, its record in a bookmark, no layout, no pages foreseen, no contents,
 * packed with the same library.
 */
export function floorDraft({ sections }: Volume): Uint8Array {
  let id = 0;
  const next = (): number => ++id;
  const body = sections.flatMap(({ blocks }) =>
    blocks.map((block) => {
      if (block.kind === "heading") return line(`Heading${block.level}`, next(), block.records[0] ?? "", block.text);
      if (block.kind === "paragraph") return line("BodyText", next(), block.records[0] ?? "", block.text);
      return block.kind === "roster" ? roster(block, next) : "";
    }),
  );
  return floorPackage(body.join(""));
}

/** The parts a word processor cannot do without, around a body. */
export function floorPackage(body: string): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipSync({
    "[Content_Types].xml": strToU8(types),
    "_rels/.rels": strToU8(relations),
    "word/document.xml": strToU8(document),
  });
}

const types = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relations = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
