import { join } from "node:path";
import pLimit from "p-limit";
import { type Report } from "../../schemas/report.js";
import { volumeSheet } from "../../schemas/sheets/volume.js";
import { addressText } from "../model/cell.js";
import { type Stage, stageNames } from "../model/volume.js";
import { readCountyBounded } from "../node/bounded-read.js";
import { type CountyPlace, loadCounty } from "../node/folder.js";
import { answers, checkCounty, checkHelp, draft, report } from "../pipeline.js";
import { reportHtml, reportJson, sinceText } from "../report/index.js";
import { type ReportFrame } from "../settle/build-report.js";
import { readArguments } from "./arguments.js";
import { countiesAt } from "./counties.js";
import { earlierAt, profileAt } from "./judging.js";
import { outputFolder } from "./output-folder.js";
import { type Progress, progress } from "./progress.js";
import { type ExitStatus, type Terminal } from "./terminal.js";
import { version } from "./version.js";

/** Counties in flight: bounds memory, and lets one write while another is read. */
const atOnce = 2;
const stages: readonly Stage[] = ["city", "province", "print"];

const answerSheetName = "核实情况说明表.docx";

/** The main job: every county under the given folders, to its report and drafts. Findings are its product, not its failure. */
export async function compile(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { positionals, value } = readArguments("compile", args, {
    out: { type: "string" },
    profile: { type: "string" },
    since: { type: "string" },
  });
  const out = value("out") ?? "output";
  const profile = await profileAt(value("profile"));
  const { counties, problems, notes } = await countiesAt(positionals.length === 0 ? ["sources"] : positionals);
  for (const sentence of [...problems, ...notes]) terminal.err(`${sentence}\n`);
  if (counties.length === 0) return 2;
  // read before anything is written: the earlier report may be the one this run replaces
  const since = await earlierAt(value("since"), counties);
  const judging = { profile, since };
  const bar = progress(terminal, counties.length * (stages.length + 2));
  const limit = pLimit(atOnce);
  const results = await Promise.all(
    counties.map((place) => limit(compileCounty, place, join(out, place.id), judging, bar)),
  );
  bar.end();
  for (const result of results) terminal.out(`${result.line}\n`);
  if (results.some((result) => result.status === 3)) return 3;
  return problems.length > 0 || results.some((result) => result.status === 2) ? 2 : 0;
}

interface Compiled {
  readonly line: string;
  readonly status: ExitStatus;
}

type Judging = Pick<ReportFrame, "profile" | "since">;

/** One county to its files. What cannot be written is told in its line; the other files, and the other counties, go on. */
async function compileCounty(
  place: CountyPlace,
  folder: string,
  { profile, since }: Judging,
  bar: Progress,
): Promise<Compiled> {
  const output = outputFolder(folder);
  const dossier = await readCountyBounded(await loadCounty(place));
  bar.step(`${place.id}：已读入`);
  const checked = checkCounty(dossier, profile);
  const made = report([checked], { version, asOf: "", profile, since });
  const readable = hasRecords(made);
  await output.write("核对报告.html", reportHtml(made, checkHelp()));
  await output.write("核对报告.json", reportJson(made));
  if (readable) await output.write(answerSheetName, await answers(dossier, made));
  bar.step(`${place.id}：已核对`);
  for (const stage of stages) {
    const name = `${stageNames[stage]}.docx`;
    const withheld = !readable || (stage === "print" && made.summary.mandatory > 0);
    // a print draft left from an earlier run must not outlive the findings that forbid it
    if (withheld && stage === "print") await output.remove(name);
    if (!withheld) await output.write(name, await draft(dossier, stage, made.findings));
    bar.step(`${place.id}：${stageNames[stage]}${withheld ? "：未生成" : ""}`);
  }
  const status = statusOf(made);
  const line = summaryLine(place.id, made, folder, output.written);
  if (output.failures.length === 0) return { line, status };
  return { line: [line, ...output.failures].join("；"), status: status === 3 ? 3 : 2 };
}

/** A run that read no record has checked nothing, whatever its findings say; a crashed check is a fault of the program. */
export function statusOf(made: Report): ExitStatus {
  if (made.checks.some((check) => check.outcome === "crashed")) return 3;
  return hasRecords(made) ? 0 : 2;
}

/** What 卷信息 says of the volume is no record of it. */
const hasRecords = (made: Report): boolean =>
  made.dossiers.some(({ inputs }) => inputs.some(({ kind, rows }) => kind !== volumeSheet.name && rows.record > 0));

function summaryLine(id: string, made: Report, folder: string, files: readonly string[]): string {
  const counts = made.dossiers[0]?.counts ?? {};
  const { mandatory, verify, hint } = made.summary;
  const readable = hasRecords(made);
  const crashed = made.checks.filter((check) => check.outcome === "crashed").map((check) => check.title);
  return [
    `${id}：机构 ${counts["bodies"] ?? 0}，任职 ${counts["tenures"] ?? 0}，人物 ${counts["persons"] ?? 0}；`,
    `强制 ${mandatory}，核实 ${verify}，提示 ${hint}`,
    files.length === 0 ? "" : ` → ${folder}/：${files.join("、")}`,
    made.since === null ? "" : `；与上次相比：${sinceText(made.since)}`,
    readable && mandatory > 0 ? `；付印稿未生成，须先改完 ${mandatory} 处“强制”问题` : "",
    crashed.length > 0 ? `；程序出错，未能完成的检查：${crashed.join("、")}` : "",
    readable ? "" : `；没有读到任何记录，没有生成书稿：${whyUnread(made)}`,
  ].join("");
}

/** The first thing said against the files of a county that gave no record. */
function whyUnread({ findings }: Report): string {
  const refusals = findings.filter(({ level }) => level === "mandatory");
  const [first] = refusals;
  if (first === undefined) return "里面没有填好的表格";
  const others = new Set(refusals.map(({ at }) => at.book)).size - 1;
  return `${addressText(first.at)}：${first.message}${others > 0 ? `其余 ${others} 个文件见核对报告。` : ""}`;
}
