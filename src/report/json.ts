import { type Report, type ReportSince } from "../../schemas/report.js";

/**
 * The report as JSON: the keys in the order of the contract whatever order they were built in, two spaces, a newline at the
 * end. `counts` and `data` keep the order their makers gave them.
 */
export function reportJson(report: Report): string {
  return `${JSON.stringify(inOrder(report), undefined, 2)}\n`;
}

const inOrder = (report: Report): Report => ({
  format: report.format,
  tool: { version: report.tool.version, rules: report.tool.rules },
  asOf: report.asOf,
  profile: { name: report.profile.name, changes: report.profile.changes },
  dossiers: report.dossiers.map(({ id, county, volume, settings, snapshot, inputs, counts, grid, chiefs }) => ({
    id,
    county,
    volume,
    settings: inSettingsOrder(settings),
    snapshot,
    inputs: inputs.map(({ book, sheet, kind, rows: { total, title, header, note, record, rejected } }) => ({
      book,
      sheet,
      kind,
      rows: { total, title, header, note, record, rejected },
    })),
    counts,
    ...(grid === undefined ? {} : { grid: inGridOrder(grid) }),
    ...(chiefs === undefined ? {} : { chiefs: chiefs.map(inChiefOrder) }),
  })),
  checks: report.checks.map(({ id, title, level, rules, outcome, why }) => ({ id, title, level, rules, outcome, why })),
  findings: report.findings.map((finding) => ({
    fingerprint: finding.fingerprint,
    dossier: finding.dossier,
    check: finding.check,
    variant: finding.variant,
    rules: finding.rules,
    level: finding.level,
    message: finding.message,
    suggestion: finding.suggestion,
    body: finding.body,
    at: cell(finding.at),
    related: finding.related.map(cell),
    data: finding.data,
    status: finding.status,
    explanation: finding.explanation,
    answer: {
      by: finding.answer.by,
      date: finding.answer.date,
      basis: finding.answer.basis,
      waivedBy: finding.answer.waivedBy,
    },
    consequences: finding.consequences.map(mention),
    since: finding.since,
  })),
  since: report.since === null ? null : inSinceOrder(report.since),
  summary: {
    mandatory: report.summary.mandatory,
    verify: report.summary.verify,
    hint: report.summary.hint,
    explained: report.summary.explained,
  },
});

type Settings = Report["dossiers"][number]["settings"];

const inSettingsOrder = (settings: Settings): Settings => ({
  title: settings.title,
  upper: settings.upper,
  lower: settings.lower,
  previousLower: settings.previousLower,
  connector: settings.connector,
  padMonths: settings.padMonths,
  openStyle: settings.openStyle,
  phases: settings.phases.map(({ name, from, to }) => ({ name, from, to })),
});

type Grid = NonNullable<Report["dossiers"][number]["grid"]>;

const inGridOrder = ({ from, to, rows }: Grid): Grid => ({
  from,
  to,
  rows: rows.map(({ body, system, runs }) => ({
    body,
    system,
    runs: runs.map(({ state, from, to }) => ({ state, from, to })),
  })),
});

type Chief = NonNullable<Report["dossiers"][number]["chiefs"]>[number];

const inChiefOrder = ({ body, post, leading, runs }: Chief): Chief => ({
  body,
  post,
  leading,
  runs: runs.map(({ state, from, to, who }) => ({ state, from, to, who })),
});

type Cell = Report["findings"][number]["at"];

const cell = ({ book, sheet, cell }: Cell): Cell => ({ book, sheet, cell });

type Mention = Report["findings"][number]["consequences"][number];

const mention = ({ fingerprint, check, variant, level, message, at }: Mention): Mention => ({
  fingerprint,
  check,
  variant,
  level,
  message,
  at: cell(at),
});

const inSinceOrder = (since: ReportSince): ReportSince => ({
  version: since.version,
  rules: since.rules,
  asOf: since.asOf,
  new: since.new,
  still: since.still,
  gone: since.gone.map((one) => ({ dossier: one.dossier, ...mention(one), why: one.why })),
  explained: since.explained,
});
