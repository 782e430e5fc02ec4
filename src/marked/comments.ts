import { commentAuthor, commentLead } from "../model/marks.js";
import { type Package } from "./package.js";
import { noteShape, shapelessDrawing, withShapes, withoutShapes } from "./drawing.js";
import { areaOf } from "./sheet-rows.js";
import {
  type Splice,
  Unpatchable,
  attribute,
  childrenOfFirst,
  childrenOfRoot,
  escaped,
  prefixOf,
  rootOf,
  spliced,
  unescaped,
} from "./xml.js";

const commentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const drawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** elements of a sheet that stand after the tie to its comments */
const afterLegacyDrawing = new Set([
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
]);

/**
 * Hangs texts on cells of a sheet. Comments that are there stay; a cell that has one gets the text after its own, one that is
 * discussed in a thread is left alone. Comments of an earlier run go.
 */
export function addComments(book: Package, part: string, namespace: string, texts: ReadonlyMap<string, string>): void {
  const ties = book.relationships(part);
  const known = ties.find(({ kind }) => kind === "comments")?.target;
  if (known === undefined && texts.size === 0) return;
  const before = known === undefined ? emptyComments(namespace) : book.text(known);
  const { xml, added, removed } = withComments(before, texts);
  if (xml === before) return;
  const comments = known ?? newPart(book, part, "comments", "xl/comments#.xml", commentsType);
  book.put(comments, xml);
  const drawn = drawingOf(book, part);
  const drawing = drawn ?? newDrawing(book, part);
  const cleared = withoutShapes(drawn === undefined ? shapelessDrawing : book.text(drawing), removed);
  book.put(
    drawing,
    withShapes(
      cleared,
      added.map((address, index) => noteShape(areaOf(address), texts.get(address) ?? "", index)),
    ),
  );
}

const emptyComments = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`;

function newPart(book: Package, part: string, kind: string, pattern: string, type: string): string {
  const name = book.freeName(pattern);
  // the name is taken before the next is asked for
  book.put(name, "");
  book.declare(name, type);
  book.relate(part, kind, name);
  return name;
}

interface Comments {
  readonly xml: string;
  /** cells that need a shape */
  readonly added: readonly string[];
  /** cells whose shape has to go */
  readonly removed: ReadonlySet<string>;
}

function withComments(xml: string, texts: ReadonlyMap<string, string>): Comments {
  const p = prefixOf(rootOf(xml));
  const children = childrenOfRoot(xml);
  const authors = children.find(({ local }) => local === "authors");
  const list = children.find(({ local }) => local === "commentList");
  if (authors === undefined || list === undefined || authors.kind === "empty" || list.kind === "empty")
    throw new Unpatchable("comments without a list");
  const names = childrenOfFirst(xml, "authors").map(({ tagEnd, innerEnd }) => unescaped(xml.slice(tagEnd, innerEnd)));
  const own = names.indexOf(commentAuthor);
  const splices: Splice[] = [];
  const removed = new Set<string>();
  const left = new Map(texts);
  for (const { start, tagEnd, innerEnd, end } of childrenOfFirst(xml, "commentList")) {
    const tag = xml.slice(start, tagEnd);
    const address = attribute(tag, "ref") ?? "";
    const body = xml.slice(tagEnd, innerEnd);
    const author = names[Number(attribute(tag, "authorId") ?? 0)] ?? "";
    if (author === commentAuthor || textOf(body).startsWith(commentLead)) {
      splices.push({ start, end, text: "" });
      removed.add(address);
      continue;
    }
    const text = left.get(address);
    left.delete(address);
    const kept = body.replace(ownRun(p), "");
    const threaded = author.startsWith("tc=");
    const more =
      text === undefined || threaded
        ? ""
        : `<${p}r><${p}t xml:space="preserve">${escaped(`\n\n${text}`)}</${p}t></${p}r>`;
    // `</text>` is the last thing of it in every comment that has any text
    const close = kept.lastIndexOf(`</${p}text>`);
    if (close < 0 || (more === "" && kept === body)) continue;
    const plain = asRuns(kept.slice(0, close), p);
    splices.push({ start: tagEnd, end: innerEnd, text: plain + more + kept.slice(close) });
  }
  const author = own < 0 ? names.length : own;
  if (own < 0 && left.size > 0)
    splices.push({ start: authors.innerEnd, end: authors.innerEnd, text: `<${p}author>${commentAuthor}</${p}author>` });
  const written = Array.from(left, ([address, text]) => {
    const run = `<${p}r><${p}rPr><${p}sz val="10"/><${p}rFont val="宋体"/><${p}charset val="134"/></${p}rPr><${p}t xml:space="preserve">${escaped(text)}</${p}t></${p}r>`;
    return `<${p}comment ref="${address}" authorId="${author}"><${p}text>${run}</${p}text></${p}comment>`;
  });
  splices.push({ start: list.innerEnd, end: list.innerEnd, text: written.join("") });
  return { xml: spliced(xml, splices), added: [...left.keys()], removed };
}

/** What an earlier run wrote after a comment of the unit's own. */
const ownRun = (p: string): RegExp =>
  new RegExp(
    `<${p}r>(?:<${p}rPr>(?:(?!</${p}rPr>).)*</${p}rPr>)?<${p}t(?:\\s[^>]*)?>\\s*${commentLead}(?:(?!</${p}t>).)*</${p}t></${p}r>`,
    "gsu",
  );

/** A comment of plain text, `<text><t>…</t>`, as one of runs, so that another can follow. */
const asRuns = (text: string, p: string): string =>
  text.replace(
    new RegExp(`^(\\s*<${p}text>\\s*)(<${p}t[\\s>].*</${p}t>)\\s*$`, "su"),
    (_, head: string, plain: string) => `${head}<${p}r>${plain}</${p}r>`,
  );

const textOf = (xml: string): string =>
  unescaped(Array.from(xml.matchAll(/<[\w.-]*:?t(?:\s[^>]*)?>([^<]*)</gu), ([, text = ""]) => text).join(""));

function drawingOf(book: Package, part: string): string | undefined {
  const xml = book.text(part);
  const tie = childrenOfRoot(xml).find(({ local }) => local === "legacyDrawing");
  if (tie === undefined) return undefined;
  const id = attribute(xml.slice(tie.start, tie.tagEnd), "*:id");
  return book.relationships(part).find((one) => one.id === id)?.target;
}

/** A drawing for notes, tied to the sheet at the place the order of its elements demands. */
function newDrawing(book: Package, part: string): string {
  const name = book.freeName("xl/drawings/vmlDrawing#.vml");
  book.put(name, "");
  book.declareExtension("vml", drawingType);
  const id = book.relate(part, "vmlDrawing", name);
  const xml = book.text(part);
  const root = rootOf(xml);
  const children = childrenOfRoot(xml);
  const drawing = children.findIndex(({ local }) => local === "drawing");
  const next = children.find(
    ({ local }, index) =>
      afterLegacyDrawing.has(local) || (local === "AlternateContent" && index > drawing && drawing >= 0),
  );
  const at = next?.start ?? xml.lastIndexOf(`</${root.name}`);
  const namespace = book.isStrict
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const text = `<${prefixOf(root)}legacyDrawing xmlns:r="${namespace}" r:id="${id}"/>`;
  book.put(part, spliced(xml, [{ start: at, end: at, text }]));
  return name;
}
