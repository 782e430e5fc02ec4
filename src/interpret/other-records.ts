import {
  type Chronicle,
  type Explanation,
  type PersonEntry,
  type SourceDocument,
  type Vacancy,
  type YearStatistics,
  type ZeroReport,
} from "../model/dossier.js";
import { type Judgement, readVerdict } from "../model/judgements.js";
import { readPost } from "../model/post.js";
import { type Identifier } from "./persons.js";
import { idMaker } from "./record-ids.js";
import { type RecordRow } from "./record-row.js";
import { type OrgResolver } from "./resolve-org.js";
import { boundOf, factsOf, listOf, numberOf, personOf, requiredText, stintsOf, textOf } from "./values.js";

export function readStatistics(rows: readonly RecordRow[]): YearStatistics[] {
  const idOf = idMaker("Y");
  return rows.map((row) => {
    const year = numberOf(row, "year") ?? 0;
    return {
      id: idOf(String(year)),
      origin: row.origin,
      year,
      committees: numberOf(row, "committees"),
      generalBranches: numberOf(row, "generalBranches"),
      branches: numberOf(row, "branches"),
      members: numberOf(row, "members"),
      women: numberOf(row, "women"),
      minorities: numberOf(row, "minorities"),
      admitted: numberOf(row, "admitted"),
      under35: numberOf(row, "under35"),
      college: numberOf(row, "college"),
      note: textOf(row, "note"),
    };
  });
}

/** A date that holds both ends in one cell keeps the first: the chronicle is ordered by it. */
export function readChronicle(rows: readonly RecordRow[]): Chronicle[] {
  const idOf = idMaker("E");
  return rows.map((row) => {
    const text = requiredText(row, "text");
    return {
      id: idOf(text),
      origin: row.origin,
      date: boundOf(row, "date", "unknown"),
      text,
      basis: textOf(row, "basis"),
    };
  });
}

export function readDocuments(rows: readonly RecordRow[]): SourceDocument[] {
  const idOf = idMaker("S");
  return rows.map((row) => {
    const code = requiredText(row, "code");
    const title = requiredText(row, "title");
    return {
      id: idOf(code, title),
      origin: row.origin,
      code,
      kind: textOf(row, "kind"),
      title,
      number: textOf(row, "number"),
      date: boundOf(row, "date", "unknown"),
      fonds: textOf(row, "fonds"),
      file: textOf(row, "file"),
      page: textOf(row, "page"),
      keeper: textOf(row, "keeper"),
      note: textOf(row, "note"),
    };
  });
}

export function readVacancies(rows: readonly RecordRow[], orgOf: OrgResolver): Vacancy[] {
  const idOf = idMaker("V");
  return rows.flatMap((row) => {
    const bodyText = requiredText(row, "body");
    const post = readPost(requiredText(row, "post"));
    return stintsOf(row).map(({ from, to }) => ({
      id: idOf(bodyText, post.title),
      origin: row.origin,
      bodyText,
      org: orgOf(bodyText, { from, to }),
      post,
      span: { from, to },
      reason: textOf(row, "reason"),
      basis: textOf(row, "basis"),
    }));
  });
}

/** The rows of 人物 before it is settled who they are. */
export function readRegister(rows: readonly RecordRow[]): Omit<PersonEntry, "personId">[] {
  const idOf = idMaker("P");
  return rows.map((row) => {
    const person = personOf(row);
    const mark = textOf(row, "mark");
    return {
      id: idOf(person.name, mark ?? ""),
      origin: row.origin,
      name: person.name,
      mark,
      formerNames: [...new Set([...listOf(row, "formerNames"), ...person.formerNames])],
      facts: factsOf(row),
      note: textOf(row, "note"),
      judgement: judgementOf(row),
    };
  });
}

function judgementOf(row: RecordRow): Judgement | undefined {
  const text = textOf(row, "verdict");
  if (text === undefined) return undefined;
  return {
    verdict: readVerdict(text),
    text,
    others: listOf(row, "others"),
    by: textOf(row, "judge"),
    date: boundOf(row, "judged", "unknown"),
  };
}

/** The register with each entry's person: its own 区分 says which namesake it is. */
export const identified = (
  entries: readonly Omit<PersonEntry, "personId">[],
  personOf: (entry: Omit<PersonEntry, "personId">) => ReturnType<Identifier>,
): PersonEntry[] => entries.map((entry) => ({ ...entry, personId: personOf(entry) }));

export const readExplanations = (rows: readonly RecordRow[]): Explanation[] =>
  rows.map((row) => ({
    origin: row.origin,
    fingerprint: requiredText(row, "fingerprint").replaceAll(/\s/gu, "").toUpperCase(),
    text: requiredText(row, "text"),
    by: textOf(row, "by"),
    date: row.cells.get("date")?.text.trim(),
    basis: textOf(row, "basis"),
    waivedBy: textOf(row, "waivedBy"),
  }));

export const readZeroReports = (rows: readonly RecordRow[]): ZeroReport[] =>
  rows.map((row) => ({
    origin: row.origin,
    unit: requiredText(row, "unit"),
    sheet: requiredText(row, "sheet"),
    date: boundOf(row, "date", "unknown"),
  }));
