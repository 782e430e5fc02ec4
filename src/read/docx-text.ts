import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { unpacksTooLarge, zipEntries } from "./zip.js";

const documentPart = "word/document.xml";
/** what breaks a run of text without being text */
const breaks: Readonly<Record<string, string>> = { "w:tab": "\t", "w:br": " ", "w:cr": " " };

/** The paragraphs of a .docx as plain text, deletions left out; undefined where it cannot be read. */
export const readDocx = (bytes: Uint8Array): readonly string[] | undefined => ofDocument(bytes, paragraphsOf);

/** What is made of the text part of a .docx; undefined where it cannot be read. */
export function ofDocument<Made>(bytes: Uint8Array, make: (xml: string) => Made): Made | undefined {
  const entries = zipEntries(bytes);
  if (entries === undefined || unpacksTooLarge(entries)) return undefined;
  try {
    const part = unzipSync(bytes, { filter: ({ name }) => name === documentPart })[documentPart];
    return part === undefined ? undefined : make(strFromU8(part));
  } catch {
    return undefined;
  }
}

function paragraphsOf(xml: string): string[] {
  const paragraphs: string[] = [];
  let text = "";
  let inText = false;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => {
    inText = name === "w:t";
    if (Object.hasOwn(breaks, name)) text += breaks[name];
  });
  parser.on("text", (piece) => {
    if (inText) text += piece;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "w:t") inText = false;
    if (name !== "w:p") return;
    if (text.trim() !== "") paragraphs.push(text.trim());
    text = "";
  });
  parser.write(xml).close();
  return paragraphs;
}
