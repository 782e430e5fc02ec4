import { strFromU8 } from "fflate";
import { decoded } from "../decode.js";
import { type BookReading, type InputFile, refuse } from "../input-file.js";
import { TooManyCells } from "../limits.js";
import { damaged, locked, tooLarge } from "../refusals.js";
import { unpacked, unpacksTooLarge, zipEntries } from "../zip.js";
import { odsSheets } from "./sheets.js";

/** in a flat file the styles stand before the content */
const noStyles = "<none/>";
const wanted: ReadonlySet<string> = new Set(["content.xml", "styles.xml", "META-INF/manifest.xml"]);

/** Reads .ods and .fods. Our own reader: the parser of the other formats carries out every repeat a file claims, however many. */
export function readOds(file: InputFile): BookReading {
  try {
    return readContent(file);
  } catch (error) {
    return refuse(file, error instanceof TooManyCells ? tooLarge : damaged);
  }
}

function readContent(file: InputFile): BookReading {
  const entries = zipEntries(file.bytes);
  if (entries === undefined) return sheetsOf(file, decoded(file.bytes)?.text ?? "", noStyles);
  if (unpacksTooLarge(entries)) return refuse(file, tooLarge);
  const parts = unpacked(file.bytes, (name) => wanted.has(name));
  const text = (name: string): string => strFromU8(parts?.[name] ?? new Uint8Array());
  if (/<(?:\w+:)?encryption-data\b/u.test(text("META-INF/manifest.xml"))) return refuse(file, locked);
  return sheetsOf(file, text("content.xml"), text("styles.xml") || noStyles);
}

function sheetsOf(file: InputFile, content: string, styles: string): BookReading {
  const grids = odsSheets(file.path, content, styles);
  return grids.length === 0 ? refuse(file, damaged) : { grids };
}
