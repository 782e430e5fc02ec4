import { type Level } from "../model/finding.js";
import { type Package } from "./package.js";
import {
  type Element,
  Unpatchable,
  attribute,
  childrenOfFirst,
  childrenOfRoot,
  rootOf,
  prefixOf,
  spliced,
  withAttribute,
} from "./xml.js";

/**
 * How a cell of each level is marked. In black and white the patterns still differ: slanting lines, dots, plain grey. The
 * colours are odd numbers of their own, by which a mark is known again.
 */
const fills: Readonly<Record<Level, { readonly pattern: string; readonly ink: string; readonly ground: string }>> = {
  mandatory: { pattern: "lightUp", ink: "FFE0524B", ground: "FFFBD5D3" },
  verify: { pattern: "gray125", ink: "FFD98A0B", ground: "FFFFEFC3" },
  hint: { pattern: "solid", ink: "FFDDEBF9", ground: "FFDDEBF8" },
};

/** Formats of the program's own cells. */
export type OwnFormat = "title" | "note" | "head" | "text" | "centre" | "link" | "advice" | Level;

const table = `<border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border>`;
const plainFont = `<sz val="11"/><name val="宋体"/><charset val="134"/>`;
const fonts = {
  plain: `<font>${plainFont}</font>`,
  bold: `<font><b/>${plainFont}</font>`,
  title: `<font><b/><sz val="16"/><name val="宋体"/><charset val="134"/></font>`,
  link: `<font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="宋体"/><charset val="134"/></font>`,
} as const;

const top = `<alignment vertical="top" wrapText="1"/>`;
const middle = `<alignment horizontal="center" vertical="top" wrapText="1"/>`;
const own: Readonly<
  Record<OwnFormat, { font: keyof typeof fonts; boxed: boolean; fill?: Level | "head"; alignment: string }>
> = {
  title: { font: "title", boxed: false, alignment: `<alignment vertical="center"/>` },
  note: { font: "plain", boxed: false, alignment: `<alignment vertical="center"/>` },
  head: {
    font: "bold",
    boxed: true,
    fill: "head",
    alignment: `<alignment horizontal="center" vertical="center" wrapText="1"/>`,
  },
  text: { font: "plain", boxed: true, alignment: top },
  centre: { font: "plain", boxed: true, alignment: middle },
  link: { font: "link", boxed: true, alignment: top },
  // not wrapped: a row of the unit's table keeps its height
  advice: { font: "plain", boxed: false, alignment: `<alignment vertical="center"/>` },
  mandatory: { font: "bold", boxed: true, fill: "mandatory", alignment: middle },
  verify: { font: "plain", boxed: true, fill: "verify", alignment: middle },
  hint: { font: "plain", boxed: true, fill: "hint", alignment: middle },
};

const fillXml = ({ pattern, ink, ground }: (typeof fills)[Level]): string =>
  `<fill><patternFill patternType="${pattern}"><fgColor rgb="${ink}"/><bgColor rgb="${ground}"/></patternFill></fill>`;
const headFill = `<fill><patternFill patternType="solid"><fgColor rgb="FFDCE6F1"/><bgColor indexed="64"/></patternFill></fill>`;

/** Formats of a workbook that has none. */
export const emptyStyles = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}"><fonts count="1">${fonts.plain}</fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

const listed = ["fonts", "fills", "borders", "cellXfs"] as const;
type Listed = (typeof listed)[number];

/** The formats of a workbook, to which marked ones are added: each derived from the cell's own. */
export class Styles {
  readonly #xml: string;
  readonly #prefix: string;
  readonly #items: Readonly<Record<Listed, readonly Element[]>>;
  readonly #added: Record<Listed, string[]> = { fonts: [], fills: [], borders: [], cellXfs: [] };
  readonly #indices = new Map<string, number>();
  readonly #marked: ReadonlySet<number>;

  constructor(xml: string) {
    this.#xml = xml;
    this.#prefix = prefixOf(rootOf(xml));
    const items = (list: Listed): readonly Element[] => childrenOfFirst(xml, list);
    this.#items = {
      fonts: items("fonts"),
      fills: items("fills"),
      borders: items("borders"),
      cellXfs: items("cellXfs"),
    };
    if (this.#items.cellXfs.length === 0 || this.#items.fills.length === 0)
      throw new Unpatchable("styles without formats");
    const ownFills = new Set(
      this.#items.fills.flatMap(({ start, end }, index) => (isOwnFill(xml.slice(start, end)) ? [index] : [])),
    );
    this.#marked = new Set(
      this.#items.cellXfs.flatMap(({ start, tagEnd }, index) =>
        ownFills.has(Number(attribute(xml.slice(start, tagEnd), "fillId"))) ? [index] : [],
      ),
    );
  }

  /** Whether an earlier run left its marks in the workbook. */
  get hasMarks(): boolean {
    return this.#marked.size > 0;
  }

  /** Whether a format bears a mark of an earlier run. */
  isMarked = (format: number): boolean => this.#marked.has(format);

  /** A format as it is with the mark of a level. */
  marked = (format: number, level: Level): number =>
    this.#derived(format, level, () => this.#once("fills", `fill ${level}`, fillXml(fills[level])));

  /** A marked format without its mark. What filled the cell before the mark is not known any more. */
  unmarked = (format: number): number => (this.isMarked(format) ? this.#derived(format, "none", () => 0) : format);

  /** A format of the program's own. Text is quoted: what begins with an equals sign is no formula, even when edited. */
  own(name: OwnFormat): number {
    const known = this.#indices.get(`own ${name}`);
    if (known !== undefined) return known;
    const { font, boxed, fill, alignment } = own[name];
    const fontId = this.#once("fonts", `font ${font}`, fonts[font]);
    const borderId = boxed ? this.#once("borders", "border", table) : 0;
    const xml = fill === undefined ? undefined : fill === "head" ? headFill : fillXml(fills[fill]);
    const fillId = xml === undefined ? 0 : this.#once("fills", `fill ${fill}`, xml);
    return this.#once(
      "cellXfs",
      `own ${name}`,
      `<xf numFmtId="49" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" quotePrefix="1" ` +
        `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`,
    );
  }

  #derived(format: number, mark: string, fill: () => number): number {
    const key = `${format} ${mark}`;
    const known = this.#indices.get(key);
    if (known !== undefined) return known;
    const base = this.#items.cellXfs[format] ?? this.#items.cellXfs[0];
    if (base === undefined) throw new Unpatchable("no format");
    const tag = this.#xml.slice(base.start, base.tagEnd);
    const filled = withAttribute(withAttribute(tag, "fillId", String(fill())), "applyFill", "1");
    return this.#push("cellXfs", key, filled + this.#xml.slice(base.tagEnd, base.end));
  }

  /** An entry written by the program; names get the part's prefix. */
  #once(list: Listed, key: string, xml: string): number {
    return this.#indices.get(key) ?? this.#push(list, key, xml.replaceAll(/<(\/?)(?=\w)/gu, `<$1${this.#prefix}`));
  }

  #push(list: Listed, key: string, xml: string): number {
    const index = this.#items[list].length + this.#added[list].length;
    this.#added[list].push(xml);
    this.#indices.set(key, index);
    return index;
  }

  get xml(): string {
    const lists = childrenOfRoot(this.#xml);
    const splices = listed.flatMap((name) => {
      const added = this.#added[name];
      const list = lists.find(({ local }) => local === name);
      if (added.length === 0) return [];
      if (list === undefined || list.kind === "empty") throw new Unpatchable(`styles without ${name}`);
      const count = String(this.#items[name].length + added.length);
      const tag = withAttribute(this.#xml.slice(list.start, list.tagEnd), "count", count);
      return [
        { start: list.start, end: list.tagEnd, text: tag },
        { start: list.innerEnd, end: list.innerEnd, text: added.join("") },
      ];
    });
    return spliced(this.#xml, splices);
  }
}

const isOwnFill = (xml: string): boolean =>
  Object.values(fills).some(({ ink, ground }) => xml.includes(ink) && xml.includes(ground));

const stylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The part with a workbook's formats; made where there is none. */
export function stylesPart(book: Package, namespace: string): string {
  const known = book.relationships(book.workbook).find(({ kind }) => kind === "styles");
  if (known !== undefined && book.has(known.target)) return known.target;
  const name = book.freeName("xl/styles#.xml");
  book.put(name, emptyStyles(namespace));
  book.declare(name, stylesType);
  book.relate(book.workbook, "styles", name);
  return name;
}
