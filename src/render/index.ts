import { type Volume, type VolumeComment } from "../model/volume.js";
import { withComments } from "./comments.js";
import { contentsXml } from "./contents.js";
import { exactPages, type SheetOf } from "./exact-pages.js";
import { type FlowSection, type Item } from "./flow.js";
import { fontTable } from "./fonts.js";
import { gridXml } from "./grid.js";
import { type Ink } from "./ink.js";
import { layOut } from "./layout.js";
import { Bookmarks, hangComments } from "./marks.js";
import { nameIndexXml } from "./name-index-xml.js";
import { repack, type Rewrite } from "./package.js";
import { foreseePages } from "./pages.js";
import { paragraph } from "./paragraph.js";
import { profileOf } from "./profile.js";
import { skeleton } from "./skeleton.js";
import { styleSheet } from "./styles.js";
import { stylesXml } from "./styles-xml.js";

export { type SheetOf } from "./exact-pages.js";

/** A fixed moment: the core has no clock, and the same data must give the same bytes. */
const moment = "2000-01-01T00:00:00Z";

const fixedDates: Rewrite = (xml) => xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${moment}`);
const mirrored: Rewrite = (xml) => xml.replace("<w:displayBackgroundShape/>", "<w:mirrorMargins/>");

function itemXml(item: Item, ink: Ink, properties: string): string {
  if (item.kind === "grid") return gridXml(item, ink);
  if (item.kind === "contents") return contentsXml(item, ink);
  if (item.kind === "index") return nameIndexXml(item, ink);
  return paragraph(item, ink, properties);
}

/** Puts the lines of each section in the place of its empty paragraph, one by one: they are packed as they come. */
function withBody(flow: readonly FlowSection[], ink: Ink): Rewrite {
  return function* (xml) {
    const properties = xml.match(/<w:sectPr>.*?<\/w:sectPr>/gsu) ?? [];
    const last = flow.length - 1;
    yield xml.slice(0, xml.indexOf("<w:body>") + "<w:body>".length);
    for (const [number, { items }] of flow.entries())
      for (const [index, item] of items.entries())
        yield itemXml(item, ink, number < last && index === items.length - 1 ? (properties[number] ?? "") : "");
    yield `${properties[last] ?? ""}</w:body></w:document>`;
  };
}

/**
 * The volume as a .docx file. Comments hang on the first line that shows one of their records. Page numbers are foreseen, or those
 * of a print where `sheetOf` tells its sheets. Same volume, same bytes.
 */
export async function renderDocx(
  volume: Volume,
  comments: readonly VolumeComment[],
  sheetOf?: SheetOf,
): Promise<Uint8Array> {
  const profile = profileOf(volume);
  const sheet = styleSheet(profile);
  const flow = layOut(volume, profile);
  const foreseen = foreseePages(flow, profile, sheet);
  const pages = sheetOf === undefined ? foreseen : exactPages(flow, foreseen, sheetOf);
  const ink: Ink = { bookmarks: new Bookmarks(), hung: hangComments(flow, comments), pages, sheet };
  const shell = await skeleton(volume, profile, flow, comments.length > 0);
  return repack(shell, {
    "word/document.xml": withBody(flow, ink),
    "word/styles.xml": () => stylesXml(sheet, profile),
    "word/fontTable.xml": fontTable,
    "docProps/core.xml": fixedDates,
    "word/comments.xml": withComments(comments),
    ...(profile.mirrored ? { "word/settings.xml": mirrored } : {}),
  });
}
