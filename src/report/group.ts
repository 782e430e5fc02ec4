import { type ReportFinding } from "../../schemas/report.js";
import { type Tally, gravestFirst, tally } from "./digest.js";

/** The unit that has to mend a finding: the top folder its book lies in, else the body, else the book. */
export function unitOf({ at, body }: ReportFinding): string {
  const slash = at.book.indexOf("/");
  if (slash > 0) return at.book.slice(0, slash);
  return body === "" ? at.book : body;
}

/** The body a finding speaks of; the unit where it speaks of none. */
export const bodyOf = (finding: ReportFinding): string => (finding.body === "" ? unitOf(finding) : finding.body);

export interface Group {
  readonly name: string;
  readonly open: Tally;
  /** gravest first */
  readonly findings: readonly ReportFinding[];
}

/** Groups by a key, those with most to mend first; equals stay in report order. */
export function groupBy(findings: readonly ReportFinding[], key: (finding: ReportFinding) => string): Group[] {
  const members = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    const name = key(finding);
    const group = members.get(name);
    if (group === undefined) members.set(name, [finding]);
    else group.push(finding);
  }
  return Array.from(members, ([name, group]) => ({ name, open: tally(group), findings: gravestFirst(group) })).sort(
    ({ open: a }, { open: b }) => b.mandatory - a.mandatory || b.verify - a.verify || b.hint - a.hint,
  );
}
