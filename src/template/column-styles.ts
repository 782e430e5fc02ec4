import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Text, not locked, in the workbook's own font: what a cell is before anybody typed into it. */
const textXf =
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyProtection="1"><protection locked="0"/></xf>';

/** The writer leaves no choice of time, and zip has no zone: the same bytes everywhere. */
const packed = { mtime: new Date(1980, 0, 1) };

/** Parts of a font in the order the schema asks for; the library puts the colour before the size. */
const fontParts = ["b", "i", "strike", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];

function inOrder(parts: string): string {
  const elements = [...parts.matchAll(/<(?<tag>[a-zA-Z]+)[^>]*\/>/gu)].map((match) => ({
    text: match[0],
    place: fontParts.indexOf(match.groups?.["tag"] ?? ""),
  }));
  return elements
    .sort((a, b) => a.place - b.place)
    .map(({ text }) => text)
    .join("");
}

/**
 * Gives every column of every sheet the format of text. The library writes styles to cells only, so a cell that is still blank
 * would be General, and 1984.10 typed into it the number 1984.1.
 */
export function withTextColumns(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const styles = files["xl/styles.xml"];
  if (styles === undefined) return bytes;
  const xml = strFromU8(styles);
  const count = Number(/<cellXfs count="(?<count>\d+)"/u.exec(xml)?.groups?.["count"]);
  const styled = xml
    .replaceAll(/<font>(?<parts>.*?)<\/font>/gsu, (_, parts: string) => `<font>${inOrder(parts)}</font>`)
    .replace(/<cellXfs count="\d+"/u, `<cellXfs count="${count + 1}"`)
    .replace("</cellXfs>", `${textXf}</cellXfs>`);
  const made: Record<string, Uint8Array> = {};
  for (const [path, part] of Object.entries(files)) {
    if (path === "xl/styles.xml") made[path] = strToU8(styled);
    else if (path.startsWith("xl/worksheets/sheet"))
      made[path] = strToU8(strFromU8(part).replaceAll(/<col (?=[^>]*>)/gu, `<col style="${count}" `));
    else made[path] = part;
  }
  return zipSync(made, packed);
}
