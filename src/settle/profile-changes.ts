import { type Report } from "../../schemas/report.js";
import { type Finding } from "../model/finding.js";
import { numberNames } from "./profile.js";

export type ToldProfile = Report["profile"];

/** What reads each setting, a check or one variant of it, by how the sentence of the setting begins. */
export const readers: readonly (readonly [start: string, checks: readonly string[]])[] = [
  [`${numberNames.vacancyMonths}：`, ["chief-vacancy", "chief-succession"]],
  [`${numberNames.fewestStanding}：`, ["standing-count"]],
  [`${numberNames.mostStanding}：`, ["standing-count"]],
  [`${numberNames.steepPercent}：`, ["statistics-implausible/jump"]],
  ["任期：", ["committee-term-length"]],
  ["职务“", ["post-title-period"]],
  ["机构“", ["post-title-period"]],
  ["用语：", ["term-nonstandard"]],
];

/** These findings cite the profile by its name, and are others under another name. */
const citing = ["职务“", "机构“", "用语："];

/**
 * Tells the findings that one 规范 asks and another may not, so that their absence proves no correction. Levels are not among
 * them: a finding of another level is still reported. A report older than profiles was made by none.
 */
export function judgedOtherwise(
  then: ToldProfile | undefined,
  now: ToldProfile,
): (finding: Pick<Finding, "check" | "variant">) => boolean {
  const [before, after] = [new Set(then === undefined ? [] : settings(then)), new Set(settings(now))];
  const changed = [...before, ...after].filter((setting) => before.has(setting) !== after.has(setting));
  const asked = new Set(
    readers.flatMap(([start, checks]) => (changed.some((one) => one.startsWith(start)) ? checks : [])),
  );
  return ({ check, variant }) => asked.has(check) || asked.has(`${check}/${variant}`);
}

const settings = ({ name, changes }: ToldProfile): string[] =>
  changes.map((change) => (citing.some((start) => change.startsWith(start)) ? `${change}\n${name}` : change));
