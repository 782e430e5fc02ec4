import { type Report, type ReportCheck, type ReportFinding } from "../../schemas/report.js";
import { type Level, levelNames } from "../model/finding.js";
import { countyTitle } from "./digest.js";
import { type CheckHelp } from "./html/help.js";
import { placeText } from "./group.js";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const levels: Readonly<Record<Level, string>> = { mandatory: "error", verify: "warning", hint: "note" };

/**
 * The report as SARIF 2.1.0 (OASIS), the exchange format of checking tools. Files are named relative to their county's folder; a
 * cell is a logical location, and its row and column stand for line and column.
 */
export function reportSarif(report: Report, help: readonly CheckHelp[]): string {
  const { tool, dossiers, checks, findings } = report;
  const words = new Map(help.map((one) => [one.id, one]));
  const indices = new Map(checks.map(({ id }, index) => [id, index]));
  const run = {
    tool: {
      driver: {
        name: "zuzhishi",
        fullName: "zuzhishi 组织史资料编纂",
        semanticVersion: tool.version,
        version: tool.version,
        language: "zh-CN",
        rules: checks.map((check) => ruleOf(check, words.get(check.id))),
      },
    },
    language: "zh-CN",
    invocations: [invocationOf(report)],
    originalUriBaseIds: Object.fromEntries(
      dossiers.map((dossier) => [dossier.id, { description: { text: `${countyTitle(dossier)}送来的文件夹` } }]),
    ),
    results: findings.map((finding) => resultOf(finding, indices.get(finding.check))),
    properties: { rulesVersion: tool.rules, asOf: report.asOf, profile: report.profile.name },
  };
  return `${JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, undefined, 2)}\n`;
}

function ruleOf({ id, title, level, rules }: ReportCheck, help: CheckHelp | undefined) {
  const told = help === undefined ? {} : { fullDescription: { text: help.why }, help: helpText(help) };
  return {
    id,
    shortDescription: { text: title },
    ...told,
    defaultConfiguration: { level: levels[level] },
    properties: { tags: rules },
  };
}

const helpText = ({ basis, why, remedy }: CheckHelp): { readonly text: string; readonly markdown: string } => ({
  text: `依据：${basis}\n为什么：${why}\n怎么改：${remedy}`,
  markdown: `**依据** ${basis}\n\n**为什么** ${why}\n\n**怎么改** ${remedy}`,
});

/** Whether the run can be relied upon, and which checks say nothing. */
function invocationOf({ checks }: Report) {
  return {
    executionSuccessful: checks.every(({ outcome }) => outcome !== "crashed"),
    toolExecutionNotifications: checks.flatMap(({ id, title, outcome, why }) =>
      outcome === "crashed" || outcome === "not-run"
        ? {
            level: outcome === "crashed" ? "error" : "note",
            message: { text: `${title}：${outcome === "crashed" ? "出错" : "没有查"}${why === "" ? "" : `，${why}`}` },
            associatedRule: { id },
          }
        : [],
    ),
  };
}

function resultOf(finding: ReportFinding, ruleIndex: number | undefined) {
  const { check, variant, level, message, suggestion, body, rules, at, related, dossier, fingerprint, since } = finding;
  return {
    ruleId: check,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[level],
    message: { text: suggestion === "" ? message : `${message}建议：${suggestion}。` },
    ...(at.book === "" ? {} : { locations: [locationOf(at, dossier)] }),
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((ref, id) => ({
            id,
            message: { text: placeText(ref) },
            ...locationOf(ref, dossier),
          })),
        }),
    partialFingerprints: { "zuzhishi/1": fingerprint },
    ...suppressed(finding),
    ...(since === "" ? {} : { baselineState: since === "new" ? "new" : "unchanged" }),
    properties: { 级别: levelNames[level], 问题编号: fingerprint, 机构: body, variant, tags: rules },
  };
}

/** A finding that was answered, or that the upper body lets stand. */
function suppressed({ status, explanation, answer }: ReportFinding) {
  if (status === "open") return {};
  const by = [answer.by, answer.date, answer.basis, answer.waivedBy].filter((part) => part !== "").join("，");
  const justification = by === "" ? explanation : `${explanation}（${by}）`;
  return { suppressions: [{ kind: "external", status: "accepted", justification }] };
}

function locationOf({ book, sheet, cell }: ReportFinding["at"], dossier: string) {
  const place = /^(?<letters>[A-Z]{1,3})(?<row>\d+)$/u.exec(cell)?.groups;
  const region =
    place === undefined
      ? {}
      : { region: { startLine: Number(place["row"]), startColumn: columnNumber(place["letters"] ?? "") } };
  const name = [sheet, cell].filter((part) => part !== "").join("!");
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(book), uriBaseId: dossier }, ...region },
    ...(name === ""
      ? {}
      : {
          logicalLocations: [
            { name: cell === "" ? sheet : cell, fullyQualifiedName: name, kind: cell === "" ? "sheet" : "cell" },
          ],
        }),
  };
}

/** A relative reference of RFC 3986: each part of the path percent-encoded as UTF-8. */
const uriOf = (path: string): string =>
  path
    .split("/")
    .map((part) => encodeURIComponent(part.replaceAll(/\p{Cs}/gu, "\uFFFD")))
    .join("/");

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
