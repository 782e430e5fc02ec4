import { type ChiefLine, chiefLines, latest, lifeOf, volumeMonths, within } from "./chief-lines.js";
import { reach } from "./coverage.js";
import { type MonthRange } from "./date.js";
import { type Dossier, type Tenure } from "./dossier.js";
import { touches } from "./span.js";

/**
 * Who led in a month: the holder; one who acts (代); one in charge without the title (主持工作); nobody, as declared
 * (空缺说明); nobody, unexplained (断线); or no body to lead (机构不存在).
 */
type ChiefState = "held" | "acting" | "in-charge" | "vacant" | "gap" | "absent";

/** Months, both ends included, in which the state and the people are the same. */
export interface ChiefRun extends MonthRange {
  readonly state: ChiefState;
  /** by start; several only where two certainly held it at once */
  readonly holders: readonly Tenure[];
}

/** One chief post of one body through the volume. */
export interface ChiefCoverage {
  readonly line: ChiefLine;
  /** the title last used: 县长, 书记 */
  readonly post: string;
  /** in order of time, without a month missing or told twice */
  readonly runs: readonly ChiefRun[];
}

/**
 * 纵不断线, drawn: every chief post month by month within the limits of the volume. The post that leads a body is followed
 * from the founding of the body to its end, any other from its first holder to its last. Empty where the volume has no
 * limits; a post nobody held within them has no runs and is left out.
 */
export function chiefCoverage(dossier: Dossier): ChiefCoverage[] {
  const limits = volumeMonths(dossier.volume);
  if (!isFinite(limits)) return [];
  return Array.from(chiefLines(dossier), (line) => ({
    line,
    post: latest(line.holders).post.seat,
    runs: runsOf(line, within(periodOf(line), limits)),
  })).filter(({ runs }) => runs.length > 0);
}

const isFinite = ({ first, last }: MonthRange): boolean => Number.isFinite(first) && Number.isFinite(last);

/** A founding or an end that is not known adds nothing to what the holders tell. */
function periodOf({ roster: { body }, leading, served }: ChiefLine): MonthRange {
  if (body === undefined || !leading) return served;
  const life = lifeOf(body);
  return { first: Math.min(served.first, life.first), last: Math.max(served.last, life.last) };
}

interface Part extends MonthRange {
  readonly state: ChiefState;
  readonly tenure: Tenure | undefined;
}

/** The graver first: a month both held and declared vacant was held. */
const order = ["held", "acting", "in-charge", "vacant", "absent"] as const;

function runsOf(line: ChiefLine, period: MonthRange): ChiefRun[] {
  const parts = partsOf(line)
    .map((part) => ({ ...part, ...within(part, period) }))
    .filter(({ first, last }) => first <= last);
  const cuts = [period.first, ...parts.flatMap(({ first, last }) => [first, last + 1])]
    .filter((month) => month <= period.last)
    .sort((a, b) => a - b);
  const runs: ChiefRun[] = [];
  for (const [index, first] of cuts.entries()) {
    const last = (cuts[index + 1] ?? period.last + 1) - 1;
    if (last < first) continue;
    const here = parts.filter((part) => part.first <= first && first <= part.last);
    const state = order.find((each) => here.some((part) => part.state === each)) ?? "gap";
    const holders = here.flatMap(({ state: each, tenure }) => (each === state && tenure !== undefined ? [tenure] : []));
    const before = runs.at(-1);
    if (before !== undefined && before.state === state && isSame(before.holders, holders))
      runs.splice(-1, 1, { ...before, last });
    else runs.push({ first, last, state, holders });
  }
  return runs;
}

const isSame = (a: readonly Tenure[], b: readonly Tenure[]): boolean =>
  a.length === b.length && a.every((tenure, index) => tenure === b[index]);

function partsOf({ holders, standIns, vacancies, absent }: ChiefLine): Part[] {
  return [
    ...inTurn(holders).map((part) => ({
      ...part,
      state: part.tenure.post.acting ? ("acting" as const) : ("held" as const),
    })),
    ...inTurn(standIns).map((part) => ({ ...part, state: "in-charge" as const })),
    ...vacancies.map(({ span }) => ({ ...reach(span), state: "vacant" as const, tenure: undefined })),
    ...absent.map((range) => ({ ...range, state: "absent" as const, tenure: undefined })),
  ];
}

/** The boundary month is shared: it is drawn with the one who comes, and so is a coarse end that reaches over a start. */
function inTurn(tenures: readonly Tenure[]) {
  const parts = tenures.map((tenure) => ({ ...reach(tenure.span), tenure }));
  const sorted = parts.sort((a, b) => inOrder(a.first, b.first) || inOrder(a.tenure.name, b.tenure.name));
  return sorted.map((part, index) => {
    const next = sorted
      .slice(index + 1)
      .find(({ first, tenure }) => first > part.first && touches(part.tenure.span.to, tenure.span.from) !== "no");
    return next === undefined ? part : { ...part, last: Math.min(part.last, next.first - 1) };
  });
}

/** Months may be infinite, whose difference is no number; of those who began together the names decide, not the rows. */
const inOrder = <T extends number | string>(a: T, b: T): number => Number(a > b) - Number(a < b);
