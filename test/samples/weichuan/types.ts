import type { Month } from "../months.js";

export interface Person {
  readonly key: string;
  readonly name: string;
  readonly sex: "男" | "女";
  readonly nation: string;
  readonly birth: Month;
  readonly native: string;
  readonly party?: Month;
  /** Tells people of the same name apart in 人物. */
  mark?: string;
}

/** One name of a body: the months it was in force and the title of its chief under that name. */
export interface NameSpec {
  readonly full: string;
  readonly short: string;
  readonly from: Month;
  readonly chief: string;
  readonly level: string;
}

interface Ending {
  readonly at: Month;
  readonly how: string;
  readonly after: readonly string[];
}

/** One body through all its names. */
export interface Lineage {
  readonly key: string;
  readonly system: string;
  readonly kind: string;
  readonly under: string;
  readonly seat: string;
  readonly book: string;
  readonly names: readonly NameSpec[];
  readonly deputies: number;
  /** People move only between bodies of one pool. */
  readonly pool: string;
  readonly how: { readonly chief: string; readonly deputy: string };
  readonly begin?: { readonly how: string; readonly before: readonly string[] };
  readonly end?: Ending;
  /** The year its 党组 was set up, if it has one. */
  readonly group?: Month;
  readonly women?: boolean;
  readonly youth?: boolean;
}

/** A person in one post of a body, through the body's renamings. */
export interface Stint {
  readonly lineage: string;
  readonly role: "chief" | "deputy" | "other";
  /** The title, when it does not follow from the role. */
  readonly post?: string;
  readonly slot: number;
  readonly person: Person;
  readonly start: Month;
  readonly end?: Month;
  readonly reason?: string;
  readonly how?: string;
  readonly basis?: string;
  readonly term?: string;
  readonly mark?: string;
  readonly note?: string;
}

export const UPPER = 1993 * 12 + 5;
export const LOWER = 2003 * 12 + 4;
