import { type CommitteeMember, type Delegate, type Meeting } from "../model/dossier.js";
import { type Bound } from "../model/date.js";
import { ordinalNumber } from "../model/numerals.js";
import { readDate } from "./dates/read-date.js";
import { idMaker } from "./record-ids.js";
import { type RecordRow } from "./record-row.js";
import { type Ties } from "./tenures.js";
import { boundOf, factsOf, numberOf, personOf, requiredText, stintsOf, textOf } from "./values.js";

const termOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : ordinalNumber(text));

/** The rows of 会议届次. Several stints of one 会期 are one meeting, from the first to the last day. */
export function readMeetings(rows: readonly RecordRow[], { orgOf }: Ties): Meeting[] {
  const idOf = idMaker("M");
  return rows.map((row) => {
    const bodyText = requiredText(row, "body");
    const termText = textOf(row, "term");
    const stints = stintsOf(row, "period");
    const { from } = stints[0];
    const { to } = stints.at(-1) ?? stints[0];
    return {
      id: idOf(bodyText, termText ?? "", textOf(row, "title") ?? ""),
      origin: row.origin,
      bodyText,
      org: orgOf(bodyText, { from, to: to === "open" ? from : to }),
      term: termOf(termText),
      termText,
      title: textOf(row, "title"),
      from,
      // a meeting whose end was left blank did not go on for ever
      to: to === "open" ? "unknown" : to,
      place: textOf(row, "place"),
      formalDelegates: numberOf(row, "formalDelegates"),
      alternateDelegates: numberOf(row, "alternateDelegates"),
      observers: numberOf(row, "observers"),
      partyMembers: numberOf(row, "partyMembers"),
      members: numberOf(row, "members"),
      alternates: numberOf(row, "alternates"),
      standing: numberOf(row, "standing"),
      secretaries: numberOf(row, "secretaries"),
      deputies: numberOf(row, "deputies"),
      plenum: boundOf(row, "plenum", "unknown"),
      basis: textOf(row, "basis"),
      note: textOf(row, "note"),
    };
  });
}

const changeMark =
  /^(.*?\d.*?[年月日])?(补选|增补|增选|递补|辞职|辞去|罢免|撤职|撤销|免职?|调离|调出|病故|去世|当选)$/u;

/** 1989年补选 in brackets behind a name: what changed, and when. */
function changeMarked(mark: string): { readonly change: string; readonly at: Bound } | undefined {
  const [, written, change] = changeMark.exec(mark) ?? [];
  if (change === undefined) return undefined;
  return { change, at: written === undefined ? "unknown" : (readDate(written).bound ?? "unknown") };
}

/** The rows of 委员名册. */
export function readMembers(rows: readonly RecordRow[], ties: Ties, meetings: readonly Meeting[]): CommitteeMember[] {
  const idOf = idMaker("C");
  return rows.map((row) => {
    const bodyText = requiredText(row, "body");
    const termText = textOf(row, "term");
    const capacity = requiredText(row, "capacity");
    const { name, marks } = personOf(row);
    const marked = marks.map(changeMarked).find((change) => change !== undefined);
    const facts = factsOf(row);
    const term = termOf(termText);
    const start = meetings.find((meeting) => meeting.term === term && meeting.bodyText === bodyText)?.from ?? "unknown";
    return {
      id: idOf(bodyText, termText ?? "", capacity, name),
      origin: row.origin,
      bodyText,
      org: ties.orgOf(bodyText, { from: start, to: start }),
      term,
      termText,
      capacity,
      name,
      personId: ties.personOf({
        name,
        facts,
        origin: row.origin,
        hints: [...marks, bodyText, textOf(row, "note") ?? ""],
      }),
      facts,
      change: textOf(row, "change") ?? marked?.change,
      changedAt: row.cells.has("changedAt") ? boundOf(row, "changedAt", "unknown") : (marked?.at ?? "unknown"),
      note: textOf(row, "note"),
    };
  });
}

/** The rows of 代表名单. */
export function readDelegates(rows: readonly RecordRow[], ties: Ties): Delegate[] {
  const idOf = idMaker("D");
  return rows.map((row) => {
    const meeting = requiredText(row, "meeting");
    const delegation = textOf(row, "delegation");
    const { name, marks } = personOf(row);
    const facts = factsOf(row);
    const hints = [...marks, delegation ?? "", textOf(row, "note") ?? ""];
    return {
      id: idOf(meeting, textOf(row, "term") ?? "", name),
      origin: row.origin,
      meeting,
      termText: textOf(row, "term"),
      delegation,
      name,
      personId: ties.personOf({ name, facts, origin: row.origin, hints }),
      facts,
      capacity: textOf(row, "capacity") ?? marks[0],
      note: textOf(row, "note"),
    };
  });
}
