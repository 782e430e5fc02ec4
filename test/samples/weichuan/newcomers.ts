import type { Month } from "../months.js";
import type { Random } from "../random.js";
import { pickNation, pickNative } from "./names.js";
import type { Person } from "./types.js";

export interface Newcomer {
  readonly at: Month;
  readonly youngest: number;
  readonly oldest: number;
  readonly women: number;
  readonly member: boolean;
}

const YEAR = 12;
const EARLIEST_BIRTH = 1935 * YEAR;
const LATEST_BIRTH = 1972 * YEAR + 11;

/** Someone who takes a leading post for the first time: old enough, and a member for five years at least. */
export function createPerson(spec: Newcomer, random: Random, name: (woman: boolean) => string): Person {
  const woman = random.chance(spec.women);
  const age = random.between(spec.youngest * YEAR, spec.oldest * YEAR);
  const birth = Math.min(LATEST_BIRTH, Math.max(EARLIEST_BIRTH, spec.at - age));
  const latest = Math.min(birth + 30 * YEAR, spec.at - 5 * YEAR);
  const party = random.between(birth + 18 * YEAR + 6, Math.max(birth + 19 * YEAR, latest));
  const called = name(woman);
  return {
    key: called,
    name: called,
    sex: woman ? "女" : "男",
    nation: pickNation(random),
    birth,
    native: pickNative(random),
    ...(spec.member ? { party } : {}),
  };
}
