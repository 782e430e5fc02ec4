import { type Profile } from "../../schemas/profile.js";
import { type CheckSettings, usualSettings } from "../model/check-settings.js";
import { monthText } from "../model/date-text.js";
import { type Dossier } from "../model/dossier.js";
import { type Finding, type Level, levelNames } from "../model/finding.js";
import { type CheckFacts, profileDiffers, settleFinding } from "./settle-checks.js";

/** What holds where nobody gives a profile: levels as the checks have them. */
export const usualProfile: Profile = { name: "通用", levels: {}, numbers: {}, dated: [], termLengths: [], terms: [] };

const kinds = { 党委: "party", 人大: "congress", 政协: "consultative" } as const;

export function settingsOf({ name, numbers, dated, termLengths, terms }: Profile): CheckSettings {
  const source = (basis: string | undefined): string => basis ?? `见规范“${name}”`;
  return {
    vacancyMonths: numbers.vacancyMonths ?? usualSettings.vacancyMonths,
    fewestStanding: numbers.fewestStanding ?? usualSettings.fewestStanding,
    mostStanding: numbers.mostStanding ?? usualSettings.mostStanding,
    steepPercent: numbers.steepPercent ?? usualSettings.steepPercent,
    dated: dated.map(({ post, body, from = -Infinity, to = Infinity, basis }) => ({
      post,
      body,
      period: { first: from, last: to },
      source: source(basis),
    })),
    termLengths: termLengths.map(({ kind, since, years }) => ({ kind: kinds[kind], since, years })),
    terms: terms.map(({ avoid, instead, basis }) => ({ avoid, instead, source: source(basis) })),
  };
}

type Judged = Pick<Finding, "check" | "variant" | "rules" | "level">;

/** The most particular word of the profile counts: a variant's before its check's before one of its rules'. */
export function levelBy({ levels }: Profile, { check, variant, rules, level }: Judged): Level {
  const said = [`${check}/${variant}`, check, ...rules].find((name) => Object.hasOwn(levels, name));
  return (said === undefined ? undefined : levels[said]) ?? level;
}

/** What a profile changes, in words: one sentence a variant, then the numbers, then what it adds. */
export function changesOf(profile: Profile, checks: readonly CheckFacts[]): string[] {
  const changed = checks.flatMap(({ id, variants }) =>
    variants.flatMap(({ name, level, rules }) => {
      const now = levelBy(profile, { check: id, variant: name, rules, level });
      return now === level ? [] : [`${id}/${name}：${levelNames[level]}改为${levelNames[now]}`];
    }),
  );
  return [...changed, ...numbersChanged(profile), ...wordsAdded(profile)];
}

export const numberNames = {
  vacancyMonths: "正职空缺月数",
  fewestStanding: "常委最少人数",
  mostStanding: "常委最多人数",
  steepPercent: "统计增减百分比",
} as const;
const numberKeys = ["vacancyMonths", "fewestStanding", "mostStanding", "steepPercent"] as const;

function numbersChanged(profile: Profile): string[] {
  const settings = settingsOf(profile);
  return numberKeys.flatMap((key) =>
    settings[key] === usualSettings[key] ? [] : [`${numberNames[key]}：${usualSettings[key]}改为${settings[key]}`],
  );
}

function wordsAdded({ dated, termLengths, terms }: Profile): string[] {
  return [
    ...dated.map(({ post, body = "", from, to }) => {
      const period = [from, to].map((month) => (month === undefined ? "" : monthText(month))).join("—");
      return `${post === undefined ? "机构" : "职务"}“${body}${post ?? ""}”：${period}`;
    }),
    ...termLengths.map(({ kind, since, years }) => `任期：${kind}${monthText(since)}起${years}年`),
    ...terms.map(({ avoid, instead }) => `用语：不用“${avoid}”${instead === "" ? "" : `，改为“${instead}”`}`),
  ];
}

/** 卷信息 may name the profile the volume is made by: it has to be the one in use. */
export function profileFaults({ volume }: Dossier, { name: used }: Profile): Finding[] {
  const { profile: named, at } = volume;
  const cell = at["profile"];
  if (named === undefined || cell === undefined || named === used) return [];
  return [settleFinding(profileDiffers, "differs", { named, used }, { at: cell })];
}
