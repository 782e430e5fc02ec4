import { lstat, readFile, rename } from "node:fs/promises";

/**
 * The time the program stamps on the first entry of a workbook it hands back (1 January 2000, 0:00, as zip has it); no other
 * program does.
 */
const stamp = [0x00, 0x00, 0x21, 0x28];

/**
 * A workbook handed back that somebody has saved since gets another name before it would be written over: what was typed there
 * is nowhere else. Gives the name; undefined where there is nothing to save.
 */
export async function putAside(path: string): Promise<string | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined || stamp.every((byte, index) => bytes[10 + index] === byte)) return undefined;
  const dot = path.lastIndexOf(".");
  for (let number = 1; ; number++) {
    const free = `${path.slice(0, dot)}（改过的${number === 1 ? "" : number}）${path.slice(dot)}`;
    if ((await lstat(free).catch(() => undefined)) !== undefined) continue;
    // one that is still open elsewhere cannot be moved: writing it will fail, and is told
    return rename(path, free).then(
      () => free,
      () => undefined,
    );
  }
}
