import { type Bound, isDate } from "../model/date.js";
import { ordinalNumber } from "../model/numerals.js";
import { type PrintedStint } from "./bracket-notes.js";
import { type Source } from "./line.js";
import { dateProblemWords } from "./problem-words.js";
import {
  type ImportedMeeting,
  type ImportedMember,
  type ImportedOrg,
  type ImportedTenure,
  type ImportedVacancy,
  type RosterReading,
} from "./records.js";

/** One row of a sheet by field, and the line it comes from. */
export interface Row {
  readonly values: Readonly<Record<string, string>>;
  readonly source: Source;
}

/** Rows by key of their sheet, in the order of the print. */
export function rowsOf(readings: readonly RosterReading[]): Readonly<Record<string, readonly Row[]>> {
  return {
    organizations: readings.flatMap(({ orgs }) => orgs.map(orgRow)),
    tenures: readings.flatMap(({ tenures }) => tenures.flatMap(tenureRows)),
    vacancies: readings.flatMap(({ vacancies }) => vacancies.flatMap(vacancyRows)),
    meetings: readings.flatMap(({ meetings }) => meetings.map(meetingRow)),
    members: readings.flatMap(({ members }) => members.map(memberRow)),
  };
}

/** A bound as a sheet has it: open ends are blank, and what nobody knows is 不详. */
function cellText(bound: Bound | undefined): string {
  if (bound === undefined || bound === "open") return "";
  return isDate(bound) ? bound.raw : "不详";
}

function orgRow(org: ImportedOrg): Row {
  const { name, shortName, system, level, parent, seat, startAct, endAct, source } = org;
  return {
    values: known({
      fullName: name,
      shortName,
      system,
      level,
      parent,
      seat,
      from: cellText(org.from),
      startAct,
      predecessors: org.predecessors.join("、"),
      to: cellText(org.to),
      endAct,
      successors: [...new Set(org.successors)].join("、"),
      note: [...org.remarks, ...(org.ofHeading === true ? ["起止据标题括注，可能以该卷断限为限"] : [])].join("；"),
    }),
    source,
  };
}

/** 陆承远（曾用名陆远）, as the sheet asks for it. */
const nameText = (name: string, formerNames: readonly string[]): string =>
  formerNames.length === 0 ? name : `${name}（曾用名${formerNames.join("、")}）`;

/** A row for each stay. What was printed and means no time stands where it was printed, to be mended. */
function tenureRows(tenure: ImportedTenure): Row[] {
  const { body, post, native, sex, nation, term, marks, remarks, source } = tenure;
  const person = {
    body,
    post,
    name: nameText(tenure.name, tenure.formerNames),
    sex,
    nation,
    native,
    term,
    marks: marks.join("、"),
  };
  const stints: readonly (PrintedStint | undefined)[] = tenure.stints.length === 0 ? [undefined] : tenure.stints;
  return stints.map((stint) => ({
    values: known({ ...person, ...stintValues(stint, remarks) }),
    source,
  }));
}

/** A row for each time the post was vacant; why it was, the print does not say. */
function vacancyRows({ body, post, stints, source }: ImportedVacancy): Row[] {
  const times = stints.length === 0 ? [{ from: "不详", to: "不详" }] : stints.map(vacantTime);
  return times.map((time) => ({ values: { body, post, ...time, reason: "印本写作空缺，未写原因" }, source }));
}

const vacantTime = (stint: PrintedStint): { from: string; to: string } =>
  "problem" in stint ? { from: stint.text, to: "" } : { from: cellText(stint.from), to: cellText(stint.to) };

const reasons =
  /^(?:换届|调任|职务变动|退休|离休|辞职|免职|病故|去世|逝世|牺牲|殉职|罢免|撤职|机构更名|机构撤销|调离)$/u;

function stintValues(
  stint: PrintedStint | undefined,
  remarks: readonly string[],
): Readonly<Record<"from" | "to" | "span" | "endReason" | "note", string | undefined>> {
  const empty = { from: undefined, to: undefined, span: undefined, endReason: undefined };
  const note = (...more: readonly string[]): string => [...remarks, ...more].join("；");
  if (stint === undefined) return { ...empty, from: "不详", to: "不详", note: note() };
  if ("problem" in stint)
    return {
      ...empty,
      span: stint.text,
      note: note(`没有读懂：原文“${stint.text}”（${dateProblemWords[stint.problem]}）`),
    };
  const isReason = reasons.test(stint.remark);
  const more = [
    isReason || stint.remark === "" ? "" : `括注：${stint.remark}`,
    stint.tillNow ? "印本写作“至今”" : "",
  ].filter((word) => word !== "");
  return {
    ...empty,
    from: cellText(stint.from) === "" ? "不详" : cellText(stint.from),
    to: cellText(stint.to),
    endReason: isReason ? stint.remark : undefined,
    note: note(...more),
  };
}

const meetingRow = ({ body, term, title, from, to, place, counts, plenum, source }: ImportedMeeting): Row => ({
  values: known({
    body,
    term,
    title,
    from,
    to,
    place,
    plenum,
    ...Object.fromEntries(Object.entries(counts).map(([field, count]) => [field, String(count)])),
  }),
  source,
});

function memberRow(member: ImportedMember): Row {
  const { body, term, capacity, sex, nation, change, changedAt, remarks, source } = member;
  const untold = term === undefined || ordinalNumber(term) === undefined ? ["印本未写届次，请补"] : [];
  return {
    values: known({
      body,
      term,
      capacity,
      name: nameText(member.name, member.formerNames),
      sex,
      nation,
      change,
      changedAt,
      note: [...remarks, ...untold].join("；"),
    }),
    source,
  };
}

const known = (values: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).flatMap(([field, value]) => (value === undefined ? [] : [[field, value]])));
