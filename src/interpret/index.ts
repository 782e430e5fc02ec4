import { type PersonClaims } from "../model/claim.js";
import { type Dossier, type Manuscript, type PreviousVolume } from "../model/dossier.js";
import { type Grid, type UnreadableBook } from "../model/grid.js";
import { type ReadingNote } from "../model/note.js";
import { linkBodies } from "./bodies.js";
import { claimNotes, formLedger, plainClaims } from "./claims.js";
import { readDelegates, readMeetings, readMembers } from "./meetings.js";
import { readOrgs } from "./orgs.js";
import {
  identified,
  readChronicle,
  readDocuments,
  readExplanations,
  readRegister,
  readStatistics,
  readVacancies,
  readZeroReports,
} from "./other-records.js";
import { type Mention, gatherPersons, identifier, registeredId } from "./persons.js";
import { maskManuscript, nameNotes, plainName } from "./private-data.js";
import { type RecordRow } from "./record-row.js";
import { orgResolver } from "./resolve-org.js";
import { type Table } from "./table.js";
import { bookNotes, readTables } from "./tables.js";
import { readTenures } from "./tenures.js";
import { readVolumeInfo } from "./volume-info.js";

export interface InterpretInput {
  /** the county's folder */
  readonly id: string;
  readonly grids: readonly Grid[];
  readonly unreadable: readonly UnreadableBook[];
  readonly manuscripts: readonly Manuscript[];
  readonly claims?: readonly PersonClaims[];
}

/** Everything a county handed in as one dossier of records with addresses. Nothing is judged, nothing is lost in silence. */
export function interpret(input: InterpretInput): Dossier {
  const sheets = readTables(input.grids);
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const unreadable = input.unreadable.map(({ book, reason }) => ({ book: plainName(book), reason }));
  const notes: ReadingNote[] = [
    ...bookNotes(unreadable, sheets),
    ...nameNotes(everyBook(input)),
    ...(input.claims ?? []).flatMap(claimNotes),
    ...sheets.flatMap((sheet) => sheet.notes),
  ];
  const rowsOf = (key: string): RecordRow[] =>
    tables.flatMap((table) => (table.key === key && !table.previousVolume ? table.rows : []));

  const orgs = readOrgs(rowsOf("organizations"));
  const orgOf = orgResolver(orgs);
  const entries = readRegister(rowsOf("persons"));
  const ties = { orgOf, personOf: identifier(entries) };
  const register = identified(entries, registeredId(entries));
  const tenures = readTenures(rowsOf("tenures"), ties);
  const meetings = readMeetings(rowsOf("meetings"), ties);
  const members = readMembers(rowsOf("members"), ties, meetings);
  const delegates = readDelegates(rowsOf("delegates"), ties);
  const claims = (input.claims ?? []).map(plainClaims);
  const manuscripts = input.manuscripts.map((manuscript) => maskManuscript(manuscript, notes));
  return {
    id: input.id,
    volume: readVolumeInfo(rowsOf("volume"), input.id, notes),
    orgs,
    bodies: linkBodies(orgs),
    tenures,
    persons: gatherPersons(
      [...register, ...tenures.filter(({ stint }) => stint === 0), ...members, ...delegates],
      entries,
    ),
    meetings,
    members,
    statistics: readStatistics(rowsOf("statistics")),
    delegates,
    chronicle: readChronicle(rowsOf("chronicle")),
    documents: readDocuments(rowsOf("documents")),
    vacancies: readVacancies(rowsOf("vacancies"), orgOf),
    register,
    explanations: readExplanations(rowsOf("explanations")),
    zeroReports: readZeroReports(rowsOf("zeroReports")),
    manuscripts,
    claims,
    previous: previousVolume(tables, ties.personOf),
    inputs: [...sheets.flatMap((sheet) => sheet.inputs), ...claims.map(formLedger)],
    notes,
  };
}

const everyBook = ({ grids, unreadable, manuscripts, claims = [] }: InterpretInput): string[] =>
  [...grids, ...unreadable, ...manuscripts, ...claims].map(({ book }) => book);

/** The previous volume's lists resolve against its own 机构沿革; persons are the same across volumes. */
function previousVolume(tables: readonly Table[], personOf: (mention: Mention) => string): PreviousVolume | undefined {
  const previous = tables.filter((table) => table.previousVolume);
  if (previous.length === 0) return undefined;
  const rowsOf = (key: string): RecordRow[] => previous.flatMap((table) => (table.key === key ? table.rows : []));
  const orgs = readOrgs(rowsOf("organizations"), "上卷");
  return { orgs, tenures: readTenures(rowsOf("tenures"), { orgOf: orgResolver(orgs), personOf }, "上卷") };
}
