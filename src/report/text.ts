import { type Report, type ReportCheck, type ReportFinding, type ReportSince } from "../../schemas/report.js";
import { addressText } from "../model/cell.js";
import { levelNames, levels } from "../model/finding.js";
import { type CountyDigest, type Tally, addsUp, countyTitle, digest, ledgerSum, sizes } from "./digest.js";
import { type Group, type Naming, groupBy, namingOf, placeText } from "./group.js";
import { consequenceText, earlierName, goneBy, newMark, profileText, sinceText } from "./standing.js";
import { type Ink, type Paint, columnsOf, paintWith, plain, wrap } from "./terminal.js";

interface TextOptions {
  readonly colour: boolean;
  /** columns of the terminal */
  readonly width: number;
  /** findings shown per county; the rest are counted */
  readonly limit: number;
}

/** The report for a terminal: unanswered findings by body, gravest first, then what was not checked and what was not read. */
export function reportText(report: Report, options: TextOptions): string {
  const paint = paintWith(options.colour);
  const naming = namingOf(report);
  const facts = [
    report.asOf === "" ? "" : `截至${plain(report.asOf)}`,
    `程序${plain(report.tool.version)}`,
    `规则${plain(report.tool.rules)}`,
    `规范${plain(profileText(report))}`,
  ];
  const lines = [
    `${paint("bold", "核对报告")}  ${facts.filter((fact) => fact !== "").join("  ")}`,
    ...digest(report).flatMap((county) => ["", ...countyLines(county, naming, options, paint)]),
    ...sinceLines(report.since, options),
    ...section("出错的检查（结论不全，请告知维护者）", crashes(report), options.width),
    ...cleanLines(report),
    ...notRunLines(report, options.width),
    ...section("要看一看的表", ledger(report), options.width),
  ];
  return `${lines.join("\n")}\n`;
}

function countyLines(county: CountyDigest, { bodyOf }: Naming, { width, limit }: TextOptions, paint: Paint): string[] {
  const { dossier, open, answered, verdict, findings } = county;
  const size = sizes(dossier).map(([name, count]) => `${name}${count}`);
  const answers = answered > 0 ? ` 已说明${answered}` : "";
  const inks = { red: "mandatory", yellow: "verify", green: "good", grey: "bold" } as const satisfies Record<
    string,
    Ink
  >;
  const groups = groupBy(
    findings.filter(({ status }) => status === "open"),
    bodyOf,
  );
  return [
    `${paint("bold", plain(countyTitle(dossier)))} ${size.join(" ")}；${tallyText(open)}${answers}`,
    ...wrap(verdict.sentence, width).map((line) => paint(inks[verdict.light], line)),
    ...groupLines(groups, width, limit, paint),
  ];
}

/** Shares the limit among the bodies: each shows its gravest, so that one body's hundreds do not hide the others. */
function groupLines(groups: readonly Group[], width: number, limit: number, paint: Paint): string[] {
  const share = Math.max(3, Math.ceil(limit / Math.max(1, groups.length)));
  const lines: string[] = [];
  let left = limit;
  let hiddenGroups = 0;
  let hidden = 0;
  for (const { name, open, findings } of groups) {
    const shown = findings.slice(0, Math.min(share, left));
    if (shown.length === 0) {
      hiddenGroups++;
      hidden += findings.length;
      continue;
    }
    left -= shown.length;
    lines.push("", `${paint("bold", plain(name))} ${presentText(open)}`);
    lines.push(...shown.flatMap((finding) => findingLines(finding, width, paint)));
    const rest = findings.length - shown.length;
    if (rest > 0) lines.push(`  另有 ${rest} 条，见核对报告.html`);
  }
  if (hidden > 0) lines.push("", `另有 ${hiddenGroups} 个机构（单位）的 ${hidden} 条，见核对报告.html`);
  return lines;
}

function findingLines(finding: ReportFinding, width: number, paint: Paint): string[] {
  const said = (label: string, value: string): string[] => hanging(`       ${label}`, value, width);
  return [
    // An address stays on one line, so that it can be copied.
    [`  ${paint(finding.level, levelNames[finding.level])}`, newMark(finding), plain(placeText(finding.at))]
      .filter((part) => part !== "")
      .join(" "),
    ...said("", finding.message),
    ...(finding.suggestion === "" ? [] : said("建议：", finding.suggestion)),
    ...finding.related.map((cell) => `       对照：${plain(addressText(cell))}`),
    ...(finding.consequences.length === 0 ? [] : said("", `${consequenceText(finding)}。`)),
    paint("faint", `       问题编号：${plain(finding.fingerprint)}`),
  ];
}

/** A labelled text whose further lines stand under the first character after the label. */
function hanging(label: string, text: string, width: number): string[] {
  const indent = columnsOf(label);
  return wrap(plain(text), Math.max(20, width - indent)).map(
    (line, index) => `${index === 0 ? label : " ".repeat(indent)}${line}`,
  );
}

const tallyText = (open: Tally): string => levels.map((level) => `${levelNames[level]}${open[level]}`).join(" ");

const presentText = (open: Tally): string =>
  levels.flatMap((level) => (open[level] > 0 ? `${levelNames[level]}${open[level]}` : [])).join(" ");

function section(title: string, entries: readonly string[], width: number): string[] {
  if (entries.length === 0) return [];
  return ["", `${title}：${entries.length} 项`, ...entries.flatMap((entry) => hanging("  ", entry, width))];
}

const named = ({ title, id }: ReportCheck): string => `${title}（${id}）`;

const crashes = ({ checks }: Report): string[] =>
  checks.flatMap((check) =>
    check.outcome === "crashed" ? `${named(check)}${check.why === "" ? "" : `：${check.why}`}` : [],
  );

function cleanLines({ checks }: Report): string[] {
  const clean = checks.filter(({ outcome }) => outcome === "clean").length;
  return clean === 0 ? [] : ["", `查过、没有问题的检查：${clean} 项`];
}

/** Checks not done, by the reason: one thing not handed in stops many. */
function notRunLines({ checks }: Report, width: number): string[] {
  const byReason = new Map<string, string[]>();
  const notRun = checks.filter(({ outcome }) => outcome === "not-run");
  for (const check of notRun) byReason.set(check.why, [...(byReason.get(check.why) ?? []), named(check)]);
  const reasons = Array.from(byReason, ([why, names]) =>
    hanging("  ", `${why === "" ? "没有写明原因" : why}（${names.length} 项）：${names.join("、")}`, width),
  );
  return notRun.length === 0 ? [] : ["", `没有查的检查：${notRun.length} 项`, ...reasons.flat()];
}

/** What became of the findings of the earlier report; those that are gone by their address then. */
function sinceLines(since: ReportSince | null, { width, limit }: TextOptions): string[] {
  if (since === null) return [];
  const lists = goneBy(since).flatMap(([name, gone]) => [
    `  ${name}：`,
    ...gone
      .slice(0, limit)
      .flatMap((one) => [
        `    ${levelNames[one.level]} ${plain(addressText(one.at))}`,
        ...hanging("         ", one.message, width),
      ]),
    ...(gone.length > limit ? [`    另有 ${gone.length - limit} 条，见核对报告.html`] : []),
  ]);
  return ["", ...hanging("", `与上次报告（${earlierName(since)}）相比：${sinceText(since)}`, width), ...lists];
}

/** Only what asks for attention: rows not read, sheets not recognised, sums that do not hold. */
function ledger(report: Report): string[] {
  return report.dossiers.flatMap((dossier) =>
    dossier.inputs.flatMap((input) => {
      const said = [
        input.kind === "" ? "认不出是哪种表，没有读" : "",
        input.rows.rejected > 0 ? `退回 ${input.rows.rejected} 行` : "",
        addsUp(input) ? "" : `非空行 ${input.rows.total} 行，各项相加 ${ledgerSum(input)} 行，对不上，是程序的毛病`,
      ].filter((fact) => fact !== "");
      const county = report.dossiers.length > 1 ? `${countyTitle(dossier)} ` : "";
      return said.length === 0 ? [] : `${county}${addressText({ ...input, cell: "" })}：${said.join("；")}`;
    }),
  );
}
