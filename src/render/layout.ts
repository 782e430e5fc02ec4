import {
  type Block,
  type HeadingBlock,
  type ParagraphBlock,
  type Volume,
  type VolumeSection,
} from "../model/volume.js";
import { coverLines } from "./cover.js";
import { line, type ContentsEntry, type FlowSection, type Item, type Line } from "./flow.js";
import { type Profile, turned, typeArea } from "./profile.js";
import { pictureLines } from "./picture.js";
import { rosterLines } from "./roster.js";
import { tableItems } from "./table.js";
import { indexColumns } from "./index-measures.js";
import { type StyleId } from "./styles.js";

const paragraphStyles: Readonly<Record<ParagraphBlock["style"], StyleId>> = {
  body: "BodyText",
  centred: "Centred",
  flush: "Flush",
  right: "Signature",
  note: "Note",
};

/** Headings the contents lists, numbered in the order of the volume. */
function listed(volume: Volume): ContentsEntry[] {
  const headings = volume.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "heading" && block.listed ? [block] : [])),
  );
  return headings.map(({ level, text }, index) => ({ target: index + 1, level, text }));
}

/** A 编 whose 章 begins the next page stands alone on its own, a third down. */
function standsAlone(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  return next === undefined || (next.kind === "heading" && next.level <= 2);
}

function headingLine(
  block: HeadingBlock,
  index: number,
  section: VolumeSection,
  height: number,
  target: number | undefined,
): Line {
  const style: StyleId = block.listed ? `Heading${block.level}` : `Unlisted${block.level}`;
  const before = block.level > 1 ? undefined : standsAlone(section.blocks, index) ? Math.round(height / 60) : 28;
  return line(style, block.text, block.records, {
    ...(target === undefined ? {} : { target }),
    ...(before === undefined ? {} : { before }),
    ...top(index),
  });
}

/** A section ends in a paragraph, which carries its properties: one too low to start a page where a table or the contents comes last. */
function ended(items: readonly Item[]): Item[] {
  const last = items.at(-1);
  if (last?.kind === "line" && last.style !== "AfterTable") return [...items];
  const body = last?.kind === "line" ? items.slice(0, -1) : items;
  return [...body, line("AfterTable", "", [], { size: 1, pitch: 1 })];
}

/** A section's first block starts a page without asking. */
const top = (index: number): Partial<Line> => (index === 0 ? { atTop: true } : {});

interface Setting {
  readonly profile: Profile;
  readonly entries: readonly ContentsEntry[];
  /** number of the next listed heading */
  readonly nextTarget: () => number;
}

function itemsOf(
  block: Block,
  index: number,
  section: VolumeSection,
  { profile, entries, nextTarget }: Setting,
): Item[] {
  const { width, height } = typeArea(section.landscape ? turned(profile.page) : profile.page);
  switch (block.kind) {
    case "cover":
      return coverLines(block, profile);
    case "contents":
      return [line("ContentsTitle", block.title, [], top(index)), { kind: "contents", entries }];
    case "heading":
      return [headingLine(block, index, section, height, block.listed ? nextTarget() : undefined)];
    case "paragraph":
      return [line(paragraphStyles[block.style], block.text, block.records)];
    case "roster":
      return rosterLines(block, profile, width);
    case "table": {
      const next = section.blocks[index + 1];
      const noted = next?.kind === "paragraph" && next.style === "note";
      // WPS and the .doc format lose a table that nothing follows.
      return [...tableItems(block, width, profile.table.size * 20), ...(noted ? [] : [line("AfterTable", "")])];
    }
    case "picture":
      return pictureLines(block, width / 20, height / 20);
    case "index":
      return [{ kind: "index", groups: block.groups }];
  }
  return block satisfies never;
}

/** The index is a section of its own, as columns are a section's; its heading goes across the page. */
function inColumns(items: readonly Item[]): (readonly Item[])[] {
  const at = items.findIndex(({ kind }) => kind === "index");
  if (at === -1) return [items];
  return [items.slice(0, at), items.slice(at, at + 1), items.slice(at + 1)].filter((part) => part.length > 0);
}

/** A document has a section, though a volume may have none. */
const blank: VolumeSection = { part: "body", head: "", landscape: false, blocks: [] };

/** The volume as lines and tables in the measures of a profile: what is printed and what the page estimate reckons with. */
export function layOut(volume: Volume, profile: Profile): FlowSection[] {
  let targets = 0;
  const setting: Setting = {
    profile,
    entries: listed(volume),
    nextTarget: () => {
      targets += 1;
      return targets;
    },
  };
  const sections = volume.sections.length > 0 ? volume.sections : [blank];
  return sections.flatMap((section, number) => {
    const items = section.blocks.flatMap((block, index) => itemsOf(block, index, section, setting));
    const first = section.blocks[0];
    const opens = section.part !== sections[number - 1]?.part;
    const odd =
      profile.oddStart && (opens || first?.kind === "cover" || (first?.kind === "heading" && first.level === 1));
    return inColumns(items).map((part, index) => ({
      section,
      odd: odd && index === 0,
      joined: index > 0,
      columns: part[0]?.kind === "index" ? indexColumns : 1,
      items: ended(part),
    }));
  });
}
