import { type Volume } from "../src/model/volume.js";
import { floorPackage } from "./draft-floor.js";

type Docxtemplater = new (
  zip: object,
  options: object,
) => {
  readonly render: (data: object) => void;
  readonly getZip: () => { readonly generate: (options: object) => Uint8Array };
};
type PizZip = new (bytes: Uint8Array) => object;

const template =
  `<w:p><w:r><w:t>{#bodies}</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:r><w:t>{name}</w:t></w:r></w:p>` +
  `<w:p><w:r><w:t>{#lines}</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="Roster"/></w:pPr><w:r><w:t xml:space="preserve">{post}\u3000{text}</w:t></w:r></w:p>` +
  `<w:p><w:r><w:t>{/lines}</w:t></w:r></w:p><w:p><w:r><w:t>{/bodies}</w:t></w:r></w:p>`;

/** The roster lines poured into a template by docxtemplater, without bookmarks, tab stops and paragraphs of history. */
export function templaterDraft(installed: (name: string) => unknown, { sections }: Volume): () => unknown {
  const Templater = installed("docxtemplater") as Docxtemplater;
  const Zip = installed("pizzip") as PizZip;
  const bodies = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind !== "roster"
        ? []
        : {
            name: "机构",
            lines: block.groups.flatMap(({ post, entries }) =>
              entries.map(({ name, notes, tenure }, index) => ({
                post: index === 0 ? post : "",
                text: name + notes + tenure,
              })),
            ),
          },
    ),
  );
  const shell = floorPackage(template);
  return () => {
    const made = new Templater(new Zip(shell), { paragraphLoop: true });
    made.render({ bodies });
    return made.getZip().generate({ type: "uint8array", compression: "DEFLATE" });
  };
}
