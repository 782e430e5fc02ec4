import { type WorkBook, type WorkSheet } from "xlsx";
import { strFromU8, strToU8 } from "fflate";
import { copyOf, isIdle } from "../bounded-copy.js";
import { parse } from "../parse.js";
import { unpacked } from "../zip.js";
import { type DirectoryEntry } from "../zip-directory.js";
import { beginning } from "./inflate.js";
import { Unusual } from "./unusual.js";

/** A part that is scanned, with the namespace prefix of its tags. */
export interface ListPart {
  readonly entry: DirectoryEntry;
  readonly root: "worksheet" | "sst";
  readonly prefix: string;
}

/** A book without its cells, as the library understands it, and which part each of its lists is in. */
export interface Skeleton {
  readonly book: WorkBook;
  readonly sheetPart: (sheet: WorkSheet | undefined) => ListPart | undefined;
  readonly sharedPart: ListPart | undefined;
}

const root =
  /^(?:\u00EF\u00BB\u00BF)?\s*(?:<\?xml(?:\s+(?:version|standalone)=(?:"[^"]*"|'[^']*')|\s+encoding=(?:"utf-8"|'utf-8'))*\s*\?>\s*)?<((?:\w+:)?)(worksheet|sst)[\s/>]/iu;

/**
 * What the library makes of a book whose sheets and shared strings are replaced by marks: names, order and visibility of
 * sheets, formats and styles, whatever the parts are called. The marks tell which part it found where.
 */
export function skeletonOf(zip: Uint8Array, entries: readonly DirectoryEntry[]): Skeleton {
  const lists = entries
    .filter(({ name }) => name.endsWith(".xml") && !isIdle(name))
    .flatMap((entry) => listPart(zip, entry));
  // an .xlsb, or a sheet in another encoding
  if (lists.length === 0) throw new Unusual();
  const byName = new Map(lists.map((part, index) => [part.entry.name, { part, mark: String(index) }]));
  const parts = unpacked(zip, (name) => !isIdle(name) && !byName.has(name));
  if (parts === undefined) throw new Unusual();
  const marked = Object.fromEntries(
    Array.from(byName, ([name, { part, mark }]) => [name, strToU8(markedList(part, mark))]),
  );
  const copy = copyOf({ ...parts, ...marked });
  if (copy === undefined) throw new Unusual();
  const book = parse(copy);
  const found = (mark: unknown): ListPart | undefined => (typeof mark === "string" ? lists[Number(mark)] : undefined);
  return {
    book,
    sheetPart: (sheet) => found(sheet?.["!data"]?.[0]?.[0]?.v),
    sharedPart: found(firstString(book)),
  };
}

function listPart(zip: Uint8Array, entry: DirectoryEntry): ListPart[] {
  const match = root.exec(strFromU8(beginning(zip, entry).subarray(0, 1024), true));
  const name = match?.[2];
  return name === "worksheet" || name === "sst" ? [{ entry, root: name, prefix: match?.[1] ?? "" }] : [];
}

const namespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

const markedList = ({ root: name }: ListPart, mark: string): string =>
  name === "sst"
    ? `<sst ${namespace}><si><t>${mark}</t></si></sst>`
    : `<worksheet ${namespace}><sheetData><row r="1"><c r="A1" t="str"><v>${mark}</v></c></row></sheetData></worksheet>`;

/** The library hands over the shared strings too; its types leave them out. */
function firstString(book: WorkBook): unknown {
  const strings: unknown = "Strings" in book ? book.Strings : undefined;
  const first: unknown = Array.isArray(strings) ? strings[0] : undefined;
  return typeof first === "object" && first !== null && "t" in first ? first.t : undefined;
}
