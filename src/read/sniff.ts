import { type Format } from "./format.js";
import { textFormat } from "./sniff-text.js";
import { type ZipEntry, zipEntries } from "./zip.js";

const signatures: readonly (readonly [readonly number[], Format])[] = [
  [[0x25, 0x50, 0x44, 0x46], "pdf"],
  [[0x89, 0x50, 0x4e, 0x47], "picture"],
  [[0xff, 0xd8, 0xff], "picture"],
  [[0x47, 0x49, 0x46, 0x38], "picture"],
  [[0x49, 0x49, 0x2a, 0x00], "picture"],
  [[0x4d, 0x4d, 0x00, 0x2a], "picture"],
  [[0x52, 0x61, 0x72, 0x21], "archive"],
  [[0x1f, 0x8b], "archive"],
  [[0x37, 0x7a, 0xbc, 0xaf], "archive"],
];
const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipSignature = [0x50, 0x4b];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte);

/** The format of a file's content. */
export function sniff(bytes: Uint8Array): Format {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, zipSignature)) return zipFormat(bytes);
  if (startsWith(bytes, oleSignature)) return oleFormat(bytes);
  const known = signatures.find(([start]) => startsWith(bytes, start));
  return known === undefined ? textFormat(bytes) : known[1];
}

function zipFormat(bytes: Uint8Array): Format {
  const entries = zipEntries(bytes);
  if (entries === undefined) return "damaged-zip";
  const has = (start: string): boolean => entries.some((entry: ZipEntry) => entry.name.startsWith(start));
  if (has("xl/")) return "xlsx";
  if (has("word/")) return "docx";
  if (has("ppt/")) return "slides";
  if (has("OFD.xml")) return "ofd";
  return has("content.xml") && has("META-INF/") ? "ods" : "zip";
}

/** Stream names of an OLE2 container are UTF-16 in its directory, which may lie anywhere in the file. */
function oleFormat(bytes: Uint8Array): Format {
  if (containsUtf16(bytes, "EncryptedPackage")) return "encrypted";
  if (containsUtf16(bytes, "WordDocument")) return "doc";
  if (containsUtf16(bytes, "PowerPoint Document")) return "slides";
  return "ole";
}

function containsUtf16(bytes: Uint8Array, text: string): boolean {
  const units = Array.from(text, (char) => char.charCodeAt(0));
  const first = units[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (units.every((unit, index) => bytes[at + index * 2] === unit && bytes[at + index * 2 + 1] === 0)) return true;
  return false;
}
