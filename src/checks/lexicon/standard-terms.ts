import { type StandardTerm } from "../../model/check-settings.js";

/** A word for which the genre has another. */
interface UsualTerm {
  readonly avoid: RegExp;
  /** what is written instead; `$1` is the first group */
  readonly instead: string;
  readonly source: string;
}

/** Words found in nearly every first draft, each with what forbids or replaces it. */
const usualTerms: readonly UsualTerm[] = [
  { avoid: /三年自然灾害/gu, instead: "三年困难时期", source: "志书、党史通用的提法" },
  { avoid: /前苏联/gu, instead: "苏联", source: "1991年以前的事称苏联" },
  {
    avoid: /满清/gu,
    instead: "清朝",
    source: "国务院1956年通知，行文不用“满清”",
  },
  {
    avoid: /人大(副?)主任(?!委员|会议)/gu,
    instead: "人大常委会$1主任",
    source: "主任、副主任是县级以上人大常委会的职务",
  },
  { avoid: /检察院(副?)(?:检察)?院长/gu, instead: "检察院$1检察长", source: "检察院的首长称检察长" },
  { avoid: /政协(副?)主任(?!委员)/gu, instead: "政协$1主席", source: "政协设主席、副主席" },
];

interface Avoided {
  readonly pattern: RegExp;
  readonly instead: (word: string) => string;
  readonly source: string;
}

/** The usual words, and those of the profile, which are written plainly and count where both speak of one word. */
export const termsFor = (told: readonly StandardTerm[]): Avoided[] => [
  ...usualTerms
    .filter((usual) => told.every(({ avoid }) => avoid.search(usual.avoid) < 0))
    .map(({ avoid, instead, source }) => ({
      pattern: avoid,
      instead: (word: string) => word.replace(avoid, instead),
      source,
    })),
  ...told.map(({ avoid, instead, source }) => ({
    pattern: new RegExp(avoid.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&"), "gu"),
    instead: () => instead,
    source,
  })),
];
