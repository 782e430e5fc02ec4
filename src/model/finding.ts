import { type CellRef } from "./cell.js";

/** 强制 must be mended or waived by the upper level; 核实 must be answered with a 情况说明; 提示 may stay. */
export const levels = ["mandatory", "verify", "hint"] as const;
export type Level = (typeof levels)[number];

export const levelNames: Readonly<Record<Level, string>> = { mandatory: "强制", verify: "核实", hint: "提示" };

/** Facts of a finding as fields; the sentence is made from them. */
export type FindingData = Readonly<Record<string, string | number | readonly string[]>>;

/** What a check says, before levels by profile, answers and fingerprints are settled. */
export interface Finding {
  readonly check: string;
  readonly variant: string;
  readonly level: Level;
  /** the rule ids this variant covers, e.g. `L01` */
  readonly rules: readonly string[];
  /** one or two Chinese sentences: what is wrong, and what to do */
  readonly message: string;
  /** the value to write instead, where one can be computed */
  readonly suggestion: string | undefined;
  /** the cell to change */
  readonly at: CellRef;
  /** the cells it conflicts with */
  readonly related: readonly CellRef[];
  readonly data: FindingData;
  /** full name of the body concerned, for grouping; undefined where none is */
  readonly body: string | undefined;
}

/** How a check ended. A run in which no check ended as found or clean has checked nothing, and fails. */
export type CheckOutcome =
  | { readonly check: string; readonly outcome: "found"; readonly findings: readonly Finding[] }
  | { readonly check: string; readonly outcome: "clean" }
  | { readonly check: string; readonly outcome: "not-run"; readonly why: string }
  | { readonly check: string; readonly outcome: "crashed"; readonly why: string };
