import { volumeSheet } from "../../schemas/sheets/volume.js";
import { entryPath, keep, kept, sha256 } from "./cache.js";
import { type CacheUse } from "./county-task.js";
import { type HasVolumeInfo, loadCounty } from "./folder.js";

/** Whether a 卷信息 lies in a folder: read once, and remembered while its files stay the same. */
export function volumeInfoFinder(cache: CacheUse | undefined): HasVolumeInfo {
  return async (place) => {
    const county = await loadCounty(place);
    const inputs = county.files.map(({ path, bytes, unread }) => [path, unread ?? sha256(bytes)]);
    const key = sha256(JSON.stringify([cache?.program, inputs]));
    const path = cache === undefined ? undefined : entryPath(cache.folder, place.id, "卷信息");
    const before = path === undefined ? undefined : await kept(path, key);
    if (typeof before === "boolean") return before;
    const [{ readCountyBounded }, { openReader }] = await Promise.all([
      import("./bounded-read.js"),
      import("./reader.js"),
    ]);
    const reader = openReader();
    try {
      const { inputs: tables } = await readCountyBounded(county, reader);
      const has = tables.some(({ kind }) => kind === volumeSheet.name);
      if (path !== undefined && reader.givenUp === 0) await keep(path, key, has);
      return has;
    } finally {
      await reader.close();
    }
  };
}
