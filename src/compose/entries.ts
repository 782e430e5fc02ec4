import { type CommitteeMember, type Meeting, type Tenure, type Vacancy } from "../model/dossier.js";
import { type Body, type OrgName, type System } from "../model/org.js";
import { type BodyKind, bodyKind } from "./body-kind.js";
import { categoryOf } from "./category.js";
import { type Context } from "./context.js";
import { inVolume } from "./limits.js";

/** A body of the volume with everything that is told of it; `body` is undefined where 机构沿革 does not list it. */
export interface Entry {
  readonly body: Body | undefined;
  /** the names in force, earliest first; empty where the body is not listed */
  readonly names: readonly OrgName[];
  /** the name under which it is headed: the last one in force inside the volume */
  readonly title: string;
  readonly kind: BodyKind;
  readonly system: System | undefined;
  /** one of the known words, or undefined */
  readonly category: string | undefined;
  /** tenures inside the volume, in the order written */
  readonly tenures: readonly Tenure[];
  /** all meetings, also those before the volume: they begin the 届 in which it opens */
  readonly meetings: readonly Meeting[];
  readonly members: readonly CommitteeMember[];
  readonly vacancies: readonly Vacancy[];
}

interface Collected {
  readonly body: Body | undefined;
  readonly text: string;
  readonly tenures: Tenure[];
  readonly meetings: Meeting[];
  readonly members: CommitteeMember[];
  readonly vacancies: Vacancy[];
}

interface Mention {
  readonly org: OrgName | undefined;
  readonly bodyText: string;
}

/** Every body the volume speaks of: those of 机构沿革 in their order, then those only other sheets name. */
export function entriesOf(context: Context): Entry[] {
  const { dossier, limits } = context;
  const collected = new Map<string, Collected>();
  const bodyOf = new Map<string, Body>();
  const start = (key: string, body: Body | undefined, text: string): Collected => {
    const made = { body, text, tenures: [], meetings: [], members: [], vacancies: [] };
    collected.set(key, made);
    return made;
  };
  for (const body of dossier.bodies) {
    for (const name of body.names) bodyOf.set(name.id, body);
    start(body.id, body, "");
  }
  const at = ({ org, bodyText }: Mention): Collected => {
    const body = org === undefined ? undefined : bodyOf.get(org.id);
    const key = body === undefined ? `?${bodyText}` : body.id;
    return collected.get(key) ?? start(key, body, bodyText);
  };
  for (const tenure of dossier.tenures) if (inVolume(tenure.span, limits)) at(tenure).tenures.push(tenure);
  for (const meeting of dossier.meetings) at(meeting).meetings.push(meeting);
  for (const member of dossier.members) at(member).members.push(member);
  for (const vacancy of dossier.vacancies) if (inVolume(vacancy.span, limits)) at(vacancy).vacancies.push(vacancy);
  return [...collected.values()].filter((one) => belongs(one, context)).map((one) => entry(one, context));
}

/** A meeting lies in the volume by its own days, not by the 届 it opens. */
export const meetingInVolume = (meeting: Meeting, context: Context): boolean =>
  inVolume({ from: meeting.from, to: meeting.to === "open" ? meeting.from : meeting.to }, context.limits);

function belongs(one: Collected, context: Context): boolean {
  if (one.body !== undefined && inVolume(one.body.span, context.limits)) return true;
  if (one.tenures.length > 0 || one.vacancies.length > 0) return true;
  return one.meetings.some((meeting) => meetingInVolume(meeting, context)) || one.members.length > 0;
}

function entry(one: Collected, context: Context): Entry {
  const names = one.body === undefined ? [] : one.body.names;
  const inForce = names.filter((name) => inVolume(name.span, context.limits));
  const last = inForce.at(-1) ?? names.at(-1);
  const title = last?.fullName ?? one.text;
  const kind = bodyKind(title, last?.system);
  return {
    body: one.body,
    names,
    title,
    kind,
    system: last?.system,
    category: categoryOf(last?.category, title, kind, last?.system),
    tenures: one.tenures,
    meetings: one.meetings,
    members: one.members,
    vacancies: one.vacancies,
  };
}
