import { join } from "node:path";
import { cacheFolder } from "../node/cache.js";
import { type CacheUse } from "../node/county-task.js";
import { programIdentity } from "../node/program.js";

/** Results kept below the folder they are written to. */
export const cacheIn = async (out: string): Promise<CacheUse> => ({
  folder: join(out, cacheFolder),
  program: await programIdentity(),
});
