import { join } from "node:path";
import pLimit from "p-limit";
import { countyJob, stepsPerCounty } from "../node/county-job.js";
import { type CountySummary } from "../node/county-summary.js";
import { readArguments } from "./arguments.js";
import { countiesAt } from "./counties.js";
import { earlierAt, profileAt } from "./judging.js";
import { progress } from "./progress.js";
import { type ExitStatus, type Terminal } from "./terminal.js";
import { version } from "./version.js";

/** Counties in flight: bounds memory, and lets one write while another is read. */
const atOnce = 2;

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
  const frame = { version, asOf: "", profile, since };
  const bar = progress(terminal, counties.length * stepsPerCounty);
  const limit = pLimit(atOnce);
  const summaries = await Promise.all(
    counties.map((place) => limit(countyJob, { place, folder: join(out, place.id), frame }, bar.step)),
  );
  bar.end();
  for (const summary of summaries) terminal.out(`${summaryLine(summary, join(out, summary.id))}\n`);
  if (summaries.some(({ crashed }) => crashed.length > 0)) return 3;
  const spoilt = summaries.some(({ unread, failures }) => unread !== "" || failures.length > 0);
  return problems.length > 0 || spoilt ? 2 : 0;
}

function summaryLine(
  { id, counts, open, crashed, unread, since, written, failures }: CountySummary,
  folder: string,
): string {
  return [
    `${id}：机构 ${counts.bodies}，任职 ${counts.tenures}，人物 ${counts.persons}；`,
    `强制 ${open.mandatory}，核实 ${open.verify}，提示 ${open.hint}`,
    written.length === 0 ? "" : ` → ${folder}/：${written.join("、")}`,
    since === "" ? "" : `；与上次相比：${since}`,
    unread === "" && open.mandatory > 0 ? `；付印稿未生成，须先改完 ${open.mandatory} 处“强制”问题` : "",
    crashed.length > 0 ? `；程序出错，未能完成的检查：${crashed.join("、")}` : "",
    unread === "" ? "" : `；没有读到任何记录，没有生成书稿：${unread}`,
    ...failures.map((failure) => `；${failure}`),
  ].join("");
}
