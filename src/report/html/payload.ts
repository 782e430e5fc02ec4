import { type Report } from "../../../schemas/report.js";
import { addressText } from "../../model/cell.js";
import { levels } from "../../model/finding.js";
import { type CountyPictures } from "../../picture/county-pictures.js";
import { picturing } from "./picturing.js";
import { headingOf, headings } from "../headings.js";
import { namingOf, placeText } from "../group.js";

const sinces = ["", "new", "still"] as const;
const statuses = ["open", "explained", "waived"] as const;

/**
 * The findings as the page's script reads them: short, since there may be twenty thousand. Checks, levels, headings and
 * statuses are numbers into short lists; addresses are ready to copy, with sheet and cell apart for display.
 */
export function payload(
  report: Report,
  checkIndex: (check: string) => number,
  drawn: readonly CountyPictures[],
): object {
  const pictureOf = picturing(drawn);
  const { unitOf, bodyOf } = namingOf(report);
  const counties = report.dossiers.map(({ id }) => id);
  return {
    counties,
    levels,
    headings,
    statuses,
    sinces,
    checks: report.checks.map(({ id, title }) => ({ id, title })),
    findings: report.findings.map((finding) => ({
      code: finding.fingerprint,
      county: counties.indexOf(finding.dossier),
      check: checkIndex(finding.check),
      level: levels.indexOf(finding.level),
      heading: headings.indexOf(headingOf(finding.rules)),
      status: statuses.indexOf(finding.status),
      text: finding.message,
      fix: finding.suggestion,
      answer: finding.explanation,
      rules: finding.rules.join(" "),
      unit: unitOf(finding),
      body: bodyOf(finding),
      at: place(finding.at),
      related: finding.related.map(place),
      since: sinces.indexOf(finding.since),
      picture: pictureOf(finding),
      causes: finding.consequences.map(({ message, at }) => [addressText(at), message]),
    })),
  };
}

type Place = Report["findings"][number]["at"];

const place = (cell: Place): readonly string[] => [placeText(cell), cell.book, cell.sheet, cell.cell];
