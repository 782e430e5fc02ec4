/** A tag of an XML part, by its place in the text: parts are edited where they stand, never parsed and written anew. */
export interface Tag {
  readonly kind: "open" | "close" | "empty";
  /** with its prefix: x:row */
  readonly name: string;
  /** without: row */
  readonly local: string;
  readonly start: number;
  /** after the closing bracket */
  readonly end: number;
}

/** What a part cannot be if it is to be edited in place. */
export class Unpatchable extends Error {}

const skipped: readonly (readonly [string, string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
  ["<!", ">"],
];

/** The tags of a part in order; comments, CDATA and instructions are passed over. */
export function* tagsOf(xml: string): Generator<Tag> {
  for (let tag = nextTag(xml, 0); tag !== undefined; tag = nextTag(xml, tag.end)) yield tag;
}

function nextTag(xml: string, from: number): Tag | undefined {
  let at = xml.indexOf("<", from);
  while (at >= 0) {
    const skip = skipped.find(([mark]) => xml.startsWith(mark, at));
    if (skip === undefined) return tagAt(xml, at, tagEnd(xml, at));
    at = xml.indexOf("<", after(xml, skip[1], at + skip[0].length));
  }
  return undefined;
}

function tagAt(xml: string, start: number, end: number): Tag {
  const closing = xml.charCodeAt(start + 1) === 47;
  const from = closing ? start + 2 : start + 1;
  let to = from;
  while (to < end && !/[\s/>]/u.test(xml.charAt(to))) to += 1;
  const name = xml.slice(from, to);
  const kind = closing ? "close" : xml.charCodeAt(end - 2) === 47 ? "empty" : "open";
  return { kind, name, local: name.slice(name.indexOf(":") + 1), start, end };
}

/** Where a tag ends: a value between quotes may hold a closing bracket. */
export function tagEnd(xml: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at + 1;
  }
  throw new Unpatchable("a tag without an end");
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new Unpatchable(`nothing closes with ${mark}`);
  return at + mark.length;
}

const attributePatterns = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  const known = attributePatterns.get(name);
  if (known !== undefined) return known;
  // `*:id` is an id under any prefix: the relationships namespace is r: by custom only
  const written = name.startsWith("*:") ? `[\\w.-]+:${name.slice(2)}` : name;
  const pattern = new RegExp(`\\s${written}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "u");
  attributePatterns.set(name, pattern);
  return pattern;
}

/** The value of an attribute in the text of a tag. */
export function attribute(tag: string, name: string): string | undefined {
  const match = attributePattern(name).exec(tag);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : unescaped(value);
}

/** The text of a tag with an attribute set. */
export function withAttribute(tag: string, name: string, value: string): string {
  const written = ` ${name}="${escaped(value)}"`;
  const pattern = attributePattern(name);
  if (pattern.test(tag)) return tag.replace(pattern, () => written);
  return tag.replace(/\s*\/?>$/u, (end) => `${written}${end.trimStart()}`);
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export const unescaped = (text: string): string =>
  text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (whole, hex?: string, digits?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** Text for XML: markup escaped, and what XML cannot hold (control characters, halves of pairs) left out. */
export const escaped = (text: string): string =>
  text
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** One change of a text: what stands from `start` to `end` becomes `text`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with changes that do not overlap; of two at one place the first given comes first. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: piece } of ordered) {
    if (start < at) throw new Unpatchable("two changes of one place");
    pieces.push(text.slice(at, start), piece);
    at = end;
  }
  return [...pieces, text.slice(at)].join("");
}

/** An element of a part: from its first tag to its last. `inner` is what stands between; empty for `<a/>`. */
export interface Element extends Tag {
  readonly tagEnd: number;
  readonly innerEnd: number;
}

/** The children of the first element that is looked for. What stands in `sheetData` is passed over: it is most of a sheet. */
function childrenOf(xml: string, isParent: (tag: Tag, depth: number) => boolean): readonly Element[] {
  const children: Element[] = [];
  let depth = 0;
  let parent: number | undefined;
  let open: Tag | undefined;
  for (let tag = nextTag(xml, 0); tag !== undefined; tag = nextTag(xml, tag.end)) {
    if (tag.kind === "close") {
      depth -= 1;
      if (open !== undefined && parent !== undefined && depth === parent + 1) {
        children.push({ ...open, tagEnd: open.end, innerEnd: tag.start, end: tag.end });
        open = undefined;
      } else if (depth === parent) return children;
      continue;
    }
    if (parent === undefined && isParent(tag, depth)) {
      if (tag.kind === "empty") return [];
      parent = depth;
    } else if (parent !== undefined && depth === parent + 1) {
      if (tag.kind === "empty") children.push({ ...tag, tagEnd: tag.end, innerEnd: tag.end });
      else open = tag;
    }
    if (tag.kind === "open") depth += 1;
    if (tag.kind === "open" && tag.local === "sheetData") tag = { ...tag, end: xml.indexOf(`</${tag.name}`, tag.end) };
    if (tag.end < 0) throw new Unpatchable("rows without an end");
  }
  return children;
}

/** The children of the root element. */
export const childrenOfRoot = (xml: string): readonly Element[] => childrenOf(xml, (_, depth) => depth === 0);

/** The children of the first element of a name. */
export const childrenOfFirst = (xml: string, local: string): readonly Element[] =>
  childrenOf(xml, (tag) => tag.local === local);

/** The root's tag. */
export function rootOf(xml: string): Tag {
  for (const tag of tagsOf(xml)) return tag;
  throw new Unpatchable("a part without a root");
}

/** The prefix of an element with its colon: `x:`, or nothing. */
export const prefixOf = ({ name, local }: Tag): string => name.slice(0, name.length - local.length);
