import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type CountiesRun } from "./many.js";
import { type Stages } from "./stages.js";

export const root = fileURLToPath(new URL("..", import.meta.url));
const script = join(root, "node_modules/.cache/zuzhishi-bench/measure.mjs");

/** What a measurement prints. */
export interface Measured {
  /** of processor time, a round each */
  readonly seconds: readonly number[];
  /** the most memory held */
  readonly megabytes: number;
  readonly stages?: Stages;
  readonly run?: CountiesRun;
}

/** What is measured is made into one script first, so that no compiler runs, or takes memory, beside it. */
export async function buildMeasure(): Promise<void> {
  const entryPoints = [join(root, "bench/measure.ts")];
  await build({ entryPoints, bundle: true, platform: "node", format: "esm", packages: "external", outfile: script });
}

const folders = new Map<number, string>();

/** A folder with the books of a county of so many tenures: written once, and not by what is measured. */
export function booksFolder(tenures: number): string {
  const known = folders.get(tenures);
  if (known !== undefined) return known;
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  folders.set(tenures, folder);
  spawnSync(process.execPath, [script, "books", String(tenures), "1", folder], { cwd: root });
  return folder;
}

export function removeBooks(): void {
  for (const folder of folders.values()) rmSync(folder, { recursive: true });
}

/** Runs a measurement in a process of its own; undefined where it could not be run, as where a library is not installed. */
export function measured(...args: readonly (string | number)[]): Measured | undefined {
  const run = spawnSync(process.execPath, [script, ...args.map(String)], {
    encoding: "utf8",
    cwd: root,
    maxBuffer: 1e8,
  });
  if (run.status === 0) return JSON.parse(run.stdout) as Measured;
  const missing = /Cannot find module|ERR_MODULE_NOT_FOUND/u.test(run.stderr);
  if (!missing) process.stderr.write(run.stderr);
  return undefined;
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
