import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { type EarlierDraft } from "../model/draft-line.js";
import { stageNames } from "../model/volume.js";
import { linesOfDocument } from "./draft-lines.js";
import { unpacksTooLarge, zipEntries } from "./zip.js";

const parts = ["word/document.xml", "word/styles.xml", "docProps/custom.xml"] as const;

/**
 * An earlier draft, read back from its file: its number, data fingerprint and lines. Undefined where the file is no draft made by
 * this program, or cannot be read. Survives a save in Word, WPS and LibreOffice, which keep bookmarks and properties.
 */
export function readDraft(bytes: Uint8Array): EarlierDraft | undefined {
  const entries = zipEntries(bytes);
  if (entries === undefined || unpacksTooLarge(entries)) return undefined;
  try {
    const files = unzipSync(bytes, { filter: ({ name }) => parts.some((part) => part === name) });
    const [document, styles, custom] = parts.map((part) => strFromU8(files[part] ?? new Uint8Array()));
    if (document === undefined || document === "") return undefined;
    const properties = propertiesOf(custom ?? "");
    const snapshot = properties.get("zuzhishi-snapshot");
    if (snapshot === undefined) return undefined;
    const stage = properties.get("zuzhishi-stage") ?? "";
    return {
      stage: Object.values(stageNames).find((name) => name === stage) ?? "",
      // drafts made before drafts were numbered are first drafts
      number: Number(properties.get("zuzhishi-draft") ?? "1") || 1,
      parent: properties.get("zuzhishi-parent") ?? "",
      snapshot,
      lines: linesOfDocument(document, styleNames(styles ?? "")),
    };
  } catch {
    return undefined;
  }
}

/** The custom properties of a document. */
function propertiesOf(xml: string): Map<string, string> {
  const found = new Map<string, string>();
  if (xml === "") return found;
  let name = "";
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    if (tag.name === "property") name = tag.attributes["name"] ?? "";
  });
  parser.on("text", (text) => {
    if (name !== "") found.set(name, (found.get(name) ?? "") + text);
  });
  parser.on("closetag", (tag) => {
    if (tag.name === "property") name = "";
  });
  parser.write(xml).close();
  return found;
}

/** Names of the styles by their ids, which word processors change where they keep the names. */
function styleNames(xml: string): Map<string, string> {
  const found = new Map<string, string>();
  if (xml === "") return found;
  let id = "";
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "w:style") id = attributes["w:styleId"] ?? "";
    else if (name === "w:name") found.set(id, attributes["w:val"] ?? "");
  });
  parser.write(xml).close();
  return found;
}
