import { type Bound, type WrittenDate, isDate } from "../model/date.js";
import { type PersonFacts } from "../model/person.js";
import { type Stint } from "./dates/read-stints.js";
import { type PersonText } from "./person-text.js";

import { type RecordRow } from "./record-row.js";

/** Typed views of a row's values; a field the table lacks reads as blank. */
export function textOf({ values }: RecordRow, field: string): string | undefined {
  const value = values.get(field);
  return value?.kind === "text" ? value.text : undefined;
}

/** For required fields, which a record always has. */
export const requiredText = (row: RecordRow, field: string): string => textOf(row, field) ?? "";

export function numberOf({ values }: RecordRow, field: string): number | undefined {
  const value = values.get(field);
  return value?.kind === "number" ? value.number : undefined;
}

export function listOf({ values }: RecordRow, field: string): readonly string[] {
  const value = values.get(field);
  return value?.kind === "list" ? value.items : [];
}

const nobody: PersonText = { name: "", sex: undefined, nation: undefined, formerNames: [], marks: [] };

export function personOf({ values }: RecordRow): PersonText {
  const value = values.get("name");
  return value?.kind === "person" ? value.person : nobody;
}

/** The bound in a column of dates; `blank` where nothing was written. */
export function boundOf({ values }: RecordRow, field: string, blank: "unknown" | "open"): Bound {
  const value = values.get(field);
  return value?.kind === "date" ? value.bound : blank;
}

/**
 * The stints of a row, from its two columns or from the one that holds both ends. A start is never open, a blank end is:
 * 下限仍在的，留空.
 */
export function stintsOf(row: RecordRow, spanField = ""): readonly [Stint, ...Stint[]] {
  const from = row.values.get("from");
  const span = row.values.get(spanField);
  const written = from?.kind === "stints" ? from : row.cells.has("from") ? undefined : span;
  const [first, ...rest] = written?.kind === "stints" ? written.stints.map(started) : [];
  if (first !== undefined) return [first, ...rest];
  const stint = { from: boundOf(row, "from", "unknown"), to: boundOf(row, "to", blankEnd(row, spanField)), remark: "" };
  return [started(stint)];
}

/** Where a column went unread and none of the ends was found, the ends may be in it: nothing is known of them. */
function blankEnd({ origin: { table } }: RecordRow, spanField: string): "open" | "unknown" {
  const told = Object.hasOwn(table.columns, "to") || Object.hasOwn(table.columns, spanField);
  return !told && table.unread.length > 0 ? "unknown" : "open";
}

const started = (stint: Stint): Stint => (stint.from === "open" ? { ...stint, from: "unknown" } : stint);

/** What the row says of its person; notes in the name cell fill in for blank columns. */
export function factsOf(row: RecordRow): PersonFacts {
  const person = personOf(row);
  const facts: { -readonly [Fact in keyof PersonFacts]: PersonFacts[Fact] } = {};
  const sex = textOf(row, "sex") ?? person.sex;
  const nation = textOf(row, "nation") ?? person.nation;
  const birth = dateOf(row, "birth");
  const native = textOf(row, "native");
  const joined = dateOf(row, "joined");
  const died = dateOf(row, "died");
  if (sex !== undefined) facts.sex = sex;
  if (nation !== undefined) facts.nation = nation;
  if (birth !== undefined) facts.birth = birth;
  if (native !== undefined) facts.native = native;
  if (joined !== undefined) facts.joined = joined;
  if (died !== undefined) facts.died = died;
  return facts;
}

function dateOf(row: RecordRow, field: string): WrittenDate | undefined {
  const bound = boundOf(row, field, "unknown");
  return isDate(bound) ? bound : undefined;
}
