import { type Bound, isDate } from "../../src/model/date.js";
import { type Dossier } from "../../src/model/dossier.js";
import { type PersonFacts } from "../../src/model/person.js";
import { type TypedRow, type TypedSheets } from "./generated.js";

const told = (value: string | number | undefined): string => (value === undefined ? "" : String(value));
const end = (bound: Bound): string => (isDate(bound) ? bound.raw : bound === "open" ? "" : "不详");
/** a cell that was blank and one that said 不详 are the same where an event has no date */
const event = (bound: Bound): string => (isDate(bound) ? bound.raw : "不详");
const list = (items: readonly string[]): string => items.join("、");

const facts = ({ sex, nation, birth, native, joined }: PersonFacts): TypedRow => ({
  sex: told(sex),
  nation: told(nation),
  birth: birth === undefined ? "" : birth.raw,
  native: told(native),
  joined: joined === undefined ? "" : joined.raw,
});

/** A dossier as the cells that were typed: reading backwards, to compare with what was written. */
export function typedAgain(dossier: Dossier): TypedSheets {
  return {
    organizations: dossier.orgs.map((one) => ({
      fullName: one.fullName,
      shortName: told(one.shortName),
      system: told(one.system),
      category: told(one.category),
      level: told(one.level),
      parent: told(one.parent),
      from: event(one.span.from),
      startAct: told(one.startAct),
      predecessors: list(one.predecessors),
      startBasis: told(one.startBasis),
      to: end(one.span.to),
      endAct: told(one.endAct),
      successors: list(one.successors),
      endBasis: told(one.endBasis),
      seat: told(one.seat),
      note: told(one.note),
    })),
    tenures: dossier.tenures.map((one) => ({
      body: one.bodyText,
      post: one.post.title,
      name: one.name,
      ...facts(one.facts),
      term: told(one.termText),
      marks: list(one.marks),
      from: event(one.span.from),
      startAct: told(one.startAct),
      startBasis: told(one.startBasis),
      to: end(one.span.to),
      endReason: told(one.endReason),
      endBasis: told(one.endBasis),
      note: told(one.note),
    })),
    meetings: dossier.meetings.map((one) => ({
      body: one.bodyText,
      term: told(one.termText),
      title: told(one.title),
      from: event(one.from),
      to: event(one.to),
      place: told(one.place),
      formalDelegates: told(one.formalDelegates),
      alternateDelegates: told(one.alternateDelegates),
      observers: told(one.observers),
      partyMembers: told(one.partyMembers),
      members: told(one.members),
      alternates: told(one.alternates),
      standing: told(one.standing),
      secretaries: told(one.secretaries),
      deputies: told(one.deputies),
      plenum: event(one.plenum),
      basis: told(one.basis),
      note: told(one.note),
    })),
    members: dossier.members.map((one) => ({
      body: one.bodyText,
      term: told(one.termText),
      capacity: one.capacity,
      name: one.name,
      sex: told(one.facts.sex),
      nation: told(one.facts.nation),
      change: told(one.change),
      changedAt: event(one.changedAt),
      note: told(one.note),
    })),
    statistics: dossier.statistics.map((one) => ({
      year: told(one.year),
      committees: told(one.committees),
      generalBranches: told(one.generalBranches),
      branches: told(one.branches),
      members: told(one.members),
      women: told(one.women),
      minorities: told(one.minorities),
      admitted: told(one.admitted),
      under35: told(one.under35),
      college: told(one.college),
      note: told(one.note),
    })),
    delegates: dossier.delegates.map((one) => ({
      meeting: one.meeting,
      term: told(one.termText),
      delegation: told(one.delegation),
      name: one.name,
      sex: told(one.facts.sex),
      nation: told(one.facts.nation),
      capacity: told(one.capacity),
      note: told(one.note),
    })),
    chronicle: dossier.chronicle.map((one) => ({
      date: event(one.date),
      text: one.text,
      basis: told(one.basis),
    })),
    documents: dossier.documents.map((one) => ({
      code: one.code,
      kind: told(one.kind),
      title: one.title,
      number: told(one.number),
      date: event(one.date),
      fonds: told(one.fonds),
      file: told(one.file),
      page: told(one.page),
      keeper: told(one.keeper),
      note: told(one.note),
    })),
    vacancies: dossier.vacancies.map((one) => ({
      body: one.bodyText,
      post: one.post.title,
      from: event(one.span.from),
      to: end(one.span.to),
      reason: told(one.reason),
      basis: told(one.basis),
    })),
    persons: dossier.register.map((one) => ({
      name: one.name,
      mark: told(one.mark),
      formerNames: list(one.formerNames),
      ...facts(one.facts),
      died: one.facts.died === undefined ? "" : one.facts.died.raw,
      note: told(one.note),
    })),
    explanations: dossier.explanations.map((one) => ({
      fingerprint: one.fingerprint,
      text: one.text,
      by: told(one.by),
      date: told(one.date),
      basis: told(one.basis),
      waivedBy: told(one.waivedBy),
    })),
    zeroReports: dossier.zeroReports.map((one) => ({ unit: one.unit, sheet: one.sheet, date: event(one.date) })),
  };
}

/** Columns whose blank cell and 不详 say the same. */
const events: Readonly<Record<string, readonly string[]>> = {
  organizations: ["from"],
  tenures: ["from"],
  meetings: ["from", "to", "plenum"],
  members: ["changedAt"],
  chronicle: ["date"],
  documents: ["date"],
  vacancies: ["from"],
  zeroReports: ["date"],
};

/** What was typed, as far as a dossier keeps it. */
export const comparable = (typed: TypedSheets): TypedSheets =>
  Object.fromEntries(
    Object.entries(typed).map(([key, rows]) => [key, rows.map((row) => comparableRow(key, row))] as const),
  );

function comparableRow(key: string, row: TypedRow): TypedRow {
  const kept: Record<string, string> = {};
  for (const [field, text] of Object.entries(row)) {
    if (key === "zeroReports" && (field === "filledBy" || field === "checkedBy")) continue;
    // 不详 of a person's date is kept as nothing, as it says nothing
    if (["birth", "joined", "died"].includes(field)) kept[field] = text === "不详" ? "" : text;
    else kept[field] = text === "" && events[key]?.includes(field) === true ? "不详" : text;
  }
  return kept;
}
