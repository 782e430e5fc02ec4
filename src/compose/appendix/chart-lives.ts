import { type Bound, isDate } from "../../model/date.js";
import { type OrgName } from "../../model/org.js";
import { nameIndex } from "../../model/org-names.js";
import { type Span, before, meets } from "../../model/span.js";
import { type Context } from "../context.js";
import { type Entry } from "../entries.js";

/**
 * A body as a chart draws it: one without 设立时间 begins when the last of its 前身 ended. Where one of them is not listed or
 * has no end, its beginning stays unknown.
 */
export function withBeginnings(entries: readonly Entry[], { dossier }: Context): Entry[] {
  const named = nameIndex(dossier.bodies.flatMap((body) => body.names));
  const begun = (name: OrgName): OrgName => {
    const earlier = name.predecessors.map((text) => named(text).filter((other) => other.id !== name.id));
    const ends = earlier.map((rows) => rows.map((row) => row.span.to).find(isDate));
    const dates = ends.filter((end) => end !== undefined);
    const last = dates.reduce<Bound | undefined>(
      (a, b) => (a !== undefined && before(a, b) === "no" ? a : b),
      undefined,
    );
    const known = !isDate(name.span.from) && last !== undefined && dates.length === ends.length;
    return known ? { ...name, span: { ...name.span, from: last } } : name;
  };
  return entries.map((entry) => ({ ...entry, names: entry.names.map(begun) }));
}

/** Whether a listed body existed in a period for more than a boundary month. */
export const exists = (entry: Entry, span: Span): boolean =>
  entry.names.some((name) => inForce(name, span)) && !forgotten(entry, span);

/** No end is recorded, but all its recorded leaders had left before the period began. */
function forgotten({ names, tenures }: Entry, span: Span): boolean {
  const end = names.at(-1)?.span.to ?? "open";
  return (
    !isDate(end) && tenures.length > 0 && tenures.every(({ span: held }) => before(held.to, span.from) === "certain")
  );
}

export const inForce = ({ span: life }: OrgName, span: Span): boolean =>
  meets(life, span) && !ends(life.to, span.from) && !ends(span.to, life.from);

/** Whether something has ended by the month something else begins. */
const ends = (end: Bound, start: Bound): boolean => isDate(end) && isDate(start) && before(start, end) === "no";

/** The last name in force in the period. */
export const nameIn = ({ names }: Entry, span: Span): OrgName | undefined =>
  names.reduce<OrgName | undefined>((last, name) => (inForce(name, span) ? name : last), undefined);
