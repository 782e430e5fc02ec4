import { type Contents, type ContentsEntry } from "./flow.js";
import { type Ink } from "./ink.js";
import { targetName } from "./marks.js";
import { fieldCode, fieldMark, run, tab } from "./xml.js";

function entryXml({ target, text }: ContentsEntry, ink: Ink): string {
  const name = targetName(target);
  const page = ink.pages.headings.get(target) ?? "";
  const number =
    fieldMark("begin") + fieldCode(`PAGEREF ${name} \\h`) + fieldMark("separate") + run(page) + fieldMark("end");
  return `<w:hyperlink w:anchor="${name}" w:history="1">${run(text)}${tab}${number}</w:hyperlink>`;
}

/** The contents, already filled: a real field, which "update" in Word or WPS renews, and which asks nothing when the file is opened. */
export function contentsXml({ entries }: Contents, ink: Ink): string {
  const deepest = Math.max(1, ...entries.map(({ level }) => level));
  const start = fieldMark("begin") + fieldCode(`TOC \\o "1-${deepest}" \\h \\z`) + fieldMark("separate");
  const end = fieldMark("end");
  const last = entries.length - 1;
  const paragraphs = entries.map((entry, index) => {
    const open = index === 0 ? start : "";
    const close = index === last ? end : "";
    return `<w:p><w:pPr><w:pStyle w:val="TOC${entry.level}"/></w:pPr>${open}${entryXml(entry, ink)}${close}</w:p>`;
  });
  const filled =
    entries.length > 0 ? paragraphs.join("") : `<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr>${start}${end}</w:p>`;
  return (
    `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>` +
    `<w:sdtContent>${filled}</w:sdtContent></w:sdt>`
  );
}
