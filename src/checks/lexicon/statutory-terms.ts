import { type TermLength } from "../../model/check-settings.js";
import { isCongress, isConsultative, isCountyCommittee, isDiscipline } from "./county-bodies.js";

/** How long a committee of a county serves, from the month of a law or constitution on. */
type Length = Pick<TermLength, "since" | "years">;

const since = (year: number, month: number, years: number): Length => ({ since: year * 12 + month - 1, years });

/**
 * 党章: 八大 two years for a county, 九大 to 十二大 three. Five came in the nineties, province by province, and stood
 * everywhere by 十六大 (2002): from 十四大 on nobody is asked before five.
 */
const party = [since(1992, 10, 5), since(1969, 4, 3), since(1956, 9, 2)];
/** 选举法 of 1953 and 地方组织法 of 1954; 地方组织法 of 1979; 宪法修正案 of 1993. */
const congress = [since(1993, 3, 5), since(1979, 7, 3), since(1953, 3, 2)];
/** 政协章程 of 1982, amended in 1994; earlier ones left it to the place. */
const consultative = [since(1994, 3, 5), since(1982, 12, 3)];

/** Each with the newest first. */
const usual = { party, congress, consultative } as const;

function kindOf(body: string): TermLength["kind"] | undefined {
  if (isCountyCommittee(body) || isDiscipline(body)) return "party";
  if (isCongress(body)) return "congress";
  return isConsultative(body) ? "consultative" : undefined;
}

/** The newest first: what the profile says of a kind, else what was the rule of the country. */
function lengthsOf(body: string, told: readonly TermLength[]): readonly Length[] {
  const kind = kindOf(body);
  if (kind === undefined) return [];
  const own = told.filter((length) => length.kind === kind).sort((a, b) => b.since - a.since);
  return own.length > 0 ? own : usual[kind];
}

export interface StatutoryTerm {
  /** in force when it was elected */
  readonly years: number;
  /** the longest that came into force while it sat: committees in office were let serve it */
  readonly longest: number;
}

/** The term of a body of the county elected in a month; undefined where no rule bound it. */
export function statutoryTerm(
  body: string,
  elected: number,
  told: readonly TermLength[] = [],
): StatutoryTerm | undefined {
  const lengths = lengthsOf(body, told);
  const years = lengths.find((length) => length.since <= elected)?.years;
  if (years === undefined) return undefined;
  const sat = lengths.filter((length) => length.since <= elected + years * 12).map((length) => length.years);
  return { years, longest: Math.max(...sat) };
}

/** The years in which nothing was held: committees of that time are not asked how long they sat. */
export const suspended = { first: 1966 * 12 + 4, last: 1976 * 12 + 9 };
