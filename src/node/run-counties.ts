import { readdir, rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import pLimit from "p-limit";
import { type CountyOutcome, type CountyPool } from "./county-pool.js";
import { type CountyTask, type Step } from "./county-task.js";
import { keptCounty } from "./kept-county.js";
import { partialSuffix } from "./write-file.js";

/** Counties in flight at most: memory is bounded by them, whatever the machine has of processors. */
const mostAtOnce = 4;

const usualThreads = (): number => Math.max(1, Math.min(availableParallelism(), mostAtOnce));

/** What is heard of a run while it goes on. */
export interface RunEvents {
  readonly step: (task: CountyTask, ...step: Parameters<Step>) => void;
  readonly done: (task: CountyTask, outcome: CountyOutcome) => void;
}

/**
 * Every county, a few at a time; the outcomes in the order of the tasks. Once the signal says so, what is being done is stopped:
 * a county not finished has no outcome, what it was writing is taken away, and those finished stay as they are.
 */
export async function runCounties(
  tasks: readonly CountyTask[],
  pool: CountyPool,
  events: RunEvents,
  { threads = usualThreads(), signal }: { readonly threads?: number; readonly signal?: AbortSignal | undefined } = {},
): Promise<(CountyOutcome | undefined)[]> {
  const limit = pLimit(threads);
  const outcomes = tasks.map((): CountyOutcome | undefined => undefined);
  const inFlight = new Set<CountyTask>();
  const stopped = (): boolean => signal?.aborted === true;
  const one = async (task: CountyTask, index: number): Promise<void> => {
    if (stopped()) return;
    inFlight.add(task);
    const outcome = (await keptCounty(task)) ?? (await pool.run(task, (...step) => events.step(task, ...step)));
    if (stopped()) return;
    inFlight.delete(task);
    outcomes[index] = outcome;
    events.done(task, outcome);
  };
  signal?.addEventListener("abort", () => void pool.close(), { once: true });
  await Promise.all(tasks.map((task, index) => limit(one, task, index)));
  await pool.close();
  for (const { folder, outputs } of inFlight) if (outputs?.length !== 0) await removePartial(folder);
  return outcomes;
}

/** Takes away files that were being written. */
async function removePartial(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  for (const name of names) if (name.endsWith(partialSuffix)) await rm(join(folder, name), { force: true });
}
