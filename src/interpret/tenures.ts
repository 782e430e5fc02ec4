import { type Tenure } from "../model/dossier.js";
import { ordinalNumber } from "../model/numerals.js";
import { type Post, readPost } from "../model/post.js";
import { type Identifier } from "./persons.js";
import { idMaker } from "./record-ids.js";
import { type RecordRow } from "./record-row.js";
import { type OrgResolver } from "./resolve-org.js";
import { remarkTells } from "./stint-remark.js";
import { factsOf, listOf, personOf, requiredText, stintsOf, textOf } from "./values.js";

/** What records of all sheets are tied together with. */
export interface Ties {
  readonly orgOf: OrgResolver;
  readonly personOf: Identifier;
}

/** capacities that the post itself tells afterwards */
const capacity = /^(?:代理?|兼任?|.*主持.*)$/u;

/** The rows of 领导任职: one tenure for each stint. `volume` keeps the ids of another volume's list apart. */
export function readTenures(rows: readonly RecordRow[], ties: Ties, volume = ""): Tenure[] {
  const idOf = idMaker("T", volume);
  return rows.flatMap((row) => tenuresOf(row, ties, idOf));
}

function tenuresOf(row: RecordRow, ties: Ties, idOf: ReturnType<typeof idMaker>): Tenure[] {
  const bodyText = requiredText(row, "body");
  const person = personOf(row);
  const facts = factsOf(row);
  const ownMarks = [...listOf(row, "marks"), ...person.marks];
  const title = requiredText(row, "post");
  const marks = plainMarks(ownMarks);
  const post: Post = readPost(title, ownMarks);
  const note = textOf(row, "note");
  const hints = [...marks, ...factWords(facts.sex), bodyText, note ?? ""];
  const personId = ties.personOf({ name: person.name, facts, origin: row.origin, hints });
  const termText = textOf(row, "term");
  const leaving = textOf(row, "endReason");
  return stintsOf(row, "span").map(({ from, to, remark }, stint) => {
    const told = remarkTells(remark);
    const stintMarks = [...ownMarks, ...told.marks];
    return {
      id: idOf(bodyText, post.title, person.name),
      origin: row.origin,
      stint,
      bodyText,
      org: ties.orgOf(bodyText, { from, to }),
      post: told.marks.length === 0 ? post : readPost(title, stintMarks),
      name: person.name,
      personId,
      marks: told.marks.length === 0 ? marks : plainMarks(stintMarks),
      facts,
      term: termText === undefined ? undefined : ordinalNumber(termText),
      termText,
      span: { from, to },
      startAct: textOf(row, "startAct"),
      startBasis: textOf(row, "startBasis"),
      endReason: leaving ?? (told.reason === "" ? undefined : told.reason),
      endBasis: textOf(row, "endBasis"),
      note: joined(note, leaving === undefined || leaving === told.reason ? "" : told.reason, told.other),
    };
  });
}

const plainMarks = (all: readonly string[]): string[] => [...new Set(all)].filter((mark) => !capacity.test(mark));

/** What a row notes, and the words of its times that no column of its own takes. */
function joined(...notes: readonly (string | undefined)[]): string | undefined {
  const told = notes.filter((words) => words !== undefined && words !== "");
  return told.length === 0 ? undefined : told.join("；");
}

const factWords = (word: string | undefined): string[] => (word === undefined ? [] : [word]);
