import { type Profile } from "../../schemas/profile.js";
import { type CheckSettings, usualSettings } from "../model/check-settings.js";
import { type Dossier } from "../model/dossier.js";
import { type Finding, type Level, levelNames } from "../model/finding.js";
import { type CheckFacts, profileDiffers, settleFinding } from "./settle-checks.js";

/** What holds where nobody gives a profile: levels as the checks have them. */
export const usualProfile: Profile = { name: "通用", levels: {}, vacancyMonths: undefined };

export const settingsOf = ({ vacancyMonths }: Profile): CheckSettings => ({
  vacancyMonths: vacancyMonths ?? usualSettings.vacancyMonths,
});

type Judged = Pick<Finding, "check" | "variant" | "rules" | "level">;

/** The most particular word of the profile counts: a variant's before its check's before one of its rules'. */
export function levelBy({ levels }: Profile, { check, variant, rules, level }: Judged): Level {
  const said = [`${check}/${variant}`, check, ...rules].find((name) => Object.hasOwn(levels, name));
  return (said === undefined ? undefined : levels[said]) ?? level;
}

/** What a profile changes, in words: one sentence a variant, then the numbers. */
export function changesOf(profile: Profile, checks: readonly CheckFacts[]): string[] {
  const changed = checks.flatMap(({ id, variants }) =>
    variants.flatMap(({ name, level, rules }) => {
      const now = levelBy(profile, { check: id, variant: name, rules, level });
      return now === level ? [] : [`${id}/${name}：${levelNames[level]}改为${levelNames[now]}`];
    }),
  );
  const { vacancyMonths } = settingsOf(profile);
  if (vacancyMonths !== usualSettings.vacancyMonths)
    changed.push(`正职空缺月数：${usualSettings.vacancyMonths}改为${vacancyMonths}`);
  return changed;
}

/** 卷信息 may name the profile the volume is made by: it has to be the one in use. */
export function profileFaults({ volume }: Dossier, { name: used }: Profile): Finding[] {
  const { profile: named, at } = volume;
  const cell = at["profile"];
  if (named === undefined || cell === undefined || named === used) return [];
  return [settleFinding(profileDiffers, "differs", { named, used }, { at: cell })];
}
