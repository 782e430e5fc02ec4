import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Unwritable, writeWhole } from "./write-file.js";

/** Below the folder of results; safe to delete at any time. The dot keeps it from being read as a county. */
export const cacheFolder = ".缓存";

const format = "zuzhishi-cache/1";

export const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/**
 * An entry: a line with the format, the key of what it was made of and the hash of the rest, then JSON. One that is cut short,
 * changed or of another format is none.
 */
interface Entry {
  readonly key: string;
  readonly json: string;
}

export async function entryAt(path: string): Promise<Entry | undefined> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  const end = bytes.indexOf("\n");
  const [word, key = "", hash] = bytes.toString("utf8", 0, Math.max(end, 0)).split(" ");
  const json = bytes.subarray(end + 1);
  return word === format && hash === sha256(json) ? { key, json: json.toString("utf8") } : undefined;
}

/** What was kept of an earlier run; undefined where there is nothing, or nothing of this key. */
export async function kept(path: string, key: string): Promise<unknown> {
  const entry = await entryAt(path);
  return entry?.key === key ? JSON.parse(entry.json) : undefined;
}

/** What was kept last under any key. */
export async function keptLast(path: string): Promise<unknown> {
  const entry = await entryAt(path);
  return entry === undefined ? undefined : JSON.parse(entry.json);
}

/** Keeps a result. Where it cannot be written, the next run makes it again. */
export async function keep(path: string, key: string, value: unknown): Promise<void> {
  const json = JSON.stringify(value);
  await writeWhole(path, `${format} ${key} ${sha256(json)}\n${json}`).catch((error: unknown) => {
    if (!(error instanceof Unwritable)) throw error;
  });
}

/** One file a county and kind of result. */
export const entryPath = (folder: string, id: string, kind: string): string => join(folder, `${id}.${kind}.json`);
