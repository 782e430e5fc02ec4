import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LineNumberRestartFormat,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type ISectionOptions,
} from "docx";
import { type Volume, stageNames } from "../model/volume.js";
import { type FlowSection } from "./flow.js";
import { columnGap } from "./index-measures.js";
import { type Profile, turned } from "./profile.js";
import { clean } from "./xml.js";

/** Custom properties that tell which draft a file is and from which data and rules it was made: read/draft.ts reads them back. */
function propertiesOf({ snapshot, stage, identity }: Volume): { readonly name: string; readonly value: string }[] {
  const own =
    identity === undefined
      ? {}
      : {
          "zuzhishi-stage": stageNames[stage],
          "zuzhishi-draft": String(identity.number),
          "zuzhishi-parent": identity.parent ?? "",
          "zuzhishi-rules": identity.rulesVersion,
        };
  const all = { "zuzhishi-snapshot": snapshot, ...own };
  return Object.entries(all).map(([name, value]) => ({ name, value: oneLine(value) }));
}

type Side = typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT;

const oneLine = (text: string): string => clean(text).replace(/\n/gu, "　");

const header = (text: string, alignment: Side): Header =>
  new Header({ children: [new Paragraph({ style: "Header", alignment, text: oneLine(text) })] });

function footer([before, after]: readonly [string, string], alignment: Side): Footer {
  const number = new TextRun({ children: [before, PageNumber.CURRENT, after] });
  return new Footer({
    children: [new Paragraph({ style: "Footer", alignment, indent: { left: 210, right: 210 }, children: [number] })],
  });
}

/** Even pages carry the book's title, odd pages the section's head; the page number stands at the outer edge. */
function furniture(
  volume: Volume,
  profile: Profile,
  { section }: FlowSection,
  opens: boolean,
): Pick<ISectionOptions, "headers" | "footers"> {
  if (section.part === "cover") return {};
  const { LEFT, RIGHT } = AlignmentType;
  // What a section does not state it inherits from the one before.
  const shared = opens
    ? { footers: { default: footer(profile.pageNumber, RIGHT), even: footer(profile.pageNumber, LEFT) } }
    : {};
  if (!profile.heads) return shared;
  const even = opens ? { even: header(volume.bookTitle, LEFT) } : {};
  return { headers: { default: header(section.head, RIGHT), ...even }, ...shared };
}

function sectionOptions(
  volume: Volume,
  profile: Profile,
  flow: readonly FlowSection[],
  index: number,
): ISectionOptions {
  const current = flow[index];
  if (current === undefined) return { children: [] };
  const { section, odd, joined, columns } = current;
  const opens = section.part !== flow[index - 1]?.section.part;
  const page = section.landscape ? turned(profile.page) : profile.page;
  const { width, height, ...margin } = page;
  const formatType = section.part === "front" ? NumberFormat.UPPER_ROMAN : NumberFormat.DECIMAL;
  const size = section.landscape
    ? { width: height, height: width, orientation: PageOrientation.LANDSCAPE }
    : { width, height };
  const numbered = profile.lineNumbers && section.part !== "cover" && columns === 1;
  return {
    ...furniture(volume, profile, current, opens),
    properties: {
      type: joined ? SectionType.CONTINUOUS : odd ? SectionType.ODD_PAGE : SectionType.NEXT_PAGE,
      ...(columns > 1 ? { column: { count: columns, space: columnGap } } : {}),
      page: { size, margin: { ...margin, gutter: 0 }, pageNumbers: { formatType, ...(opens ? { start: 1 } : {}) } },
      ...(numbered ? { lineNumbers: { countBy: 5, restart: LineNumberRestartFormat.NEW_PAGE, distance: 240 } } : {}),
    },
    children: [new Paragraph({})],
  };
}

const compilerOf = (volume: Volume): string => {
  const covers = volume.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "cover" ? [block.compiler ?? ""] : [])),
  );
  return covers[0] ?? "";
};

/**
 * The package without its text, made by docx: parts and their relations, running heads, properties, and one empty
 * paragraph for each section. The lines themselves, and the comments, are written as text: a fifth of the time and memory of a tree
 * of objects.
 */
export async function skeleton(
  volume: Volume,
  profile: Profile,
  flow: readonly FlowSection[],
  commented: boolean,
): Promise<Uint8Array> {
  const document = new Document({
    title: oneLine(volume.bookTitle),
    creator: oneLine(compilerOf(volume)),
    lastModifiedBy: oneLine(compilerOf(volume)),
    customProperties: propertiesOf(volume),
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    // docx leaves out a part without comments
    comments: { children: commented ? [{ id: 0, children: [] }] : [] },
    sections: flow.map((_, index) => sectionOptions(volume, profile, flow, index)),
  });
  return Packer.pack(document, "uint8array");
}
