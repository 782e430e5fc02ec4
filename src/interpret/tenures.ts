import { type Tenure } from "../model/dossier.js";
import { ordinalNumber } from "../model/numerals.js";
import { type Post, readPost } from "../model/post.js";
import { type Identifier } from "./persons.js";
import { idMaker } from "./record-ids.js";
import { type RecordRow } from "./record-row.js";
import { type OrgResolver } from "./resolve-org.js";
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
  const allMarks = [...new Set([...listOf(row, "marks"), ...person.marks])];
  const post: Post = readPost(requiredText(row, "post"), allMarks);
  const marks = allMarks.filter((mark) => !capacity.test(mark));
  const note = textOf(row, "note");
  const hints = [...marks, ...factWords(facts.sex), bodyText, note ?? ""];
  const personId = ties.personOf({ name: person.name, facts, origin: row.origin, hints });
  const termText = textOf(row, "term");
  return stintsOf(row, "span").map(({ from, to, remark }, stint) => ({
    id: idOf(bodyText, post.title, person.name),
    origin: row.origin,
    stint,
    bodyText,
    org: ties.orgOf(bodyText, { from, to }),
    post,
    name: person.name,
    personId,
    marks,
    facts,
    term: termText === undefined ? undefined : ordinalNumber(termText),
    termText,
    span: { from, to },
    startAct: textOf(row, "startAct"),
    startBasis: textOf(row, "startBasis"),
    endReason: textOf(row, "endReason") ?? (remark === "" ? undefined : remark),
    endBasis: textOf(row, "endBasis"),
    note,
  }));
}

const factWords = (word: string | undefined): string[] => (word === undefined ? [] : [word]);
