import { type CommitteeMember, type Tenure } from "../model/dossier.js";
import { isDate, monthsOf } from "../model/date.js";
import { longDate } from "../model/date-text.js";
import { type Person } from "../model/person.js";
import { type RosterBlock, type RosterEntry, type RosterGroup } from "../model/volume.js";
import { type BodyKind } from "./body-kind.js";
import { type Context } from "./context.js";
import { capacityNotes, endingNote, formerNames, personalNote } from "./notes.js";
import { type Piece } from "./periods.js";
import { postLabel, postOrder } from "./post-order.js";
import { spaced } from "./spacing.js";
import { type Stint, joinStints, sameBound } from "./stints.js";
import { isByStrokes } from "./stroke-order.js";
import { tenureText } from "./tenure-text.js";

/** One holder: by tenure, by election, or by both. */
interface Line {
  readonly personId: string;
  readonly stint: Stint | undefined;
  readonly elected: readonly CommitteeMember[];
}

interface Group {
  readonly label: string;
  readonly order: number;
  readonly lines: Line[];
}

/** Name lists without tenures are set six a line, holders with tenures two a line from the third on. */
const nameListColumns = 6;

/** Order of 常委 and of 委员 as postOrder gives it: leaders stand before the first, members as written from the second on. */
const standingOrder = 80;
const memberOrder = 100;

/**
 * One roster: posts in the order of the body, holders by time within a post (those who began together as written), and the
 * elected members. Whoever is told of in the list of 常委 and already stands here with a tenure is not printed again; who is
 * known by his election alone stands apart from those with tenures, lest his own seem lost.
 */
export function rosterBlock(
  pieces: readonly Piece<Tenure>[],
  members: readonly CommitteeMember[],
  kind: BodyKind,
  context: Context,
): RosterBlock | undefined {
  const groups: Group[] = [];
  const groupOf = (label: string, order: number): Group => {
    const found = groups.find((group) => seat(group.label) === seat(label));
    if (found !== undefined) return found;
    const made = { label, order, lines: [] };
    groups.push(made);
    return made;
  };
  for (const stint of joinStints(pieces)) {
    const { post, personId } = stint.tenures[0];
    groupOf(postLabel(post), postOrder(post, kind)).lines.push({ personId, stint, elected: [] });
  }
  for (const group of groups) if (group.order < memberOrder) group.lines.sort(byStart);
  const timed = [...groups];
  for (const member of members) {
    if (joinTenure(timed, member)) continue;
    const order = seat(member.capacity) === "常委" ? standingOrder : member.capacity === "委员" ? memberOrder : 120;
    const capacity = seat(member.capacity);
    const isTimed = timed.some((group) => seat(group.label) === capacity);
    const group = isTimed ? groupOf(`当选${capacity}`, order + 1) : groupOf(capacity, order);
    group.lines.push({ personId: member.personId, stint: undefined, elected: [member] });
  }
  if (groups.length === 0) return undefined;
  groups.sort((a, b) => a.order - b.order);
  return { kind: "roster", groups: groups.map((group) => printed(group, context)) };
}

/** 常务委员 and 常委 are one seat. */
const seat = (label: string): string => (label === "常务委员" ? "常委" : label);

function byStart(a: Line, b: Line): number {
  const [x, y] = [startMonth(a), startMonth(b)];
  return x === y ? 0 : x < y ? -1 : 1;
}

const startMonth = ({ stint }: Line): number => (stint === undefined ? Infinity : monthsOf(stint.span.from).first);

/** Hangs a member on the line that already shows him in that capacity; 书记 and 副书记 are 常委 by office. */
function joinTenure(groups: readonly Group[], member: CommitteeMember): boolean {
  const capacity = seat(member.capacity);
  const own = groups.filter((group) => seat(group.label) === capacity);
  const office = capacity === "常委" ? groups.filter((group) => group.order < standingOrder) : [];
  for (const group of [...own, ...office]) {
    const at = group.lines.findIndex((line) => line.stint !== undefined && line.personId === member.personId);
    const line = group.lines[at];
    if (line === undefined) continue;
    group.lines[at] = { ...line, elected: [...line.elected, member] };
    return true;
  }
  return false;
}

function printed({ label, lines }: Group, context: Context): RosterGroup {
  const timed = lines.some((line) => line.stint !== undefined);
  const columns = timed ? (lines.length >= 3 ? 2 : 1) : nameListColumns;
  const ordered = !timed && !context.byStrokes && isByStrokes(lines.flatMap((line) => line.elected));
  const remark = ordered ? "（以姓氏笔画为序）" : undefined;
  return { post: spaced(label), remark, columns, entries: lines.flatMap((line) => entryOf(line, context)) };
}

function entryOf({ personId, stint, elected }: Line, context: Context): RosterEntry[] {
  const person = context.person(personId);
  const alias = formerNames(person, stint?.tenures[0].name ?? elected[0]?.name ?? "", context);
  const records = [...(stint?.tenures ?? []), ...elected].map((record) => record.id);
  if (stint !== undefined) return [holder(stint, records, person, alias, context)];
  return elected.map((member) => ({
    records,
    name: spaced(member.name),
    notes: `${personalNote(member.facts, person)}${alias}${changeNote(member)}`,
    tenure: "",
  }));
}

function holder(
  { tenures: [first], span, last }: Stint,
  records: readonly string[],
  person: Person | undefined,
  alias: string,
  context: Context,
): RosterEntry {
  // an end that was cut off is told where it lies
  const ending = sameBound(span.to, last.span.to) ? endingNote(last.endReason) : "";
  return {
    records,
    name: spaced(first.name),
    notes: `${personalNote(first.facts, person)}${alias}${capacityNotes(first.post, first.marks)}`,
    tenure: tenureText(span, last.span.to, context.style, ending),
  };
}

/** （1999年增补） */
function changeNote({ change, changedAt }: CommitteeMember): string {
  if (change === undefined) return "";
  return `（${isDate(changedAt) ? longDate(changedAt) : ""}${change}）`;
}
