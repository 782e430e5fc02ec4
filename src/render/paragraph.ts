import { type Line, type Stretch } from "./flow.js";
import { bookmark, commentMarks, recordMarks, type Ink } from "./ink.js";
import { targetName } from "./marks.js";
import { pictureXml } from "./picture.js";
import { run, tab } from "./xml.js";

const points = (value: number): number => Math.round(value * 20);

/** Properties in the order the schema asks for. */
function properties(item: Line, ink: Ink, sectionEnd: string): string {
  const { style, keepNext, atTop, tabs, indent, before, size } = item;
  const own = ink.sheet[style];
  let xml = `<w:pPr><w:pStyle w:val="${style}"/>`;
  if (keepNext !== undefined && keepNext !== own.keepNext) xml += `<w:keepNext${keepNext ? "" : ` w:val="0"`}/>`;
  if (atTop === true && own.newPage) xml += `<w:pageBreakBefore w:val="0"/>`;
  if (tabs !== undefined && tabs.length > 0)
    xml += `<w:tabs>${tabs.map((at) => `<w:tab w:val="left" w:pos="${at}"/>`).join("")}</w:tabs>`;
  const above = before === undefined ? "" : ` w:before="${points(before)}"`;
  const spacing = above + lineHeight(item);
  if (spacing !== "") xml += `<w:spacing${spacing}/>`;
  if (indent !== undefined)
    xml += `<w:ind w:left="${indent.left}"${indent.hanging === 0 ? "" : ` w:hanging="${indent.hanging}"`}/>`;
  if (size !== undefined) xml += `<w:rPr><w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/></w:rPr>`;
  return `${xml}${sectionEnd}</w:pPr>`;
}

function lineHeight({ drawing, pitch }: Line): string {
  // a line of exact height would cut off a drawing
  if (drawing !== undefined) return ` w:line="240" w:lineRule="auto"`;
  return pitch === undefined ? "" : ` w:line="${points(pitch)}" w:lineRule="exact"`;
}

function stretchXml(stretch: Stretch, ink: Ink, size: number | undefined): string {
  const records = recordMarks(stretch.records, ink);
  const comments = commentMarks(stretch, ink);
  let runs = "";
  for (const part of stretch.runs) runs += part === "tab" ? tab : run(part.text, { label: part.label === true, size });
  return records.open + comments.open + runs + comments.close + records.close;
}

/** One paragraph; `sectionEnd` holds the properties of the section that ends with it. */
export function paragraph(item: Line, ink: Ink, sectionEnd: string): string {
  const target = item.target === undefined ? { open: "", close: "" } : bookmark(targetName(item.target), ink);
  const content =
    item.drawing === undefined
      ? item.stretches.map((stretch) => stretchXml(stretch, ink, item.size)).join("")
      : pictureXml(item.drawing, () => ink.bookmarks.nextId());
  return `<w:p>${properties(item, ink, sectionEnd)}${target.open}${content}${target.close}</w:p>`;
}
