import { strFromU8, strToU8, zipSync } from "fflate";
import { type Parts, unpacked } from "../read/zip.js";
import { Unpatchable, attribute, childrenOfRoot, escaped, prefixOf, rootOf, spliced } from "./xml.js";

/** A relationship of a part: its kind is the last word of its type, which strict and transitional packages share. */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  /** full name of the part, without a leading slash */
  readonly target: string;
}

const contentTypes = "[Content_Types].xml";
const transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

/** already packed: packing again costs time and gains nothing */
const packedParts = /\.(?:png|jpe?g|gif|bin|emf|wmf|zip)$/iu;

/** entries of a zip carry a time, which nobody reads */
const packedAt = new Date(2000, 0, 1);

/** An Office package whose parts can be read and replaced one by one; what is not touched is kept byte for byte. */
export class Package {
  readonly #parts: Parts;

  constructor(bytes: Uint8Array) {
    const parts = unpacked(bytes, () => true);
    if (parts === undefined) throw new Unpatchable("a damaged package");
    this.#parts = parts;
  }

  has = (name: string): boolean => this.#parts[name] !== undefined;

  get names(): readonly string[] {
    return Object.keys(this.#parts);
  }

  /** The text of a part. */
  text(name: string): string {
    const bytes = this.#parts[name];
    if (bytes === undefined) throw new Unpatchable(`no part ${name}`);
    if (bytes[0] === 0xfe || bytes[0] === 0xff) throw new Unpatchable("a part in UTF-16");
    return strFromU8(bytes);
  }

  put(name: string, text: string): void {
    this.#parts[name] = strToU8(text);
  }

  remove(name: string): void {
    delete this.#parts[name];
  }

  /** A name no part has: `xl/comments7.xml` for `xl/comments#.xml`. */
  freeName(pattern: string): string {
    let number = 1;
    while (this.has(pattern.replace("#", String(number)))) number += 1;
    return pattern.replace("#", String(number));
  }

  /** The workbook's part, which need not be xl/workbook.xml. */
  get workbook(): string {
    const main = this.relationships("").find(({ kind }) => kind === "officeDocument");
    if (main === undefined) throw new Unpatchable("no workbook");
    return main.target;
  }

  get isStrict(): boolean {
    return this.text(relsOf("")).includes(strict);
  }

  /** The relationships of a part, of the package for "". */
  relationships(part: string): readonly Relationship[] {
    const name = relsOf(part);
    if (!this.has(name)) return [];
    const xml = this.text(name);
    return childrenOfRoot(xml).flatMap((element) => {
      const tag = xml.slice(element.start, element.tagEnd);
      if (attribute(tag, "TargetMode") === "External") return [];
      const type = attribute(tag, "Type") ?? "";
      return {
        id: attribute(tag, "Id") ?? "",
        kind: type.slice(type.lastIndexOf("/") + 1),
        target: resolved(part, attribute(tag, "Target") ?? ""),
      };
    });
  }

  /** Ties a part to another; returns the id. */
  relate(part: string, kind: string, target: string): string {
    const name = relsOf(part);
    const xml = this.has(name)
      ? this.text(name)
      : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageRelationships}"></Relationships>`;
    const taken = new Set(Array.from(xml.matchAll(/\sId\s*=\s*["']([^"']*)["']/gu), ([, id]) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const type = `${this.isStrict ? strict : transitional}/${kind}`;
    this.put(
      name,
      appended(xml, (prefix) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="/${escaped(target)}"/>`),
    );
    return id;
  }

  /** Says what a new part is. */
  declare(part: string, type: string): void {
    const entry = (prefix: string): string => `<${prefix}Override PartName="/${part}" ContentType="${type}"/>`;
    this.put(contentTypes, appended(this.text(contentTypes), entry));
  }

  /** Says what parts of an extension are. */
  declareExtension(extension: string, type: string): void {
    const xml = this.text(contentTypes);
    const known = childrenOfRoot(xml).some(
      (element) =>
        element.local === "Default" &&
        attribute(xml.slice(element.start, element.tagEnd), "Extension")?.toLowerCase() === extension,
    );
    if (known) return;
    const root = rootOf(xml);
    const prefix = prefixOf(root);
    const text = `<${prefix}Default Extension="${extension}" ContentType="${type}"/>`;
    this.put(contentTypes, spliced(xml, [{ start: root.end, end: root.end, text }]));
  }

  get bytes(): Uint8Array {
    const entries = Object.entries(this.#parts).map(([name, part]): [string, [Uint8Array, { level: 0 | 3 }]] => [
      name,
      [part, { level: packedParts.test(name) ? 0 : 3 }],
    ]);
    return zipSync(Object.fromEntries(entries), { mtime: packedAt });
  }
}

/** xl/worksheets/sheet1.xml → xl/worksheets/_rels/sheet1.xml.rels. */
export function relsOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolved(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const step of target.split("/"))
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  return path.join("/");
}

/** The text of a part with an entry as the last child of its root. */
function appended(xml: string, entry: (prefix: string) => string): string {
  const root = rootOf(xml);
  const prefix = prefixOf(root);
  if (root.kind === "empty") {
    const tag = xml.slice(root.start, root.end - 2);
    return spliced(xml, [{ ...root, text: `${tag}>${entry(prefix)}</${root.name}>` }]);
  }
  const end = xml.lastIndexOf(`</${root.name}`);
  return spliced(xml, [{ start: end, end, text: entry(prefix) }]);
}
