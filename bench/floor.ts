import { inflateRawSync } from "node:zlib";
import { zipDirectory } from "../src/read/zip-directory.js";

/**
 * The least that reading an .xlsx can cost: inflated by zlib, its XML scanned by hand into arrays of texts and numbers, with
 * nothing checked, no styles, no merges and no thought for how else a sheet may be written.
 */
export function floorRows(bytes: Uint8Array): (string | number)[][] {
  const parts = new Map<string, Buffer>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const { name, offset, packed, method } of zipDirectory(bytes) ?? []) {
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const content = bytes.subarray(start, start + packed);
    if (/sharedStrings|sheet\d+\.xml/u.test(name))
      parts.set(name, method === 0 ? Buffer.from(content) : inflateRawSync(content));
  }
  const strings = texts(parts.get("xl/sharedStrings.xml")?.toString() ?? "");
  return [...parts].flatMap(([name, part]) => (name.includes("sheets/") ? rowsOf(part.toString(), strings) : []));
}

function texts(xml: string): string[] {
  const found: string[] = [];
  for (let at = xml.indexOf("<t"); at >= 0; at = xml.indexOf("<t", at)) {
    const from = xml.indexOf(">", at) + 1;
    at = xml.indexOf("</t>", from);
    found.push(xml.slice(from, at));
  }
  return found;
}

function rowsOf(xml: string, strings: readonly string[]): (string | number)[][] {
  const rows: (string | number)[][] = [];
  for (let at = xml.indexOf("<row"); at >= 0; at = xml.indexOf("<row", at)) {
    const end = xml.indexOf("</row>", at);
    const row: (string | number)[] = [];
    for (let cell = xml.indexOf("<c ", at); cell >= 0 && cell < end; cell = xml.indexOf("<c ", cell)) {
      const open = xml.indexOf(">", cell);
      const from = xml.indexOf("<v>", open) + 3;
      const to = xml.indexOf("<", from);
      const text = xml.slice(from, to);
      const type = xml.charAt(open - 2);
      row.push(type === "s" ? (strings[Number(text)] ?? "") : type === "r" ? text : Number(text));
      cell = to;
    }
    rows.push(row);
    at = end;
  }
  return rows;
}
