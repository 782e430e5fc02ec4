import { type OrgName } from "./org.js";

/** Finds every row of 机构沿革 a written name can mean, by full name or short name; spaces and 中国共产党 for 中共 do not matter. */
export function nameIndex(orgs: readonly OrgName[]): (text: string) => readonly OrgName[] {
  const index = new Map<string, OrgName[]>();
  for (const org of orgs) {
    for (const name of new Set([plain(org.fullName), plain(org.shortName ?? org.fullName)])) {
      const rows = index.get(name);
      if (rows === undefined) index.set(name, [org]);
      else rows.push(org);
    }
  }
  return (text) => index.get(plain(text)) ?? [];
}

/** Whether a written name means this row. */
export const isNamed = (org: OrgName, text: string): boolean =>
  [org.fullName, org.shortName].some((name) => name !== undefined && plain(name) === plain(text));

const plain = (name: string): string =>
  name
    .normalize("NFKC")
    .replaceAll(/\s/gu, "")
    .replace(/^中国共产党/u, "中共");
