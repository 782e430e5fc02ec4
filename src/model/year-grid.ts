import { committeeTerms } from "./committee.js";
import { lifeOf, volumeMonths } from "./chief-lines.js";
import { type MonthRange, monthsOf } from "./date.js";
import { type Dossier } from "./dossier.js";
import { nameIndex } from "./org-names.js";
import { type Body, latestName } from "./org.js";
import { bodyFinder, rosters } from "./roster.js";
import { type Span } from "./span.js";
import { emptyTwins } from "./twin-bodies.js";

/** 已报: a record tells of the year; 零报告: the unit says it has nothing; 未报: it existed and nobody told; 机构不存在. */
export type YearState = "reported" | "zero" | "missing" | "absent";

/** Years, both ends included. */
interface YearRun {
  readonly state: YearState;
  readonly from: number;
  readonly to: number;
}

export interface YearRow {
  /** the body's last full name, or the name as written where 机构沿革 does not know it */
  readonly name: string;
  readonly body: Body | undefined;
  /** every year of the volume, in order */
  readonly runs: readonly YearRun[];
}

export interface YearGrid {
  readonly from: number;
  readonly to: number;
  /** bodies in the order of 机构沿革, each once, then those it does not know, by first mention */
  readonly rows: readonly YearRow[];
}

/**
 * 横不缺漏, drawn: every body by every year of the volume. Undefined where the volume has no limits. Tenures, committees,
 * meetings and declared vacancies tell of a year; 零报告 of 领导任职 speaks for the years that nothing tells of.
 */
export function yearGrid(dossier: Dossier): YearGrid | undefined {
  const limits = volumeMonths(dossier.volume);
  const [from, to] = [yearOf(limits.first), yearOf(limits.last)];
  if (!Number.isFinite(to - from)) return undefined;
  const told = toldMonths(dossier, limits);
  const silent = namesWithZeroReport(dossier);
  const twins = emptyTwins(dossier.bodies, ({ id }) => told.has(id));
  const listed = dossier.bodies.filter((body) => !twins.has(body));
  const known = listed.map((body) => ({ key: body.id, name: latestName(body).fullName, body }));
  const keys = new Set(dossier.bodies.map(({ id }) => id));
  const unknown = rosters(dossier).flatMap(({ key, name }) => (keys.has(key) ? [] : [{ key, name, body: undefined }]));
  const rows = [...known, ...unknown].map(({ key, name, body }) => {
    const covers = told.get(key) ?? [];
    const covered = yearSet(covers, from, to);
    const lives = body === undefined ? new Set<number>() : yearSet(existence(body, covers, limits), from, to);
    const zero = body?.names.some(({ id }) => silent.has(id));
    const stateOf = (year: number): YearState => {
      if (covered.has(year)) return "reported";
      if (!lives.has(year)) return "absent";
      return zero === true ? "zero" : "missing";
    };
    return { name, body, runs: runsOf(from, to, stateOf) };
  });
  return { from, to, rows };
}

/** Ids of the names for which 零报告 of 领导任职 speaks; it speaks for a body by any of its names. */
export function namesWithZeroReport({ orgs, zeroReports }: Dossier): ReadonlySet<string> {
  const named = nameIndex(orgs);
  return new Set(
    zeroReports.flatMap(({ unit, sheet }) => (sheet === "领导任职" ? named(unit).map(({ id }) => id) : [])),
  );
}

const yearOf = (month: number): number => Math.floor(month / 12);

function runsOf(from: number, to: number, stateOf: (year: number) => YearState): YearRun[] {
  const runs: YearRun[] = [];
  for (let year = from; year <= to; year++) {
    const state = stateOf(year);
    const before = runs.at(-1);
    if (before?.state === state) runs.splice(-1, 1, { ...before, to: year });
    else runs.push({ state, from: year, to: year });
  }
  return runs;
}

function yearSet(ranges: readonly MonthRange[], from: number, to: number): Set<number> {
  const years = new Set<number>();
  for (const { first, last } of ranges)
    for (let year = Math.max(from, yearOf(first)); year <= Math.min(to, yearOf(last)); year++) years.add(year);
  return years;
}

/** The months it existed under any name; an unwritten founding or end counts from what is told, if anything is. */
function existence(body: Body, covers: readonly MonthRange[], limits: MonthRange): MonthRange[] {
  const life = lifeOf(body);
  const told = covers.length === 0 ? limits : covers.reduce(hull);
  const first = life.first === Infinity ? told.first : life.first;
  const last = life.last === -Infinity ? told.last : life.last;
  return body.names.map(({ span }) => ({
    first: Math.max(first, monthsOf(span.from).first),
    last: Math.min(last, monthsOf(span.to).last),
  }));
}

const hull = (a: MonthRange, b: MonthRange): MonthRange => ({
  first: Math.min(a.first, b.first),
  last: Math.max(a.last, b.last),
});

/** The months the records of each body certainly speak of, by the key of its roster. */
function toldMonths(dossier: Dossier, limits: MonthRange): ReadonlyMap<string, readonly MonthRange[]> {
  const bodyOf = bodyFinder(dossier);
  const told = new Map<string, MonthRange[]>();
  const tell = (key: string, span: Span): void => {
    const months = monthsTold(span, limits);
    if (!Number.isFinite(months.first)) return;
    const others = told.get(key);
    if (others === undefined) told.set(key, [months]);
    else others.push(months);
  };
  for (const { key, tenures } of rosters(dossier)) for (const { span } of tenures) tell(key, span);
  for (const { key, members, election, nextElection } of committeeTerms(dossier))
    if (members.length > 0 && election !== undefined)
      tell(key, { from: election.from, to: nextElection?.to ?? "open" });
  for (const meeting of dossier.meetings) tell(bodyOf(meeting).key, { from: meeting.from, to: meeting.to });
  for (const vacancy of dossier.vacancies) tell(bodyOf(vacancy).key, vacancy.span);
  return told;
}

/** With one end unknown the other tells of its own month only; with both unknown nothing is told, and it has no first month. */
function monthsTold({ from, to }: Span, limits: MonthRange): MonthRange {
  const [start, end] = [monthsOf(from), monthsOf(to)];
  const first = Number.isFinite(start.first) ? start.first : Math.min(start.last, end.first, limits.last);
  const last = to === "open" || Number.isFinite(end.last) ? end.last : Math.max(start.last, end.first);
  // written the wrong way round, the months between
  return hull({ first, last: first }, { first: last, last });
}
