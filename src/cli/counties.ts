import { resolve } from "node:path";
import { type CacheUse } from "../node/county-task.js";
import { type CountyPlace, findCounties } from "../node/folder.js";
import { volumeInfoFinder } from "../node/has-volume-info.js";
import { UsageError } from "./terminal.js";

interface Places {
  readonly counties: readonly CountyPlace[];
  /** one Chinese sentence for each path that cannot be used */
  readonly problems: readonly string[];
  /** sentences that do not change the outcome */
  readonly notes: readonly string[];
}

/** Every county at the given paths. One given twice counts once; two of one name would overwrite each other's results, so that is refused. */
export async function countiesAt(paths: readonly string[], cache?: CacheUse): Promise<Places> {
  const hasVolumeInfo = volumeInfoFinder(cache);
  const counties: CountyPlace[] = [];
  const problems: string[] = [];
  const notes: string[] = [];
  for (const path of paths) {
    const found = await findCounties(path, hasVolumeInfo);
    if (found.kind === "problem") problems.push(found.sentence);
    else {
      counties.push(...found.counties);
      for (const folder of found.results)
        notes.push(`“${folder}”里有以前生成的结果（核对报告、书稿），没有当作来稿读。`);
    }
  }
  const seen = new Map<string, CountyPlace>();
  for (const county of counties) {
    const twin = seen.get(county.id);
    if (twin !== undefined && resolve(twin.path) === resolve(county.path)) continue;
    if (twin !== undefined)
      throw new UsageError(
        `“${twin.path}”和“${county.path}”都叫“${county.id}”，结果会互相覆盖。请改一个名字，或分两次处理。`,
      );
    seen.set(county.id, county);
  }
  return { counties: [...seen.values()], problems: [...new Set(problems)], notes: [...new Set(notes)] };
}
