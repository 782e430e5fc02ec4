import { type Dossier } from "../model/dossier.js";
import { type EarlierDraft } from "../model/draft-line.js";
import { type Person } from "../model/person.js";
import { type Stage } from "../model/volume.js";
import { countyWord } from "./body-kind.js";
import { type Limits, limitsOf } from "./limits.js";
import { allByStrokes } from "./stroke-order.js";
import { type TimeStyle, timeStyle } from "./tenure-text.js";

export interface ComposeOptions {
  readonly stage: Stage;
  /** fingerprint of the data, for the cover */
  readonly snapshot: string;
  readonly rulesVersion: string;
  /** the draft this one follows, to be numbered after it and compared with it */
  readonly earlier?: EarlierDraft | undefined;
}

/** What every part of the volume needs to know. */
export interface Context {
  readonly dossier: Dossier;
  readonly options: ComposeOptions;
  readonly limits: Limits;
  readonly style: TimeStyle;
  /** 县, 市, 区, 旗 */
  readonly county: string;
  readonly person: (id: string) => Person | undefined;
  /** every list of 委员 and 候补委员 is in 姓氏笔画, which 凡例 says once for all */
  readonly byStrokes: boolean;
  /** true once for each person, in the order of the volume: 曾用名 is given at the first mention only */
  readonly firstMention: (personId: string) => boolean;
}

export function contextOf(dossier: Dossier, options: ComposeOptions): Context {
  const limits = limitsOf(dossier.volume);
  const persons = new Map(dossier.persons.map((person) => [person.id, person]));
  const mentioned = new Set<string>();
  return {
    dossier,
    options,
    limits,
    style: timeStyle(dossier.volume, limits),
    county: countyWord(dossier.volume.county),
    byStrokes: allByStrokes(dossier.members),
    person: (id) => persons.get(id),
    firstMention: (id) => {
      if (mentioned.has(id)) return false;
      mentioned.add(id);
      return true;
    },
  };
}
