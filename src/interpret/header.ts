import { type Column } from "../../schemas/index.js";
import { type Grid } from "../model/grid.js";
import { type Strip, stripsOf } from "./beside.js";
import { type FieldHeader, fieldHeaders, isSeat } from "./header-fields.js";
import { type HeaderTexts, singleTexts, stackedTexts } from "./header-texts.js";
import { type HeaderText, type KnownHeaders, type KnownSheet, isHeader, usualHeaders } from "./known-headers.js";
import { offeredFields } from "./offered.js";
import { type Supplied, bodyOver, canBeSupplied, suppliedAbove } from "./supplied.js";
import { headerKey } from "./text.js";

/** One table of a sheet of the contract: what its columns are. */
export interface Header {
  readonly sheet: KnownSheet;
  /** index in the grid's rows of the first header row */
  readonly index: number;
  /** rows the header takes, 1 to 3 */
  readonly height: number;
  /** header text of each column that has one, by zero-based column */
  readonly texts: ReadonlyMap<number, string>;
  /** the same texts for comparison */
  readonly keys: ReadonlyMap<number, string>;
  /** the first column of each field that was found */
  readonly fields: ReadonlyMap<number, Column>;
  /** column of a month or day written apart → the column of its year */
  readonly tails: ReadonlyMap<number, number>;
  /** the post at the head of a column of names */
  readonly post: string | undefined;
  /** the body stands before the post in one column */
  readonly bodyInPost: boolean;
  /** fields told once above the table */
  readonly supplied: readonly Supplied[];
  /** columns of this strip alone; undefined where the table was not folded */
  readonly own: ReadonlySet<number> | undefined;
}

/** A table, in strips where it was folded to fit the page. The strips are of one sheet of the contract. */
export type Strips = readonly [Header, ...Header[]];

/** A header row, or several, and how well they fit a sheet of the contract. */
export interface Candidate {
  readonly index: number;
  readonly height: number;
  readonly score: number;
  readonly strips: Strips;
  /** nothing required is missing, and most headers are known */
  readonly whole: boolean;
}

/** The header that begins in a row of the grid and best fits a sheet of the contract, in one, two or three rows. */
export function headerIn(grid: Grid, index: number, known: KnownHeaders): Candidate | undefined {
  const row = grid.rows[index];
  if (row === undefined) return undefined;
  const isKnown = (text: HeaderText): boolean => isHeader(known, text);
  let best: Candidate | undefined;
  for (const height of [1, 2, 3]) {
    const texts = height === 1 ? singleTexts(grid, row, isKnown) : stackedTexts(grid, index, height, isKnown);
    if (texts === undefined || !mayFit(texts.texts, isKnown)) continue;
    for (const sheet of known.sheets) {
      const next = judge(sheet, grid, { index, height }, texts);
      if (next !== undefined && (best === undefined || next.score > best.score)) best = next;
    }
  }
  return best;
}

/** Whether half of the texts are known headers or titles of posts, as every sheet demands; most rows end here. */
function mayFit(texts: readonly HeaderText[], isKnown: (header: HeaderText) => boolean): boolean {
  const others = texts.filter((text) => !isKnown(text));
  if (others.length === texts.length) return false;
  let lacking = Math.ceil(texts.length / 2) - (texts.length - others.length);
  for (const [index, { key }] of others.entries()) {
    if (lacking <= 0 || lacking > others.length - index) break;
    if (isSeat(key)) lacking -= 1;
  }
  return lacking <= 0;
}

interface Place {
  readonly index: number;
  readonly height: number;
}

function judge(sheet: KnownSheet, grid: Grid, place: Place, { texts, tails }: HeaderTexts): Candidate | undefined {
  const known = fieldHeaders(sheet, texts);
  if (known.length === 0) return undefined;
  const strips = stripsOf(sheet, known);
  const found = foundFields(strips);
  let score = 0;
  const counted = new Set<string>();
  for (const { field, canonical } of known) {
    if (counted.has(field.field)) continue;
    counted.add(field.field);
    score += (field.required ? 10 : 3) - (canonical ? 0 : 1);
  }
  const missing: string[] = [];
  for (const { field, required } of sheet.columns) {
    if (!required || counted.has(field)) continue;
    const substituted =
      found.has(field) || (sheet.schema.substitutes?.[field]?.some((other) => found.has(other)) ?? false);
    if (substituted) score += 10;
    else missing.push(field);
  }
  const ignored = texts.filter(({ key }) => sheet.ignored.has(key)).length;
  const read = known.length + ignored;
  if (read * 2 < texts.length || !(counted.size > 1 || known.length === texts.length)) return undefined;
  const offered = missing.length === 0 ? new Set<string>() : offeredFields(grid, place, sheet, strips, missing);
  for (const field of missing) score -= offered.has(field) ? 3 : 15;
  if (score <= 0) return undefined;
  // names of sheets lie more often than headers: they only break ties
  const named = headerKey(grid.sheet).includes(sheet.schema.name) ? 0.5 : 0;
  const whole = counted.size > 1 && read * 3 >= texts.length * 2 && missing.every((field) => offered.has(field));
  const build = headerBuilder(sheet, grid, place, { texts, tails });
  const [first, ...more] = strips.map((strip, at) => build(strip, strips[at + 1]));
  // of two readings the one that leaves no column over
  const apart = tails.size / 4;
  return first === undefined ? undefined : { ...place, score: score + named + apart, strips: [first, ...more], whole };
}

/** Fields that a table's columns tell, those told by another column too. */
export function toldFields({ fields, post, bodyInPost }: Header): Set<string> {
  const told = new Set(Array.from(fields.values(), ({ field }) => field));
  if (post !== undefined) told.add("post");
  if (bodyInPost) told.add("body");
  return told;
}

/** Fields of all strips; a post at the head of a column of names tells the post too. */
function foundFields(strips: readonly Strip[]): Set<string> {
  const found = new Set<string>();
  for (const { fields } of strips)
    for (const { field, post, withBody } of fields) {
      found.add(field.field);
      if (post !== undefined) found.add("post");
      if (withBody === true) found.add("body");
    }
  return found;
}

function headerBuilder(
  sheet: KnownSheet,
  grid: Grid,
  place: Place,
  { texts, tails }: HeaderTexts,
): (strip: Strip, next: Strip | undefined) => Header {
  const byColumn = new Map(texts.map(({ column, text }) => [column, text]));
  const keys = new Map(texts.map(({ column, key }) => [column, key]));
  const above = grid.rows.slice(Math.max(0, place.index - 10), place.index);
  let supplied: Supplied[] | undefined;
  return ({ fields, own }, next) => {
    const post = fields.find((header) => header.post !== undefined)?.post;
    const has = new Set(fields.map(({ field }) => field.field));
    if (post !== undefined) has.add("post");
    const bodyInPost = fields.some(({ withBody }) => withBody === true);
    if (bodyInPost) has.add("body");
    const lacks = sheet.columns.some(({ field }) => canBeSupplied(field) && !has.has(field));
    if (lacks) supplied ??= suppliedAbove(grid, above, sheet);
    const mine = has.has("body") || own === undefined ? [] : bodyOver(grid, above.at(-1), own, next?.own);
    return {
      sheet,
      ...place,
      texts: byColumn,
      keys,
      fields: new Map(fields.map(({ column, field }: FieldHeader) => [column, field])),
      tails,
      post,
      bodyInPost,
      supplied: [...mine, ...(supplied ?? [])].filter(
        ({ field }, at) => !has.has(field) && (at < mine.length || mine.length === 0 || field !== "body"),
      ),
      own,
    };
  };
}

/** how many rows titles and instructions may take above the header */
const searched = 30;

/** The header of the grid: the row among the first thirty that best fits a sheet of the contract, whatever it is called. */
export function findHeader(grid: Grid, known: KnownHeaders = usualHeaders): Candidate | undefined {
  let best: Candidate | undefined;
  for (const index of grid.rows.slice(0, searched).keys()) {
    const next = headerIn(grid, index, known);
    if (next !== undefined && (best === undefined || next.score > best.score)) best = next;
  }
  return best;
}
