import { clip, startOrder } from "../../model/span.js";
import { type Block, type TableRow } from "../../model/volume.js";
import { column, tableBlock } from "../blocks.js";
import { type BodyKind } from "../body-kind.js";
import { type Context } from "../context.js";
import { type Entry } from "../entries.js";
import { capacityNotes, personalNote } from "../notes.js";
import { postLabel } from "../post-order.js";
import { spaced } from "../spacing.js";
import { type Stint, joinStints } from "../stints.js";
import { tenureText } from "../tenure-text.js";

const columns = [
  column("组织名称", 32),
  column("姓名", 18),
  column("职务", 14),
  column("籍贯", 16),
  column("任职时间", 22),
];

/** The four leading bodies of a county whose heads the table follows. */
const leading: readonly BodyKind[] = ["committee", "congress", "government", "conference"];

/** 县委, 人大, 政府 and 政协, through all their names. */
export const leadingBodies = (entries: readonly Entry[]): Entry[] =>
  leading.flatMap((kind) => entries.filter((entry) => entry.kind === kind && isCounty(entry)));

/** 领导人更迭表: heads of 县委, 人大, 政府 and 政协 by name in force, acting ones included, each from office to office. */
export function chiefsTable(entries: readonly Entry[], context: Context): Block[] {
  const rows = leadingBodies(entries).flatMap((entry) => rowsOf(entry, context));
  if (rows.length === 0) return [];
  return [tableBlock({ title: `${context.dossier.volume.county}主要领导人更迭表`, columns, rows, kept: 3 })];
}

const isCounty = (entry: Entry): boolean => entry.category === "领导机构" || entry.category === undefined;

function rowsOf(entry: Entry, context: Context): TableRow[] {
  const limits = context.limits.span;
  const chiefs = entry.tenures.filter((tenure) => tenure.post.chief && tenure.post.single);
  const pieces = chiefs
    .sort((a, b) => startOrder(a.span, b.span))
    .map((tenure) => ({ item: tenure, span: clip(tenure.span, limits) ?? tenure.span }));
  let last: string | undefined;
  return joinStints(pieces).map((stint) => {
    const [first] = stint.tenures;
    const name = first.org?.fullName ?? first.bodyText;
    const shown = name === last ? "" : name;
    last = name;
    return row(stint, shown, context);
  });
}

function row({ tenures, span, last }: Stint, body: string, context: Context): TableRow {
  const [first] = tenures;
  const person = context.person(first.personId);
  const native = first.facts.native ?? person?.facts.native ?? "";
  const name = `${spaced(first.name)}${personalNote(first.facts, person)}${capacityNotes(first.post, first.marks)}`;
  const time = tenureText(span, last.span.to, context.style).slice(1, -1);
  return {
    records: tenures.map((tenure) => tenure.id),
    cells: [body, name, spaced(postLabel(first.post)), native, time],
  };
}
