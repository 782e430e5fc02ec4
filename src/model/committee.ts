import { type Certainty, both } from "./certainty.js";
import { type Bound, isDate } from "./date.js";
import { type CommitteeMember, type Dossier, type Meeting, type Tenure } from "./dossier.js";
import { type Belonging, bodyFinder, rosters } from "./roster.js";
import { type Span, before, startOrder, touches } from "./span.js";

/** One 届 of one body: the meetings that elected it, its printed list, and everyone who ever held a post in the body. */
export interface CommitteeTerm extends Belonging {
  /** as written first: 第八届 */
  readonly label: string;
  readonly term: number | undefined;
  readonly meetings: readonly Meeting[];
  readonly members: readonly CommitteeMember[];
  readonly tenures: readonly Tenure[];
  /** from the opening of its congress to its first plenum */
  readonly election: Span | undefined;
  /** the election of the next committee of the body */
  readonly nextElection: Span | undefined;
}

type Gathered = Omit<CommitteeTerm, "election" | "nextElection"> & {
  readonly meetings: Meeting[];
  readonly members: CommitteeMember[];
};

/** The committees of a dossier by body and 届, in order of first mention. Rows without any 届 belong to none. */
export function committeeTerms(dossier: Dossier): CommitteeTerm[] {
  const bodyOf = bodyFinder(dossier);
  const tenures = new Map(rosters(dossier).map((roster) => [roster.key, roster.tenures]));
  const terms = new Map<string, Gathered>();
  const termOf = (record: Meeting | CommitteeMember) => {
    if (record.termText === undefined) return undefined;
    const belonging = bodyOf(record);
    const key = `${belonging.key}\n${record.term ?? record.termText}`;
    const known = terms.get(key);
    if (known !== undefined) return known;
    const made: Gathered = {
      ...belonging,
      label: record.termText,
      term: record.term,
      meetings: [],
      members: [],
      tenures: tenures.get(belonging.key) ?? [],
    };
    terms.set(key, made);
    return made;
  };
  for (const meeting of dossier.meetings) termOf(meeting)?.meetings.push(meeting);
  for (const member of dossier.members) termOf(member)?.members.push(member);
  return withElections([...terms.values()]);
}

function withElections(terms: readonly Gathered[]): CommitteeTerm[] {
  const dated = terms.map((term) => ({ ...term, election: firstElection(term.meetings) }));
  const byBody = new Map<string, Span[]>();
  for (const { key, election } of dated)
    if (election !== undefined) byBody.set(key, [...(byBody.get(key) ?? []), election].sort(startOrder));
  return dated.map((term) => {
    const elections = byBody.get(term.key) ?? [];
    const place = term.election === undefined ? elections.length : elections.indexOf(term.election);
    return { ...term, nextElection: elections[place + 1] };
  });
}

function firstElection(meetings: readonly Meeting[]): Span | undefined {
  for (const meeting of meetings) {
    const election = electionOf(meeting);
    if (election !== undefined) return election;
  }
  return undefined;
}

/** From the opening of the congress to the first plenum: the months in which those elected take office. */
export function electionOf({ from, to, plenum }: Meeting): Span | undefined {
  const first = [from, plenum, to].find((bound) => isDate(bound));
  return first === undefined ? undefined : { from: first, to: [plenum, to].find((bound) => isDate(bound)) ?? first };
}

/**
 * Whether somebody began in the months of the election, or was in office before and stayed on. Papers often follow an
 * election by a month, so that a start or an end in the next month leaves it open.
 */
export function servesFrom(election: Span, { from, to }: Span): Certainty {
  const startsNext = touches(election.to, from) === "no" ? "no" : "possible";
  const endsLater = touches(election.to, to) === "no" ? "certain" : "possible";
  const began = both(notBefore(from, election.from), either(notBefore(election.to, from), startsNext));
  const stayed = both(before(from, election.from), both(before(election.to, to), endsLater));
  return either(began, stayed);
}

function either(a: Certainty, b: Certainty): Certainty {
  if (a === "certain" || b === "certain") return "certain";
  return a === "no" && b === "no" ? "no" : "possible";
}

function notBefore(a: Bound, b: Bound): Certainty {
  const answer = before(a, b);
  if (answer === "possible") return answer;
  return answer === "certain" ? "no" : "certain";
}

/** 委员, not 常委: the list gives each 常委 a row of either kind. */
export const isFullMember = ({ capacity }: CommitteeMember): boolean => capacity === "委员";
export const isAlternate = ({ capacity }: CommitteeMember): boolean => capacity.startsWith("候补");
/** 常委; a list that names the secretaries by their post means them too. */
export const isStanding = ({ capacity }: CommitteeMember): boolean => /^常务?委员?$|书记$/u.test(capacity);

/** 递补: an elected alternate who became a full member. */
export const isPromoted = ({ change }: CommitteeMember): boolean => change !== undefined && change.includes("递补");

/** Came in after the election: 增补, 补选, 增选. */
export const isAddition = ({ change }: CommitteeMember): boolean =>
  change !== undefined && /增补|补选|增选|补增/u.test(change);
