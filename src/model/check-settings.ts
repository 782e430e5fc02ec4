import { type MonthRange } from "./date.js";

/** A post or a body that existed in one stretch of time only, as a province's profile tells it. */
export interface DatedName {
  /** the seat, e.g. 第一书记; undefined where the body itself is dated */
  readonly post: string | undefined;
  /** what the body's name ends with, e.g. 县委; undefined for the post in any body */
  readonly body: string | undefined;
  /** infinite where no start or no end is set */
  readonly period: MonthRange;
  readonly source: string;
}

/** A word the book does not use, and what it writes instead. */
export interface StandardTerm {
  readonly avoid: string;
  /** empty where the word is left out, or nothing stands for it everywhere */
  readonly instead: string;
  readonly source: string;
}

/** How many years committees of a kind serve, from a month on. */
export interface TermLength {
  readonly kind: "party" | "congress" | "consultative";
  readonly since: number;
  readonly years: number;
}

/** What some checks measure by; a province's profile may set or extend it. */
export interface CheckSettings {
  /** a chief post may be empty for this many months before anybody is asked */
  readonly vacancyMonths: number;
  /** 县委常委 after 1987 */
  readonly fewestStanding: number;
  readonly mostStanding: number;
  /** 党员统计: a change of more than this percentage in a year is asked */
  readonly steepPercent: number;
  /** where one speaks of a post or body, the lexicon of the checks does not */
  readonly dated: readonly DatedName[];
  /** beside those of the lexicon */
  readonly terms: readonly StandardTerm[];
  /** all there are of a kind; of a kind not named the lexicon tells */
  readonly termLengths: readonly TermLength[];
}

export const usualSettings: CheckSettings = {
  vacancyMonths: 3,
  fewestStanding: 7,
  mostStanding: 15,
  steepPercent: 30,
  dated: [],
  terms: [],
  termLengths: [],
};
