import { type Report, type ReportFinding } from "../../schemas/report.js";
import { addressText } from "../model/cell.js";
import { type Tally, gravestFirst, tally } from "./digest.js";

/** Whom a finding concerns, by names that agree throughout a report. */
export interface Naming {
  /** the unit that has to mend a finding: the top folder its book lies in, else the body, else the book */
  readonly unitOf: (finding: ReportFinding) => string;
  /** the body a finding speaks of; the unit where it speaks of none */
  readonly bodyOf: (finding: ReportFinding) => string;
}

const wholeVolume = "整卷";

/** A folder `县教育局` stands under the name 苇川县教育局 where the findings name that body. */
export function namingOf({ dossiers, findings }: Report): Naming {
  const counties = new Map(dossiers.map(({ id, county }) => [id, county === "" ? id : county]));
  const fullNames = new Map<string, string>();
  for (const { dossier, body } of findings) {
    const county = counties.get(dossier) ?? dossier;
    const key = keyOf(dossier, county, body);
    if (body.includes(county) && !fullNames.has(key)) fullNames.set(key, body);
  }
  const inFull = (dossier: string, name: string): string => {
    const county = counties.get(dossier) ?? dossier;
    return name.includes(county) ? name : (fullNames.get(keyOf(dossier, county, name)) ?? name);
  };
  const unitOf = ({ at: { book }, body, dossier }: ReportFinding): string => {
    const slash = book.indexOf("/");
    if (slash > 0) return inFull(dossier, book.slice(0, slash));
    if (body !== "") return inFull(dossier, body);
    return book === "" ? wholeVolume : book;
  };
  return {
    unitOf,
    bodyOf: (finding) => (finding.body === "" ? unitOf(finding) : inFull(finding.dossier, finding.body)),
  };
}

/** A name without what a short name leaves out: the party before it, and the name of the county. */
function keyOf(dossier: string, county: string, name: string): string {
  const bare = name.replace(/^(?:中国共产党|中共)/u, "");
  const rest = bare.startsWith(county) ? bare.slice(county.length) : bare.replace(/^县/u, "");
  return `${dossier}\u0000${rest}`;
}

/** Where a finding points; one about the volume points at no file. */
export const placeText = (ref: ReportFinding["at"]): string => addressText(ref) || wholeVolume;

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
