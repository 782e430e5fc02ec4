import { type Finding } from "../model/finding.js";
import { hash8 } from "../model/hash.js";

/**
 * 问题编号: eight characters over check, variant and data. Row numbers do not enter, so a finding keeps its number when rows
 * move, and gets a new one when its data change: an answer given to the old data no longer counts.
 */
export function numbered(findings: readonly Finding[]): (readonly [finding: Finding, number: string])[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const text = [finding.check, finding.variant, finding.body ?? "", stable(finding.data)].join("\u0000");
    // the same fault in two rows with the same data: the second occurrence is told apart by its ordinal
    const ordinal = (seen.get(text) ?? 0) + 1;
    seen.set(text, ordinal);
    return [finding, hash8(ordinal === 1 ? text : `${text}\u0000${ordinal}`)];
  });
}

/**
 * The data in an order of their own, since what is met first depends on how the sheet is sorted: keys and lists sorted, and
 * of two rows that contradict each other (first…, second…) the smaller first.
 */
function stable(data: Finding["data"]): string {
  const entries = Object.entries(data)
    .map(([key, value]) => [key, typeof value === "object" ? [...value].sort() : value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const side = (prefix: string) =>
    entries.flatMap(([key, value]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), value] as const] : []));
  const sides = [side("first"), side("second")].map((values) => JSON.stringify(values)).sort();
  return JSON.stringify([entries.filter(([key]) => !/^(?:first|second)/u.test(key)), ...sides]);
}
