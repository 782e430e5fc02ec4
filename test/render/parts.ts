import { strFromU8, unzipSync } from "fflate";
import { renderDocx } from "../../src/render/index.js";
import { type Block, type Stage, type Volume, type VolumeComment } from "../../src/model/volume.js";

/** The text of a .docx file's parts, by name. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** A volume of one section. */
export function volumeOf(blocks: readonly Block[], stage: Stage = "city"): Volume {
  return {
    stage,
    bookTitle: "清河县组织史资料",
    snapshot: "s1",
    sections: [{ part: "body", head: "正编", landscape: false, blocks }],
  };
}

export async function render(volume: Volume, comments: readonly VolumeComment[] = []): Promise<Record<string, string>> {
  return partsOf(await renderDocx(volume, comments));
}

export async function documentOf(blocks: readonly Block[], comments: readonly VolumeComment[] = []): Promise<string> {
  return (await render(volumeOf(blocks), comments))["word/document.xml"] ?? "";
}

/** The paragraphs of a document as text: a tab is →, a line end ↵. */
export function linesOf(xml: string): string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([paragraph]) =>
    [...paragraph.replace(/<w:pPr>.*?<\/w:pPr>/gsu, "").matchAll(/<w:t(?: [^>]*)?>([^<]*)<|(<w:tab\/>)|(<w:br\/>)/gu)]
      .map(([, text, tab]) => text ?? (tab === undefined ? "↵" : "→"))
      .join(""),
  );
}

/** Every page a document tells in its contents and index, with the bookmark it speaks of. */
export function pageReferences(docx: Uint8Array): { readonly bookmark: string; readonly page: string }[] {
  const xml = partsOf(docx)["word/document.xml"] ?? "";
  const fields = /PAGEREF (\S+) \\h.*?fldCharType="separate"\/><\/w:r>(.*?)<w:r><w:fldChar w:fldCharType="end"/gsu;
  return [...xml.matchAll(fields)].map(([, bookmark = "", result = ""]) => {
    return { bookmark, page: /<w:t [^>]*>([^<]*)</u.exec(result)?.[1] ?? "" };
  });
}

/** What each bookmark of a document encloses, as text. */
export function bookmarksOf(xml: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [whole, id = "", name = ""] of xml.matchAll(/<w:bookmarkStart w:id="(\d+)" w:name="([^"]*)"\/>/gu)) {
    const start = xml.indexOf(whole) + whole.length;
    const end = xml.indexOf(`<w:bookmarkEnd w:id="${id}"/>`, start);
    found[name] = [...xml.slice(start, end).matchAll(/<w:t(?: [^>]*)?>([^<]*)</gu)].map(([, text]) => text).join("");
  }
  return found;
}
