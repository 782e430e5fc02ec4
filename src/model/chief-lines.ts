import { chiefFamily, deputyFamily, leadingFamily } from "./chief-families.js";
import { reach, uncovered } from "./coverage.js";
import { type MonthRange, monthsOf } from "./date.js";
import { type Dossier, type Tenure, type Vacancy, type VolumeInfo } from "./dossier.js";
import { type Body, latestName } from "./org.js";
import { type Roster, bodyFinder, rosters } from "./roster.js";

/** One chair of one body, by whatever title it was held. */
export interface ChiefLine {
  readonly roster: Roster;
  /** whether it leads the body itself */
  readonly leading: boolean;
  /** never empty */
  readonly holders: readonly Tenure[];
  /** deputies and others 主持工作 */
  readonly standIns: readonly Tenure[];
  /** declared in 空缺说明 */
  readonly vacancies: readonly Vacancy[];
  /** months in which somebody held it or stood in, or which were declared vacant */
  readonly covers: readonly MonthRange[];
  /** months between two names of the body in which neither was in force */
  readonly absent: readonly MonthRange[];
  /** from the first holder to the last */
  readonly served: MonthRange;
}

export function* chiefLines(dossier: Dossier): Generator<ChiefLine> {
  const declared = declaredBy(dossier);
  for (const roster of rosters(dossier)) {
    const chiefs = roster.tenures.filter(({ post }) => post.chief);
    const leading = leadingFamily(chiefs.map(({ post }) => post.seat));
    for (const family of new Set(chiefs.map(({ post }) => chiefFamily(post.seat)))) {
      const holders = chiefs.filter(({ post }) => chiefFamily(post.seat) === family);
      const standIns = roster.tenures.filter(
        ({ post }) => post.inCharge && [family, undefined].includes(deputyFamily(post.seat)),
      );
      const vacancies = (declared.get(roster.key) ?? []).filter(({ post }) => chiefFamily(post.seat) === family);
      const served = servedBy(holders);
      yield {
        roster,
        leading: family === leading,
        holders,
        standIns,
        vacancies,
        covers: [...holders, ...standIns, ...vacancies].map(({ span }) => reach(span)),
        absent: notInBeing(roster.body, served),
        served,
      };
    }
  }
}

function declaredBy(dossier: Dossier): ReadonlyMap<string, readonly Vacancy[]> {
  const bodyOf = bodyFinder(dossier);
  const declared = new Map<string, Vacancy[]>();
  for (const vacancy of dossier.vacancies) {
    const { key } = bodyOf(vacancy);
    declared.set(key, [...(declared.get(key) ?? []), vacancy]);
  }
  return declared;
}

/** The months a volume tells of. */
export const volumeMonths = ({ upper, lower }: VolumeInfo): MonthRange => ({
  first: monthsOf(upper ?? "unknown").first,
  last: monthsOf(lower ?? "unknown").last,
});

export const within = (a: MonthRange, b: MonthRange): MonthRange => ({
  first: Math.max(a.first, b.first),
  last: Math.min(a.last, b.last),
});

/** The months a body certainly existed: none before an unwritten founding, none after an unknown end. */
export function lifeOf(body: Body): MonthRange {
  const ended = latestName(body).span.to;
  return {
    first: monthsOf(body.names[0].span.from).last,
    last: ended === "unknown" ? -Infinity : monthsOf(ended).first,
  };
}

const servedBy = (holders: readonly Tenure[]): MonthRange => ({
  first: reach(earliest(holders).span).first,
  last: reach(latest(holders).span).last,
});

/** Who began first; of two in one month the one who left first, then by name, whatever the order of the rows. */
export const earliest = (tenures: readonly Tenure[]): Tenure =>
  tenures.reduce((a, b) => (compareHolders(b, a, "first", "last") < 0 ? b : a));

/** Who was there last; of two to one month the one who came last. */
export const latest = (tenures: readonly Tenure[]): Tenure =>
  tenures.reduce((a, b) => (compareHolders(b, a, "last", "first") > 0 ? b : a));

function compareHolders(a: Tenure, b: Tenure, by: keyof MonthRange, then: keyof MonthRange): number {
  const [x, y] = [reach(a.span), reach(b.span)];
  if (x[by] !== y[by]) return x[by] < y[by] ? -1 : 1;
  if (x[then] !== y[then]) return x[then] < y[then] ? -1 : 1;
  return a.name < b.name ? -1 : Number(a.name > b.name);
}

function notInBeing(body: Body | undefined, served: MonthRange): MonthRange[] {
  if (body === undefined) return [];
  return uncovered(
    served,
    body.names.map(({ span }) => reach(span)),
  );
}

/** The two between whom a run of empty months lies. */
export const neighbours = (holders: readonly Tenure[], run: MonthRange) => ({
  previous: latest(holders.filter(({ span }) => reach(span).last < run.first)),
  next: earliest(holders.filter(({ span }) => reach(span).first > run.last)),
});
