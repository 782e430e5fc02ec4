import {
  type Block,
  type CoverBlock,
  type IndexBlock,
  type ParagraphBlock,
  type RosterBlock,
  type RosterGroup,
  type TableBlock,
  type Volume,
  type VolumeSection,
} from "../model/volume.js";

/**
 * A volume as plain text, for reading over and for comparing drafts: one line for each heading (as many # as its level),
 * paragraph, roster line and table row. Sections begin with a line that names their pages.
 */
export function volumeText(volume: Volume): string {
  return `${volume.sections.map(sectionText).join("\n\n")}\n`;
}

function sectionText({ part, head, landscape, blocks }: VolumeSection): string {
  const title = ["=====", part, head, landscape ? "横排" : ""].filter((word) => word !== "").join(" ");
  return [title, ...blocks.flatMap(blockLines)].join("\n");
}

const indents: Readonly<Record<ParagraphBlock["style"], string>> = {
  body: "　　",
  centred: "　　　　",
  flush: "",
  right: "　　　　　　　　",
  note: "",
};

function blockLines(block: Block): string[] {
  if (block.kind === "cover") return coverLines(block);
  if (block.kind === "contents") return [`[${block.title}]`];
  if (block.kind === "heading") return ["", `${"#".repeat(block.level)} ${block.text}`];
  if (block.kind === "paragraph") return [`${indents[block.style]}${block.text}`];
  if (block.kind === "index") return indexLines(block);
  if (block.kind === "picture") return [`[${block.number}　${block.title}]`, block.drawing.description];
  return block.kind === "roster" ? rosterLines(block) : tableLines(block);
}

const coverLines = (block: CoverBlock): string[] =>
  [block.title, block.volume, block.limits, block.compiler, block.stage, ...block.identity].filter(
    (line) => line !== undefined,
  );

const rosterLines = ({ groups }: RosterBlock): string[] => groups.flatMap(groupLines);

/** 书　记　苏昌培（1983.12—1984.12）; further lines stand under the first holder. */
function groupLines({ post, remark, columns, entries }: RosterGroup): string[] {
  const label = `${post}${remark ?? ""}`;
  const holders = entries.map(({ name, notes, tenure }) => `${name}${notes}${tenure}`);
  const lines: string[] = [];
  for (let at = 0; at < holders.length; at += columns) {
    const lead = at === 0 ? label : "　".repeat(label.length);
    lines.push(`${lead}　${holders.slice(at, at + columns).join("　")}`);
  }
  return lines.length === 0 ? [label] : lines;
}

const indexLines = ({ groups }: IndexBlock): string[] =>
  groups.flatMap(({ title, entries }) => [title, ...entries.map(({ name, notes }) => `　${name}${notes}`)]);

function tableLines({ number, title, unit, columns, rows }: TableBlock): string[] {
  return [
    ...(title === "" ? [] : [`${number}　${title}`]),
    ...(unit === undefined ? [] : [unit]),
    columns.map((column) => column.title).join(" | "),
    ...rows.map((row) => row.cells.join(" | ")),
  ];
}
