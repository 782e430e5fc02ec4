import { join } from "node:path";
import { type CountySummary } from "../node/county-summary.js";
import { type CountyTask } from "../node/county-task.js";
import { readArguments } from "./arguments.js";
import { readAsOf } from "./as-of.js";
import { cacheIn } from "./cache-use.js";
import { countiesAt } from "./counties.js";
import { runCountyTasks } from "./county-run.js";
import { earlierDrafts } from "./earlier-drafts.js";
import { earlierAt, earlierOf, profileAt } from "./judging.js";
import { type ExitStatus, type Terminal } from "./terminal.js";
import { version } from "./version.js";

/** The main job: every county under the given folders, to its report and drafts. Findings are its product, not its failure. */
export async function compile(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const { positionals, value, flag } = readArguments("compile", args, {
    out: { type: "string" },
    profile: { type: "string" },
    since: { type: "string" },
    "as-of": { type: "string" },
    "exact-pages": { type: "boolean" },
    timings: { type: "boolean" },
  });
  const out = value("out") ?? "output";
  const asOf = readAsOf(value("as-of"));
  const profile = await profileAt(value("profile"));
  const cache = await cacheIn(out);
  const { counties, problems, notes } = await countiesAt(positionals.length === 0 ? ["sources"] : positionals, cache);
  for (const sentence of [...problems, ...notes]) terminal.err(`${sentence}\n`);
  if (counties.length === 0) return 2;
  // read before anything is written: the earlier report may be the one this run replaces
  const since = await earlierAt(value("since"), counties);
  const earlier = await Promise.all(counties.map(({ id }) => earlierDrafts(value("since"), id)));
  const tasks = counties.map((place, index): CountyTask => ({
    place,
    drafts: { earlier: earlier[index] ?? {}, exactPages: flag("exact-pages") },
    frame: { version, asOf, profile, since: earlierOf(place.id, since) },
    outputs: undefined,
    folder: join(out, place.id),
    wantsReport: false,
    cache,
    timed: flag("timings"),
  }));
  const { results, failures, interrupted } = await runCountyTasks(tasks, terminal);
  const summaries = results.map(({ summary }) => summary);
  for (const summary of summaries) terminal.out(`${summaryLine(summary, join(out, summary.id))}\n`);
  if (interrupted) return 130;
  if (failures.length > 0 || summaries.some(({ crashed }) => crashed.length > 0)) return 3;
  const spoilt = summaries.some(({ unread, failures }) => unread !== "" || failures.length > 0);
  return problems.length > 0 || spoilt ? 2 : 0;
}

/** Files by name; those in a folder by their number. */
function filesText(written: readonly string[]): string {
  const folders = new Map<string, number>();
  for (const name of written) {
    const shown = name.includes("/") ? name.slice(0, name.indexOf("/") + 1) : name;
    folders.set(shown, (folders.get(shown) ?? 0) + 1);
  }
  return Array.from(folders, ([name, count]) => (name.endsWith("/") ? `${name}（${count} 个文件）` : name)).join("、");
}

function summaryLine(
  { id, counts, open, crashed, unread, since, written, remarks, failures }: CountySummary,
  folder: string,
): string {
  return [
    `${id}：机构 ${counts.bodies}，任职 ${counts.tenures}，人物 ${counts.persons}；`,
    `强制 ${open.mandatory}，核实 ${open.verify}，提示 ${open.hint}`,
    written.length === 0 ? "" : ` → ${folder}/：${filesText(written)}`,
    since === "" ? "" : `；与上次相比：${since}`,
    unread === "" && open.mandatory > 0 ? `；付印稿未生成，须先改完 ${open.mandatory} 处“强制”问题` : "",
    crashed.length > 0 ? `；程序出错，未能完成的检查：${crashed.join("、")}` : "",
    unread === "" ? "" : `；没有读到任何记录，没有生成书稿：${unread}`,
    ...remarks.map((remark) => `；${remark.replace(/。$/u, "")}`),
    ...failures.map((failure) => `；${failure}`),
  ].join("");
}
