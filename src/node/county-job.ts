import { rm } from "node:fs/promises";
import { join } from "node:path";
import { keep, keptLast } from "./cache.js";
import { type CountyResult, type CountyTask, type Step } from "./county-task.js";
import { workCounty } from "./county-work.js";
import { loadCounty } from "./folder.js";
import { type Kept, cacheOf, hashAt, keyOf, pathOf } from "./kept-county.js";
import { type Reader } from "./reader.js";
import { stopwatch } from "./stopwatch.js";

/** One county's whole job; what comes of it is kept for the next run. */
export async function countyJob(task: CountyTask, reader: Reader, step: Step): Promise<CountyResult> {
  const watch = stopwatch(task.timed ? () => performance.now() : undefined);
  const county = await watch.takeAsync("stage", "取文件", () => loadCounty(task.place));
  const cache = cacheOf(task);
  const { summary, report, pictures, due, absent, refused } = await workCounty(task, county, { reader, step, watch });
  if (cache !== undefined) {
    const path = pathOf(task, cache.folder);
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
    if (sound) await keep(path, keyOf(task, county, cache.program), now);
  }
  return { summary, report: task.wantsReport ? report : undefined, pictures, timings: watch.timings, kept: false };
}

/** Removes from the folders of results what the run before wrote and this one no longer makes, unless somebody has changed it since. */
async function sweep({ folder }: CountyTask, last: unknown, due: ReadonlyMap<string, string>): Promise<void> {
  if (typeof last !== "object" || last === null || !("files" in last)) return;
  for (const [name, hash] of Object.entries(last.files ?? {}))
    if (name.includes("/") && !due.has(name) && (await hashAt(join(folder, name))) === hash)
      await rm(join(folder, name)).catch(() => {});
}
