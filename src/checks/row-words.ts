import { type CellRef, type Origin } from "../model/cell.js";
import { type Dossier } from "../model/dossier.js";
import { meetingText, tenureText } from "./tenure-text.js";

const known = new WeakMap<Dossier, ReadonlyMap<string, string>>();

/**
 * Whose cell it is, to begin a sentence with: `县一中副校长刘万强的`; empty where the row is no record or names nobody.
 * Computed once per dossier.
 */
export function rowOwner(dossier: Dossier, { book, sheet, cell }: CellRef): string {
  let owners = known.get(dossier);
  if (owners === undefined) {
    owners = ownersOf(dossier);
    known.set(dossier, owners);
  }
  const owner = owners.get(rowKey(book, sheet, cell.replace(/^\D+/u, "")));
  return owner === undefined ? "" : `${owner}的`;
}

const rowKey = (book: string, sheet: string, row: string): string => `${book}\n${sheet}\n${row}`;

function ownersOf(dossier: Dossier): Map<string, string> {
  const owners = new Map<string, string>();
  for (const [{ table, row }, words] of named(dossier)) {
    const key = rowKey(table.book, table.sheet, String(row));
    // of a row with several stints the first speaks for all
    if (!owners.has(key)) owners.set(key, words);
  }
  return owners;
}

function* named(dossier: Dossier): Generator<readonly [Origin, string]> {
  for (const tenure of [...dossier.tenures, ...(dossier.previous?.tenures ?? [])])
    yield [tenure.origin, tenureText(tenure)];
  for (const org of [...dossier.orgs, ...(dossier.previous?.orgs ?? [])]) yield [org.origin, org.fullName];
  for (const meeting of dossier.meetings) yield [meeting.origin, meetingText(meeting)];
  for (const { origin, bodyText, termText = "", capacity, name } of dossier.members)
    yield [origin, `${bodyText}${termText}${capacity}${name}`];
  for (const { origin, meeting, name } of dossier.delegates) yield [origin, `${meeting}代表${name}`];
  for (const { origin, name } of dossier.register) yield [origin, name];
  for (const { origin, bodyText, post } of dossier.vacancies) yield [origin, `${bodyText}${post.title}空缺`];
  for (const { origin, title } of dossier.documents) yield [origin, `《${title.replaceAll(/[《》]/gu, "")}》`];
}
