import { type CellRef, type Origin, type TableOrigin } from "../model/cell.js";
import { type Dossier } from "../model/dossier.js";
import { meetingText, tenureText } from "./tenure-text.js";

/** What a row holds: of tables side by side, several records. */
interface Owner {
  readonly table: TableOrigin;
  readonly words: string;
}

const known = new WeakMap<Dossier, ReadonlyMap<string, readonly Owner[]>>();

/**
 * Whose cell it is, to begin a sentence with: `县一中副校长刘万强的`; empty where the row is no record or names nobody.
 * Of tables side by side the one that has the cell's column speaks. Computed once per dossier.
 */
export function rowOwner(dossier: Dossier, { book, sheet, cell }: CellRef): string {
  let owners = known.get(dossier);
  if (owners === undefined) {
    owners = ownersOf(dossier);
    known.set(dossier, owners);
  }
  const inRow = owners.get(rowKey(book, sheet, cell.replace(/^\D+/u, ""))) ?? [];
  const letters = cell.replace(/\d+$/u, "");
  const owner = inRow.find(({ table }) => Object.values(table.columns).includes(letters)) ?? inRow[0];
  return owner === undefined ? "" : `${owner.words}的`;
}

const rowKey = (book: string, sheet: string, row: string): string => `${book}\n${sheet}\n${row}`;

function ownersOf(dossier: Dossier): Map<string, Owner[]> {
  const owners = new Map<string, Owner[]>();
  for (const [{ table, row }, words] of named(dossier)) {
    const key = rowKey(table.book, table.sheet, String(row));
    const inRow = owners.get(key);
    if (inRow === undefined) owners.set(key, [{ table, words }]);
    // of a row with several stints the first speaks for all
    else if (inRow.every((other) => other.table !== table)) inRow.push({ table, words });
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
