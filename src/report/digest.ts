import { type Report, type ReportDossier, type ReportFinding } from "../../schemas/report.js";
import { volumeSheet } from "../../schemas/sheets/volume.js";
import { type Level, levels } from "../model/finding.js";

type Light = "red" | "yellow" | "green" | "grey";

/** What the first line says: a light, its word, one plain sentence, and what limits the sentence. */
export interface Verdict {
  readonly light: Light;
  readonly word: string;
  readonly sentence: string;
  readonly cautions: readonly string[];
}

export type Tally = Readonly<Record<Level, number>>;

/** One county of the report, counted. */
export interface CountyDigest {
  readonly dossier: ReportDossier;
  /** gravest first, unanswered before answered, otherwise in report order */
  readonly findings: readonly ReportFinding[];
  /** unanswered findings */
  readonly open: Tally;
  /** answered with a 情况说明, or waived by the upper level */
  readonly answered: number;
  readonly verdict: Verdict;
}

export function digest(report: Report): CountyDigest[] {
  return report.dossiers.map((dossier) => {
    const findings = report.findings.filter((finding) => finding.dossier === dossier.id);
    const open = tally(findings);
    return {
      dossier,
      findings: gravestFirst(findings),
      open,
      answered: findings.filter(({ status }) => status !== "open").length,
      verdict: verdictOf(dossier, open, report.checks),
    };
  });
}

/** Unanswered findings by level. */
export function tally(findings: readonly ReportFinding[]): Tally {
  const counts = { mandatory: 0, verify: 0, hint: 0 };
  for (const { level, status } of findings) if (status === "open") counts[level]++;
  return counts;
}

export const gravestFirst = (findings: readonly ReportFinding[]): ReportFinding[] =>
  Array.from(findings).sort((a, b) => rank(a) - rank(b));

const rank = ({ level, status }: ReportFinding): number => levels.indexOf(level) * 2 + (status === "open" ? 0 : 1);

const lights: Readonly<Record<Light, string>> = { red: "必须改", yellow: "要说明", green: "通过", grey: "没有查全" };

function verdictOf(dossier: ReportDossier, open: Tally, checks: Report["checks"]): Verdict {
  const crashed = checks.filter(({ outcome }) => outcome === "crashed").length;
  const notRun = checks.filter(({ outcome }) => outcome === "not-run").length;
  const done = checks.some(({ outcome }) => outcome === "found" || outcome === "clean");
  const rejected = dossier.inputs.reduce((sum, { rows }) => sum + rows.rejected, 0);
  const unknown = dossier.inputs.filter(({ kind }) => kind === "").length;
  const unbalanced = dossier.inputs.filter((input) => !addsUp(input)).length;
  const cautions = [
    crashed > 0 ? `${crashed} 项检查出错，没有做完。` : "",
    notRun > 0 ? `${notRun} 项检查没有查，原因见“查了什么”。` : "",
    rejected > 0 ? `${rejected} 行没有读成记录（退回），见“行账”。` : "",
    unknown > 0 ? `${unknown} 张表认不出是哪种表，没有读，见“行账”。` : "",
    unbalanced > 0 ? `${unbalanced} 张表的行账对不上，是程序的毛病，请告知维护者。` : "",
  ].filter((caution) => caution !== "");
  const say = (light: Light, sentence: string): Verdict => ({ light, word: lights[light], sentence, cautions });
  if (dossier.inputs.length === 0) return say("grey", "没有读到任何表，不能据此付印。");
  // what 卷信息 says of the volume is no record of it
  if (!dossier.inputs.some(({ kind, rows }) => kind !== volumeSheet.name && rows.record > 0))
    return say("grey", "没有读到一条记录，不能据此付印。");
  if (!done) return say("grey", "一项检查也没有做成，不能据此付印。");
  if (open.mandatory > 0) return say("red", `还有 ${open.mandatory} 处必须改，才能付印。`);
  if (crashed > 0 || unbalanced > 0) return say("grey", "没有查出必须改的，但检查没有做完，不能据此付印。");
  if (open.verify > 0) return say("yellow", `没有必须改的；还有 ${open.verify} 处要核实，改正或写情况说明。`);
  if (open.hint > 0) return say("green", `没有必须改、必须说明的；${open.hint} 条提示可改可不改。`);
  return say("green", "没有查出要处理的问题。");
}

type Input = ReportDossier["inputs"][number];

/** The parts of a sheet's ledger, in the order they are printed. */
export const ledgerParts = ["title", "header", "note", "record", "rejected"] as const;
export const ledgerNames: Readonly<Record<(typeof ledgerParts)[number], string>> = {
  title: "标题",
  header: "表头",
  note: "说明",
  record: "记录",
  rejected: "退回",
};

export const ledgerSum = ({ rows }: Input): number => ledgerParts.reduce((sum, part) => sum + rows[part], 0);

/** Whether every non-blank row is accounted for. */
export const addsUp = (input: Input): boolean => ledgerSum(input) === input.rows.total;

const countNames: readonly (readonly [name: string, keys: readonly string[]])[] = [
  ["机构", ["bodies", "organizations"]],
  ["任职", ["tenures"]],
  ["人", ["persons"]],
];

/** 机构, 任职, 人 with their numbers; one body under three names counts once where the report tells. */
export const sizes = ({ counts }: ReportDossier): (readonly [name: string, count: number])[] =>
  countNames.map(([name, keys]) => [name, keys.map((key) => counts[key]).find((count) => count !== undefined) ?? 0]);

/** 河西县 第三卷 → `河西县（第三卷）`. */
export function countyTitle({ id, county, volume }: ReportDossier): string {
  const name = county === "" ? id : county;
  return volume === "" ? name : `${name}（${volume}）`;
}
