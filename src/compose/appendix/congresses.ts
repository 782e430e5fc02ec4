import { type Meeting } from "../../model/dossier.js";
import { isDate } from "../../model/date.js";
import { longDate } from "../../model/date-text.js";
import { type Block, type TableColumn, type TableRow } from "../../model/volume.js";
import { column, tableBlock } from "../blocks.js";
import { meetingTitle } from "../congress.js";
import { type Context } from "../context.js";
import { type Entry, meetingInVolume } from "../entries.js";
import { dateInYear, meetingDays } from "../prose-date.js";

interface Held {
  readonly entry: Entry;
  readonly meeting: Meeting;
}

const columns = (delegates: string): TableColumn[] => [
  column("会议", 26),
  column("会期", 20),
  column("地点", 12),
  column(delegates, 6, "right"),
  column("候补代表", 6, "right"),
  column("列席", 5, "right"),
  column("党员总数", 7, "right"),
  column("委员", 5, "right"),
  column("候补委员", 6, "right"),
  column("常委", 5, "right"),
  column("纪委委员", 6, "right"),
  column("第一次全会", 10),
];

/** 历次党代会一览表: a congress is one row, though it elects both the committee and the 纪委. */
export function partyCongresses(entries: readonly Entry[], context: Context): Block[] {
  const held = meetingsOf(entries, context).filter(({ entry }) => entry.system === "党" || entry.system === undefined);
  return table(held, `${context.dossier.volume.county}历次党代会一览表`, "正式代表");
}

/** 历届人代会和政协会议一览表. */
export function otherCongresses(entries: readonly Entry[], context: Context): Block[] {
  const held = meetingsOf(entries, context).filter(({ entry }) => entry.system !== "党" && entry.system !== undefined);
  return table(held, `${context.dossier.volume.county}历届人代会和政协会议一览表`, "代表（委员）");
}

const meetingsOf = (entries: readonly Entry[], context: Context): Held[] =>
  entries.flatMap((entry) =>
    entry.meetings.filter((meeting) => meetingInVolume(meeting, context)).map((meeting) => ({ entry, meeting })),
  );

function table(held: readonly Held[], title: string, delegates: string): Block[] {
  if (held.length === 0) return [];
  const own = held.filter(({ entry }) => entry.kind !== "discipline");
  const discipline = held.filter(({ entry }) => entry.kind === "discipline");
  const lonely = discipline.filter((one) => !own.some((other) => sameCongress(other, one)));
  const rows = [...own, ...lonely].map((one) =>
    row(
      one,
      discipline.find((other) => sameCongress(one, other)),
    ),
  );
  return [tableBlock({ title, unit: "单位：人", columns: columns(delegates), rows, kept: 2 })];
}

/** The committee's congress and the 纪委's are one where they began on one day. */
const sameCongress = (a: Held, b: Held): boolean =>
  a.entry.kind === "committee" &&
  isDate(a.meeting.from) &&
  isDate(b.meeting.from) &&
  a.meeting.from.edtf === b.meeting.from.edtf;

function row({ entry, meeting }: Held, discipline: Held | undefined): TableRow {
  const alone = entry.kind === "discipline";
  const inspectors = alone ? meeting.members : discipline?.meeting.members;
  const counts = [
    meeting.formalDelegates,
    meeting.alternateDelegates,
    meeting.observers,
    meeting.partyMembers,
    alone ? undefined : meeting.members,
    meeting.alternates,
    alone ? undefined : meeting.standing,
    inspectors,
  ];
  return {
    records: discipline === undefined || alone ? [meeting.id] : [meeting.id, discipline.meeting.id],
    cells: [
      meetingTitle(meeting, meeting.org?.fullName ?? entry.title, entry.kind),
      meetingDays(meeting.from, meeting.to),
      meeting.place ?? "",
      ...counts.map((count) => (count === undefined ? "" : String(count))),
      plenum(meeting),
    ],
  };
}

function plenum({ plenum, from }: Meeting): string {
  if (!isDate(plenum)) return "";
  return isDate(from) ? dateInYear(plenum, from) : longDate(plenum);
}
