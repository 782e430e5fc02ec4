import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Report } from "../../schemas/report.js";
import { type CountyFiles, type CountyPictures } from "../pipeline.js";
import { entryAt, entryPath, sha256 } from "./cache.js";
import { type CountySummary } from "./county-summary.js";
import { type CacheUse, type CountyResult, type CountyTask } from "./county-task.js";
import { loadCounty } from "./folder.js";

/** What is kept of a county's run, beside its files. */
export interface Kept {
  readonly summary: CountySummary;
  readonly report: Report | undefined;
  readonly pictures?: CountyPictures | undefined;
  /** the files written, with the hash of each */
  readonly files: Readonly<Record<string, string>>;
  /** outputs that were not due: none of them may lie there */
  readonly absent: readonly string[];
}

/**
 * The results of an earlier run, where nothing they are made of has changed since: files are hashed, not parsed. Undefined where the
 * county has to be done.
 */
export async function keptCounty(task: CountyTask): Promise<CountyResult | undefined> {
  const cache = cacheOf(task);
  if (cache === undefined) return undefined;
  const entry = await entryAt(pathOf(task, cache.folder));
  if (entry === undefined) return undefined;
  // a folder that is gone is told by the job
  const county = await loadCounty(task.place).catch(() => undefined);
  if (county === undefined || keyOf(task, county, cache.program) !== entry.key) return undefined;
  const before = await stillThere(task, JSON.parse(entry.json));
  return before === undefined ? undefined : { ...before, timings: [], kept: true };
}

/** Pages printed by an office program change with it and its fonts: nothing of them is kept. */
export const cacheOf = ({ cache, drafts }: CountyTask): CacheUse | undefined =>
  drafts?.exactPages === true ? undefined : cache;

export const pathOf = ({ place, wantsReport }: CountyTask, folder: string): string =>
  entryPath(folder, place.id, wantsReport ? "核对" : "生成");

/** Everything a result is made of. */
export function keyOf(
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
  // under this key only this very program writes, and the entry's hash says that it is as written
  const { summary, report, pictures, files, absent } = value as Kept;
  for (const [name, hash] of Object.entries(files)) if ((await hashAt(join(folder, name))) !== hash) return undefined;
  for (const name of absent) if ((await hashAt(join(folder, name))) !== undefined) return undefined;
  return { summary, report, pictures };
}

export const hashAt = (path: string): Promise<string | undefined> => readFile(path).then(sha256, () => undefined);
