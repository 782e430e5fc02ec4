import { type IndexEntry } from "../model/volume.js";
import { type NameIndex } from "./flow.js";
import { type Ink } from "./ink.js";
import { appearances, separator, type Appearance } from "./name-index.js";
import { fieldCode, fieldMark, run, tab } from "./xml.js";

/** A field that tells the page of a line, filled with the page foreseen: "update" in Word or WPS makes it true. */
function reference({ id, turn, page }: Appearance, { bookmarks }: Ink): string {
  const name = bookmarks.names(id)[turn];
  if (name === undefined) return run(page);
  const code = fieldCode(`PAGEREF ${name} \\h`);
  return fieldMark("begin") + code + fieldMark("separate") + run(page) + fieldMark("end");
}

function entryXml(entry: IndexEntry, ink: Ink): string {
  const numbers = appearances(entry, ink.pages.records).map((one) => reference(one, ink));
  const pages = numbers.join(run(separator));
  const name = run(`${entry.name}${entry.notes}`);
  return `<w:p><w:pPr><w:pStyle w:val="IndexEntry"/></w:pPr>${name}${pages === "" ? "" : tab + pages}</w:p>`;
}

/** The paragraphs of the index. Written after all that it points to, so that every bookmark has its name. */
export function nameIndexXml({ groups }: NameIndex, ink: Ink): string {
  return groups
    .map(({ title, entries }) => {
      const letter = `<w:p><w:pPr><w:pStyle w:val="IndexLetter"/></w:pPr>${run(title)}</w:p>`;
      return letter + entries.map((entry) => entryXml(entry, ink)).join("");
    })
    .join("");
}
