import { type PersonClaims } from "../model/claim.js";
import { type InputTable } from "../model/dossier.js";
import { type ReadingNote } from "../model/note.js";
import { readNation } from "./person-text.js";
import { maskPrivate, plainName } from "./private-data.js";

/** The claims of a form with the nation in full, and without private numbers that people put into a résumé. */
export function plainClaims(claims: PersonClaims): PersonClaims {
  const { nation } = claims.facts;
  const book = plainName(claims.book);
  return {
    ...claims,
    book,
    facts: nation === undefined ? claims.facts : { ...claims.facts, nation: readNation(nation) ?? nation },
    stints: claims.stints.map((stint) => ({
      ...stint,
      at: { ...stint.at, book },
      text: maskPrivate(stint.text).text,
    })),
  };
}

/** What private data a résumé held, told of its lines. */
export const claimNotes = ({ book, stints }: PersonClaims): ReadingNote[] =>
  stints.flatMap(({ at, text }) =>
    [...new Set(maskPrivate(text).found)].map((what) => ({
      kind: "private" as const,
      at: { ...at, book: plainName(book) },
      what,
    })),
  );

/** A form was read, but none of its lines becomes a record of the volume. */
export function formLedger({ book, stints }: PersonClaims): InputTable {
  const lines = new Set(stints.map(({ at }) => at.cell)).size;
  const rows = { total: lines, title: 0, header: 0, note: lines, record: 0, rejected: 0 };
  return { book, sheet: "", kind: "任免审批表", previousVolume: false, rows };
}
