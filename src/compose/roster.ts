import { type CommitteeMember, type Tenure } from "../model/dossier.js";
import { isDate, monthsOf } from "../model/date.js";
import { longDate } from "../model/date-text.js";
import { type Span, touches } from "../model/span.js";
import { type RosterBlock, type RosterEntry, type RosterGroup } from "../model/volume.js";
import { type BodyKind } from "./body-kind.js";
import { type Context } from "./context.js";
import { capacityNotes, endingNote, formerNames, personalNote } from "./notes.js";
import { type Piece } from "./periods.js";
import { postLabel, postOrder } from "./post-order.js";
import { spaced } from "./spacing.js";
import { tenureText } from "./tenure-text.js";

/** One line before it is set: stints that follow each other without a change of post are one line. */
interface Line {
  readonly personId: string;
  readonly name: string;
  readonly records: readonly string[];
  readonly personal: string;
  readonly capacity: string;
  readonly span: Span | undefined;
  /** the last tenure of the line, whose true end and reason are told */
  readonly last: Tenure | undefined;
}

interface Group {
  readonly label: string;
  readonly order: number;
  readonly lines: Line[];
}

/** Name lists without tenures are set six a line, holders with tenures two a line from the third on. */
const nameListColumns = 6;

/**
 * One roster: posts in the order of the body, holders by time within a post (those who began together as written), and the
 * elected members. Whoever is told of in the list of 常委 and already stands here with a tenure is not printed again.
 */
export function rosterBlock(
  pieces: readonly Piece<Tenure>[],
  members: readonly CommitteeMember[],
  kind: BodyKind,
  context: Context,
): RosterBlock | undefined {
  const groups = new Map<string, Group>();
  for (const piece of pieces) addTenure(groups, piece, kind, context);
  for (const group of groups.values()) sortLines(group);
  const lists = new Map<string, Group>();
  for (const member of members) if (!joined(groups, member)) addMember(groups, lists, member, context);
  const all = [...groups.values(), ...lists.values()].sort((a, b) => a.order - b.order);
  if (all.length === 0) return undefined;
  return { kind: "roster", groups: all.map((group) => printed(group, context)) };
}

function addTenure(groups: Map<string, Group>, piece: Piece<Tenure>, kind: BodyKind, context: Context): void {
  const { item: tenure, span } = piece;
  const label = postLabel(tenure.post);
  const group = groups.get(label) ?? { label, order: postOrder(tenure.post, kind), lines: [] };
  groups.set(label, group);
  const line: Line = {
    personId: tenure.personId,
    name: tenure.name,
    records: [tenure.id],
    personal: personalNote(tenure.facts, context.person(tenure.personId)),
    capacity: capacityNotes(tenure.post, tenure.marks),
    span,
    last: tenure,
  };
  const before = group.lines.findIndex((other) => continues(other, line));
  const other = group.lines[before];
  if (other?.span === undefined) group.lines.push(line);
  else {
    const end = isLater(span, other.span) ? { to: span.to, last: tenure } : { to: other.span.to, last: other.last };
    group.lines[before] = {
      ...other,
      records: [...other.records, tenure.id],
      span: { from: other.span.from, to: end.to },
      last: end.last,
    };
  }
}

/** The same person in the same post and capacity without a month between (re-elected, or handed in twice). */
function continues(line: Line, next: Line): boolean {
  if (line.personId !== next.personId || line.capacity !== next.capacity) return false;
  if (line.span === undefined || next.span === undefined) return false;
  return sameSpan(line.span, next.span) || touches(line.span.to, next.span.from) === "certain";
}

const sameBound = (a: Span["from"], b: Span["from"]): boolean => (isDate(a) && isDate(b) ? a.edtf === b.edtf : a === b);

const sameSpan = (a: Span, b: Span): boolean => sameBound(a.from, b.from) && sameBound(a.to, b.to);

const isLater = (a: Span, b: Span): boolean => monthsOf(a.to).last > monthsOf(b.to).last;

/** Chiefs and deputies stand by their start; members, from 委员 on, as they were written. */
function sortLines(group: Group): void {
  if (group.order >= 100) return;
  group.lines.sort((a, b) => compare(startMonth(a), startMonth(b)));
}

const startMonth = (line: Line): number => (line.span === undefined ? Infinity : monthsOf(line.span.from).first);

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

const standing = (capacity: string): string => (/^常务?委员?$/u.test(capacity) ? "常委" : capacity);

/** Hangs a member's record on the line that already shows him in that capacity; 书记 and 副书记 are 常委 by office. */
function joined(groups: Map<string, Group>, member: CommitteeMember): boolean {
  const capacity = standing(member.capacity);
  const own = [...groups.values()].filter((group) => standing(group.label) === capacity);
  const office = capacity === "常委" ? [...groups.values()].filter((group) => group.order < 80) : [];
  for (const group of [...own, ...office]) {
    const at = group.lines.findIndex((line) => line.personId === member.personId);
    const line = group.lines[at];
    if (line === undefined) continue;
    group.lines[at] = { ...line, records: [...line.records, member.id] };
    return true;
  }
  return false;
}

const memberOrder: Readonly<Record<string, number>> = { 常委: 80, 委员: 100, 候补委员: 120 };

function addMember(
  groups: Map<string, Group>,
  lists: Map<string, Group>,
  member: CommitteeMember,
  context: Context,
): void {
  const label = standing(member.capacity);
  const group = [...groups.values()].find((one) => standing(one.label) === label) ??
    lists.get(label) ?? { label, order: memberOrder[label] ?? 110, lines: [] };
  if (group.lines.length === 0) lists.set(label, group);
  const person = context.person(member.personId);
  group.lines.push({
    personId: member.personId,
    name: member.name,
    records: [member.id],
    personal: personalNote(member.facts, person),
    capacity: changeNote(member),
    span: undefined,
    last: undefined,
  });
}

/** （1999年增补） */
function changeNote({ change, changedAt }: CommitteeMember): string {
  if (change === undefined) return "";
  return `（${isDate(changedAt) ? longDate(changedAt) : ""}${change}）`;
}

function printed(group: Group, context: Context): RosterGroup {
  const timed = group.lines.some((line) => line.span !== undefined);
  const columns = timed ? (group.lines.length >= 3 ? 2 : 1) : nameListColumns;
  return {
    post: spaced(group.label),
    remark: undefined,
    columns,
    entries: group.lines.map((line) => entryOf(line, context)),
  };
}

function entryOf({ personId, name, records, personal, capacity, span, last }: Line, context: Context): RosterEntry {
  const alias = context.firstMention(personId) ? formerNames(context.person(personId)) : "";
  const ending =
    last !== undefined && span !== undefined && sameBound(span.to, last.span.to) ? endingNote(last.endReason) : "";
  return {
    records,
    name: spaced(name),
    notes: `${personal}${alias}${capacity}`,
    tenure: span === undefined ? "" : tenureText(span, last?.span.to ?? span.to, context.style, ending),
  };
}
