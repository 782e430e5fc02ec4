import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Report } from "../../schemas/report.js";
import { type CountyFiles, type CountyPictures } from "../pipeline.js";
import { entryPath, keep, kept, keptLast, sha256 } from "./cache.js";
import { type CountySummary } from "./county-summary.js";
import { type CacheUse, type CountyResult, type CountyTask, type Step } from "./county-task.js";
import { loadCounty } from "./folder.js";
import { type Reader } from "./reader.js";
import { stopwatch } from "./stopwatch.js";

/** What is kept of a county's run, beside its files. */
interface Kept {
  readonly summary: CountySummary;
  readonly report: Report | undefined;
  readonly pictures?: CountyPictures | undefined;
  /** the files written, with the hash of each */
  readonly files: Readonly<Record<string, string>>;
  /** outputs that were not due: none of them may lie there */
  readonly absent: readonly string[];
}

/**
 * One county's whole job. Where an earlier run kept its results and nothing they are made of has changed, they are taken as they
 * are: its files are hashed, not parsed.
 */
export async function countyJob(task: CountyTask, reader: Reader, step: Step): Promise<CountyResult> {
  const watch = stopwatch(task.timed ? () => performance.now() : undefined);
  const county = await watch.takeAsync("stage", "取文件", () => loadCounty(task.place));
  const cache = cacheOf(task);
  const key = cache === undefined ? "" : keyOf(task, county, cache.program);
  const path = cache === undefined ? "" : pathOf(task, cache.folder);
  const before = cache === undefined ? undefined : await stillThere(task, await kept(path, key));
  if (before !== undefined) return { ...before, timings: watch.timings, kept: true };
  // loaded here, so that a run in which nothing changed does not wait for the parsers and the Word library
  const { workCounty } = await import("./county-work.js");
  const { summary, report, pictures, due, absent, refused } = await workCounty(task, county, { reader, step, watch });
  if (cache !== undefined) {
    await sweep(task, await keptLast(path), due);
    const now: Kept = {
      summary,
      report: task.wantsReport ? report : undefined,
      pictures,
      files: Object.fromEntries(due),
      absent,
    };
    // what failed, or was given up for time or memory, may go better next time
    const { failures, crashed, remarks } = summary;
    const sound = [failures, crashed, remarks].every((list) => list.length === 0) && !refused;
    if (sound) await keep(path, key, now);
  }
  return { summary, report: task.wantsReport ? report : undefined, pictures, timings: watch.timings, kept: false };
}

/** Pages printed by an office program change with it and its fonts: nothing of them is kept. */
const cacheOf = ({ cache, drafts }: CountyTask): CacheUse | undefined =>
  drafts?.exactPages === true ? undefined : cache;

const pathOf = ({ place, wantsReport }: CountyTask, folder: string): string =>
  entryPath(folder, place.id, wantsReport ? "核对" : "生成");

/** Everything a result is made of. */
function keyOf(
  { place, frame, outputs, drafts, wantsReport, wantsPictures = false }: CountyTask,
  { files }: CountyFiles,
  program: string,
): string {
  const inputs = files.map(({ path, bytes, unread }) => [path, unread ?? sha256(bytes)]);
  return sha256(
    JSON.stringify([program, place.id, frame, outputs ?? "", drafts ?? "", wantsReport, wantsPictures, inputs]),
  );
}

/** Results kept under the right key, if every file they speak of lies there as it was written. */
async function stillThere(
  { folder }: CountyTask,
  value: unknown,
): Promise<Pick<CountyResult, "summary" | "report" | "pictures"> | undefined> {
  if (value === undefined) return undefined;
  // under this key only this very program writes, and the entry's hash says that it is as written
  const { summary, report, pictures, files, absent } = value as Kept;
  for (const [name, hash] of Object.entries(files)) if ((await hashAt(join(folder, name))) !== hash) return undefined;
  for (const name of absent) if ((await hashAt(join(folder, name))) !== undefined) return undefined;
  return { summary, report, pictures };
}

const hashAt = (path: string): Promise<string | undefined> => readFile(path).then(sha256, () => undefined);

/** Removes from the folders of results what the run before wrote and this one no longer makes, unless somebody has changed it since. */
async function sweep({ folder }: CountyTask, last: unknown, due: ReadonlyMap<string, string>): Promise<void> {
  if (typeof last !== "object" || last === null || !("files" in last)) return;
  for (const [name, hash] of Object.entries(last.files ?? {}))
    if (name.includes("/") && !due.has(name) && (await hashAt(join(folder, name))) === hash)
      await rm(join(folder, name)).catch(() => {});
}
