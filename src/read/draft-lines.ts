import { SaxesParser } from "saxes";
import { type DraftLine } from "../model/draft-line.js";

/** One paragraph while it is read. */
interface Reading {
  style: string;
  text: string;
  /** text under the label of a post */
  label: string;
  /** ranges that show records, each with the text inside it */
  readonly shown: { readonly records: string[]; text: string }[];
}

const unlistedLevels = ["编标题", "章标题", "节标题", "目标题", "子目标题"];

/** Level of a heading by the name of its style, 0 for what is none. */
function levelOf(style: string): number {
  const built = /^heading ([1-5])$/iu.exec(style)?.[1];
  if (built !== undefined) return Number(built);
  return unlistedLevels.findIndex((name) => style.startsWith(`${name}（`)) + 1;
}

/** The id in the name of a bookmark, without the number of its appearance: `_rec_T1A2B3C4D_2`. */
const recordIn = (name: string): string | undefined => /^_rec_(.+?)(?:_\d+)?$/u.exec(name)?.[1];

/**
 * The lines of a document, in order: rosters by the bookmarks of their entries, whole paragraphs and whole rows elsewhere, since
 * people write on at their ends. Prose without records counts where it is set as text.
 */
export function linesOfDocument(xml: string, styles: ReadonlyMap<string, string>): DraftLine[] {
  const lines: DraftLine[] = [];
  let place: string[] = [];
  let label = "";
  const open = new Map<string, string>();
  let row: { readonly records: string[]; readonly cells: string[] } | undefined;
  let paragraph: Reading | undefined;
  let isText = false;
  let isLabel = false;

  const add = (text: string): void => {
    if (paragraph === undefined) return;
    paragraph.text += text;
    if (isLabel) paragraph.label += text;
    const range = open.size > 0 ? paragraph.shown.at(-1) : undefined;
    if (range !== undefined) range.text += text;
  };
  const endParagraph = ({ style, text, label: own, shown }: Reading): void => {
    if (row !== undefined) {
      const cell = row.cells.length - 1;
      row.cells[cell] = `${row.cells[cell] ?? ""}${text}`;
      return;
    }
    const records = [...new Set(shown.flatMap((range) => range.records))];
    const level = levelOf(style);
    if (level > 0) place = [...place.slice(0, level - 1), text];
    if (style === "名录") {
      if (own !== "") label = own;
      lines.push(...shown.map((range) => ({ records: range.records, place, label, text: range.text })));
    } else if (text.trim() !== "" && (records.length > 0 || style === "正文段落"))
      lines.push({ records, place, label: "", text });
  };

  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "w:p") paragraph = { style: "", text: "", label: "", shown: [] };
    else if (name === "w:pStyle" && paragraph !== undefined)
      paragraph.style = styles.get(attributes["w:val"] ?? "") ?? "";
    else if (name === "w:rStyle") isLabel = styles.get(attributes["w:val"] ?? "") === "职务";
    else if (name === "w:r") isLabel = false;
    else if (name === "w:t") isText = true;
    else if (name === "w:br") add("\n");
    else if (name === "w:tr") row = { records: [], cells: [] };
    else if (name === "w:tc") row?.cells.push("");
    else if (name === "w:bookmarkStart") {
      const id = recordIn(attributes["w:name"] ?? "");
      if (id === undefined) return;
      if (open.size === 0) paragraph?.shown.push({ records: [], text: "" });
      open.set(attributes["w:id"] ?? "", id);
      paragraph?.shown.at(-1)?.records.push(id);
      row?.records.push(id);
    } else if (name === "w:bookmarkEnd") open.delete(attributes["w:id"] ?? "");
  });
  parser.on("text", (text) => {
    if (isText) add(text);
  });
  parser.on("closetag", ({ name }) => {
    if (name === "w:t") isText = false;
    else if (name === "w:p" && paragraph !== undefined) {
      endParagraph(paragraph);
      paragraph = undefined;
    } else if (name === "w:tr" && row !== undefined) {
      const { records, cells } = row;
      row = undefined;
      if (records.length > 0) lines.push({ records, place, label: "", text: cells.join(" | ") });
    }
  });
  parser.write(xml).close();
  return lines;
}
