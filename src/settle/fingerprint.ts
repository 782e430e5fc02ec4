import { type Finding } from "../model/finding.js";
import { hash8 } from "../model/hash.js";

/**
 * Checks that speak of a sheet or a cell as such, not of whom or what it tells: the same words about another unit's sheet are
 * another question, and an answer to one must never pass to the other.
 */
const ofTheirSheet: ReadonlySet<string> = new Set([
  "cell-invalid",
  "column-unmatched",
  "date-unreadable",
  "filling-rate-low",
  "header-map-faulty",
  "hidden-content",
  "input-unreadable",
  "layout-inferred",
  "private-data",
  "row-rejected",
  "serial-hole",
  "serial-repeated",
  "sheet-undated",
  "template-outdated",
  "transcript-unchecked",
  "vocabulary-invalid",
]);

/**
 * 问题编号: eight characters over check, variant and data. Row numbers do not enter, so a finding keeps its number when rows
 * move, and gets a new one when its data change: an answer given to the old data no longer counts.
 */
export function numbered(findings: readonly Finding[]): (readonly [finding: Finding, number: string])[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const text = [finding.check, finding.variant, ...whereabouts(finding), stable(finding.data)].join("\u0000");
    // the same fault in two rows with the same data: the second occurrence is told apart by its ordinal
    const ordinal = (seen.get(text) ?? 0) + 1;
    seen.set(text, ordinal);
    return [finding, hash8(ordinal === 1 ? text : `${text}\u0000${ordinal}`)];
  });
}

/** The body a finding is about; without one, the sheet of those that speak of a sheet. */
function whereabouts({ check, body, at }: Finding): string[] {
  if (body !== undefined) return [body];
  return ofTheirSheet.has(check) ? ["", at.book, at.sheet] : [""];
}

/**
 * The data in an order of their own, since what is met first depends on how the sheet is sorted: keys and lists sorted, and
 * of two rows that contradict each other (first…, second…) the smaller first.
 */
function stable(data: Finding["data"]): string {
  const own: string[] = [];
  const first: string[] = [];
  const second: string[] = [];
  for (const key of Object.keys(data).sort()) {
    const value = data[key];
    const json = JSON.stringify(typeof value === "object" ? [...value].sort() : value);
    if (key.startsWith("first")) first.push(pair(key.slice("first".length), json));
    else if (key.startsWith("second")) second.push(pair(key.slice("second".length), json));
    else own.push(pair(key, json));
  }
  const sides = [list(first), list(second)].sort();
  return list([list(own), ...sides.map((side) => JSON.stringify(side))]);
}

const list = (items: readonly string[]): string => `[${items.join(",")}]`;
const pair = (key: string, json: string): string => `[${JSON.stringify(key)},${json}]`;
